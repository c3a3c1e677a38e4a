import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/feed/submit.ts';
import { noAnswers } from '../../../src/widgets/room-request/answers.model.ts';
import {
  afterEvent,
  filling,
  type Sending,
  type SendingEvent,
} from '../../../src/widgets/room-request/sending.model.ts';
import { RoomSession, type DraftStore } from '../../../src/widgets/room-request/session.ts';
import { exampleReceipt, exampleRequest } from '../../feed/example-request.ts';

const receipt = exampleReceipt();
const outcomes: Outcome[] = [
  { kind: 'receipt', receipt },
  { kind: 'unsure' },
  { kind: 'refused', reason: 'busy' },
];
const anyEvent = fc.oneof(
  fc.constant<SendingEvent>({ type: 'send' }),
  fc.integer({ min: 1, max: 4 }).map((attempt): SendingEvent => ({ type: 'attempt', attempt })),
  fc.constantFrom(...outcomes).map((outcome): SendingEvent => ({ type: 'outcome', outcome })),
  fc
    .constantFrom('mail' as const, 'copy' as const, 'print' as const)
    .map((way): SendingEvent => ({ type: 'hand-over', way })),
  fc.constant<SendingEvent>({ type: 'edit' }),
  fc.constant<SendingEvent>({ type: 'begin-again' }),
);

/** A tab that remembers. */
const memory = (): DraftStore & { text: string | null } => {
  const store = {
    text: null as string | null,
    read: () => store.text,
    write: (text: string | null) => {
      store.text = text;
    },
  };
  return store;
};
const answering = (...replies: (() => Promise<Response>)[]) => {
  let asked = 0;
  return {
    waits: [],
    fetch: () => (replies[asked++] ?? replies.at(-1)!)(),
    sleep: (_: number, signal?: AbortSignal) =>
      new Promise<void>((resume) => signal?.addEventListener('abort', () => resume())),
  };
};
const ok = async () => new Response(JSON.stringify(receipt), { status: 201 });
const gone = () => Promise.reject(new TypeError('Failed to fetch'));
const ENDPOINT = 'https://zwolle.example/room-requests';

describe('the state of a request', () => {
  it('is "sent" only after a receipt, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        let state: Sending = filling;
        for (const event of events) {
          const before = state.phase;
          state = afterEvent(state, event);
          if (state.phase === 'sent' && before !== 'sent')
            expect(event).toEqual({ type: 'outcome', outcome: { kind: 'receipt', receipt } });
          // A second press starts nothing.
          if (before === 'sending' && event.type === 'send')
            expect(state).toMatchObject({ pressedAgain: true });
        }
      }),
    );
  });
});

describe('a session', () => {
  it('keeps what was typed until there is a receipt, and then nothing', async () => {
    const session = new RoomSession();
    const store = memory();
    session.openStore(store);
    session.change({ name: 'Wil Voorbeeld' });
    await session.send(ENDPOINT, exampleRequest(), answering(gone));
    expect(session.sending).toEqual({ phase: 'unsure' });
    expect(session.answers.name).toBe('Wil Voorbeeld');
    const { key } = session;
    await session.send(ENDPOINT, exampleRequest(), answering(ok));
    expect(session.sending.phase).toBe('sent');
    expect(session.answers).toEqual(noAnswers);
    expect(store.text).toBe(null);
    expect(session.key).not.toBe(key);
  });

  it('ignores a second press and says so', async () => {
    const session = new RoomSession();
    session.change({ name: 'Wil' });
    let posts = 0;
    let release: (response: Response) => void = () => undefined;
    const slow = () => {
      posts++;
      return new Promise<Response>((resume) => {
        release = resume;
      });
    };
    const first = session.send(ENDPOINT, exampleRequest(), answering(slow));
    await session.send(ENDPOINT, exampleRequest(), answering(slow));
    expect(session.sending).toMatchObject({ phase: 'sending', pressedAgain: true });
    release(await ok());
    await first;
    expect(posts).toBe(1);
    expect(session.sending.phase).toBe('sent');
  });

  it('is forgotten while it is under way: it may arrive, is not tried again, and nobody is told', async () => {
    for (const last of [ok, gone, async () => new Response('', { status: 403 })]) {
      const session = new RoomSession();
      let posts = 0;
      let told = 0;
      let release: () => void = () => undefined;
      const slow = () => {
        posts++;
        return new Promise<void>((resume) => (release = resume)).then(last);
      };
      session.onSent = () => void told++;
      session.change({ name: 'Wil' });
      const sent = session.send(ENDPOINT, exampleRequest(), { ...answering(slow), waits: [0, 0] });
      session.forget();
      release();
      await sent;
      expect([posts, told]).toEqual([1, 0]);
      expect(session.answers).toEqual(noAnswers);
      expect(session.sending).toEqual(filling);
    }
  });

  it('goes on after a reload, with the same key, and does not know whether what was under way arrived', async () => {
    const store = memory();
    const before = new RoomSession();
    before.openStore(store);
    before.change({ people: '12', name: 'Wil' });
    void before.send(
      ENDPOINT,
      exampleRequest(),
      answering(() => new Promise(() => undefined)),
    );
    const after = new RoomSession();
    after.openStore(store);
    expect(after.answers).toMatchObject({ people: '12', name: 'Wil' });
    expect(after.key).toBe(before.key);
    expect(after.sending).toEqual({ phase: 'unsure' });
    // A refusal of the caller now says nothing about the try before the reload.
    await after.send(
      ENDPOINT,
      exampleRequest(),
      answering(async () => new Response('', { status: 403 })),
    );
    expect(after.sending).toEqual({ phase: 'unsure' });
  });

  it('begins empty when the storage holds no draft of ours', () => {
    for (const text of ['', 'null', '[]', '{', '{"answers":3}', '{"answers":{"name":7}}']) {
      const session = new RoomSession();
      session.openStore({ read: () => text, write: () => undefined });
      expect(session.answers).toEqual(noAnswers);
      expect(session.sending).toEqual(filling);
    }
  });

  it('lives without a storage that throws', () => {
    const session = new RoomSession();
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    session.openStore({ read: () => null, write: refuse });
    session.change({ name: 'Wil' });
    expect(session.answers.name).toBe('Wil');
  });

  it('takes another key for the same answers as another request', async () => {
    const session = new RoomSession();
    session.change({ name: 'Wil' });
    const { key } = session;
    session.renewKey();
    expect(session.key).not.toBe(key);
    expect(session.key).toMatch(/^[0-9a-f]{32}$/);
  });
});
