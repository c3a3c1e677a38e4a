import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HeldKey } from './held-key.ts';
import { IDLE, LEAST_COUNTDOWN, secondsOf } from './visit.model.ts';

/** How often is looked whether somebody is still there, in ms: a countdown shows every second. */
const LOOK = 250;

export interface IdleOptions {
  /** ms that always go on: another time of the day is nothing that happened here. */
  stopwatch: () => number;
  /** In s: without a sign of life until the question, and from there until the end. */
  times: () => { idle: number; countdown: number };
  /** Is there a question before the end? Nobody loses anything on the start screen. */
  hasWarning: () => boolean;
  /** Is the screen reading aloud? Who listens touches nothing. */
  isReading: () => boolean;
  onEnd: () => void;
}

/** No text takes so long, in ms: a voice that never ends has nobody who listens. */
const LONGEST_READING = 600_000;

/** Keys that move through the question and answer it. */
const INSIDE = new Set(['Tab', 'Shift', 'Enter', ' ']);
const SIGNS = ['pointerdown', 'keydown', 'input', 'click'];
const SCROLLS = ['scroll', 'wheel'];
const passive = { capture: true, passive: true };

/**
 * Is there still somebody? A touch, a key, a scroll, something typed or read aloud says so. Without them comes a question with a countdown,
 * and then the end. Before the first touch and after the end nothing runs.
 */
export class Idle implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #o: IdleOptions;
  readonly #held = new HeldKey();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** When there was a sign of life. */
  #last = 0;
  /** When somebody was still listening. */
  #heard = 0;
  /** When the question came. */
  #asked: number | undefined;
  #shown: number | undefined;

  constructor(host: ReactiveControllerHost, options: IdleOptions) {
    this.#host = host;
    this.#o = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of SIGNS) document.addEventListener(type, this.#onSign, passive);
    for (const type of SCROLLS) document.addEventListener(type, this.#onScroll, passive);
  }

  hostDisconnected(): void {
    for (const type of SIGNS) document.removeEventListener(type, this.#onSign, passive);
    for (const type of SCROLLS) document.removeEventListener(type, this.#onScroll, passive);
    this.rest();
  }

  /** Is somebody there, as far as is known? */
  get isAwake(): boolean {
    return this.#timer !== undefined;
  }

  /** How long the question waits for an answer, in s. */
  get countdown(): number {
    return Math.max(LEAST_COUNTDOWN, secondsOf(this.#o.times().countdown, LEAST_COUNTDOWN));
  }

  /** Seconds until the end; undefined while nothing is asked. */
  get left(): number | undefined {
    if (this.#asked === undefined) return undefined;
    return Math.max(0, Math.ceil(this.countdown - (this.#o.stopwatch() - this.#asked) / 1_000));
  }

  /** Somebody is there. */
  goOn = (): void => {
    this.#last = this.#o.stopwatch();
    this.#timer ??= setInterval(this.#look, LOOK);
    if (this.#asked === undefined) return;
    this.#asked = this.#shown = undefined;
    this.#host.requestUpdate();
  };

  /** Nobody is there: until the next touch nothing runs. */
  rest(): void {
    clearInterval(this.#timer);
    this.#timer = this.#asked = this.#shown = undefined;
    this.#heard = 0;
  }

  #look = (): void => {
    const now = this.#o.stopwatch();
    if (this.#asked === undefined) {
      if (this.#o.isReading() && now - this.#last < LONGEST_READING) this.#heard = now;
      if (now - Math.max(this.#last, this.#heard) < secondsOf(this.#o.times().idle, IDLE) * 1_000) return;
      if (!this.#o.hasWarning()) {
        this.#end();
        return;
      }
      this.#asked = now;
    }
    const { left } = this;
    if (!left) this.#end();
    else if (left !== this.#shown) {
      this.#shown = left;
      this.#host.requestUpdate();
    }
  };

  #end(): void {
    this.rest();
    this.#o.onEnd();
  }

  /**
   * While it asks, a press answers when it is over: its end must find the button where its beginning was. Keys that move through
   * the question only give more time.
   */
  #onSign = (event: Event): void => {
    if (!this.#held.isSign(event)) return;
    const isHalf = event.type === 'pointerdown' || (event instanceof KeyboardEvent && INSIDE.has(event.key));
    if (this.#asked !== undefined && isHalf) this.#asked = this.#o.stopwatch();
    else this.goOn();
  };

  /** What comes into sight by itself wakes nobody, and answers nothing. */
  #onScroll = (): void => {
    if (this.isAwake && this.#asked === undefined) this.#last = this.#o.stopwatch();
  };
}
