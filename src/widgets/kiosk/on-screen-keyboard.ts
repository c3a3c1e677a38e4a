import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import type { KeyboardWords } from '../../text/keyboard-messages.ts';
import { keyboardFor } from './keyboard-kind.model.ts';
import type { Key } from './keyboard-layout.model.ts';
import type { KeyboardState } from './keyboard-keys.ts';
import type { TypedField } from './type-in-field.ts';

type Keys = typeof import('./keyboard-keys.ts');

/**
 * Keys on the screen for whoever touches a field below the host, in open shadow roots too. Who comes by Tab or presses a
 * key of a real keyboard has none. They type through the field itself, and keep nothing of what was typed.
 *
 * Our own keys, because `simple-keyboard` cannot be used here: it writes its labels with `innerHTML`, which a page with Trusted
 * Types refuses; it keeps what was typed in itself and itself on `window`; it takes `document.onpointerup` and
 * `window.oncontextmenu`; and it looks for the caret in `document.activeElement`, which ends at the first shadow root.
 *
 * The host puts `render()` last in its template, and has `data-keyboard` while the keys are there.
 */
export class OnScreenKeyboard implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: () => KeyboardWords;
  readonly #isOn: () => boolean;
  #keys: Keys | undefined;
  #field: TypedField | undefined;
  #state: KeyboardState = { kind: 'text', side: 'letters', shift: false };
  /** The last thing that somebody did was a touch, not a key. */
  #isTouched = false;
  /** A press is going on: what is under the finger must stay there until it has done its work. */
  #isPressing = false;
  /** The field is still to be brought into sight. */
  #isNew = false;
  #ears = new AbortController();
  /** Where is listened: a move of the focus within one shadow root is not heard outside it. */
  #heard = new WeakSet<EventTarget>();

  /** `isOn`: are there keys at all? A screen with a real keyboard wants none. */
  constructor(host: LitElement, words: () => KeyboardWords, isOn = () => true) {
    this.#host = host;
    this.#words = words;
    this.#isOn = isOn;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ears = new AbortController();
    this.#heard = new WeakSet();
    const { signal } = this.#ears;
    this.#host.addEventListener('pointerdown', this.#onTouch, { signal });
    this.#host.addEventListener('click', this.#onClick, { signal });
    this.#host.addEventListener('keydown', this.#onKey, { signal });
    document.addEventListener('mousedown', this.#onDown, { capture: true, signal });
    document.addEventListener('mouseup', this.#onUp, { capture: true, signal });
    this.#hear(this.#host);
  }

  hostDisconnected(): void {
    this.#ears.abort();
    this.hide();
  }

  /** A field that was taken away tells nobody. The keys took room: a new one goes above them. */
  hostUpdated(): void {
    if (this.#field && !this.#field.isConnected) return this.hide();
    if (!this.#isNew || !this.#keys) return;
    this.#isNew = false;
    if (this.#field) this.#bringAbove(this.#field);
  }

  /** The keys; nothing while nobody needs them. */
  render(): TemplateResult | typeof nothing {
    if (!this.#field || !this.#keys) return nothing;
    return this.#keys.keysView(this.#field, this.#state, this.#words(), this.#onPress);
  }

  /** Takes the keys away until somebody touches a field again. */
  hide(): void {
    if (!this.#field) return;
    this.#field.removeEventListener('blur', this.#onBlur);
    this.#field = undefined;
    this.#host.removeAttribute('data-keyboard');
    this.#host.requestUpdate();
  }

  #show(field: TypedField): void {
    const kind = this.#isOn() && keyboardFor(field);
    if (!kind) return this.#onBlur();
    if (field === this.#field) return;
    this.hide();
    this.#field = field;
    this.#state = { kind, side: 'letters', shift: false };
    this.#isNew = true;
    field.addEventListener('blur', this.#onBlur);
    this.#host.setAttribute('data-keyboard', kind);
    if (this.#keys) this.#host.requestUpdate();
    else void this.#load();
  }

  /** With its label where there is room for both; at the top where the keys leave little. */
  #bringAbove(field: TypedField): void {
    const whole = field.closest('.field') ?? field;
    const keys = this.#host.renderRoot.querySelector('.keyboard');
    const isCovered = (place: Element): boolean =>
      !!keys && keys.getBoundingClientRect().top < place.getBoundingClientRect().bottom;
    // What is in sight stays where it is.
    for (const block of ['nearest', 'center', 'start'] as const) {
      whole.scrollIntoView({ block });
      if (!isCovered(whole)) return;
    }
    field.scrollIntoView({ block: 'start' });
  }

  /** A lost chunk costs the keys: the field works with a real keyboard, and the next touch tries again. */
  async #load(): Promise<void> {
    const keys = await import('./keyboard-keys.ts').catch(() => undefined);
    if (!keys) return this.hide();
    addStyles(this.#host, [keys.styles]);
    this.#keys = keys;
    this.#host.requestUpdate();
  }

  #hear(place: EventTarget): void {
    if (this.#heard.has(place)) return;
    this.#heard.add(place);
    place.addEventListener('focusin', this.#onFocus, { signal: this.#ears.signal });
  }

  #hearBelow(path: readonly EventTarget[]): void {
    for (const place of path.slice(0, path.indexOf(this.#host)))
      if (place instanceof ShadowRoot) this.#hear(place);
  }

  #onTouch = (event: Event): void => {
    this.#isTouched = true;
    this.#hearBelow(event.composedPath());
  };

  #onFocus = (event: Event): void => {
    const path = event.composedPath();
    this.#hearBelow(path);
    if (this.#isTouched) this.#show(path[0] as TypedField);
  };

  /** A touch on the field that has the focus already: the keys were taken away before. */
  #onClick = (event: Event): void => {
    const [field] = event.composedPath() as TypedField[];
    if (this.#isTouched && field?.matches(':focus') && keyboardFor(field)) this.#show(field);
  };

  #onKey = (): void => {
    this.#isTouched = false;
    this.hide();
  };

  /** Of a mouse, and of a finger after it was lifted: the field is left between these two, and the click comes right after them. */
  #onDown = (): void => {
    this.#isPressing = true;
  };
  #onUp = (): void => {
    this.#isPressing = false;
    setTimeout(this.#hideWhenLeft);
  };

  #onBlur = (): void => {
    if (!this.#isPressing) this.hide();
  };

  /** A press on its label leaves the field and comes back. */
  #hideWhenLeft = (): void => {
    if (this.#field && !this.#field.matches(':focus')) this.hide();
  };

  #onPress = (key: Key): void => {
    const field = this.#field;
    if (!field?.isConnected || !this.#keys) return this.hide();
    const next = this.#keys.pressKey(key, field, this.#state);
    // Enter may have led away already.
    if (field !== this.#field) return;
    if (!next) return this.hide();
    this.#state = next;
    this.#host.requestUpdate();
  };
}
