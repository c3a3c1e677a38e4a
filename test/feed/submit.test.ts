import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomRequestReceiptSchema } from '../../src/feed/room-request.ts';
import { receiptIn, submitRequest, type Outcome } from '../../src/feed/submit.ts';
import { exampleReceipt, exampleRequest } from './example-request.ts';
import { virtualTime } from './virtual-time.ts';

type Reply = (signal: AbortSignal, sleep: (ms: number) => Promise<void>) => Promise<Response>;

const json = (body: unknown, status = 201): Response => new Response(JSON.stringify(body), { status });
const stored: Reply = async () => json(exampleReceipt());
const lost: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
const says =
  (status: number, body = ''): Reply =>
  () =>
    Promise.resolve(new Response(body, { status }));
const never: Reply = (signal) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));

/** Sends to a server that gives these replies in turn; the last one for ever. */
async function send(
  replies: readonly Reply[],
  more: { mayHaveArrived?: boolean; signal?: AbortSignal } = {},
) {
  const time = virtualTime();
  const at: number[] = [];
  const bodies: string[] = [];
  const inits: RequestInit[] = [];
  const outcome: Outcome = await time.run(
    submitRequest('https://zwolle.example/room-requests', exampleRequest(), {
      ...more,
      sleep: time.sleep,
      fetch: (_, init) => {
        at.push(time.now());
        bodies.push(String(init.body));
        inits.push(init);
        const reply = replies[Math.min(bodies.length, replies.length) - 1] ?? never;
        return reply(init.signal as AbortSignal, time.sleep);
      },
    }),
  );
  return { outcome, at, bodies, inits };
}

describe('a request that is sent', () => {
  it('has arrived when there is a receipt, and only then', async () => {
    const { outcome, at } = await send([stored]);
    expect(outcome).toEqual({ kind: 'receipt', receipt: exampleReceipt() });
    expect(at).toEqual([0]);
    for (const body of ['', 'OK', '<html>', '{}', JSON.stringify({ ...exampleReceipt(), receipt: 'SR-1' })])
      expect((await send([says(200, body)])).outcome).toEqual({ kind: 'unsure' });
    expect((await send([says(204)])).outcome).toEqual({ kind: 'unsure' });
  });

  it('is tried at 0, 1, 4 and 15 s with the same key, and is then unsure', async () => {
    const { outcome, at, bodies } = await send([lost]);
    expect(outcome).toEqual({ kind: 'unsure' });
    expect(at).toEqual([0, 1_000, 4_000, 15_000]);
    expect(new Set(bodies).size).toBe(1);
  });

  it('is not tried again when nobody waits for it any more, but the try that is on its way may end', async () => {
    const left = new AbortController();
    const leaves =
      (reply: Reply): Reply =>
      (...given) => {
        left.abort();
        // What goes over the line is not cut off.
        expect(given[0].aborted).toBe(false);
        return reply(...given);
      };
    const { signal } = left;
    const { outcome, at } = await send([leaves(lost), stored], { signal });
    expect(outcome).toEqual({ kind: 'unsure' });
    expect(at).toEqual([0]);
    expect((await send([leaves(stored)], { signal })).outcome.kind).toBe('receipt');
  });

  it('is not tried again when that comes between two tries', async () => {
    const left = new AbortController();
    const leavesSoon: Reply = (...given) => {
      void given[1](500).then(() => left.abort());
      return lost(...given);
    };
    expect((await send([leavesSoon, stored], { signal: left.signal })).at).toEqual([0]);
  });

  it('comes through when an answer was lost on the way', async () => {
    expect((await send([lost, says(502), stored])).outcome.kind).toBe('receipt');
  });

  it('does not wait longer than 15 s for a server that never answers, or never ends its answer', async () => {
    const { outcome, at } = await send([never]);
    expect(outcome).toEqual({ kind: 'unsure' });
    expect(at).toEqual([0, 16_000, 34_000, 60_000]);
    const endless: Reply = async () => new Response(new ReadableStream());
    expect((await send([endless])).outcome).toEqual({ kind: 'unsure' });
  });

  it('is refused at once when its content is not right', async () => {
    for (const [status, reason] of [
      [400, 'invalid'],
      [409, 'earlier'],
      [413, 'too-large'],
      [422, 'invalid'],
      [403, 'not-allowed'],
      [404, 'not-there'],
    ] as const) {
      const { outcome, at } = await send([says(status)]);
      expect(outcome).toEqual({ kind: 'refused', reason });
      expect(at).toEqual([0]);
    }
  });

  it('is tried again when it is too busy', async () => {
    const { outcome, at } = await send([says(429)]);
    expect(outcome).toEqual({ kind: 'refused', reason: 'busy' });
    expect(at).toHaveLength(4);
    expect((await send([says(429), stored])).outcome.kind).toBe('receipt');
  });

  it('is not called refused when an earlier try may have arrived', async () => {
    expect((await send([lost, says(403)])).outcome).toEqual({ kind: 'unsure' });
    expect((await send([says(403)], { mayHaveArrived: true })).outcome).toEqual({ kind: 'unsure' });
    // The content itself was never right.
    expect((await send([lost, says(422)])).outcome).toEqual({ kind: 'refused', reason: 'invalid' });
  });

  it('carries no cookie and no trace of the page, and follows nobody elsewhere', async () => {
    const { inits } = await send([stored]);
    expect(inits[0]).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
    });
  });
});

describe('a receipt', () => {
  it('is taken when it is as published, and left when anything in it is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('receipt', 'receivedAt', 'expectedAnswerBy', 'contactPoint', 'nothing'),
        fc.jsonValue(),
        (field, value) => {
          const answer = { ...exampleReceipt(), ...(field !== 'nothing' && { [field]: value }) };
          const taken = receiptIn(JSON.stringify(answer));
          if (taken) expect(roomRequestReceiptSchema.safeParse(taken).success).toBe(true);
          if (field === 'nothing') expect(taken).toEqual(exampleReceipt());
        },
      ),
    );
  });

  it('shows nothing that turns or hides text', () => {
    const { contactPoint } = exampleReceipt();
    const answer = { ...exampleReceipt(), contactPoint: { ...contactPoint, name: 'Beheer\u202e\u200b' } };
    expect(receiptIn(JSON.stringify(answer))?.contactPoint.name).toBe('Beheer');
  });
});
