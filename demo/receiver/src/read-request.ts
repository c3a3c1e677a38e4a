/** From the bytes that came in to a request that may be stored: clean, checked, and only the fields that are known. */
import { createHash } from 'node:crypto';
import { cleanValue } from '../../../src/feed/clean.ts';
import { roomRequestSchema, type RoomRequest } from '../../../src/feed/room-request.ts';

/** Bytes of one request. */
export const MAX_BYTES = 16_000;

export type ReadRequest =
  { request: RoomRequest } | { error: 'not-json' } | { error: 'invalid'; fields: string[] };

/** An answer of which nothing is left to read is no answer, and is left out; lists keep their places. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => typeof inner !== 'string' || inner.trim() !== '')
      .map(([key, inner]) => [key, withoutEmpty(inner)]),
  );
}

export function readRequest(bytes: ArrayBuffer): ReadRequest {
  let sent: unknown;
  try {
    sent = cleanValue(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), 1);
  } catch {
    return { error: 'not-json' };
  }
  const read = roomRequestSchema.safeParse(withoutEmpty(sent));
  if (read.success) return { request: read.data };
  // Paths are of our own making: what was sent may be in a key too, and a key that is not known is no path.
  return { error: 'invalid', fields: [...new Set(read.error.issues.map(({ path }) => path.join('.')))] };
}

/**
 * Whether two requests say the same, whatever the order of their keys. How long the form was open is no content: a
 * page that was loaded again counts anew.
 */
export const contentHash = (request: RoomRequest): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...request, formCheck: undefined, idempotencyKey: undefined }))
    .digest('base64url');

export type Mark = 'trap' | 'fast';
/** Nobody fills in this form in less, in seconds. */
const FAST = 5;

/** Why a request may be no person's. It is stored and shown all the same: a manager decides. */
export const marksOf = ({ formCheck }: RoomRequest): Mark[] => [
  ...(formCheck?.trap ? (['trap'] as const) : []),
  ...(formCheck?.seconds !== undefined && formCheck.seconds < FAST ? (['fast'] as const) : []),
];
