/** What every string of a feed goes through before anything else sees it: the feed is written by strangers. */
import { FeedError } from './errors.ts';

const MAX_URL = 2_048;
/** Containers inside each other, counted from the root of the document. */
export const MAX_DEPTH = 32;

const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\t\v\f]/g;
/**
 * Controls (newline excepted), bidi marks and overrides, zero-width and invisible characters, interlinear marks, tag
 * characters, and lone surrogates (they make `encodeURIComponent` throw in a share link).
 */
const unwanted =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu;

/** The text a reader would see, and nothing that hides, turns or steers it. Line ends become `\n`, tabs a space. */
export function cleanText(value: string): string {
  return value.replace(lineEnds, '\n').replace(spaces, ' ').replace(unwanted, '');
}

/**
 * The normalised address when it is a web address that may become a link, else null: http(s) only, no user name or
 * password, at most 2,048 characters (feed.md › Reading). The one gate for every URL of a feed.
 */
export function safeUrl(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_URL) return null;
  try {
    const url = new URL(value);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && !url.username && !url.password && url.href.length <= MAX_URL ? url.href : null;
  } catch {
    return null;
  }
}

/** Fields that hold a URL wherever they stand; in lists (`sameAs`) every element. */
const urlKeys = new Set(['url', 'contentUrl', 'replyUrl', 'applyLink', 'sameAs']);
const poison = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A cleaned copy of a parsed JSON value. An unsafe URL becomes `''`, so that the schema rejects it at its own path;
 * keys that could reach a prototype are left out. `depth` is that of the value itself (root = 1); it bounds the
 * recursion too.
 * @throws FeedError `too-deep`
 */
export function cleanValue(value: unknown, depth: number, key = ''): unknown {
  if (typeof value === 'string') return urlKeys.has(key) ? (safeUrl(value) ?? '') : cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw new FeedError('too-deep', `nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) return value.map((element) => cleanValue(element, depth + 1, key));
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    if (!poison.has(name)) copy[name] = cleanValue(inner, depth + 1, name);
  }
  return copy;
}
