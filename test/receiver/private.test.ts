/** Where what people typed ends up: in the store and in mail, and nowhere else, and there no longer than was promised. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordFigure } from '../figure.ts';
import { fullRequest } from '../feed/example-request.ts';
import { openForTest, withKey } from './open.ts';

const MARKER = /marker\d+x/gi;
/** A request with a marker of its own in every field that somebody types in. */
const marked = (n: number) => {
  let field = 0;
  const marker = (): string => `marker${n * 100 + field++}x`;
  return {
    ...withKey(fullRequest(), n),
    group: { name: marker() },
    purpose: `${marker()}\n${marker()}`,
    contact: {
      name: marker(),
      telephone: `038 ${marker()}`,
      email: `${marker()}@voorbeeld.example`,
      how: marker(),
    },
    note: marker(),
    formCheck: { trap: n % 3 ? undefined : marker(), seconds: n % 5 },
  };
};
const markersIn = (text: string): number => text.match(MARKER)?.length ?? 0;

describe('what people typed', () => {
  it('is in no log, no header of a mail and no file but the store and the bodies of mails', async () => {
    const { send, logged, folder, mails, app, clock } = await openForTest();
    for (let n = 0; n < 500; n++) {
      const request = marked(n);
      // Good, again, another with the same key, broken, at a wrong address: every way out of the receiver.
      const tries: [unknown, Record<string, string>][] = [[request, {}]];
      if (n % 4 === 0) tries.push([request, {}]);
      if (n % 4 === 1) tries.push([{ ...request, note: `${request.note} anders` }, {}]);
      if (n % 4 === 2) tries.push([{ ...request, frequency: request.note, [request.note]: 1 }, {}]);
      if (n % 4 === 3)
        tries.push(
          [`{"note": "${request.note}`, {}],
          [request, { origin: `https://${request.note}.example` }],
        );
      for (const [body, headers] of tries) {
        const answer = await send(body, headers);
        expect(markersIn(await answer.text())).toBe(0);
      }
      await app.request(`https://ruimte.example/${request.note}?naam=${request.contact.name}`);
      clock.now = new Date(clock.now.getTime() + 1_000);
    }
    const written = await mails();
    expect(written).toHaveLength(500);
    const outside =
      markersIn(logged.join('')) +
      written.reduce((sum, mail) => sum + markersIn(mail.slice(0, mail.indexOf('\n\n'))), 0) +
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce((sum, name) => {
        const isTheirs = /^requests\.db(-wal|-shm)?$|^outbox($|\/.*\.eml$)/.test(name);
        return (
          sum + markersIn(name) + (isTheirs ? 0 : markersIn(readFileSync(resolve(folder, name), 'latin1')))
        );
      }, 0);
    expect(logged.length).toBeGreaterThan(1_000);
    // So that the count means something: they are where they belong.
    expect(written.every((mail) => markersIn(mail) > 5)).toBe(true);
    recordFigure('form.markers', outside, 'markers');
    expect(outside).toBe(0);
  }, 180_000);

  it('is gone from the files themselves when its time is over, and the key is still known', async () => {
    const { send, store, keepNoLonger, clock, folder, mails } = await openForTest({
      file: { keepDays: 30, keepAtMostDays: 90 },
    });
    const first = marked(1);
    const settled = (await (await send(first)).json()).receipt;
    const open = (await (await send(marked(2))).json()).receipt;
    const mail = { kind: 'answer', words: 'marker999x' } as const;
    const at = clock.now.toISOString();
    await store.act(settled, 0, { deed: 'answered', state: 'answered', at, detail: 'marker999x', mail });
    await mails();

    const daysLater = (days: number) => {
      clock.now = new Date(clock.now.getTime() + days * 86_400_000);
      return keepNoLonger();
    };
    const inFiles = (): number =>
      readdirSync(folder)
        .filter((name) => name.startsWith('requests.db'))
        .reduce((sum, name) => sum + markersIn(readFileSync(resolve(folder, name), 'latin1')), 0);

    await daysLater(29);
    expect((await store.find(settled))?.stored.request).not.toBeNull();
    await daysLater(2);
    expect((await store.find(settled))?.stored.request).toBeNull();
    expect((await store.find(settled))?.happened[0]?.detail).toBeNull();
    expect((await store.find(open))?.stored.request).not.toBeNull();
    expect(inFiles()).toBeGreaterThan(0);
    await daysLater(60);
    expect((await store.find(open))?.stored.request).toBeNull();
    expect(inFiles()).toBe(0);

    const late = await send(first);
    expect(late.status).toBe(200);
    expect(await late.json()).toMatchObject({ receipt: settled });
    expect(await store.counts()).toEqual({ new: 0, answered: 0, forwarded: 0, done: 0 });
  });

  it('leaves the outbox too', async () => {
    const { send, mails, keepNoLonger, clock } = await openForTest();
    await send(fullRequest());
    expect(await mails()).toHaveLength(1);
    // Files have the clock of the machine.
    clock.now = new Date(Date.now() + 31 * 86_400_000);
    await keepNoLonger();
    expect(await mails()).toHaveLength(0);
  });
});
