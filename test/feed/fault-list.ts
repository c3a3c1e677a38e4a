/** What each fault of quality.md must end in; the same list for Node and for the browsers. */
import type { FeedErrorCode } from '../../src/feed/errors.ts';

export interface Fault {
  number: number;
  says: string;
  /** Codes that are right when there is no older copy; none = the feed loads. Engines differ in how a cut shows. */
  codes: FeedErrorCode[];
  /** Requests made before giving up. */
  tries: number;
  /** Code in `problems` of a feed that loads. */
  problem?: string;
}

const fault = (
  number: number,
  says: string,
  codes: FeedErrorCode[],
  tries: number,
  problem?: string,
): Fault => ({
  number,
  says,
  codes,
  tries,
  ...(problem ? { problem } : {}),
});

export const faults: readonly Fault[] = [
  fault(1, 'never answers', ['timeout'], 3),
  fault(2, 'answers too late', ['timeout'], 3),
  fault(3, 'stops half-way', ['timeout'], 3),
  fault(4, 'sends a byte at a time', ['timeout'], 3),
  fault(5, 'cuts off its gzip', ['network', 'not-json'], 3),
  fault(6, 'cuts off what it announced', ['network', 'not-json'], 3),
  fault(7, 'sends a gzip bomb', ['too-large'], 1),
  fault(8, 'answers 500', ['status'], 3),
  fault(9, 'answers 503 with Retry-After', ['status'], 3),
  fault(10, 'answers 404', ['status'], 1),
  fault(11, 'answers 204', ['empty'], 1),
  fault(12, 'sends an empty body', ['empty'], 3),
  fault(13, 'sends a login page', ['content-type'], 1),
  fault(14, 'sends a login page as JSON', ['content-type'], 1),
  fault(15, 'sends good JSON as text', [], 1, 'content-type'),
  fault(16, 'sends UTF-16', ['encoding'], 1),
  fault(17, 'sends a byte order mark', [], 1),
  fault(18, 'sends bytes that are not UTF-8', ['encoding'], 1),
  fault(19, 'sends truncated JSON', ['not-json'], 3),
  fault(20, 'sends JSON that is no feed', ['not-a-feed'], 1),
  fault(21, 'sends another major version', ['unknown-version'], 1),
  fault(23, 'sends only broken records', ['not-a-feed'], 1),
  fault(24, 'redirects', [], 1),
  fault(25, 'redirects in a circle', ['network'], 3),
  fault(29, 'has its clock wrong', [], 1),
];

/** Faults that only a clock ends: their tests set it short. */
export const silentFaults: ReadonlySet<string> = new Set([1, 2, 3, 4].map((number) => `/fault/${number}`));
