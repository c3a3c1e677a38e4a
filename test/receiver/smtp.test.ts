/** Mail as it goes out for real: over a socket, to a server that speaks SMTP. */
import { describe, expect, it } from 'vitest';
import { smtpTransport } from '../../demo/receiver/src/mailer.ts';
import { fullRequest } from '../feed/example-request.ts';
import { openMailServer } from './mail-server.ts';
import { openForTest, withKey } from './open.ts';

const headOf = (mail: string): string[] =>
  mail
    .slice(0, mail.indexOf('\n\n'))
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase())
    .sort();

describe('a mail server', () => {
  it('gets a new request whole, for the manager alone', async () => {
    const server = await openMailServer();
    const { send, deliver, store } = await openForTest({ transport: smtpTransport(server.url) });
    const { receipt } = await (await send(fullRequest())).json();
    await deliver();
    const [only, ...more] = server.delivered;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ from: 'zaal@zwolle.example', to: ['beheer@zwolle.example'] });
    expect(only!.mail).toContain(`Subject: Nieuwe aanvraag voor een ruimte, ${receipt}`);
    for (const words of ['Breigroep De Steek', 'Wij nemen zelf koffie mee.', '€ 15,00'])
      expect(only!.mail.replaceAll('\u00a0', ' ')).toContain(words);
    expect(await store.countMail()).toBe(0);
  });

  it('is told nothing by what people typed: no other address, no other header, no end of the mail', async () => {
    const server = await openMailServer();
    const { send, deliver } = await openForTest({ transport: smtpTransport(server.url) });
    const hostile = [
      '\r\n.\r\nMAIL FROM:<x@elders.example>\r\nRCPT TO:<x@elders.example>\r\nDATA\r\nhallo\r\n.\r\nQUIT',
      'a\r\nBcc: x@elders.example\r\n\r\n<script>alert(1)</script>',
      '=?utf-8?Q?a=0ABcc:x@elders.example?=',
      '.\n..\n.een punt',
      `${'é🙂'.repeat(150)}`,
      'a\u2028Bcc: x@elders.example\u0085Cc: y@elders.example\u0000',
    ];
    await send(withKey(fullRequest(), 'plain'));
    for (const [n, text] of hostile.entries()) {
      const { contact } = fullRequest();
      const name = text.slice(0, 200);
      await send({
        ...withKey(fullRequest(), n),
        group: { name },
        purpose: text,
        contact: { ...contact, name, how: text.slice(0, 500) },
        note: text,
      });
    }
    await deliver();
    expect(server.delivered).toHaveLength(1 + hostile.length);
    const [plain, ...others] = server.delivered;
    for (const { to, mail } of others) {
      expect(to).toEqual(['beheer@zwolle.example']);
      expect(headOf(mail)).toEqual(headOf(plain!.mail));
    }
    expect(others[3]!.mail).toContain('\n    .\n    ..\n    .een punt\n');
    expect(others[4]!.mail).toContain('é🙂'.repeat(150));
  });

  it('answers whoever asked at that one address', async () => {
    const server = await openMailServer();
    const { send, deliver, store, clock } = await openForTest({ transport: smtpTransport(server.url) });
    const { receipt } = await (await send(fullRequest())).json();
    const mail = { kind: 'answer', words: 'Kom maar langs.\n.\nTot dan!' } as const;
    const at = clock.now.toISOString();
    await store.act(receipt, 0, { deed: 'answered', state: 'answered', at, detail: mail.words, mail });
    await deliver();
    const answer = server.delivered.find(({ to }) => to.join() === 'wil@voorbeeld.example');
    expect(answer?.mail).toContain('\n\nKom maar langs.\n.\nTot dan!');
  });

  it('may refuse: the mail waits, nothing of the address is logged, and it goes when the server takes it', async () => {
    let knows = false;
    const server = await openMailServer((address) => !knows && address.startsWith('wil@'));
    const { send, deliver, store, clock, logged } = await openForTest({
      transport: smtpTransport(server.url),
    });
    const { receipt } = await (await send(fullRequest())).json();
    const at = clock.now.toISOString();
    const mail = { kind: 'answer', words: 'Kom maar langs.' } as const;
    await store.act(receipt, 0, { deed: 'answered', state: 'answered', at, mail });
    await deliver();
    expect(await store.unsentMail()).toEqual([receipt]);
    expect(logged.join('')).toContain(`"event":"mail-failed","receipt":"${receipt}","code":"EENVELOPE"`);
    expect(logged.join('')).not.toContain('wil@');
    knows = true;
    clock.now = new Date(clock.now.getTime() + 60_000);
    await deliver();
    expect(server.delivered.map(({ to }) => to.join())).toEqual([
      'beheer@zwolle.example',
      'wil@voorbeeld.example',
    ]);
    expect(await store.unsentMail()).toEqual([]);
  });
});
