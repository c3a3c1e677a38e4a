import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageWorker, TAKE_OVER } from '../../../src/widgets/kiosk/page-worker.ts';

/** A browser with a version that waits, and what was said to it. */
const browserWith = () => {
  const said: unknown[] = [];
  const waiting = { postMessage: (message: unknown) => said.push(message) };
  const registration: { waiting: typeof waiting | null } = { waiting };
  const serviceWorker = Object.assign(new EventTarget(), {
    controller: {},
    ready: Promise.resolve(),
    register: () => Promise.resolve(registration),
  });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('document', { baseURI: 'https://scherm.zwolle.example/' });
  vi.stubGlobal('location', { pathname: '/' });
  const takeOver = (): void => {
    registration.waiting = null;
    serviceWorker.dispatchEvent(new Event('controllerchange'));
  };
  return { said, takeOver };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a version that does not take over is asked again after half a minute, not at every look', async () => {
  const { said } = browserWith();
  const worker = new PageWorker();
  await worker.register();
  worker.takeVersion(() => undefined);
  worker.takeVersion(() => undefined);
  expect(said).toEqual([TAKE_OVER]);
  vi.advanceTimersByTime(30_001);
  worker.takeVersion(() => undefined);
  expect(said).toEqual([TAKE_OVER, TAKE_OVER]);
});

it('a version that took over while somebody came is still a new one at the next look', async () => {
  const { takeOver } = browserWith();
  const worker = new PageWorker();
  await worker.register();
  const done = vi.fn();
  worker.takeVersion(done);
  expect([worker.hasNewVersion, worker.hasTaken]).toEqual([true, false]);
  takeOver();
  expect(done).toHaveBeenCalledOnce();
  expect([worker.hasNewVersion, worker.hasTaken]).toEqual([true, true]);
});
