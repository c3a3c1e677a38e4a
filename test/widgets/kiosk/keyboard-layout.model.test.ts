import { describe, expect, it } from 'vitest';
import { keyboardMessagesEn } from '../../../src/text/keyboard-messages.en.ts';
import { keyboardMessagesNl } from '../../../src/text/keyboard-messages.nl.ts';
import { keyboardFor, type KeyboardKind } from '../../../src/widgets/kiosk/keyboard-kind.model.ts';
import {
  keyRows,
  timeWith,
  typedBy,
  type KeyboardSide,
} from '../../../src/widgets/kiosk/keyboard-layout.model.ts';

const kinds: KeyboardKind[] = ['text', 'email', 'number', 'tel', 'time'];
const sides: KeyboardSide[] = ['letters', 'signs'];
const input = (type: string, facts = {}) => ({
  localName: 'input',
  type,
  inputMode: '',
  readOnly: false,
  disabled: false,
  ...facts,
});
const typed = (kind: KeyboardKind, side: KeyboardSide): string[] =>
  keyRows(kind, side)
    .flat()
    .flatMap((key) => ('types' in key ? key.types : []));
const done = (kind: KeyboardKind, side: KeyboardSide): string[] =>
  keyRows(kind, side)
    .flat()
    .flatMap((key) => ('does' in key ? key.does : []));

describe('the keys on the screen', () => {
  it('come for what is typed, and not for a date, a choice or what is only read', () => {
    expect(keyboardFor(input('search'))).toBe('text');
    expect(keyboardFor(input('email'))).toBe('email');
    expect(keyboardFor(input('tel'))).toBe('tel');
    expect(keyboardFor(input('number'))).toBe('number');
    expect(keyboardFor(input('time'))).toBe('time');
    expect(keyboardFor(input('text', { inputMode: 'numeric' }))).toBe('number');
    expect(keyboardFor({ ...input('textarea'), localName: 'textarea' })).toBe('text');
    for (const type of ['date', 'checkbox', 'radio', 'file', 'range', 'color', 'hidden', 'submit'])
      expect(keyboardFor(input(type)), type).toBeUndefined();
    expect(keyboardFor(input('text', { readOnly: true }))).toBeUndefined();
    expect(keyboardFor(input('text', { disabled: true }))).toBeUndefined();
    expect(keyboardFor(input('text', { inputMode: 'none' }))).toBeUndefined();
    expect(keyboardFor({ ...input('button'), localName: 'button' })).toBeUndefined();
  });

  it('have every letter and digit, the signs of a mail address, and the accents of Dutch and its neighbours', () => {
    const letters = typed('text', 'letters').join('');
    for (const sign of "abcdefghijklmnopqrstuvwxyz0123456789@.-,' ") expect(letters).toContain(sign);
    const signs = typed('text', 'signs').join('');
    for (const sign of 'éëïèöüñçàäâåíî!?€') expect(signs).toContain(sign);
  });

  it('can always be put away, and what was typed can be taken away', () => {
    for (const kind of kinds)
      for (const side of sides) {
        expect(done(kind, side)).toEqual(expect.arrayContaining(['hide', 'erase']));
        // A time has two fields: Enter after the first would leave the question.
        expect(done(kind, side).includes('enter'), kind).toBe(kind !== 'time');
        expect(new Set(typed(kind, side)).size).toBe(typed(kind, side).length);
      }
  });

  it('have a name for every sign, in both languages', () => {
    for (const { names } of [keyboardMessagesNl, keyboardMessagesEn])
      for (const kind of kinds)
        for (const side of sides)
          for (const types of typed(kind, side))
            if (!/^([a-z0-9 ]|\.nl|\.com|\d\d:|:\d\d)$/.test(types)) expect(names[types], types).toBeTruthy();
  });

  it('make a time of an hour and of minutes, in whatever order', () => {
    expect(typed('time', 'letters').filter((types) => types.endsWith(':'))).toHaveLength(24);
    expect(timeWith('', '19:')).toBe('19:00');
    expect(timeWith('19:00', ':30')).toBe('19:30');
    expect(timeWith('', ':45')).toBe('00:45');
    expect(timeWith('00:45', '08:')).toBe('08:45');
    expect(timeWith('08:10', '00:')).toBe('00:10');
  });

  it('write capitals with shift, and leave the end of an address small', () => {
    expect(typedBy('é', true)).toBe('É');
    expect(typedBy('a', false)).toBe('a');
    expect(typedBy('.nl', true)).toBe('.nl');
    expect(typedBy('1', true)).toBe('1');
  });
});
