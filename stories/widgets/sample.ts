import sample from '../../demo/feed.json';
import { livingFeed } from '../../demo/living-feed.mjs';
import type { FeedContent } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';

const text = JSON.stringify(livingFeed(sample as unknown as Feed, '2026-11-24'));
const read = readFeed(text);
if (!read.ok) throw read.error;

/** The sample feed in the week of Tuesday 24 November 2026, so that a story is the same every day. */
export const feed: FeedContent = read;
/** The same, as its server sends it. */
export const body: Uint8Array<ArrayBuffer> = new TextEncoder().encode(text);
/** That Tuesday, 16.00 in Zwolle. */
export const AFTERNOON = Date.UTC(2026, 10, 24, 15);
