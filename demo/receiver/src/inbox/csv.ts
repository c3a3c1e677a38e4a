/** Requests as a table for a spreadsheet: semicolons and a mark of order, as a Dutch Excel expects. */
import { groupedNumber } from '../../../../src/text/telephone.ts';
import { dayOf } from '../dates.ts';
import type { NameOf } from '../names.ts';
import { moneyLine, needLines, peopleLine, whereLines, wishLines } from '../request-facts.ts';
import type { Stored } from '../store.ts';
import { STATES } from './state-words.ts';

/** A spreadsheet calculates with whatever starts like this; an apostrophe in front makes it text. */
const FORMULA = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

export const csvCell = (value: string | number): string =>
  typeof value === 'number'
    ? String(value)
    : `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** In groups, since a spreadsheet makes a number of digits alone, and takes off the nought in front. */
const asText = (telephone = ''): string =>
  /^\d+$/.test(telephone) ? groupedNumber(telephone).replace(/^\d+$/, "'$&") : telephone;

const HEAD = [
  'nummer', 'ontvangen', 'antwoord voor', 'stand', 'groep', 'wat', 'mensen', 'wanneer', 'waar', 'nodig', 'geld',
  'naam', 'telefoon', 'mail', 'hoe en wanneer', 'verder',
]; // prettier-ignore

/** A row per request; wiped ones have nothing left to show. */
export function toCsv(requests: readonly Stored[], nameOf: NameOf): string {
  const rows = requests.flatMap(({ request, receipt, receivedAt, answerBy, state }) => {
    if (!request) return [];
    const { contact, group, purpose, note } = request;
    return [
      [
        receipt,
        dayOf(receivedAt),
        answerBy,
        STATES[state],
        group?.name ?? '',
        purpose ?? '',
        peopleLine(request),
        wishLines(request).join('; '),
        whereLines(request, nameOf).join(', '),
        needLines(request).join(', '),
        moneyLine(request),
        contact.name,
        asText(contact.telephone),
        contact.email ?? '',
        contact.how ?? '',
        note ?? '',
      ],
    ];
  });
  return `\ufeff${[HEAD, ...rows].map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}
