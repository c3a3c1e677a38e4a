import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { csvCell } from '../../demo/receiver/src/inbox/csv.ts';
import { hashPassword, isPassword } from '../../demo/receiver/src/inbox/password.ts';
import { openReceiver } from '../../demo/receiver/src/receiver.ts';
import { readSettings } from '../../demo/receiver/src/settings.ts';
import { exampleRequest, fullRequest } from '../feed/example-request.ts';
import { openForTest, RECEIVER, settingsFile, withKey, type OpenReceiver } from './open.ts';

const PASSWORD = 'een heel lang wachtwoord';
let passwordHash: string;
beforeAll(async () => {
  // A cheap one: these tests log in often.
  passwordHash = await hashPassword(PASSWORD, { N: 2 ** 10, r: 8, p: 1 });
});

const INBOX = `${RECEIVER}/inbox`;
const post = (
  { app }: OpenReceiver,
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  app.request(INBOX + path, {
    method: 'POST',
    headers: { origin: RECEIVER, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  });

/** A manager who is logged in, and presses the buttons of the pages that she sees. */
async function manager(receiver: OpenReceiver) {
  const entered = await post(receiver, '/inloggen', { wachtwoord: PASSWORD });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0]!;
  const see = async (path: string): Promise<string> =>
    (await receiver.app.request(INBOX + path, { headers: { cookie } })).text();
  const hidden = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
  return {
    cookie,
    see,
    hidden,
    press: async (path: string, fields: Record<string, string> = {}) => {
      const html = await see(`/${path.split('/')[1]}`);
      const own = { csrf: hidden(html, 'csrf'), gezien: hidden(html, 'gezien') };
      return post(receiver, path, { ...own, ...fields }, { cookie });
    },
  };
}
const open = (options = {}) => openForTest({ passwordHash, ...options });
const receiptOf = async (answer: Response): Promise<string> => (await answer.json()).receipt;

describe('the door of the inbox', () => {
  it('stays shut when nobody set a password', async () => {
    const receiver = await openForTest();
    expect(await (await receiver.app.request(`${INBOX}/inloggen`)).text()).toContain('nog dicht');
    for (const wachtwoord of ['', 'admin', 'undefined'])
      expect((await post(receiver, '/inloggen', { wachtwoord })).status).toBe(403);
  });

  it('is the only page for whoever is not logged in', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    for (const path of ['', '/', '/lijst/alles', '/lijst/alles/tabel.csv', `/${receipt}`, '/zoek?nummer=1']) {
      const answer = await receiver.app.request(INBOX + path);
      expect(answer.status, path).toBe(303);
      expect(answer.headers.get('location')).toContain('/inbox/inloggen?next=');
    }
    const pressed = await post(receiver, `/${receipt}/klaar`, { csrf: '' });
    expect(pressed.status).toBe(303);
    expect((await receiver.store.find(receipt))?.stored.state).toBe('new');
  });

  it('opens for the password, with one strict cookie that no script reads', async () => {
    const receiver = await open();
    const entered = await post(receiver, '/inloggen', { wachtwoord: PASSWORD, next: '/inbox/lijst/alles' });
    expect(entered.status).toBe(303);
    expect(entered.headers.get('location')).toBe('/inbox/lijst/alles');
    expect(entered.headers.getSetCookie()).toHaveLength(1);
    expect(entered.headers.get('set-cookie')).toMatch(
      /^__Host-samenspel-inbox=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  it('leads to no other site', async () => {
    const receiver = await open();
    for (const next of [
      'https://elders.example',
      '//elders.example',
      '/inbox//elders.example',
      '/inbox/\\elders',
      '/x',
    ]) {
      const entered = await post(receiver, '/inloggen', { wachtwoord: PASSWORD, next });
      expect(entered.headers.get('location'), next).toBe('/inbox');
    }
  });

  it('gives no password away by guessing', async () => {
    const receiver = await open();
    for (let guess = 0; guess < 5; guess++)
      expect((await post(receiver, '/inloggen', { wachtwoord: `gok ${guess}` })).status).toBe(403);
    const sixth = await post(receiver, '/inloggen', { wachtwoord: PASSWORD });
    expect(sixth.status).toBe(429);
    receiver.clock.now = new Date(receiver.clock.now.getTime() + 180_000);
    expect((await post(receiver, '/inloggen', { wachtwoord: PASSWORD })).status).toBe(303);
  });

  it('does not open for a form on another site', async () => {
    const receiver = await open();
    const origin = 'https://elders.example';
    expect((await post(receiver, '/inloggen', { wachtwoord: PASSWORD }, { origin })).status).toBe(403);
  });

  it('shuts after twelve hours, and when the manager leaves', async () => {
    const receiver = await open();
    const { see, press } = await manager(receiver);
    expect(await see('')).toContain('Er zijn geen nieuwe aanvragen');
    receiver.clock.now = new Date(receiver.clock.now.getTime() + 12 * 3_600_000);
    expect(await see('')).toBe('');
    const again = await manager(receiver);
    const csrf = again.hidden(await again.see(''), 'csrf');
    expect((await post(receiver, '/uit', { csrf }, { cookie: again.cookie })).status).toBe(303);
    expect(await again.see('')).toBe('');
    expect((await press('/uit')).headers.get('location')).toContain('/inloggen');
  });

  it('shuts for whoever came in with a password that was changed', async () => {
    const before = await open();
    const { cookie } = await manager(before);
    const settings = readSettings(settingsFile(), {
      RECEIVER_FOLDER: before.folder,
      RECEIVER_PASSWORD: await hashPassword('een heel ander wachtwoord', { N: 2 ** 10, r: 8, p: 1 }),
    });
    const after = await openReceiver(settings, { write: () => undefined, now: () => before.clock.now });
    onTestFinished(() => after.close());
    expect((await before.app.request(INBOX, { headers: { cookie } })).status).toBe(200);
    expect((await after.app.request(INBOX, { headers: { cookie } })).status).toBe(303);
  });

  it('keeps a hash of the password that holds for no other', async () => {
    expect(await isPassword(PASSWORD, passwordHash)).toBe(true);
    expect(await isPassword(`${PASSWORD}.`, passwordHash)).toBe(false);
    for (const hash of ['', 'x', 'scrypt:1:1:1::', PASSWORD])
      expect(await isPassword(PASSWORD, hash)).toBe(false);
  });
});

describe('a manager', () => {
  it('sees the most urgent first, with what is asked in words', async () => {
    const receiver = await open();
    await receiver.send(withKey({ ...exampleRequest(), group: { name: 'Later' } }, 1));
    receiver.clock.now = new Date('2026-11-25T09:00:00Z');
    await receiver.send(withKey({ ...fullRequest(), group: { name: 'Eerder' } }, 2));
    receiver.clock.now = new Date('2026-12-01T09:00:00Z');
    const html = await (await manager(receiver)).see('');
    expect(html.indexOf('Eerder')).toBeLessThan(html.indexOf('Later'));
    for (const words of ['Te laat: ma 30 nov', '12 mensen, ouderen', 'dinsdagmiddag', 'Assendorp'])
      expect(html).toContain(words);
  });

  it('answers by mail from a text that she finishes', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    const { see, press } = await manager(receiver);
    expect(await see(`/${receipt}?tekst=plek`)).toContain('Beste Wil Voorbeeld,');
    const unfinished = await press(`/${receipt}/antwoord`, { tekst: 'Waar: …' });
    expect(unfinished.status).toBe(422);
    expect(await unfinished.text()).toContain('Waar: …');
    const sent = await press(`/${receipt}/antwoord`, { tekst: 'Kom maar langs.\r\nTot dan!' });
    expect(sent.headers.get('location')).toBe(`/inbox/${receipt}?melding=verstuurd`);
    const mail = (await receiver.mails()).find((one) => one.includes('To: wil@voorbeeld.example'))!;
    expect(mail).toContain(`Subject: Uw aanvraag voor een ruimte, ${receipt}`);
    expect(mail).toContain('Kom maar langs.\nTot dan!');
    expect(mail).toContain('Reply-To: zaal@zwolle.example');
    const html = await see(`/${receipt}`);
    expect(html).toContain('Antwoord gestuurd');
    expect(html).toContain('Tot dan!');
  });

  it('answers in English when the form was in English', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send({ ...exampleRequest(), locale: 'en-GB' }));
    const { see, press } = await manager(receiver);
    expect(await see(`/${receipt}?tekst=vol`)).toContain('Dear Wil Voorbeeld,');
    await press(`/${receipt}/antwoord`, { tekst: 'Sorry.' });
    expect((await receiver.mails()).join()).toContain(`Subject: Your request for a room, ${receipt}`);
  });

  it('does nothing twice with a second press, nor after a colleague', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    const { see, hidden, cookie } = await manager(receiver);
    const html = await see(`/${receipt}`);
    const fields = { csrf: hidden(html, 'csrf'), gezien: hidden(html, 'gezien'), tekst: 'Goed.' };
    const presses = await Promise.all(
      [1, 2, 3].map(() => post(receiver, `/${receipt}/antwoord`, fields, { cookie })),
    );
    expect(presses.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    expect((await receiver.mails()).filter((mail) => mail.includes('To: wil@'))).toHaveLength(1);
  });

  it('is told of an answer that does not arrive, in every list, until it is gone', async () => {
    let isDown = true;
    const transport = () => (isDown ? Promise.reject(new Error('no such address')) : Promise.resolve());
    const receiver = await open({ transport });
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    await receiver.deliver();
    const { see, press } = await manager(receiver);
    expect(await see('')).not.toContain('niet bezorgd');
    await press(`/${receipt}/antwoord`, { tekst: 'Kom maar langs.' });
    await receiver.deliver();
    for (const path of ['', '/lijst/klaar'])
      expect(await see(path)).toMatch(new RegExp(`nog niet bezorgd[^]*href="/inbox/${receipt}"`));
    expect(await see(`/${receipt}`)).toContain('nog niet bezorgd');
    isDown = false;
    receiver.clock.now = new Date(receiver.clock.now.getTime() + 120_000);
    await receiver.deliver();
    for (const path of ['', `/${receipt}`]) expect(await see(path)).not.toContain('niet bezorgd');
  });

  it('reads on which day once is, and from which day every week', async () => {
    const receiver = await open();
    const day = { startDate: '2026-12-08' };
    const once = await receiptOf(await receiver.send({ ...withKey(exampleRequest(), 1), ...day }));
    const weekly = await receiptOf(
      await receiver.send({ ...withKey(exampleRequest(), 2), ...day, frequency: 'weekly' }),
    );
    const { see } = await manager(receiver);
    expect(await see(`/${once}`)).toContain('één keer, op dinsdag 8 december 2026');
    expect(await see(`/${weekly}`)).toContain('elke week, vanaf dinsdag 8 december 2026');
  });

  it('forwards to another centre, which can read and answer it', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    const { press } = await manager(receiver);
    expect((await press(`/${receipt}/doorsturen`, { centrum: 'elders' })).status).toBe(422);
    await press(`/${receipt}/doorsturen`, { centrum: 'bolder', bericht: 'Past bij jullie.' });
    const mail = (await receiver.mails()).find((one) => one.includes('To: zaal@bolder.example'))!;
    for (const words of ['Breigroep De Steek', 'Past bij jullie.', '038 - 000 00 02'])
      expect(mail).toContain(words);
    expect((await receiver.store.find(receipt))?.stored.state).toBe('forwarded');
  });

  it('notes a call, sets a request to done, and takes that back', async () => {
    const receiver = await open();
    const contact = { name: 'Sam', telephone: '06 - 00 00 00 02' };
    const receipt = await receiptOf(await receiver.send({ ...exampleRequest(), contact }));
    const { press, see } = await manager(receiver);
    expect(await see(`/${receipt}`)).toContain('href="tel:0600000002"');
    for (const [path, state] of [
      ['gebeld', 'answered'],
      ['klaar', 'done'],
      ['heropen', 'new'],
    ] as const) {
      expect((await press(`/${receipt}/${path}`)).status).toBe(303);
      expect((await receiver.store.find(receipt))?.stored.state).toBe(state);
    }
    expect((await press(`/${receipt}/antwoord`, { tekst: 'Dag.' })).status).toBe(404);
  });

  it('finds a number as it is read from paper', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    const { see, cookie } = await manager(receiver);
    const nummer = receipt.toLowerCase().replaceAll('-', ' ');
    const found = await receiver.app.request(`${INBOX}/zoek?${new URLSearchParams({ nummer })}`, {
      headers: { cookie },
    });
    expect(found.headers.get('location')).toBe(`/inbox/${receipt}`);
    expect(await see('/zoek?nummer=%3Cb%3E')).toContain(
      'Er is geen aanvraag met nummer <bdi>&lt;b&gt;</bdi>',
    );
  });

  it('turns a page when there are more than fifty', async () => {
    const receiver = await open();
    for (let n = 0; n < 51; n++) await receiver.send(withKey(exampleRequest(), n));
    const { see } = await manager(receiver);
    const first = await see('/lijst/alles');
    expect(first.match(/class="card"/g)).toHaveLength(50);
    expect(first).toContain('Volgende bladzijde');
    const second = await see('/lijst/alles?bladzijde=2');
    expect(second.match(/class="card"/g)).toHaveLength(1);
    expect(second).not.toContain('Volgende bladzijde');
  });

  it('changes nothing without the token of her own page', async () => {
    const receiver = await open();
    const receipt = await receiptOf(await receiver.send(fullRequest()));
    const { cookie, press } = await manager(receiver);
    for (const csrf of ['', 'x'.repeat(43)])
      expect((await press(`/${receipt}/klaar`, { csrf })).status).toBe(403);
    expect((await post(receiver, `/${receipt}/klaar`, {}, { cookie })).status).toBe(403);
    const elsewhere = await post(
      receiver,
      `/${receipt}/klaar`,
      {},
      { cookie, origin: 'https://elders.example' },
    );
    expect(elsewhere.status).toBe(403);
    expect((await receiver.store.find(receipt))?.stored.state).toBe('new');
  });

  it('gets pages that may load nothing but their own style sheet and that nobody may frame or keep', async () => {
    const receiver = await open();
    const { cookie } = await manager(receiver);
    const { headers } = await receiver.app.request(INBOX, { headers: { cookie } });
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    const sheet = await receiver.app.request(`${INBOX}/inbox.css`);
    expect(sheet.headers.get('content-type')).toContain('text/css');
    expect(await sheet.text()).toContain('--_color-text:');
  });
});

describe('the table for a spreadsheet', () => {
  it('has a row per request, and calculates with nothing that was typed', async () => {
    const receiver = await open();
    const note = '=HYPERLINK("https://elders.example";"klik")';
    await receiver.send({ ...fullRequest(), note, group: { name: '"; @SUM(A1)' } });
    const { cookie } = await manager(receiver);
    const answer = await receiver.app.request(`${INBOX}/lijst/nieuw/tabel.csv`, { headers: { cookie } });
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="aanvragen-nieuw-2026-11-29.csv"',
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const csv = new TextDecoder().decode(bytes);
    expect(csv.trim().split('\r\n')).toHaveLength(2);
    expect(csv).toContain(`"'=HYPERLINK(""https://elders.example"";""klik"")"`);
    expect(csv).toContain(`"""; @SUM(A1)"`);
  });

  it('makes text of whatever a spreadsheet would calculate with', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n=', ' =', '＝', '|', '%'])
      expect(csvCell(`${start}1+1`), JSON.stringify(start)).toMatch(/^"'/);
    expect(csvCell('038 - 000')).toBe('"038 - 000"');
  });

  it('keeps the nought in front of a telephone number', async () => {
    const receiver = await open();
    for (const [n, telephone] of ['0612345678', '0031612345678'].entries())
      await receiver.send({ ...withKey(exampleRequest(), n), contact: { name: 'Sam', telephone } });
    const { see } = await manager(receiver);
    const csv = await see('/lijst/nieuw/tabel.csv');
    expect(csv.match(/"06 - 12 34 56 78"/g)).toHaveLength(2);
  });
});
