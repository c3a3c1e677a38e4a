type Promised = 'items' | 'link';

/** A hostile host, as far as a test has to know it. */
export interface Host {
  /** That of quality.md › Reliability. */
  readonly number: number;
  readonly name: string;
  readonly shows: Promised;
  readonly except: readonly string[];
  readonly onlyByTypes?: boolean;
  readonly steps?: boolean;
  readonly inside?: boolean;
}
export declare const HOSTS: readonly Host[];
/** What a visitor must see of each widget, by tag. */
export declare function promiseOf(host: Host, hasTrustedTypes: boolean): Map<string, Promised>;
