/** Rule 14: where a text says something else than the fields that visitors see as facts. Only what is said in so many words. */
import type { Item } from '../feed/schema.ts';
import { groupedNumber } from '../text/telephone.ts';
import { dateWord } from './kept-facts.ts';
import type { KnownFacts } from './known-facts.ts';

/** One sentence for the author: what the text says, and what the fields say. */
export type Conflict = string;

const FREE =
  /(?<!\p{L})(?:toegang|entree|deelname|meedoen|(?:dit|het|de (?:les|cursus|middag|ochtend|avond|activiteit)) is|alles is) (?:is )?gratis(?! (?:koffie|thee|proefles))/iu;
const AMOUNT = /(?:€\s?(\d+(?:[.,]\d{2})?))|(?<![\d.,])(\d+(?:[.,]\d{2})?) euro/giu;
const TIME = /(?<!\d|€\s?)(\d{1,2})[.:](\d{2})(?:\s*uur)?(?![\d.])/g;
const PHONE = /(?<![\d-])0[\d][\d -]{7,}\d/g;
const NO_SIGN_UP = /aanmelden is niet nodig|zonder aanmelden|u hoeft zich niet aan te melden/i;
const SIGN_UP = /(?:aanmelden|opgeven|reserveren) is (?:verplicht|nodig)|u moet zich (?:aanmelden|opgeven)/i;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([found]) => found);
const list = (words: Iterable<string>): string => [...words].join(', ');

function priceConflicts(item: Item, text: string): Conflict[] {
  if (item.type !== 'Activity' || !/gratis|€|euro/i.test(text)) return [];
  const offers = item.offers ?? [];
  const prices = offers.flatMap(({ price, minPrice, maxPrice }) => [price, minPrice, maxPrice]);
  const known = prices.filter((price) => price !== undefined);
  const isFree = item.isAccessibleForFree ?? (known.length ? known.every((price) => price === 0) : undefined);
  const free = FREE.exec(text)?.[0];
  const amounts = [...text.matchAll(AMOUNT)].map(([said, one, other]) => ({
    said,
    euros: Number((one ?? other ?? '').replace(',', '.')),
  }));
  return [
    ...(free && isFree === false ? [`de tekst zegt "${free}", maar de velden noemen een prijs`] : []),
    ...(known.length && !isFree && amounts.length && !amounts.some(({ euros }) => known.includes(euros))
      ? [
          `de tekst noemt ${list(amounts.map(({ said }) => said))}, maar de velden ${list(known.map(String))} euro`,
        ]
      : []),
  ];
}

function timeConflicts(item: Item, text: string, known: KnownFacts): Conflict[] {
  if (item.type !== 'Activity' || !/dag|\d[.:]\d\d/i.test(text)) return [];
  const days = [
    ...new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => dateWord(word) ?? [])),
  ];
  const weekdays = days.filter((day) => day.endsWith('dag'));
  const times = [...text.matchAll(TIME)].map(([said, hour = '', minute = '']) => ({
    said,
    time: `${hour.padStart(2, '0')}:${minute}`,
  }));
  if (!weekdays.length && !times.length) return [];
  const real = known.weekdays();
  return [
    ...(weekdays.length && real.size && !weekdays.some((day) => real.has(day))
      ? [`de tekst noemt ${list(weekdays)}, maar het is op ${list(real)}`]
      : []),
    ...(times.length &&
    /\d{2}:\d{2}/.test(known.text()) &&
    !times.some(({ time }) => known.text().includes(time))
      ? [`de tekst noemt ${list(times.map(({ said }) => said.trim()))}, maar de velden andere tijden`]
      : []),
  ];
}

function contactConflicts(item: Item, text: string, known: KnownFacts): Conflict[] {
  const digits = (number: string): string => groupedNumber(number).replace(/\D/g, '');
  const said = all(text, PHONE);
  const own = said.length ? (known.text().match(/"telephone":"[^"]+"/g) ?? []).map(digits) : [];
  const strange = own.length ? said.filter((number) => !own.includes(digits(number))) : [];
  const required = item.type === 'Activity' ? item.registration?.required : undefined;
  const none = NO_SIGN_UP.exec(text)?.[0];
  const must = SIGN_UP.exec(text)?.[0];
  return [
    ...strange.map((number) => `de tekst noemt ${number.trim()}, maar de velden een ander telefoonnummer`),
    ...(none && required === 'required' ? [`de tekst zegt "${none}", maar in de velden moet het`] : []),
    ...(must && required === 'none' ? [`de tekst zegt "${must}", maar in de velden hoeft het niet`] : []),
  ];
}

export function conflictsIn(item: Item, text: string, known: KnownFacts): Conflict[] {
  return [
    ...priceConflicts(item, text),
    ...timeConflicts(item, text, known),
    ...contactConflicts(item, text, known),
  ];
}
