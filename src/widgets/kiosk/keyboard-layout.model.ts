/** The keys on the screen as data: where they stand. */
import type { KeyboardKind } from './keyboard-kind.model.ts';

/** The two sides of the keys for words: letters, and the accents and signs that are rarely needed. */
export type KeyboardSide = 'letters' | 'signs';

/** A key that does something else than type: `side` turns to the other side, `enter` is the native Enter. */
export type KeyAction = 'shift' | 'erase' | 'enter' | 'side' | 'hide';

/** `wide`: how many times as wide as a letter. In a time `19:` is an hour, and `:30` are minutes. */
export type Key = ({ types: string } | { does: KeyAction }) & { wide?: number };

const typing = (keys: string): Key[] => [...keys].map((types) => ({ types }));
const doing = (does: KeyAction, wide?: number): Key => ({ does, ...(wide && { wide }) });
const space = (wide: number): Key => ({ types: ' ', wide });

const digits: readonly Key[] = [...typing('1234567890'), doing('erase', 1.5)];
const letters: readonly (readonly Key[])[] = [
  digits,
  typing('qwertyuiop'),
  [...typing('asdfghjkl'), doing('enter', 2)],
  [doing('shift', 1.5), ...typing('zxcvbnm,.')],
];
/** The digits are on the other side: so every letter of a name from Europe's west has its key, without another row. */
const signs: readonly (readonly Key[])[] = [
  [...typing('éëïèêöüáóí'), doing('erase', 1.5)],
  typing('ñçàäâîôûúå'),
  [...typing('!?:;"()/&'), doing('enter', 2)],
  [doing('shift', 1.5), ...typing('+=%€#*,.')],
];
const lastRow: readonly Key[] = [
  doing('side', 2),
  ...typing('@-'),
  space(4),
  ...typing("'"),
  doing('hide', 2.5),
];
/** No mail address has a space in it. The full stop is among the letters. */
const mailRow: readonly Key[] = [
  doing('side', 2),
  { types: '@', wide: 1.5 },
  ...typing('-_'),
  { types: '.nl', wide: 1.5 },
  { types: '.com', wide: 1.5 },
  doing('hide', 2.5),
];
/** Hours from the night on, and the quarters: two presses make a time, in whatever order. */
const hours = [0, 6, 12, 18].map((from) =>
  [0, 1, 2, 3, 4, 5].map((more) => ({ types: `${from + more}:`.padStart(3, '0') })),
);
const quarters: readonly Key[] = ['00', '15', '30', '45'].map((minutes) => ({ types: `:${minutes}` }));

const pad = [typing('123'), typing('456'), typing('789')];

/** The rows of keys from the top. Numbers have one side. */
export function keyRows(kind: KeyboardKind, side: KeyboardSide): readonly (readonly Key[])[] {
  if (kind === 'number')
    return [...pad, [...typing('0'), doing('erase', 2)], [doing('enter'), doing('hide')]];
  if (kind === 'tel')
    return [
      ...pad,
      [...typing('+0'), doing('erase')],
      [...typing('-'), space(1), doing('enter')],
      [doing('hide')],
    ];
  if (kind === 'time') return [...hours, quarters, [doing('erase'), doing('hide', 2)]];
  return [...(side === 'letters' ? letters : signs), kind === 'email' ? mailRow : lastRow];
}

/** What a key types: with shift a capital, where there is one. Whole endings such as `.nl` stay small. */
export const typedBy = (types: string, shift: boolean): string =>
  shift && [...types].length === 1 ? types.toLocaleUpperCase('nl') : types;

/** A time with another hour or other minutes; what is not known yet is 00. */
export const timeWith = (time: string, types: string): string => {
  const [hour, minutes] = types.split(':');
  return `${hour || time.slice(0, 2) || '00'}:${minutes || time.slice(3, 5) || '00'}`;
};
