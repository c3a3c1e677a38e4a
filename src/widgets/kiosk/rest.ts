/** A public screen outside opening hours: dark and calm, and it says when the place is open again. Comes with `opening-hours`. */
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { HOME_ZONE, type LocalDateTime } from '../../feed/local-time.ts';
import { phrasesFor } from '../../text/phrases-for.ts';
import type { Phrases } from '../../text/phrases.ts';
import { restWords } from '../../text/rest-words.ts';
import { wallClock } from '../../feed/wall-clock.ts';
import { nextOpening, weekIn, type Week } from './opening.model.ts';

/** How often is looked what time it is, in ms: a timer until the morning would not know that the clock was set. */
const LOOK = 10_000;

interface RestHost extends LitElement {
  openingHours: string;
  clock: () => number;
  /** Is nobody there, as far as is known? */
  readonly isIdle: boolean;
}

/** `restOf` makes one. */
export class Rest implements ReactiveController {
  readonly #host: RestHost;
  readonly #week: Week;
  readonly #phrases: Phrases;
  readonly #wall = wallClock();
  #timer: ReturnType<typeof setInterval> | undefined;
  #next: LocalDateTime | undefined;

  constructor(host: RestHost, week: Week, phrases: Phrases) {
    this.#host = host;
    this.#week = week;
    this.#phrases = phrases;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#look, LOOK);
    this.#look();
  }
  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  get #now(): LocalDateTime {
    return this.#wall(this.#host.clock(), HOME_ZONE);
  }

  /** Whoever is there at closing time goes on, and so does who woke the screen. */
  #look = (): void => {
    const next = nextOpening(this.#week, this.#now);
    const shown = next !== undefined && (this.#next !== undefined || this.#host.isIdle) ? next : undefined;
    if (shown === this.#next) return;
    this.#next = shown;
    this.#host.requestUpdate();
  };

  #wake = async (): Promise<void> => {
    this.#next = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#start')?.focus();
  };

  /** What stands in the place of the start screen; undefined while that is there. */
  render(locale: string): TemplateResult | undefined {
    if (this.#next === undefined) return undefined;
    const words = restWords(locale);
    const { dayHeading, timeRange } = this.#phrases;
    return html`<div class="start rest">
      ${heading(1, words.title, 'title')}
      <div class="intro">
        <p>${words.again}</p>
        <p><b>${dayHeading(this.#next, this.#now)} ${words.at(timeRange(this.#next, undefined))}</b></p>
      </div>
      <div>${button({ label: words.wake, onClick: () => void this.#wake() })}</div>
    </div>`;
  }
}

/** For a screen with `opening-hours`; undefined, and a word to who set it up, when those say nothing that is understood. */
export async function restOf(host: RestHost, locale: string): Promise<Rest | undefined> {
  const week = weekIn(host.openingHours);
  if (week) return new Rest(host, week, await phrasesFor(locale, true));
  console.warn(
    `samen-kiosk: opening-hours “${host.openingHours}” is not understood, so the screen does not rest. See docs/kiosk.md.`,
    host,
  );
  return undefined;
}
