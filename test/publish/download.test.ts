import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { downloadBytes } from '../../src/publish/download.ts';

const server = createServer(({ url }, response) => {
  if (url === '/agenda.ics') response.end('BEGIN:VCALENDAR');
  else if (url === '/oud') response.writeHead(301, { location: '/agenda.ics' }).end();
  else if (url === '/rond') response.writeHead(302, { location: '/rond' }).end();
  else if (url === '/lokaal') response.writeHead(302, { location: 'file:///etc/hosts' }).end();
  else if (url === '/groot') response.end(Buffer.alloc(16 * 2 ** 20 + 1));
  else response.writeHead(404).end('weg');
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());

it('gets a calendar from its server, also when it has moved', async () => {
  for (const path of ['/agenda.ics', '/oud']) {
    expect(new TextDecoder().decode(await downloadBytes(base + path))).toBe('BEGIN:VCALENDAR');
  }
});

it.each([
  ['/niets', '404'],
  ['/rond', 'stuurt steeds door'],
  ['/lokaal', 'alleen http en https'],
  ['/groot', '16 MB'],
])('says in Dutch why %s cannot be had', async (path, message) => {
  await expect(downloadBytes(base + path)).rejects.toThrow(message);
});
