/** The public names of `samenspel/feed`. */
export { cleanText, safeUrl } from './clean.ts';
export { FeedError, type FeedErrorCode } from './errors.ts';
export { loadFeed, type LoadedFeed, type LoadOptions } from './load.ts';
export { toInstant } from './instant.ts';
export { toLocal, type DateWindow, type LocalDate, type LocalDateTime } from './local-time.ts';
export {
  openFeed,
  parseJson,
  readItem,
  readSteps,
  type FeedContent,
  type HelpGuard,
  type OpenFeed,
  type ReadItem,
  type ReadMeta,
} from './parse.ts';
export { withoutPrivateData } from './private-help.ts';
export type { Problem } from './prune.ts';
export { readFeed, type ReadResult } from './read.ts';
export { occurrences, type Bounds, type Occurrence } from './recurrence.ts';
export type * from './room-codes.ts';
export type * from './room-request.ts';
export type * from './schema.ts';
export { wording, type Wording } from './wording.ts';
