import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Screen } from './session.ts';

/** In the state of an entry in the history: the screen of which form, and the screen it came from. */
const STEP = 'samenspel-room-step';
interface Mark {
  key: string;
  screen: Screen;
  from?: Screen;
}

const isPlain = (state: unknown): state is Record<string, unknown> | null =>
  state === null || (typeof state === 'object' && !Array.isArray(state));

/**
 * Every screen is a step in the history, at the same address, so that Back goes to the question before it. Nothing of an
 * answer is in it; what the host page keeps in its entries stays there, and entries of the host are not ours to follow.
 */
export class StepHistory implements ReactiveController {
  readonly #keyOf: () => string | undefined;
  readonly #onStep: (screen: Screen) => void;

  /** Without a key nothing is kept: the next visitor of a public screen must not find the steps of this one. */
  constructor(
    host: ReactiveControllerHost,
    keyOf: () => string | undefined,
    onStep: (screen: Screen) => void,
  ) {
    this.#keyOf = keyOf;
    this.#onStep = onStep;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPopState);
  }
  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPopState);
  }

  /** The screen that the entry in the history is of; undefined when of none, or of another form's. */
  get screen(): Screen | undefined {
    return this.#mark?.screen;
  }

  /** To another screen. The entry that is left gets its mark too: Back must find it. */
  go(from: Screen, to: Screen): void {
    const state: unknown = history.state;
    const key = this.#keyOf();
    if (!isPlain(state) || key === undefined) return;
    try {
      if (this.#mark?.screen !== from) history.replaceState({ ...state, [STEP]: { key, screen: from } }, '');
      history.pushState({ ...state, [STEP]: { key, screen: to, from } satisfies Mark }, '');
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the questions go on without steps.
    }
  }

  /** One step back, when the entry before this one is that screen; else answers false. */
  back(to: Screen): boolean {
    if (this.#mark?.from !== to) return false;
    history.back();
    return true;
  }

  get #mark(): Mark | undefined {
    const state: unknown = history.state;
    const mark = isPlain(state) ? (state?.[STEP] as Mark | undefined) : undefined;
    return mark && mark.key === this.#keyOf() ? mark : undefined;
  }

  #onPopState = (): void => {
    const { screen } = this;
    if (screen) this.#onStep(screen);
  };
}
