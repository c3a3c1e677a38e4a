/**
 * The real form code and the real receiver as a process of its own, with a bad network between them, and a machine that stops while
 * it writes. Waiting takes no time: only what goes over the socket does. `npm run soak:form` runs ten thousand.
 */
import { setTimeout as wait } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { virtualTime } from '../feed/virtual-time.ts';
import { recordFigure } from '../figure.ts';
import {
  live,
  plainTab,
  schedules,
  verdict,
  type Kept,
  type Schedule,
} from '../widgets/room-request/fault-schedule.ts';
import { faultyNetwork, lost } from '../widgets/room-request/faulty-network.ts';
import { receiverProcess, type ReceiverProcess } from './process.ts';

const RUNS = Number(process.env['SCHEDULES'] ?? 150);
/** In one of so many, the receiver is killed at the first try; what others were sending then is cut off with it. */
const ONE_IN = 40;
/** Forms that are open at the same time. */
const AT_ONCE = 12;

/** The receiver with a hand on its plug; it is put back at once. */
function pluggedIn(receiver: ReceiverProcess) {
  let up = Promise.resolve();
  const accepted = new Set<string>();
  const cutOff = new Set<string>();
  /** How long an answer takes on this machine, in ms. */
  let usual = 5;
  const counts = { kills: 0, cutOff: 0, afterItWrote: 0 };
  /** Who sends while it starts, waits: refused connections are a fault of their own. */
  const send = async ({ body, signal }: RequestInit): Promise<Response> => {
    await up;
    const { idempotencyKey: key } = JSON.parse(String(body)) as { idempotencyKey: string };
    const start = performance.now();
    try {
      const answer = await receiver.fetch(receiver.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal,
      });
      const text = await answer.text();
      // Known, and nobody has ever had an answer: it was killed after it wrote, and before it could say so.
      if (answer.status === 200 && cutOff.has(key) && !accepted.has(key)) counts.afterItWrote++;
      if (answer.ok) accepted.add(key);
      usual += (performance.now() - start - usual) / 10;
      return new Response(text, answer);
    } catch (error) {
      counts.cutOff++;
      cutOff.add(key);
      throw error;
    }
  };
  const kill = async (init: RequestInit): Promise<never> => {
    await up;
    const sending = send(init).catch(lost);
    sending.catch(() => undefined);
    // From before it is read to after it is written.
    await wait(usual * ((counts.kills++ % 8) / 6));
    up = receiver.kill().then(() => receiver.start());
    await up;
    await sending;
    return lost();
  };
  return { send, kill, counts };
}

it('loses nothing that it called sent and stores nothing twice, whatever the network and the machine do', async () => {
  const receiver = await receiverProcess({ notify: undefined, rate: { burst: 1e9, perMinute: 1e9 } });
  await receiver.start();
  const { send, kill, counts } = pluggedIn(receiver);

  const one = async ({ planned, actions }: Schedule, at: number) => {
    const { sleep, run, outside } = virtualTime();
    const isKilled = at % ONE_IN === 0;
    let plug: typeof send | undefined = isKilled ? kill : undefined;
    const network = faultyNetwork(
      isKilled ? ['break-off', ...planned] : planned,
      {
        answer: (init) => outside(send(init)),
        breakOff: (init) => {
          const broken = plug ?? ((last: RequestInit) => send(last).then(lost));
          plug = undefined;
          return outside(broken(init));
        },
      },
      sleep,
    );
    const world = { fetch: network, sleep, openTab: plainTab, group: `Groep ${at}` };
    return { at, ...(await run(live({ planned, actions }, world))) };
  };

  const waiting = fc
    .sample(schedules, { numRuns: RUNS, seed: 7 })
    .map((schedule, at) => () => one(schedule, at));
  const lives: Awaited<ReturnType<typeof one>>[] = [];
  const visitor = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) lives.push(await next());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visitor));
  expect(await receiver.stop()).toBe(0);

  const kept = new Map<string, Kept[]>();
  for (const found of await receiver.kept()) {
    const group = found.request.group?.name ?? '';
    kept.set(group, [...(kept.get(group) ?? []), found]);
  }
  const verdicts = lives.map(({ sent, at }) => verdict(sent, kept.get(`Groep ${at}`) ?? []));
  const lostInAll = verdicts.reduce((sum, found) => sum + found.lost, 0);
  const double = verdicts.reduce((sum, found) => sum + found.double, 0);
  recordFigure('form.lost', lostInAll, 'requests');
  recordFigure('form.double', double, 'requests');
  recordFigure('form.schedules', lives.length, 'schedules');
  recordFigure('form.kills', counts.kills, 'kills');
  console.log({ schedules: lives.length, lost: lostInAll, double, ...counts });

  expect({ lost: lostInAll, double }).toEqual({ lost: 0, double: 0 });
  expect(lives.filter(({ unsettled }) => unsettled)).toEqual([]);
  expect(kept.size).toBe(RUNS);
  // Otherwise nothing was going on when it was killed.
  expect(counts.kills).toBe(Math.ceil(RUNS / ONE_IN));
  expect(counts.cutOff).toBeGreaterThan(0);
}, 3_600_000);
