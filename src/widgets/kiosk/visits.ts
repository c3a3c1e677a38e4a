import { ContextProvider } from '@lit/context';
import type { LitElement, ReactiveController } from 'lit';
import { preferencesContext } from '../shared/preferences.ts';
import { BEGUN } from '../shared/read-aloud.ts';
import { Idle } from './idle.ts';
import { SamenVisitEndEvent } from './kiosk-events.ts';
import { newVisit, type Aids, type Visit } from './visit.model.ts';
import { silence, wipe } from './wipe.ts';

/** What the page says of visits, and how the screen reads and speaks now. */
interface VisitsHost extends LitElement {
  stopwatch: () => number;
  idleSeconds: number;
  countdownSeconds: number;
  readonly aids: Aids;
}

/** One visitor after the other: what each of them chose, that they are asked for, and that nothing of them is left. */
export class Visits implements ReactiveController {
  now: Visit = newVisit();
  readonly idle: Idle;
  readonly #host: VisitsHost;
  /** The widgets read as the screen around them. */
  readonly #preferences: ContextProvider<typeof preferencesContext, VisitsHost>;
  /** As the visit began: another one has something that is to be taken away. */
  #untouched = this.now;
  /** This visitor has things read aloud. */
  #listens = false;
  #voice: Promise<void> | undefined;
  /** The address of the page before anybody was there. */
  #home = '';
  /** Shows the start screen to the next visitor. */
  readonly #begin: () => Promise<void>;

  constructor(host: VisitsHost, begin: () => Promise<void>) {
    this.#host = host;
    this.#begin = begin;
    this.#preferences = new ContextProvider(host, {
      context: preferencesContext,
      initialValue: { kiosk: true },
    });
    this.idle = new Idle(host, {
      stopwatch: () => host.stopwatch(),
      times: () => ({ idle: host.idleSeconds, countdown: host.countdownSeconds }),
      hasWarning: () => this.now.widget !== undefined,
      isReading: () => this.#listens && speechSynthesis.speaking,
      onEnd: () => this.end('idle'),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#home = location.href;
    addEventListener('pagehide', this.#onHide);
    document.addEventListener('visibilitychange', this.#onHide);
    document.addEventListener(BEGUN, this.#onReading);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onHide);
    document.removeEventListener('visibilitychange', this.#onHide);
    document.removeEventListener(BEGUN, this.#onReading);
  }

  hostUpdate(): void {
    const { plain = false, locale = 'nl' } = this.#host.aids;
    const before = this.#preferences.value;
    if (plain !== before.plain || locale !== before.locale)
      this.#preferences.setValue({ kiosk: true, plain, locale });
  }

  /** Is nobody there, as far as is known? */
  get isIdle(): boolean {
    return !this.idle.isAwake && this.now === this.#untouched;
  }

  /** The visitor chose something. */
  change(choice: Partial<Visit>): void {
    this.idle.goOn();
    this.now = { ...this.now, ...choice };
    this.#host.requestUpdate();
  }

  /** Nothing of the visit is left, and the screen is that of the next visitor. */
  end(reason: SamenVisitEndEvent['reason']): void {
    this.idle.rest();
    silence();
    this.#listens = false;
    const host = this.#host;
    host.requestUpdate();
    if (this.now === this.#untouched) return;
    this.now = this.#untouched = newVisit(this.now.opened + 1);
    wipe(this.#home);
    void this.#begin().then(() => host.dispatchEvent(new SamenVisitEndEvent(reason)));
  }

  /** Who listens is asked aloud too; a lost chunk costs that alone. */
  #onReading = (): void => {
    this.#listens = true;
    this.#voice ??= import('./question-aloud.ts').then(
      ({ questionAloud }) => questionAloud(this.#host, () => this.#listens && this.idle.left !== undefined),
      () => undefined,
    );
  };

  #onHide = (event: Event): void => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') this.end('hidden');
  };
}
