import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { tabStore } from '../../src/widgets/room-request/session-shelf.ts';
import { live, schedules, verdict, type ClosableStore, type Kept } from './room-request/fault-schedule.ts';
import { faultyNetwork, lost } from './room-request/faulty-network.ts';

/** How much sooner everything happens here: a try ends after 120 ms instead of 15 s. */
const FASTER = 125;
const AT_ONCE = 20;
const RUNS = 200;

const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resume) => {
    const timer = setTimeout(resume, ms / FASTER);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resume();
    });
  });

let tabs = 0;
/** In the session storage of this browser; a form is a tab of its own. */
function openTab(text: string | null): ClosableStore {
  const store = tabStore(`fault-${tabs++}`)!;
  store.write(text);
  let isOpen = true;
  return {
    read: store.read,
    write: (next) => {
      if (isOpen) store.write(next);
    },
    close: () => {
      isOpen = false;
    },
  };
}

describe('a form on a bad network', () => {
  afterEach(() => sessionStorage.clear());

  it('loses nothing that it called sent, sends nothing twice and keeps what was typed until there is a receipt', async () => {
    const waiting = fc.sample(schedules, { numRuns: RUNS, seed: 8 });
    const found: { lost: number; double: number; kept: number; unsettled: number }[] = [];
    const visitor = async (): Promise<void> => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const group = `groep-${waiting.length}`;
        const receiver = `/model-receiver/${crypto.randomUUID()}`;
        const network = faultyNetwork(
          next.planned,
          {
            answer: (init) => fetch(receiver, init),
            breakOff: (init) => fetch(`${receiver}?break`, init).then(lost),
          },
          sleep,
        );
        const { sent, unsettled } = await live(next, { fetch: network, sleep, openTab, group });
        const kept = (await (await fetch(receiver)).json()) as Kept[];
        found.push({ ...verdict(sent, kept), kept: kept.length, unsettled });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visitor));
    expect(found).to.have.length(RUNS);
    expect(found.filter((one) => one.lost || one.double || one.kept !== 1 || one.unsettled)).to.deep.equal(
      [],
    );
  }).timeout(120_000);
});
