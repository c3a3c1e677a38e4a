import { describe, expect, it } from 'vitest';
import { roomRequestReceiptSchema, roomRequestRefusalSchema } from '../../src/feed/room-request.ts';
import { exampleRequest, fullRequest } from '../feed/example-request.ts';
import { openForTest, RECEIVER, SITE, withKey } from './open.ts';

const refusal = async (answer: Response) => roomRequestRefusalSchema.parse(await answer.json());

describe('whoever asks for a room', () => {
  it('gets a receipt with a number, the last day for an answer and whom to call', async () => {
    const { send, store } = await openForTest();
    const answer = await send(fullRequest());
    expect(answer.status).toBe(201);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBe(SITE);
    const receipt = roomRequestReceiptSchema.parse(await answer.json());
    // Three working days after a Sunday.
    expect(receipt.expectedAnswerBy).toBe('2026-12-02');
    expect(receipt.contactPoint.telephone).toBe('038 - 000 00 03');
    expect((await store.find(receipt.receipt))?.stored.request).toEqual(fullRequest());
  });

  it('gets an answer on a day on which somebody is there', async () => {
    const { send, clock } = await openForTest({ file: { closedDays: ['2026-12-25'], answerWithinDays: 1 } });
    clock.now = new Date('2026-12-24T22:59:00Z');
    expect(await (await send(withKey(exampleRequest(), 1))).json()).toMatchObject({
      expectedAnswerBy: '2026-12-28',
    });
  });

  it('gets the same receipt when the form tries again, however the fields are ordered', async () => {
    const { send, store, clock } = await openForTest();
    const first = await (await send(fullRequest())).json();
    clock.now = new Date('2026-11-30T09:00:00Z');
    const { type, ...rest } = fullRequest();
    const again = await send({ ...rest, formCheck: { seconds: 400 }, type, unknown: 1 });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(first);
    expect(await store.counts()).toMatchObject({ new: 1 });
  });

  it('is stored once when twenty tries come at the same time, and the manager is told once', async () => {
    const { send, store, mails } = await openForTest();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(fullRequest())));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201]);
    const receipts = await Promise.all(answers.map(async (answer) => (await answer.json()).receipt));
    expect(new Set(receipts).size).toBe(1);
    expect(await store.counts()).toMatchObject({ new: 1 });
    expect(await mails()).toHaveLength(1);
  });

  it('is told when a key belongs to another request, and that one stays as it was', async () => {
    const { send, store } = await openForTest();
    const { receipt } = await (await send(exampleRequest())).json();
    const other = await send({ ...exampleRequest(), note: 'Iets anders' });
    expect(other.status).toBe(409);
    expect(await refusal(other)).toMatchObject({ error: 'other-content' });
    expect((await store.find(receipt))?.stored.request?.note).toBeUndefined();
  });

  it('reads which fields are wrong, and nothing of what was in them', async () => {
    const { send, store, logged } = await openForTest();
    const answer = await send({ ...exampleRequest(), frequency: 'SECRET', contact: { name: 'SECRET' } });
    expect(answer.status).toBe(422);
    const said = await refusal(answer);
    expect(said.fields?.sort()).toEqual(['contact', 'frequency']);
    expect(JSON.stringify(said) + logged.join()).not.toContain('SECRET');
    expect(await store.counts()).toMatchObject({ new: 0 });
  });

  it('is stored without hidden signs and without answers of which nothing is left', async () => {
    const { send, store } = await openForTest();
    const note = 'Wij\u202e komen\u0000 graag\r\nmet zijn allen';
    const { receipt } = await (await send({ ...exampleRequest(), note, purpose: ' \u200b ' })).json();
    const request = (await store.find(receipt))?.stored.request;
    expect(request?.note).toBe('Wij komen graag\nmet zijn allen');
    expect(request).not.toHaveProperty('purpose');
  });
});

describe('what is no request', () => {
  it.each([
    ['no JSON', '{', 400],
    ['a list', '[]', 422],
    ['nothing', '', 400],
    ['depths', '['.repeat(5_000) + ']'.repeat(5_000), 400],
    ['a prototype', '{"__proto__": {"type": "RoomRequest"}}', 422],
    ['16 kB and a byte', JSON.stringify({ note: 'x'.repeat(16_000) }), 413],
  ])('is refused: %s', async (_, body, status) => {
    const { send } = await openForTest();
    const answer = await send(body);
    expect(answer.status).toBe(status);
    await refusal(answer);
  });

  it('is refused as a form that any site can send without asking', async () => {
    const { send } = await openForTest();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
      expect((await send(exampleRequest(), { 'content-type': type })).status, type).toBe(400);
  });

  it('is refused from a site that is not on the list, which may not read why either', async () => {
    const { send, app } = await openForTest();
    for (const origin of ['https://elders.example', 'https://buurthuis.example.elders.example', 'null']) {
      const answer = await send(exampleRequest(), { origin });
      expect(answer.status, origin).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      const asked = await app.request(`${RECEIVER}/room-requests`, {
        method: 'OPTIONS',
        headers: { origin },
      });
      expect(asked.status).toBe(403);
    }
    const asked = await app.request(`${RECEIVER}/room-requests`, {
      method: 'OPTIONS',
      headers: { origin: SITE },
    });
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
  });

  it('is refused with another method', async () => {
    const { app } = await openForTest();
    const answer = await app.request(`${RECEIVER}/room-requests`, { headers: { origin: SITE } });
    expect(answer.status).toBe(404);
  });
});

describe('many requests', () => {
  it('are too many from one address after a whole class, and are welcome again later', async () => {
    const { send, clock } = await openForTest({
      file: { behindProxy: true, rate: { burst: 30, perMinute: 10 } },
    });
    const from = (address: string) => send(exampleRequest(), { 'x-forwarded-for': `1.2.3.4, ${address}` });
    for (let sent = 0; sent < 30; sent++) expect((await from('192.0.2.1')).status).toBeLessThan(300);
    const refused = await from('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('6');
    // So that the form can tell how long.
    expect(refused.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect((await from('192.0.2.2')).status).toBe(200);
    clock.now = new Date(clock.now.getTime() + 6_000);
    expect((await from('192.0.2.1')).status).toBe(200);
  });
});

describe('a request that may be no person’s', () => {
  it('is stored, marked and mailed all the same', async () => {
    const { send, store, mails } = await openForTest();
    const sent = { ...exampleRequest(), formCheck: { trap: 'https://spam.example', seconds: 1 } };
    const { receipt } = await (await send(sent)).json();
    expect((await store.find(receipt))?.stored.marks).toEqual(['trap', 'fast']);
    expect((await mails())[0]).toContain('misschien geen echte aanvraag');
  });

  it('is not one that took its time', async () => {
    const { send, store } = await openForTest();
    const { receipt } = await (await send(fullRequest())).json();
    expect((await store.find(receipt))?.stored.marks).toEqual([]);
  });
});

describe('a store that does not answer', () => {
  it('gives no receipt, and the log says why without saying what', async () => {
    const { send, store, logged } = await openForTest();
    store.accept = () => Promise.reject(Object.assign(new Error('SECRET'), { code: 'SQLITE_FULL' }));
    const answer = await send(exampleRequest());
    expect(answer.status).toBe(503);
    expect(await refusal(answer)).toMatchObject({ error: 'unavailable' });
    expect(logged.join()).toContain('SQLITE_FULL');
    expect(logged.join()).not.toContain('SECRET');
  });
});

describe('a mail server that is away', () => {
  it('gets the mail later, once', async () => {
    let away = true;
    const sent: unknown[] = [];
    const { send, deliver, clock, logged, store } = await openForTest({
      transport: (mail) =>
        away ? Promise.reject(new Error('wil@voorbeeld.example')) : (sent.push(mail), Promise.resolve()),
    });
    await send(exampleRequest());
    await deliver();
    expect(await store.countMail()).toBe(1);
    expect(logged.join()).toContain('mail-failed');
    expect(logged.join()).not.toContain('wil@');
    away = false;
    await deliver();
    expect(sent).toHaveLength(0);
    clock.now = new Date(clock.now.getTime() + 61_000);
    await deliver();
    await deliver();
    expect(sent).toHaveLength(1);
    expect(await store.countMail()).toBe(0);
  });
});
