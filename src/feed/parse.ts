/**
 * Tolerant reading: bytes → JSON → envelope → each item alone. Nothing a publisher writes can make it throw, and no
 * record can sink the others (feed.md › Principles 4 and Reading).
 */
import { cleanText, cleanValue } from './clean.ts';
import { FeedError } from './errors.ts';
import { envelopeShape, itemShapes } from './feed.shape.ts';
import type { withoutPrivateData } from './private-help.ts';
import { prune, shortValue, type Problem } from './prune.ts';
import type { Envelope, FeedMeta, Item, ItemType } from './schema.ts';

/** What the reader can vouch for in an envelope: a missing licence or date is reported and does not sink the feed. */
export type ReadMeta = Pick<FeedMeta, 'type' | 'conformsTo'> & Partial<FeedMeta>;

/** Everything usable in a feed, and an account of the rest. */
export interface FeedContent {
  items: Item[];
  problems: Problem[];
  meta: ReadMeta;
  /** Records of a type this version does not know, by type; and records that were too damaged to use. */
  skipped: { unknownTypes: Record<string, number>; records: number };
  /** The other files of a feed that was cut (feed.md › Scale); absent when this is all of it. */
  shards?: Envelope['shards'];
  /** Help that nobody has guarded yet: as the publisher wrote it, so not to be shown. */
  unread?: unknown[];
  /** The records are kept elsewhere, so many of them, by somebody the engine knows; `items` is empty then. */
  elsewhere?: {
    records: number;
    keeper?: unknown;
    /** Nobody will ask for them. */
    drop?: () => void;
  };
}

/** A checked envelope with its items still unread. */
export interface OpenFeed {
  /** All of the envelope, `shards` and `next` included. */
  envelope: Partial<Envelope>;
  meta: ReadMeta;
  items: unknown[];
  problems: Problem[];
}

/** How many usable records there are, wherever they are kept. */
export const recordsIn = ({ items, unread = [], elsewhere, shards = [] }: FeedContent): number =>
  elsewhere?.records ?? shards.reduce((sum, shard) => sum + (shard.items ?? 0), items.length + unread.length);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Any valid JSON text (RFC 8259), as UTF-8 bytes or as a string; a byte order mark is allowed.
 * @throws FeedError `encoding`, `empty`, `not-json`, or `too-deep` where the engine itself gives up.
 */
export function parseJson(input: Uint8Array | string): unknown {
  let text: string;
  try {
    text =
      typeof input === 'string'
        ? input.replace(/^\ufeff/, '')
        : new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch (cause) {
    throw new FeedError('encoding', 'the feed is not UTF-8', { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (!text.trim()) throw new FeedError('empty', 'the feed is empty', { cause });
    if (cause instanceof SyntaxError)
      throw new FeedError('not-json', `not JSON: ${cause.message}`, { cause });
    throw new FeedError('too-deep', 'nested too deeply', { cause });
  }
}

const required = ['id', 'name', 'license', 'dateModified'] as const;

/**
 * Is this a feed that this version can read? The envelope is checked and cleaned, its items are left as they are.
 * @throws FeedError `not-a-feed`, `unknown-version` (another major in `conformsTo`), `too-deep`
 */
export function openFeed(json: unknown): OpenFeed {
  if (!isObject(json) || json.type !== 'DataFeed' || !Array.isArray(json.items)) {
    throw new FeedError('not-a-feed', 'expected a DataFeed with a list of items');
  }
  const { items, ...rest } = json;
  // What an index has for the eyes alone (publish/shard-drawn.ts) would be cleaned, kept and sent to the worker for nobody.
  if (rest.heads) delete rest.drawn;
  const [, major] = /\/feed\/v(\d+)(\.\d+)*\/?$/.exec(String(rest.conformsTo)) ?? [];
  if (!major) throw new FeedError('not-a-feed', 'conformsTo must end in /feed/v1');
  if (major !== '1') throw new FeedError('unknown-version', `this reads feed v1, the feed is v${major}`);

  const problems: Problem[] = [];
  const conformsTo = cleanText(String(rest.conformsTo));
  const own = { ...(cleanValue(rest, 1) as Record<string, unknown>), conformsTo: '/feed/v1' };
  const read: Partial<Envelope> | undefined = prune(envelopeShape, own, [], json, problems);
  const envelope = { ...read, conformsTo, items: undefined };
  for (const key of required) {
    if (envelope[key] === undefined && !problems.some(({ path }) => path === key)) {
      problems.push({ path: key, code: 'missing', message: 'is required' });
    }
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- named to leave them out
  const { items: _, next, shards, ...meta } = envelope;
  return { envelope, meta: { ...meta, type: 'DataFeed', conformsTo }, items, problems };
}

/**
 * Takes what is private out of a Help record (our own copy, which it changes) and reports it: `withoutPrivateData`. It
 * is given to the reader so that a page whose feed has no Help does not load it.
 */
export type HelpGuard = typeof withoutPrivateData;

const hasWords = (text: unknown): boolean =>
  typeof text === 'string' ? text.trim() !== '' : isObject(text) && Object.values(text).some(hasWords);

/** One record: usable as far as it goes, of a type from a later version, or lost (no item, with the reason). */
export interface ReadItem {
  item?: Item;
  unknownType?: string;
  problems: Problem[];
}

/**
 * Reads one element of `items`; never throws. `index` is its place in the list, for the paths of problems. Without a
 * guard Help is lost: unchecked it may show where a private person lives.
 */
export function readItem(raw: unknown, index: number, guard?: HelpGuard): ReadItem {
  const path = `items[${index}]`;
  const lost = (where: string, code: string, message: string): ReadItem => ({
    problems: [{ path: where, code, message, value: shortValue(raw) }],
  });
  if (!isObject(raw)) return lost(path, 'invalid', 'expected an object');
  const { type } = raw;
  if (typeof type !== 'string') return lost(`${path}.type`, 'missing', 'is required');
  if (!Object.hasOwn(itemShapes, type)) return { unknownType: cleanText(type).slice(0, 80), problems: [] };

  let value: Record<string, unknown>;
  try {
    value = cleanValue(raw, 3) as Record<string, unknown>;
  } catch (error) {
    return lost(path, 'too-deep', error instanceof Error ? error.message : String(error));
  }
  const problems: Problem[] = [];
  let told: unknown = raw;
  if (type === 'Help') {
    if (!guard) return lost(path, 'unchecked', 'not checked');
    problems.push(...guard(value, path));
    // A report must not repeat what the guard took out.
    told = structuredClone(value);
  }
  if (!hasWords(value.name)) delete value.name;
  const shape = itemShapes[type as ItemType];
  // What passes the shape is what the schema infers: test/feed/check.test.ts holds the two together.
  const item = prune(shape, value, ['items', index], told, problems) as Item | undefined;
  return item ? { item, problems } : { problems };
}

/**
 * Reads a parsed feed one record a step, so that the caller decides when to breathe; the last value is the content.
 * A second record with the same id is left out and reported. Without a guard Help stays unread: a page without a list of
 * Help needs neither.
 * @throws FeedError as `openFeed`, at the first step
 */
export function* readSteps(json: unknown, guard?: HelpGuard): Generator<undefined, FeedContent> {
  const { envelope, meta, items: raws, problems } = openFeed(json);
  const items: Item[] = [];
  const ids = new Set<string>();
  const unknownTypes: Record<string, number> = Object.create(null);
  let records = 0;
  const unread: unknown[] = [];
  for (const index of raws.keys()) {
    const raw = raws[index];
    if (!guard && isObject(raw) && raw.type === 'Help') {
      unread.push(raw);
      continue;
    }
    const read = readItem(raw, index, guard);
    problems.push(...read.problems);
    if (read.unknownType !== undefined) {
      unknownTypes[read.unknownType] = (unknownTypes[read.unknownType] ?? 0) + 1;
    } else if (!read.item) {
      records += 1;
    } else if (ids.has(read.item.id)) {
      records += 1;
      problems.push({
        path: `items[${index}].id`,
        code: 'duplicate-id',
        message: 'another record has this id',
        value: shortValue(read.item.id),
      });
    } else {
      ids.add(read.item.id);
      items.push(read.item);
    }
    yield;
  }
  const { shards } = envelope;
  return {
    items,
    problems,
    meta,
    skipped: { unknownTypes, records },
    ...(unread.length && { unread }),
    ...(shards?.length && { shards }),
  };
}
