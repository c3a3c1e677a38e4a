/** Which keys on the screen a field gets. Known before there are any: the keys come with the first field that is touched. */

/** The keys for words, for a mail address, for a number, for a telephone number, for a time of the day. */
export type KeyboardKind = 'text' | 'email' | 'number' | 'tel' | 'time';

/** What is asked of a control to know which keys it wants; an `HTMLInputElement` or `HTMLTextAreaElement` has it. */
export interface FieldFacts {
  localName: string;
  type: string;
  inputMode: string;
  readOnly: boolean;
  disabled: boolean;
}

const kinds: Readonly<Record<string, KeyboardKind>> = {
  text: 'text',
  search: 'text',
  url: 'text',
  email: 'email',
  tel: 'tel',
  number: 'number',
  numeric: 'number',
  decimal: 'number',
  time: 'time',
};

/** The keys that a control wants; undefined for one that is not typed in: a date, a choice, what is only read. */
export function keyboardFor({
  localName,
  type,
  inputMode,
  readOnly,
  disabled,
}: FieldFacts): KeyboardKind | undefined {
  if (readOnly || disabled || inputMode === 'none') return undefined;
  if (localName === 'textarea') return 'text';
  if (localName !== 'input') return undefined;
  const own = kinds[type];
  // What a text field asks for says more than that it is one.
  return own === 'text' ? (kinds[inputMode] ?? own) : own;
}
