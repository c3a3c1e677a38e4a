/**
 * The real form code and the real receiver as a process of its own, with a bad network between them, and a machine that stops while
 * it writes. Waiting takes no time: only what goes over the socket does. `npm run soak:form` runs ten thousand.
 */
import { watch } from 'node:fs';
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
/** Forms that one receiver has; with more, there are more receivers. */
const FORMS = 1_250;
/** Forms of one receiver that are open at the same time. */
const AT_ONCE = 12;

/** Resolves as soon as something is written to the database in this folder, which need not be the end of it. */
const writing = (folder: string): Promise<void> =>
  new Promise((resume) => {
    const watcher = watch(folder, (_, name) => {
      if (name !== 'requests.db-wal') return;
      watcher.close();
      resume();
    });
  });

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
    const written = writing(receiver.folder);
    const sending = send(init).catch(lost);
    sending.catch(() => undefined);
    // While it writes; or at any moment from before it has read to after it has answered.
    await Promise.race([written, ...(counts.kills % 2 ? [wait(usual * ((counts.kills % 16) / 12))] : [])]);
    counts.kills++;
    up = receiver.kill().then(() => receiver.start());
    await up;
    await sending;
    return lost();
  };
  return { send, kill, counts };
}

/** The forms of one receiver: how many there are of what must not be. */
async function proof(forms: readonly Schedule[]) {
  const receiver = await receiverProcess({ notify: undefined, rate: { burst: 1e9, perMinute: 1e9 } });
  await receiver.start();
  const { send, kill, counts } = pluggedIn(receiver);

  const one = async ({ planned, actions }: Schedule, at: number) => {
    const { sleep, run, outside } = virtualTime();
    let pull = at % ONE_IN === 0 ? kill : undefined;
    const network = faultyNetwork(
      pull ? ['break-off', ...planned] : planned,
      {
        answer: (init) => outside(send(init)),
        breakOff: (init) => {
          const broken = pull?.(init) ?? send(init).then(lost);
          pull = undefined;
          return outside(broken);
        },
      },
      sleep,
    );
    const world = { fetch: network, sleep, openTab: plainTab, group: `Groep ${at}` };
    return { at, ...(await run(live({ planned, actions }, world))) };
  };

  const waiting = forms.map((schedule, at) => () => one(schedule, at));
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
  return {
    schedules: lives.length,
    lost: verdicts.reduce((sum, found) => sum + found.lost, 0),
    double: verdicts.reduce((sum, found) => sum + found.double, 0),
    unsettled: lives.filter(({ unsettled }) => unsettled).length,
    stored: kept.size,
    ...counts,
  };
}

it('loses nothing that it called sent and stores nothing twice, whatever the network and the machine do', async () => {
  const forms = fc.sample(schedules, { numRuns: RUNS, seed: 7 });
  const parts = Array.from({ length: Math.ceil(RUNS / FORMS) }, (_, at) =>
    proof(forms.slice(at * FORMS, (at + 1) * FORMS)),
  );
  const proofs = await Promise.all(parts);
  const inAll = (name: keyof (typeof proofs)[number]): number =>
    proofs.reduce((sum, found) => sum + found[name], 0);
  recordFigure('form.lost', inAll('lost'), 'requests');
  recordFigure('form.double', inAll('double'), 'requests');
  recordFigure('form.schedules', inAll('schedules'), 'schedules');
  recordFigure('form.kills', inAll('kills'), 'kills');
  console.log(proofs);

  expect({ lost: inAll('lost'), double: inAll('double') }).toEqual({ lost: 0, double: 0 });
  expect(inAll('unsettled')).toBe(0);
  expect(inAll('stored')).toBe(RUNS);
  expect(inAll('kills')).toBeGreaterThanOrEqual(Math.ceil(RUNS / ONE_IN));
  // Otherwise nothing was going on when it was killed.
  expect(inAll('cutOff')).toBeGreaterThan(0);
}, 3_600_000);
