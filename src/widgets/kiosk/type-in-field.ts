/** Typing in a field for somebody: its own caret, and the same native events as from a keyboard, so that every widget sees typing. */
import { keyboardFor } from './keyboard-kind.model.ts';
import { timeWith } from './keyboard-layout.model.ts';

export type TypedField = HTMLInputElement | HTMLTextAreaElement;

/** Where the caret is; undefined where the browser does not tell: in fields for a mail address or a number. */
const caretOf = ({ selectionStart, selectionEnd }: TypedField): [number, number] | undefined =>
  selectionStart === null || selectionEnd === null ? undefined : [selectionStart, selectionEnd];

/** What a script has changed, no browser tells of when the field is left. */
const tellChange = ({ currentTarget: field }: Event): void => {
  field?.dispatchEvent(new Event('change', { bubbles: true }));
};

const tell = (field: TypedField, inputType: string, data: string | null): void => {
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
  field.addEventListener('blur', tellChange, { once: true });
};

/**
 * The browser's own command knows the caret that scripts may not see, and tells of it itself. Answers whether it worked:
 * browsers may give it up one day.
 */
const commanded = (field: TypedField, command: 'insertText' | 'delete', text?: string): boolean => {
  const before = field.value;
  return document.execCommand(command, false, text) && field.value !== before;
};

/** As much of a text as still fits: a script is not held by `maxlength`. */
const fitting = ({ maxLength, value }: TypedField, text: string, chosen: number): string =>
  maxLength < 0 ? text : text.slice(0, Math.max(0, maxLength - (value.length - chosen)));

/** Types at the caret, in place of what is selected. */
export function typeIn(field: TypedField, text: string, inputType = 'insertText'): void {
  if (field.type === 'time') {
    field.value = timeWith(field.value, text);
    return tell(field, inputType, text);
  }
  const caret = caretOf(field);
  if (caret) {
    const fits = fitting(field, text, caret[1] - caret[0]);
    if (!fits) return;
    field.setRangeText(fits, ...caret, 'end');
    return tell(field, inputType, fits);
  }
  if (commanded(field, 'insertText', text)) return;
  field.value += fitting(field, text, 0);
  tell(field, inputType, text);
}

/** Takes away what is selected, else the letter before the caret; a time whole. */
export function eraseIn(field: TypedField): void {
  const { value } = field;
  const caret = caretOf(field);
  const erased = 'deleteContentBackward';
  if (caret) {
    const [start, end] = caret;
    const letter = [...value.slice(0, start)].at(-1) ?? '';
    const from = start === end ? start - letter.length : start;
    if (from === end) return;
    field.setRangeText('', from, end, 'end');
    return tell(field, erased, null);
  }
  if (!value) return;
  if (field.type === 'time') {
    field.value = '';
    return tell(field, erased, null);
  }
  if (commanded(field, 'delete')) return;
  field.value = [...value].slice(0, -1).join('');
  tell(field, erased, null);
}

/** The next field of the same form that is typed in; undefined in the last one, and in a field to search with. */
export const fieldAfter = (field: TypedField): TypedField | undefined => {
  if (field.type === 'search') return undefined;
  const all = [...(field.form?.elements ?? [])] as TypedField[];
  return all
    .slice(all.indexOf(field) + 1)
    .find((one) => one.tabIndex >= 0 && keyboardFor(one) && one.checkVisibility());
};

/** In the last field of a form it is sent, by its first button; before that one goes on to the next. A new line where there can be more of them. */
export function enterIn(field: TypedField): void {
  if (field instanceof HTMLTextAreaElement) return typeIn(field, '\n', 'insertLineBreak');
  const after = fieldAfter(field);
  if (after) return after.focus();
  const { form } = field;
  const submits = form?.querySelector<HTMLButtonElement>('button[type="submit"], input[type="submit"]');
  if (submits) submits.click();
  else form?.requestSubmit();
}
