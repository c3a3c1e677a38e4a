/** The database file: its tables, and how safely it writes. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient, type Client } from '@libsql/client';

const TABLES = [
  `CREATE TABLE IF NOT EXISTS request (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    content_hash TEXT NOT NULL,
    receipt TEXT NOT NULL UNIQUE,
    received_at TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'answered', 'forwarded', 'done')),
    changed_at TEXT NOT NULL,
    marks TEXT NOT NULL,
    body TEXT
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS request_by_state ON request (state, answer_by, id)',
  `CREATE TABLE IF NOT EXISTS deed (
    id INTEGER PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request (id),
    at TEXT NOT NULL,
    deed TEXT NOT NULL,
    detail TEXT
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS deed_by_request ON deed (request_id)',
  `CREATE TABLE IF NOT EXISTS mail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id INTEGER NOT NULL REFERENCES request (id),
    kind TEXT NOT NULL,
    address TEXT,
    words TEXT,
    tries INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL
  ) STRICT`,
  'CREATE INDEX IF NOT EXISTS mail_by_due ON mail (due_at)',
  `CREATE TABLE IF NOT EXISTS session (
    token_hash TEXT PRIMARY KEY,
    csrf TEXT NOT NULL,
    expires_at TEXT NOT NULL
  ) STRICT`,
];

const file = (folder: string): string => resolve(folder, 'requests.db');

/** Opens the database in a folder, and makes it when it is not there. */
export async function openDatabase(folder: string): Promise<Client> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // One connection: settings of a connection hold for all that is asked.
  const db = createClient({ url: pathToFileURL(file(folder)).href, concurrency: 1, timeout: 5_000 });
  await db.execute('PRAGMA journal_mode = WAL');
  // On disk before the answer, also when the power fails.
  await db.execute('PRAGMA synchronous = FULL');
  // What is wiped is overwritten.
  await db.execute('PRAGMA secure_delete = ON');
  await db.batch(TABLES, 'write');
  return db;
}
