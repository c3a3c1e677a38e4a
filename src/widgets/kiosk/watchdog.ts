import { RELOAD_COUNT } from './reload-count.ts';
import {
  EMPTY_FOR,
  isBroken,
  isNews,
  keyOf,
  reportOf,
  timesIn,
  waitBefore,
  WELL_AFTER,
  type Trouble,
} from './watchdog.model.ts';

const LOOK_EVERY = 5_000;

/** What the watchdog is told of the page. */
export interface Watched {
  /** Of the page, for reports. */
  version: string;
  /** Where reports go; empty: nowhere. */
  endpoint: string;
  /** Is there anything on the screen? */
  isEmpty: () => boolean;
  /** Would a page that is loaded now come? */
  canReload: () => boolean;
  /** Now, on the wall. */
  clock: () => Date;
}

/** Sees what goes wrong on the page of a public screen, tells of it, and loads the page again when there is nothing on it. */
export class Watchdog {
  readonly #page: Watched;
  readonly #told = new Map<string, number>();
  #faults: number[] = [];
  #isBroken = false;
  #emptySince: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #reload: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Watched) {
    this.#page = page;
  }

  start(): void {
    addEventListener('error', this.#onError, true);
    addEventListener('unhandledrejection', this.#onRejection);
    this.#timer = setInterval(this.#look, LOOK_EVERY);
    this.#look();
  }

  end(): void {
    removeEventListener('error', this.#onError, true);
    removeEventListener('unhandledrejection', this.#onRejection);
    clearInterval(this.#timer);
    clearTimeout(this.#reload);
  }

  /** Has so much gone wrong that the page is better loaded again when nobody is there? That may be long after it did. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  #look = (): void => {
    const now = performance.now();
    if (!this.#page.isEmpty()) {
      this.#emptySince = undefined;
      clearTimeout(this.#reload);
      this.#reload = undefined;
      if (now > WELL_AFTER) this.#keepTimes(0);
      return;
    }
    this.#emptySince ??= now;
    if (this.#reload !== undefined || now - this.#emptySince < EMPTY_FOR) return;
    const times = this.#times;
    const wait = waitBefore(times);
    this.#tell('empty-screen', undefined, `It is loaded again in ${wait / 1_000} s.`);
    this.#reload = setTimeout(() => {
      this.#reload = undefined;
      // The browser's own page for a lost network would stay for ever.
      if (!this.#page.canReload()) return;
      this.#keepTimes(times + 1);
      location.reload();
    }, wait);
  };

  #onError = (event: ErrorEvent | Event): void => {
    if (event instanceof ErrorEvent) return this.#count('error', event.error);
    // A picture that does not come is none of ours.
    if (event.target instanceof HTMLScriptElement) this.#count('not-loaded', undefined);
  };
  #onRejection = (event: PromiseRejectionEvent): void => this.#count('rejection', event.reason);

  #count(trouble: Trouble, cause: unknown): void {
    const now = performance.now();
    this.#faults = [...this.#faults.slice(-20), now];
    this.#isBroken ||= isBroken(this.#faults, now);
    this.#tell(trouble, cause);
  }

  #tell(trouble: Trouble, cause: unknown, more = ''): void {
    const { version, endpoint } = this.#page;
    const now = performance.now();
    const report = reportOf(trouble, cause, version, this.#page.clock().getTime());
    if (!isNews(report, this.#told, now)) return;
    this.#told.set(keyOf(report), now);
    console.warn(`samen-kiosk: ${keyOf(report).trim()} on the page of the screen. ${more}`.trim());
    if (!endpoint) return;
    try {
      // As plain text, for which no browser asks another host first.
      navigator.sendBeacon(endpoint, JSON.stringify(report));
    } catch {
      // An address that is none, or a policy that does not know it: the console has it.
    }
  }

  get #times(): number {
    try {
      return timesIn(sessionStorage.getItem(RELOAD_COUNT));
    } catch {
      return 0;
    }
  }
  #keepTimes(times: number): void {
    try {
      if (times) sessionStorage.setItem(RELOAD_COUNT, `${times}`);
      else sessionStorage.removeItem(RELOAD_COUNT);
    } catch {
      // Without storage the first wait is that of every time.
    }
  }
}
