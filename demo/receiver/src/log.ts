/**
 * What a log may hold, as types: where, how it ended, how long it took, and the receipt number, which says nothing of a
 * person. No address, no text, no message of an error: any of these may repeat what somebody typed.
 */
export interface LogFields {
  route?: string;
  status?: number;
  ms?: number;
  receipt?: string;
  /** The code of an error: `SQLITE_FULL`, `ECONNREFUSED`. */
  code?: string;
  count?: number;
  port?: number;
}
export type Log = (event: string, fields?: LogFields) => void;

/** One line of JSON an event. */
export const createLog =
  (write: (line: string) => void, now: () => Date): Log =>
  (event, fields = {}) =>
    write(`${JSON.stringify({ time: now().toISOString(), event, ...fields })}\n`);

/** What of an error may be logged: its code when that is a code, else the kind of error. */
export const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.constructor.name : typeof error;
};
