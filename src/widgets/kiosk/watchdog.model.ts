/** What the page of a public screen makes of its own faults: when it loads itself again, and what it may tell of them. Times in ms. */

/** An exception that nobody caught, a promise that nobody waited for, a file of ours that did not come, a screen without anything on it. */
export type Trouble = 'error' | 'rejection' | 'not-loaded' | 'empty-screen';

/** A screen may be empty for so long: a slow network brings its parts in this time. */
export const EMPTY_FOR = 30_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * How long to wait before the page is loaded again, by how often it was already, one after the other: what ails it may be gone
 * by then, and a screen that flashes all day helps nobody.
 */
const WAITS: readonly number[] = [10_000, MINUTE, 10 * MINUTE];
export const waitBefore = (times: number): number => WAITS[Math.min(times, WAITS.length - 1)] ?? 0;

/** A page that lived so long without being empty is well: the next wait is the first one again. */
export const WELL_AFTER = 10 * MINUTE;

/** How often the page was loaded again, from what was kept of it: a text that anything may have changed. */
export const timesIn = (kept: string | null): number => (/^\d{1,3}$/.test(kept ?? '') ? Number(kept) : 0);

const MANY = 10;
/** So many faults in one minute: the page does not get well by itself. `moments` of all of them, the last one last. */
export const isBroken = (moments: readonly number[], now: number): boolean =>
  moments.filter((moment) => now - moment < MINUTE).length >= MANY;

/** What is told of a fault: nothing of the visit, the page or its address. */
export interface TroubleReport {
  /** Of the page. */
  version: string;
  trouble: Trouble;
  /** What kind of error, by JavaScript's own names. */
  name: string;
  /** ISO 8601, to the minute, in UTC. */
  time: string;
}

const NAMES = /^(Error|EvalError|RangeError|ReferenceError|SyntaxError|TypeError|URIError|AggregateError)$/;
/** As browsers name theirs. */
const BROWSER_NAMES =
  /^(AbortError|DataCloneError|InvalidStateError|NetworkError|NotAllowedError|NotFoundError|NotSupportedError|OperationError|QuotaExceededError|SecurityError|TimeoutError)$/;

/** The name of an error, where it is one that a language or a browser gives: any other text could be what somebody typed. */
export function errorName(cause: unknown): string {
  const name: unknown = typeof cause === 'object' && cause ? (cause as { name?: unknown }).name : undefined;
  return typeof name === 'string' && (NAMES.test(name) || BROWSER_NAMES.test(name)) ? name : 'unknown';
}

/** `now`: ms since the epoch. */
export const reportOf = (trouble: Trouble, cause: unknown, version: string, now: number): TroubleReport => ({
  version,
  trouble,
  name: trouble === 'error' || trouble === 'rejection' ? errorName(cause) : '',
  time: `${new Date(now).toISOString().slice(0, 16)}Z`,
});

/** What was told less than an hour ago is not told again. `told`: when each kind was, by `keyOf`. */
export const isNews = (report: TroubleReport, told: ReadonlyMap<string, number>, now: number): boolean => {
  const last = told.get(keyOf(report));
  return last === undefined || now - last >= HOUR;
};
export const keyOf = ({ trouble, name }: TroubleReport): string => `${trouble} ${name}`;
