/** `POST /room-requests`: the only thing that the world may do here. It sets no cookie and reads none. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RoomRequestReceipt, RoomRequestRefusal } from '../../../src/feed/room-request.ts';
import { addressOf, type ServerBindings } from './address.ts';
import { dayOf } from './dates.ts';
import { codeOf } from './log.ts';
import { createRateLimit } from './rate-limit.ts';
import { contentHash, marksOf, MAX_BYTES, readRequest } from './read-request.ts';
import { answerDay, receiptNumber } from './receipt.ts';
import type { Surroundings } from './surroundings.ts';

type Reason = RoomRequestRefusal['error'];
const REFUSALS: Record<Reason, { status: 400 | 403 | 404 | 409 | 413 | 422 | 429 | 503; message: string }> = {
  'not-json': { status: 400, message: 'Send one JSON object in UTF-8, with content-type application/json.' },
  'too-large': { status: 413, message: `A request is at most ${MAX_BYTES} bytes.` },
  invalid: { status: 422, message: 'The request does not fit room request v1; see /openapi.json.' },
  'other-content': { status: 409, message: 'This idempotencyKey was used for another request.' },
  origin: { status: 403, message: 'This site may not send requests here; see allowedOrigins.' },
  'too-many': { status: 429, message: 'Too many requests from one address; try again after retry-after.' },
  'not-found': { status: 404, message: 'There is nothing here.' },
  unavailable: { status: 503, message: 'Nothing was stored; try again with the same idempotencyKey.' },
};

export const refuse = (c: Context, error: Reason, fields?: string[]): Response => {
  const { status, message } = REFUSALS[error];
  return c.json({ error, message, ...(fields && { fields }) } satisfies RoomRequestRefusal, status);
};

export function requestRoute({ settings, store, deliver, log, now, random }: Surroundings) {
  const secondsToWait = createRateLimit(settings.rate, () => now().getTime());
  const allowed = new Set([settings.publicUrl.origin, ...settings.allowedOrigins]);
  const route = new Hono<{ Bindings: ServerBindings }>();

  route.use('*', async (c, next) => {
    const origin = c.req.header('origin');
    c.header('vary', 'Origin');
    if (!origin || !allowed.has(origin)) return refuse(c, 'origin');
    c.header('access-control-allow-origin', origin);
    // So that a form can say how long to wait.
    c.header('access-control-expose-headers', 'retry-after');
    return next();
  });

  route.options('/', (c) => {
    c.header('access-control-allow-methods', 'POST');
    c.header('access-control-allow-headers', 'content-type');
    c.header('access-control-max-age', '600');
    return c.body(null, 204);
  });

  route.post('/', bodyLimit({ maxSize: MAX_BYTES, onError: (c) => refuse(c, 'too-large') }), async (c) => {
    const wait = secondsToWait(addressOf(c, settings));
    if (wait) {
      c.header('retry-after', String(wait));
      return refuse(c, 'too-many');
    }
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) return refuse(c, 'not-json');
    const read = readRequest(await c.req.arrayBuffer());
    if ('error' in read) return refuse(c, read.error, 'fields' in read ? read.fields : undefined);

    const { request } = read;
    const received = now();
    const accepted = await store
      .accept({
        request,
        contentHash: contentHash(request),
        receipt: receiptNumber(random),
        receivedAt: received.toISOString(),
        answerBy: answerDay(dayOf(received), settings.answerWithinDays, settings.closedDays),
        marks: marksOf(request),
        notify: settings.notify,
      })
      .catch((error: unknown) => {
        log('store-failed', { code: codeOf(error) });
        return undefined;
      });
    if (!accepted) return refuse(c, 'unavailable');
    if (accepted.outcome === 'other-content') return refuse(c, 'other-content');
    if (accepted.outcome === 'new') void deliver();
    const { receipt, receivedAt, answerBy } = accepted;
    log('request', { receipt });
    return c.json(
      {
        receipt,
        receivedAt,
        expectedAnswerBy: answerBy,
        contactPoint: settings.contactPoint,
      } satisfies RoomRequestReceipt,
      accepted.outcome === 'new' ? 201 : 200,
    );
  });

  route.all('*', (c) => refuse(c, 'not-found'));
  return route;
}
