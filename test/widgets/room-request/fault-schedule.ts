/**
 * What may happen to one form between the first press and the receipt: how each try to send goes wrong, and what the visitor does
 * meanwhile. With the code that sends; whose receiver and whose time it is, the test decides. For Node and browsers.
 */
import * as fc from 'fast-check';
import type { RoomRequest, RoomRequestReceipt } from '../../../src/feed/room-request.ts';
import type { SubmitOptions } from '../../../src/feed/submit.ts';
import { requestOf, type Answers } from '../../../src/widgets/room-request/answers.model.ts';
import { RoomSession, type DraftStore } from '../../../src/widgets/room-request/session.ts';
import { faults, type Fault } from './faulty-network.ts';
import { enough } from './sample-rooms.ts';

const acts = [
  'press',
  'double-press',
  'wait-a-second',
  'wait-a-minute',
  'reload',
  'other-tab',
  'edit',
] as const;
export interface Schedule {
  /** Of each try in turn; later ones go well. */
  planned: readonly Fault[];
  actions: readonly (typeof acts)[number][];
}
export const schedules: fc.Arbitrary<Schedule> = fc.record({
  planned: fc.array(fc.constantFrom(...faults), { maxLength: 12 }),
  actions: fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 8 }),
});

/** What a receiver keeps of a form. */
export interface Kept {
  receipt: string;
  request: RoomRequest;
}
interface Tab {
  session: RoomSession;
  typed: Answers;
  store: ClosableStore;
}
export interface ClosableStore extends DraftStore {
  /** Who is gone cannot write any more. */
  close(): void;
}
export interface World {
  fetch: NonNullable<SubmitOptions['fetch']>;
  sleep: NonNullable<SubmitOptions['sleep']>;
  /** The storage of a tab; a second tab begins with a copy of what is in the first. */
  openTab(text: string | null): ClosableStore;
  /** Who asks for a room: tells the forms of one receiver apart. */
  group: string;
}

/** The storage of a tab without a browser. */
export function plainTab(text: string | null): ClosableStore {
  let isOpen = true;
  return {
    read: () => text,
    write: (next) => {
      if (isOpen) text = next;
    },
    close: () => {
      isOpen = false;
    },
  };
}

/** Lives through a schedule to its end. @throws when typed text is gone while there is no receipt on the screen */
export async function live({ actions }: Schedule, { fetch, sleep, openTab, group }: World) {
  const sent: { request: RoomRequest; receipt: RoomRequestReceipt }[] = [];
  const tabs: Tab[] = [];
  let edits = 0;
  const open = (text: string | null, typed: Answers): void => {
    const store = openTab(text);
    const session = new RoomSession();
    session.openStore(store);
    tabs.push({ session, typed, store });
  };
  const now = (): Tab => tabs.at(-1)!;
  const press = ({ session }: Tab): Promise<void> => {
    if (session.sending.phase === 'sent') return Promise.resolve();
    const { key, answers } = session;
    const page = 'https://a.example/';
    const request = requestOf(answers, { idempotencyKey: key, locale: 'nl', page, formCheck: {} });
    if (session.sending.phase !== 'sending') session.onSent = (receipt) => sent.push({ request, receipt });
    return session.send('https://a.example/room-requests', request, { fetch, sleep });
  };
  const look = (): void => {
    for (const { session, typed } of tabs)
      if (session.sending.phase !== 'sent' && JSON.stringify(session.answers) !== JSON.stringify(typed))
        throw new Error(`no receipt on the screen, and gone is what was typed: ${JSON.stringify(actions)}`);
  };

  const answers = { ...enough, group };
  open(null, answers);
  now().session.change(answers);
  for (const act of actions) {
    const { session, store, typed } = now();
    const isOver = session.sending.phase === 'sent';
    if (act === 'press') void press(now());
    else if (act === 'double-press') for (const tab of [now(), now()]) void press(tab);
    else if (act === 'wait-a-second') await sleep(1_000);
    else if (act === 'wait-a-minute') await sleep(60_000);
    else if (act === 'reload' && !isOver) {
      // What is under way goes on without its page.
      store.close();
      tabs.pop();
      open(store.read(), typed);
    } else if (act === 'other-tab' && !isOver) open(store.read(), typed);
    else if (act === 'edit' && session.sending.phase !== 'sending' && !isOver) {
      edits++;
      const next = { ...typed, note: `Verandering ${edits}` };
      session.change({ note: next.note });
      session.tell({ type: 'edit' });
      tabs[tabs.length - 1] = { session, typed: next, store };
    }
    look();
  }
  // Longer than four tries and what of them arrives late.
  await sleep(120_000);
  look();
  // The network is well again in the end, and nobody gives up.
  for (const tab of tabs)
    for (let times = 0; times < 20 && !isSettled(tab); times++) {
      await press(tab);
      await sleep(60_000);
      look();
    }
  const unsettled = tabs.filter((tab) => !isSettled(tab) || (isEarlier(tab) && !edits)).length;
  return { sent, unsettled };
}

/** Another version of this form has arrived: that is said, and it is no loss. */
const isEarlier = ({ session: { sending } }: Tab): boolean =>
  sending.phase === 'refused' && sending.reason === 'earlier';
const isSettled = (tab: Tab): boolean => tab.session.sending.phase === 'sent' || isEarlier(tab);

/** However its fields are ordered. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : typeof value === 'object' && value
      ? Object.entries(value)
          .map(([name, one]) => [name, inOrder(one)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1))
      : value;
/** What was sent, however long the form was open. */
const contentOf = (request: RoomRequest): string => JSON.stringify(inOrder({ ...request, formCheck: null }));

/** Of one form: how many receipts are for nothing, and how often it is kept more than once. */
export function verdict(sent: Awaited<ReturnType<typeof live>>['sent'], kept: readonly Kept[]) {
  const lost = sent.filter(
    ({ receipt, request }) =>
      !kept.some((one) => one.receipt === receipt.receipt && contentOf(one.request) === contentOf(request)),
  ).length;
  return { lost, double: Math.max(0, kept.length - 1) };
}
