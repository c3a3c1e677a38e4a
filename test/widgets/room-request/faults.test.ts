/**
 * Ten thousand ways in which sending may go wrong, with the code that sends and a model of a receiver that keeps its promise: a
 * request and its key are stored together, before there is an answer.
 */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RoomRequest, RoomRequestReceipt } from '../../../src/feed/room-request.ts';
import { requestOf, type Answers } from '../../../src/widgets/room-request/answers.model.ts';
import { RoomSession, type DraftStore } from '../../../src/widgets/room-request/session.ts';
import { exampleReceipt } from '../../feed/example-request.ts';
import { virtualTime, type VirtualTime } from '../../feed/virtual-time.ts';
import { enough } from './sample-rooms.ts';

const faults = [
  'none',
  /** The request never arrives. */
  'drop-request',
  /** It is stored; the answer never arrives. */
  'drop-answer',
  /** Refused connection. */
  'down',
  /** It is stored, and a proxy answers for the receiver. */
  'proxy-502',
  /** Nothing is stored. */
  'error-500',
  'busy-429',
  'forbidden-403',
  /** It is stored after the form has given up this try. */
  'slow-request',
  /** It is stored at once, and the answer comes too late. */
  'slow-answer',
  'half-an-answer',
  'login-page',
  /** The receiver dies before its transaction ends, or just after. */
  'killed-before',
  'killed-after',
] as const;
type Fault = (typeof faults)[number];
const acts = ['press', 'press', 'wait-a-second', 'wait-a-minute', 'reload', 'other-tab', 'edit'] as const;

/** Receipts differ in their last letters. */
const receiptOf = (number: number): RoomRequestReceipt => ({
  ...exampleReceipt(),
  receipt: `SR-7K3M-${[...String(number).padStart(4, '2')].map((digit) => (+digit < 2 ? 'A' : digit)).join('')}`,
});

/** What makes two requests alike: not how long the form was open. */
const contentOf = (request: RoomRequest): string => JSON.stringify({ ...request, formCheck: undefined });

function modelReceiver(time: VirtualTime, planned: readonly Fault[]) {
  const stored = new Map<string, { content: string; receipt: RoomRequestReceipt }>();
  let asked = 0;
  /** One transaction. */
  const store = (body: string): Response => {
    const request = JSON.parse(body) as RoomRequest;
    const content = contentOf(request);
    const found = stored.get(request.idempotencyKey);
    if (found && found.content !== content) return new Response('{}', { status: 409 });
    if (found) return new Response(JSON.stringify(found.receipt));
    const receipt = receiptOf(stored.size);
    stored.set(request.idempotencyKey, { content, receipt });
    return new Response(JSON.stringify(receipt), { status: 201 });
  };
  const lost = (): never => {
    throw new TypeError('Failed to fetch');
  };
  const post = async (_: string, { body, signal }: RequestInit): Promise<Response> => {
    const fault = planned[asked++] ?? 'none';
    const text = String(body);
    const forEver = (): Promise<never> =>
      new Promise((__, reject) => signal!.addEventListener('abort', () => reject(new Error('aborted'))));
    switch (fault) {
      case 'none':
        return store(text);
      case 'drop-request':
        return forEver();
      case 'drop-answer':
        store(text);
        return forEver();
      case 'down':
      case 'killed-before':
        return lost();
      case 'killed-after':
        store(text);
        return lost();
      case 'proxy-502':
        store(text);
        return new Response('Bad gateway', { status: 502 });
      case 'error-500':
        return new Response('', { status: 500 });
      case 'busy-429':
        return new Response('{}', { status: 429 });
      case 'forbidden-403':
        return new Response('', { status: 403 });
      case 'slow-request':
        await time.sleep(40_000);
        return store(text);
      case 'slow-answer': {
        const answer = store(text);
        await time.sleep(40_000);
        return answer;
      }
      case 'half-an-answer':
        return new Response((await store(text).text()).slice(0, 20), { status: 201 });
      case 'login-page':
        return new Response('<!doctype html><title>Log in</title>');
    }
  };
  return { stored, post };
}

/** The storage of one tab; who is gone cannot write in it any more. */
const tabStore = (text: string | null = null) => {
  const tab = { text, isGone: false };
  const store: DraftStore = {
    read: () => tab.text,
    write: (next) => {
      if (!tab.isGone) tab.text = next;
    },
  };
  return { tab, store };
};

async function live(planned: readonly Fault[], actions: readonly (typeof acts)[number][], time: VirtualTime) {
  const { stored, post } = modelReceiver(time, planned);
  const sent: { key: string; content: string; receipt: RoomRequestReceipt }[] = [];
  let edits = 0;
  const tabs: { session: RoomSession; typed: Answers; tab: { text: string | null; isGone: boolean } }[] = [];
  const open = (text: string | null, typed: Answers): void => {
    const { tab, store } = tabStore(text);
    const session = new RoomSession();
    session.openStore(store);
    tabs.push({ session, typed, tab });
  };
  const now = () => tabs.at(-1)!;
  const press = ({ session }: (typeof tabs)[number]): Promise<void> => {
    if (session.sending.phase === 'sent') return Promise.resolve();
    const { key, answers } = session;
    const request = requestOf(answers, {
      idempotencyKey: key,
      locale: 'nl',
      page: 'https://a.example/',
      formCheck: {},
    });
    session.onSent = (receipt) => sent.push({ key, content: contentOf(request), receipt });
    return session.send('https://a.example/room-requests', request, { fetch: post, sleep: time.sleep });
  };
  /** Without a receipt on the screen, everything that was typed is there. */
  const look = (): void => {
    for (const { session, typed } of tabs)
      if (session.sending.phase !== 'sent') expect(session.answers).toEqual(typed);
  };

  open(null, enough);
  now().session.change(enough);
  for (const act of actions) {
    const { session, tab, typed } = now();
    const isOver = session.sending.phase === 'sent';
    if (act === 'press') void press(now());
    else if (act === 'wait-a-second') await time.sleep(1_000);
    else if (act === 'wait-a-minute') await time.sleep(60_000);
    else if (act === 'reload' && !isOver) {
      // What is under way goes on without its page.
      tab.isGone = true;
      tabs.pop();
      open(tab.text, typed);
    } else if (act === 'other-tab' && !isOver) open(tab.text, typed);
    else if (act === 'edit' && session.sending.phase !== 'sending' && !isOver) {
      edits++;
      const next = { ...typed, note: `Verandering ${edits}` };
      session.change({ note: next.note });
      session.tell({ type: 'edit' });
      tabs[tabs.length - 1] = { session, typed: next, tab };
    }
    look();
  }
  await time.sleep(200_000);
  look();
  // The network is well again, and nobody gives up.
  for (const one of tabs)
    for (let times = 0; times < 20 && one.session.sending.phase !== 'sent'; times++) {
      await press(one);
      await time.sleep(60_000);
      look();
      const { sending } = one.session;
      // Another version of this form has arrived: that is said, and it is no loss.
      if (sending.phase === 'refused' && sending.reason === 'earlier') break;
    }
  return { stored, sent, tabs, edits };
}

it('loses nothing that it called sent, stores nothing twice, and keeps what was typed until there is a receipt', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...faults), { maxLength: 12 }),
      fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 8 }),
      async (planned, actions) => {
        const time = virtualTime();
        const { stored, sent, tabs, edits } = await time.run(live(planned, actions, time));
        for (const { key, content, receipt } of sent) {
          expect(stored.get(key)?.receipt).toEqual(receipt);
          expect(stored.get(key)?.content).toBe(content);
        }
        // One key for one form, in every tab and over every reload.
        expect(stored.size).toBe(1);
        for (const { session } of tabs) {
          const { sending } = session;
          const isEarlier = sending.phase === 'refused' && sending.reason === 'earlier';
          expect(sending.phase === 'sent' || (edits > 0 && isEarlier)).toBe(true);
        }
      },
    ),
    { numRuns: Number(process.env['SCHEDULES'] ?? 1_000), seed: 6 },
  );
}, 600_000);
