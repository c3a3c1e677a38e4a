/** What comes with the first field that somebody touches: the keys on the screen, and what each of them does. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../design/icon.ts';
import { eraseIcon, keyboardHideIcon, shiftIcon } from '../../design/keyboard-icons.ts';
import type { KeyboardWords } from '../../text/keyboard-messages.ts';
import type { KeyboardKind } from './keyboard-kind.model.ts';
import { keyRows, typedBy, type Key, type KeyboardSide } from './keyboard-layout.model.ts';
import { keyboardStyles } from './on-screen-keyboard.styles.ts';
import { enterIn, eraseIn, fieldAfter, typeIn, type TypedField } from './type-in-field.ts';

/** How the keys stand. They know nothing of what was typed. */
export interface KeyboardState {
  kind: KeyboardKind;
  side: KeyboardSide;
  /** The next letter is a capital. */
  shift: boolean;
}

export const styles = keyboardStyles;

const enterWord = (field: TypedField, words: KeyboardWords): string =>
  field.localName === 'textarea'
    ? words.line
    : field.type === 'search'
      ? words.search
      : fieldAfter(field)
        ? words.next
        : words.done;

/** What stands on a key, and what it is called where that says too little. */
const faceOf = (
  key: Key,
  field: TypedField,
  { side, shift }: KeyboardState,
  words: KeyboardWords,
): { face: TemplateResult | string; name?: string } => {
  if ('types' in key) {
    if (key.types === ' ') return { face: words.space };
    const [hour, minutes] = key.types.split(':');
    if (minutes)
      return { face: html`<span class="letter">${key.types}</span>`, name: words.minutes(minutes) };
    if (hour && hour !== key.types) {
      const face = String(Number(hour));
      return { face: html`<span class="letter">${face}</span>`, name: words.hour(face) };
    }
    const typed = typedBy(key.types, shift);
    return { face: html`<span class="letter">${typed}</span>`, name: words.names[typed] };
  }
  switch (key.does) {
    case 'shift':
      return { face: icon(shiftIcon), name: words.shift };
    case 'erase':
      return { face: icon(eraseIcon), name: words.erase };
    case 'side':
      return { face: side === 'letters' ? words.signs : words.letters };
    case 'hide':
      return { face: html`${icon(keyboardHideIcon)}<span>${words.hide}</span>` };
    case 'enter':
      return { face: enterWord(field, words) };
  }
};

/** The focus stays in the field: a key that takes it would hide the keys. */
const stayInField = (event: Event): void => event.preventDefault();

/**
 * The keys for a field. They are native buttons with names, which Tab passes by: who has a keyboard of their own types on
 * that.
 */
export const keysView = (
  field: TypedField,
  state: KeyboardState,
  words: KeyboardWords,
  press: (key: Key) => void,
): TemplateResult => {
  const keyView = (key: Key): TemplateResult => {
    const { face, name } = faceOf(key, field, state, words);
    const does = 'does' in key ? key.does : undefined;
    return html`<button
      class="key"
      type="button"
      tabindex="-1"
      data-wide=${key.wide ?? nothing}
      data-does=${does ?? nothing}
      aria-label=${name ?? nothing}
      aria-pressed=${does === 'shift' ? state.shift : nothing}
      @click=${() => press(key)}
    >
      ${face}
    </button>`;
  };
  return html`<div
    class="keyboard"
    role="group"
    aria-label=${words.label}
    data-kind=${state.kind}
    @mousedown=${stayInField}
  >
    ${keyRows(state.kind, state.side).map((row) => html`<div class="keys">${row.map(keyView)}</div>`)}
  </div>`;
};

/** Does what a key says. Answers how the keys stand after it; undefined when they are to go. */
export function pressKey(key: Key, field: TypedField, state: KeyboardState): KeyboardState | undefined {
  if ('types' in key) {
    typeIn(field, typedBy(key.types, state.shift));
    return { ...state, shift: false };
  }
  switch (key.does) {
    case 'erase':
      eraseIn(field);
      return state;
    case 'shift':
      return { ...state, shift: !state.shift };
    case 'side':
      return { ...state, side: state.side === 'letters' ? 'signs' : 'letters', shift: false };
    case 'enter':
      enterIn(field);
      return field.localName === 'textarea' ? state : undefined;
    case 'hide':
      return undefined;
  }
}
