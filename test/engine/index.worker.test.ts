import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FromKeeper, Question, ToKeeper } from '../../src/engine/index-messages.ts';
import { serve } from '../../src/engine/index.worker.ts';

const feed = {
  type: 'DataFeed',
  conformsTo: 'https://samenspel.example/feed/v1',
  id: 'https://samenspel.example/feed/one',
  name: 'Een',
  license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  dateModified: '2026-11-24T06:30:00Z',
  publisher: { name: 'Een gemeente', url: 'https://samenspel.example/' },
  items: [
    {
      id: 'activity/zingen',
      type: 'Activity',
      name: 'Zingen',
      subEvent: [{ startDate: '2026-11-25T19:00' }],
    },
  ],
};

/** The page's side. */
const startKeeper = () => {
  const answers = new Map<number, (answer: FromKeeper) => void>();
  let asked = 0;
  const port = {
    onmessage: null as ((event: MessageEvent<ToKeeper>) => void) | null,
    postMessage(answer: FromKeeper): void {
      if ('id' in answer) answers.get(answer.id)?.(answer);
    },
  };
  serve(port);
  return (question: Question): Promise<FromKeeper> =>
    new Promise((resolve) => {
      asked += 1;
      answers.set(asked, resolve);
      port.onmessage?.({ data: { id: asked, ...question } } as MessageEvent<ToKeeper>);
    });
};

describe('the worker that keeps a feed', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it('knows what day it is where the feed is without starting Intl, on a telephone of that place', async () => {
    vi.stubEnv('TZ', 'Europe/Amsterdam');
    const started = vi.spyOn(Intl, 'DateTimeFormat');
    const ask = startKeeper();
    const body = new TextEncoder().encode(JSON.stringify(feed));
    const ahead = Date.UTC(2026, 10, 24, 12) - Date.now();
    expect(await ask({ keep: { body, problems: [] }, ahead })).toMatchObject({
      value: { info: { timeZone: 'Europe/Amsterdam', records: 1 } },
    });
    const query = {
      type: 'Activity', text: '', filters: {}, locked: {}, dates: { when: '', days: [], parts: [], from: '', to: '' },
      sort: 'relevance', now: '2026-11-24T13:00', offset: 0, limit: 20,
    } as const; // prettier-ignore
    expect(await ask({ query })).toMatchObject({ value: { total: 1 } });
    expect(started).not.toHaveBeenCalled();
  });
});
