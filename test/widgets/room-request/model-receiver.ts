/** A receiver that keeps its promise, as small as can be: a request and its key are stored together, before there is an answer. */
import type { RoomRequest } from '../../../src/feed/room-request.ts';
import { exampleReceipt } from '../../feed/example-request.ts';
import type { Kept } from './fault-schedule.ts';
import { lost } from './faulty-network.ts';

/** Receipts differ in their last letters. */
const receiptOf = (number: number): string =>
  `SR-7K3M-${[...String(number).padStart(4, '2')].map((digit) => (+digit < 2 ? 'A' : digit)).join('')}`;

export function modelReceiver() {
  const kept = new Map<string, Kept>();
  /** One transaction. */
  const answer = async ({ body }: RequestInit): Promise<Response> => {
    const request = JSON.parse(String(body)) as RoomRequest;
    const found = kept.get(request.idempotencyKey);
    if (found && JSON.stringify(found.request) !== JSON.stringify(request))
      return new Response('{}', { status: 409 });
    const receipt = found?.receipt ?? receiptOf(kept.size);
    kept.set(request.idempotencyKey, { request, receipt });
    return new Response(JSON.stringify({ ...exampleReceipt(), receipt }), { status: found ? 200 : 201 });
  };
  return { kept, answer, breakOff: (init: RequestInit) => answer(init).then(lost) };
}
