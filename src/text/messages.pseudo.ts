/** `ar-XB`: the Dutch messages written from right to left, to see a widget mirrored without knowing Arabic. */
import { messagesNl } from './messages.nl.ts';
import type { Messages } from './messages.ts';

/** Turns each word around (right-to-left override); digits stay readable. */
const mirrorText = (text: string) => text.replace(/\p{L}+/gu, '\u202e$&\u202c');

/** The same structure with every text in it, also the ones its functions return, mirrored. */
export function mirror<T>(value: T): T {
  let mirrored: unknown = value;
  if (typeof value === 'string') mirrored = mirrorText(value);
  else if (Array.isArray(value)) mirrored = value.map(mirror);
  else if (typeof value === 'function')
    mirrored = (...facts: unknown[]) =>
      mirror((value as unknown as (...facts: unknown[]) => unknown)(...facts));
  else if (value && typeof value === 'object')
    mirrored = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mirror(part)]));
  return mirrored as T;
}

export const messagesPseudo: Messages = { ...mirror(messagesNl), lang: 'ar-XB', dir: 'rtl' };
