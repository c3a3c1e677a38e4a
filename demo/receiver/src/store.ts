/**
 * Everything that is kept, in one database file. What belongs together is written in one transaction: `accept` answers
 * only when a request is on disk.
 */
import { resolve } from 'node:path';
import type { InStatement, Row } from '@libsql/client';
import type { RoomRequest } from '../../../src/feed/room-request.ts';
import { openDatabase } from './database.ts';
import type { Mark } from './read-request.ts';

export type State = 'new' | 'answered' | 'forwarded' | 'done';
export type Deed = 'answered' | 'called' | 'forwarded' | 'done' | 'reopened';
export type MailKind = 'notify' | 'answer' | 'forward';

/** A request as the inbox shows it. */
export interface Stored {
  id: number;
  receipt: string;
  /** ISO 8601, UTC; so are all moments here. */
  receivedAt: string;
  answerBy: string;
  state: State;
  marks: Mark[];
  /** Null when its time to be kept is over. */
  request: RoomRequest | null;
}
export interface Happened {
  at: string;
  deed: Deed;
  /** The answer that was sent, or the name of the centre. */
  detail: string | null;
}
export interface WaitingMail {
  id: number;
  kind: MailKind;
  /** Of `notify` and `forward`; an answer goes to the address in the request. */
  address: string | null;
  /** What the manager wrote. */
  words: string | null;
  tries: number;
  stored: Stored;
}
export interface NewRequest {
  request: RoomRequest;
  contentHash: string;
  receipt: string;
  receivedAt: string;
  answerBy: string;
  marks: readonly Mark[];
  /** Who is told. */
  notify?: string;
}
export interface NewMail {
  kind: MailKind;
  address?: string;
  words?: string;
}
/** What a manager does with a request. */
export interface Act {
  deed: Deed;
  state: State;
  at: string;
  /** The answer that was sent, or the name of the centre. */
  detail?: string;
  mail?: NewMail;
}
export type Accepted =
  | { outcome: 'new' | 'known'; receipt: string; receivedAt: string; answerBy: string }
  | { outcome: 'other-content' };

const COLUMNS = 'id, receipt, received_at, answer_by, state, marks, body';
const stored = (row: Row, id = row.id): Stored => ({
  id: Number(id),
  receipt: String(row.receipt),
  receivedAt: String(row.received_at),
  answerBy: String(row.answer_by),
  state: row.state as State,
  marks: String(row.marks).split(' ').filter(Boolean) as Mark[],
  request: row.body === null ? null : (JSON.parse(String(row.body)) as RoomRequest),
});

export type Store = Awaited<ReturnType<typeof openStore>>;

/** Opens the database in a folder, and makes it when it is not there. */
export async function openStore(folder: string) {
  const db = await openDatabase(folder);

  const mailStatement = (
    receipt: string,
    { kind, address, words }: NewMail,
    at: string,
    only = '',
  ): InStatement => ({
    sql: `INSERT INTO mail (request_id, kind, address, words, due_at)
          SELECT id, ?, ?, ?, ? FROM request WHERE receipt = ? ${only}`,
    args: [kind, address ?? null, words ?? null, at, receipt],
  });

  return {
    /** Stores a request and its key, or finds it: in one transaction, so that there is no moment between. */
    async accept(given: NewRequest): Promise<Accepted> {
      const { request, receipt, receivedAt } = given;
      const [, , found] = await db.batch(
        [
          {
            sql: `INSERT INTO request (key, content_hash, receipt, received_at, answer_by, changed_at, marks, body)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`,
            args: [
              request.idempotencyKey,
              given.contentHash,
              receipt,
              receivedAt,
              given.answerBy,
              receivedAt,
              given.marks.join(' '),
              JSON.stringify(request),
            ],
          },
          // Finds the request by the new receipt: nobody is told twice.
          given.notify
            ? mailStatement(receipt, { kind: 'notify', address: given.notify }, receivedAt)
            : 'SELECT 1',
          {
            sql: 'SELECT receipt, received_at, answer_by, content_hash FROM request WHERE key = ?',
            args: [request.idempotencyKey],
          },
        ],
        'write',
      );
      const row = found?.rows[0];
      if (!row) throw new Error('a request that was stored is not there');
      // A request of which the content is wiped is known by its key alone.
      if (row.content_hash !== '' && row.content_hash !== given.contentHash)
        return { outcome: 'other-content' };
      return {
        outcome: row.receipt === receipt ? 'new' : 'known',
        receipt: String(row.receipt),
        receivedAt: String(row.received_at),
        answerBy: String(row.answer_by),
      };
    },

    /** Those of a state that are not wiped, the most urgent first; of `undefined` all, the latest first. */
    async list(state: State | undefined, from: number, most: number): Promise<Stored[]> {
      const { rows } = await db.execute(
        state
          ? {
              sql: `SELECT ${COLUMNS} FROM request WHERE state = ? AND body IS NOT NULL
                    ORDER BY answer_by, id LIMIT ? OFFSET ?`,
              args: [state, most, from],
            }
          : {
              sql: `SELECT ${COLUMNS} FROM request WHERE body IS NOT NULL ORDER BY id DESC LIMIT ? OFFSET ?`,
              args: [most, from],
            },
      );
      return rows.map((row) => stored(row));
    },

    async counts(): Promise<Record<State, number>> {
      const { rows } = await db.execute(
        'SELECT state, count(*) AS n FROM request WHERE body IS NOT NULL GROUP BY state',
      );
      const counts = { new: 0, answered: 0, forwarded: 0, done: 0 };
      for (const row of rows) counts[row.state as State] = Number(row.n);
      return counts;
    },

    async find(receipt: string): Promise<{ stored: Stored; happened: Happened[] } | undefined> {
      const [request, deeds] = await db.batch(
        [
          { sql: `SELECT ${COLUMNS} FROM request WHERE receipt = ?`, args: [receipt] },
          {
            sql: `SELECT deed.at, deed.deed, deed.detail FROM deed JOIN request ON request.id = request_id
                  WHERE receipt = ? ORDER BY deed.id`,
            args: [receipt],
          },
        ],
        'read',
      );
      const row = request?.rows[0];
      if (!row) return undefined;
      const happened = (deeds?.rows ?? []).map(({ at, deed, detail }) => ({
        at: String(at),
        deed: deed as Deed,
        detail: detail === null ? null : String(detail),
      }));
      return { stored: stored(row), happened };
    },

    /**
     * What a manager did, the state that follows from it and the mail that belongs to it, in one transaction. False, and
     * nothing done, when more happened than the `seen` deeds that the manager saw: a second press, or a colleague.
     */
    async act(receipt: string, seen: number, { deed, state, at, detail, mail }: Act): Promise<boolean> {
      const [inserted] = await db.batch(
        [
          {
            sql: `INSERT INTO deed (request_id, at, deed, detail) SELECT id, ?, ?, ? FROM request
                  WHERE receipt = ? AND (SELECT count(*) FROM deed WHERE request_id = request.id) = ?`,
            args: [at, deed, detail ?? null, receipt, seen],
          },
          // Each only when the one before it did something.
          {
            sql: 'UPDATE request SET state = ?, changed_at = ? WHERE receipt = ? AND changes() = 1',
            args: [state, at, receipt],
          },
          ...(mail ? [mailStatement(receipt, mail, at, 'AND changes() = 1')] : []),
        ],
        'write',
      );
      return inserted?.rowsAffected === 1;
    },

    /** The next mail that is due. */
    async waitingMail(now: string): Promise<WaitingMail | undefined> {
      const { rows } = await db.execute({
        sql: `SELECT mail.id AS mail_id, kind, address, words, tries, request.* FROM mail
              JOIN request ON request.id = request_id WHERE due_at <= ? ORDER BY due_at, mail.id LIMIT 1`,
        args: [now],
      });
      const [row] = rows;
      return (
        row && {
          id: Number(row.mail_id),
          kind: row.kind as MailKind,
          address: row.address === null ? null : String(row.address),
          words: row.words === null ? null : String(row.words),
          tries: Number(row.tries),
          stored: stored(row),
        }
      );
    },
    async mailIsSent(id: number): Promise<void> {
      await db.execute({ sql: 'DELETE FROM mail WHERE id = ?', args: [id] });
    },
    async mailFailed(id: number, dueAt: string): Promise<void> {
      const sql = 'UPDATE mail SET tries = tries + 1, due_at = ? WHERE id = ?';
      await db.execute({ sql, args: [dueAt, id] });
    },
    async countMail(): Promise<number> {
      return Number((await db.execute('SELECT count(*) AS n FROM mail')).rows[0]?.n);
    },
    /** Receipts of requests of which an answer or a forwarded mail was refused, and waits for another try. */
    async unsentMail(): Promise<string[]> {
      const { rows } =
        await db.execute(`SELECT DISTINCT receipt FROM mail JOIN request ON request.id = request_id
        WHERE kind <> 'notify' AND tries > 0 ORDER BY request.id LIMIT 50`);
      return rows.map((row) => String(row.receipt));
    },

    async addSession(tokenHash: string, csrf: string, expiresAt: string): Promise<void> {
      await db.execute({ sql: 'INSERT INTO session VALUES (?, ?, ?)', args: [tokenHash, csrf, expiresAt] });
    },
    /** Its CSRF token, or undefined when it is not there any more. */
    async findSession(tokenHash: string, now: string): Promise<string | undefined> {
      const { rows } = await db.execute({
        sql: 'SELECT csrf FROM session WHERE token_hash = ? AND expires_at > ?',
        args: [tokenHash, now],
      });
      return rows[0] && String(rows[0].csrf);
    },
    async dropSession(tokenHash: string): Promise<void> {
      await db.execute({ sql: 'DELETE FROM session WHERE token_hash = ?', args: [tokenHash] });
    },

    /**
     * Wipes what was settled before `settledBefore` or received before `receivedBefore`. Key, receipt and dates stay: a
     * late retry is still known, and a year can be counted. Answers how many.
     */
    async wipe(settledBefore: string, receivedBefore: string, now: string): Promise<number> {
      const old = `SELECT id FROM request WHERE body IS NOT NULL
                   AND ((state <> 'new' AND changed_at < ?) OR received_at < ?)`;
      const args = [settledBefore, receivedBefore];
      const results = await db.batch(
        [
          { sql: `DELETE FROM mail WHERE request_id IN (${old})`, args },
          { sql: `UPDATE deed SET detail = NULL WHERE request_id IN (${old})`, args },
          {
            sql: `UPDATE request SET body = NULL, marks = '', content_hash = '', state = 'done' WHERE id IN (${old})`,
            args,
          },
          { sql: 'DELETE FROM session WHERE expires_at <= ?', args: [now] },
        ],
        'write',
      );
      // The log of the database has the old pages too.
      await db.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      return results[2]?.rowsAffected ?? 0;
    },

    /** A complete copy in one new file, while requests keep coming in. */
    async backup(target: string): Promise<void> {
      await db.execute({ sql: 'VACUUM INTO ?', args: [resolve(target)] });
    },
    close(): void {
      db.close();
    },
  };
}
