/** Why a feed could not be had. Stable: hosts may switch on it. */
export type FeedErrorCode =
  | 'network'
  | 'timeout'
  | 'status'
  | 'empty'
  | 'content-type'
  | 'too-large'
  | 'encoding'
  | 'not-json'
  | 'too-deep'
  | 'not-a-feed'
  | 'unknown-version'
  | 'suspect-shrink'
  | 'bad-url'
  | 'bad-schedule';

/** The one error type of the feed room. `message` is for developers, in English; visitors get words from `text/`. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  constructor(code: FeedErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
