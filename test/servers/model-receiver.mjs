/**
 * A receiver that keeps its promise, as small as can be: a request and its key are stored together, before there is an answer.
 * For Node; and served to browsers, one for each form, at `/model-receiver/<name>`: `POST` as a form does, with `?break` to be cut
 * off after it is stored, and `GET` for what is kept.
 */

/** Receipts differ in their last letters. */
const receiptOf = (number) =>
  `SR-7K3M-${[...String(number).padStart(4, '2')].map((digit) => (+digit < 2 ? 'A' : digit)).join('')}`;

export function modelReceiver() {
  const kept = new Map();
  return {
    kept,
    /** One transaction. */
    accept(text) {
      const request = JSON.parse(text);
      const found = kept.get(request.idempotencyKey);
      if (found && JSON.stringify(found.request) !== JSON.stringify(request))
        return { status: 409, text: '{}' };
      const receipt = found?.receipt ?? receiptOf(kept.size);
      kept.set(request.idempotencyKey, { request, receipt });
      const answer = {
        receipt,
        receivedAt: '2026-11-29T12:00:00.000Z',
        expectedAnswerBy: '2026-12-03',
        contactPoint: { name: 'Zaalbeheer', telephone: '038 - 000 00 03' },
      };
      return { status: found ? 200 : 201, text: JSON.stringify(answer) };
    },
  };
}

const served = new Map();
const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** Koa handler. */
export async function serveModelReceiver(context) {
  if (!served.has(context.path)) served.set(context.path, modelReceiver());
  const receiver = served.get(context.path);
  context.set('cache-control', 'no-store');
  context.type = 'application/json';
  if (context.method === 'GET') {
    context.body = JSON.stringify([...receiver.kept.values()]);
    return;
  }
  const { status, text } = receiver.accept(await bodyOf(context.req));
  if (context.query.break !== undefined) {
    context.respond = false;
    context.req.socket.destroy();
    return;
  }
  context.status = status;
  context.body = text;
}
