import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { resolve } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { isPassword } from '../../demo/receiver/src/inbox/password.ts';
import { exampleRequest } from '../feed/example-request.ts';
import { ownFolder, withKey } from './open.ts';
import { program, receiverProcess, type ReceiverProcess } from './process.ts';

/** The receipt, or undefined when nobody answered. */
const receiptOf = (receiver: ReceiverProcess, key: number): Promise<string | undefined> =>
  receiver.send(withKey(exampleRequest(), key)).then(
    async (answer) => (answer.ok ? ((await answer.json()).receipt as string) : undefined),
    () => undefined,
  );

describe('a machine that stops', () => {
  it('has lost nothing that was accepted and stores nothing twice, whenever it stops', async () => {
    const receiver = await receiverProcess({ notify: undefined });
    const given = new Map<number, string>();
    let key = 0;
    let unanswered = 0;
    for (let round = 0; round < 10; round++) {
      await receiver.start();
      const keys = Array.from({ length: 30 }, () => key++);
      let answered = 0;
      const sending = Promise.all(
        // Every third is sent twice at the same time, as by two tabs.
        keys
          .flatMap((one) => (one % 3 ? [one] : [one, one]))
          .map(async (one) => {
            const receipt = await receiptOf(receiver, one);
            if (!receipt) return;
            answered += 1;
            expect(given.get(one) ?? receipt).toBe(receipt);
            given.set(one, receipt);
          }),
      );
      // From before the first answer to shortly before the last.
      while (answered < round * 3) await wait(1);
      await receiver.kill();
      await sending;
      unanswered += keys.filter((one) => !given.has(one)).length;
    }
    const before = await receiver.stored();
    for (const [one, receipt] of given)
      expect(before.get(withKey(exampleRequest(), one).idempotencyKey)?.receipt).toBe(receipt);
    // Otherwise nothing was going on when it was killed.
    expect(unanswered).toBeGreaterThan(0);
    expect(given.size).toBeGreaterThan(0);

    await receiver.start();
    for (let one = 0; one < key; one++) {
      const receipt = await receiptOf(receiver, one);
      expect(receipt).toBeDefined();
      expect(given.get(one) ?? receipt).toBe(receipt);
    }
    expect(await receiver.stop()).toBe(0);
    const after = await receiver.stored();
    expect(after.size).toBe(key);
    expect([...after.values()].every(({ times }) => times === 1)).toBe(true);
  }, 180_000);
});

describe('a backup', () => {
  it('taken while requests come in has everything accepted before it, and starts again elsewhere', async () => {
    const receiver = await receiverProcess();
    await receiver.start();
    const given = new Map<number, string>();
    let sending = true;
    const sender = (async () => {
      for (let key = 0; sending; key++) {
        const receipt = await receiptOf(receiver, key);
        if (receipt) given.set(key, receipt);
      }
    })();
    while (given.size < 50) await wait(10);
    const accepted = [...given];
    const copy = resolve(ownFolder(), 'copy.db');
    await receiver.run('backup', copy);
    const during = given.size;
    sending = false;
    await sender;
    await receiver.stop();
    expect(during).toBeGreaterThan(accepted.length);

    const db = createClient({ url: `file:${copy}` });
    expect((await db.execute('PRAGMA integrity_check')).rows[0]).toMatchObject({ integrity_check: 'ok' });
    db.close();

    const folder = ownFolder();
    copyFileSync(copy, resolve(folder, 'requests.db'));
    const elsewhere = await receiverProcess({}, folder);
    await elsewhere.start();
    for (const [key, receipt] of accepted) {
      const answer = await elsewhere.send(withKey(exampleRequest(), key));
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ receipt });
    }
  }, 120_000);
});

describe('the program', () => {
  it('makes a line with a password for the environment', async () => {
    const make = (input: string) =>
      spawnSync(process.execPath, [program, 'password'], { input, encoding: 'utf8' });
    const { stdout } = make('een heel lang wachtwoord\n');
    expect(
      await isPassword('een heel lang wachtwoord', stdout.trim().replace('RECEIVER_PASSWORD=', '')),
    ).toBe(true);
    expect(make('kort\n')).toMatchObject({ status: 1, stdout: '' });
  });

  it('does not start with a wrong setting, and says which', async () => {
    const receiver = await receiverProcess({ publicUrl: 'http://ruimte.example' });
    await expect(receiver.start()).rejects.toThrow('publicUrl: must be https');
    await expect(receiver.run('backup')).rejects.toThrow('backup needs the name of a new file');
    await expect(receiver.run()).rejects.toThrow('usage: receiver serve | password | backup');
  });
});
