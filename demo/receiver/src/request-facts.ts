/** What a request says, in Dutch and in the order in which a manager decides. One list for the inbox and for mail. */
import type { RoomRequest } from '../../../src/feed/room-request.ts';
import { longDay } from './dates.ts';
import type { NameOf } from './names.ts';

/** `foreign`: typed by the visitor, so it may be of any length, in any language and direction. */
export interface Fact {
  label: string;
  lines: string[];
  foreign?: boolean;
}

const DAYS: Record<string, string> = {
  Monday: 'maandag',
  Tuesday: 'dinsdag',
  Wednesday: 'woensdag',
  Thursday: 'donderdag',
  Friday: 'vrijdag',
  Saturday: 'zaterdag',
  Sunday: 'zondag',
};
const PARTS: Record<string, string> = { Morning: 'ochtend', Afternoon: 'middag', Evening: 'avond' };
const NEEDS: Record<string, string> = {
  wheelchair: 'toegankelijk met een rolstoel',
  kitchen: 'een keuken',
  quiet: 'rust: weinig prikkels',
  projector: 'een scherm of beamer',
  parking: 'parkeerplaats',
  key: 'een eigen sleutel',
};
const AGES: Record<string, string> = {
  children: 'kinderen tot 12 jaar',
  youth: 'jongeren van 12 tot 18 jaar',
  adults: 'volwassenen',
  seniors: 'ouderen vanaf 65 jaar',
  mixed: 'alle leeftijden',
};
const FREQUENCIES = { once: 'één keer', weekly: 'elke week', other: 'anders, of nog niet bekend' };
const euros = new Intl.NumberFormat('nl', { style: 'currency', currency: 'EUR' });

/** `dinsdagavond` */
const dayPart = (code: string): string =>
  code.replace(
    /^(.+day)(Morning|Afternoon|Evening)$/,
    (_, day: string, part: string) => `${DAYS[day]}${PARTS[part]}`,
  );
const hours = ({ from, to }: { from?: string; to?: string }): string =>
  [from && `van ${from}`, to && `tot ${to}`].filter(Boolean).join(' ');

/** One line: when, in which order, and from when on. */
export function wishLines({ wishes, frequency, startDate, notInSchoolHolidays }: RoomRequest): string[] {
  const ordered = [...wishes].sort((a, b) => a.choice - b.choice);
  return [
    ...ordered.map((wish) => {
      const choice = ordered.length > 1 ? `${wish.choice}e keus: ` : '';
      const when = wish.dayPart.map(dayPart).join(', ') || 'maakt niet uit';
      return `${choice}${when}${hours(wish) && `, ${hours(wish)} uur`}`;
    }),
    [
      FREQUENCIES[frequency],
      startDate && `${frequency === 'once' ? 'op' : 'vanaf'} ${longDay(startDate)} ${startDate.slice(0, 4)}`,
      notInSchoolHolidays && 'niet in schoolvakanties',
    ]
      .filter(Boolean)
      .join(', '),
  ];
}

export const whereLines = ({ places, districts }: RoomRequest, nameOf: NameOf): string[] => {
  const names = [...places, ...districts].map(nameOf);
  return names.length ? names : ['maakt niet uit: help mee zoeken'];
};
export const needLines = ({ needs }: RoomRequest): string[] =>
  needs.length ? needs.map((need) => NEEDS[need] ?? need) : ['niets bijzonders'];
export const moneyLine = ({ budget, amount }: RoomRequest): string => {
  if (budget === 'free') return 'alleen als het gratis is';
  if (budget === 'unknown') return 'niet gezegd';
  return amount === undefined
    ? 'de groep kan betalen'
    : `de groep kan ${euros.format(amount)} per keer betalen`;
};
export const peopleLine = ({ participants: { count, ageGroup } }: RoomRequest): string => {
  const people = count === 1 ? '1 persoon' : `${count} mensen`;
  return ageGroup ? `${people}, ${AGES[ageGroup] ?? ageGroup}` : people;
};

/** Whoever sends without our form can put more than one line in any field. */
const typed = (text: string): string[] => text.split('\n');

/** Everything but the contact, which the inbox makes into links. */
export function requestFacts(request: RoomRequest, nameOf: NameOf): Fact[] {
  const { group, purpose, note } = request;
  return [
    ...(group?.name ? [{ label: 'Groep', lines: typed(group.name), foreign: true }] : []),
    ...(purpose ? [{ label: 'Wat ze gaan doen', lines: typed(purpose), foreign: true }] : []),
    { label: 'Hoeveel mensen', lines: [peopleLine(request)] },
    { label: 'Wanneer', lines: wishLines(request) },
    { label: 'Waar', lines: whereLines(request, nameOf) },
    { label: 'Nodig', lines: needLines(request) },
    { label: 'Geld', lines: [moneyLine(request)] },
    ...(note ? [{ label: 'Verder', lines: typed(note), foreign: true }] : []),
  ];
}

export function contactFacts({ contact }: RoomRequest): Fact[] {
  const { name, telephone, email, how } = contact;
  return [
    { label: 'Naam', lines: typed(name), foreign: true },
    ...(telephone ? [{ label: 'Telefoon', lines: typed(telephone), foreign: true }] : []),
    ...(email ? [{ label: 'Mail', lines: typed(email), foreign: true }] : []),
    ...(how ? [{ label: 'Hoe en wanneer', lines: typed(how), foreign: true }] : []),
  ];
}
