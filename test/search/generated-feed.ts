/**
 * A feed as large as wanted, in realistic Dutch and always the same for the same size: activities of known kinds at
 * places in the districts of Zwolle. The id of an activity names its kind, so that a label can ask for it
 * (`queries.ts`). Only what comes out of the tables below: no real person, organisation or address.
 */
import type { Activity, Concept, District, Feed, Item, Schedule } from '../../src/feed/schema.ts';
import { aboutWords, halves, kinds, roles, themes, type Kind } from './generated-words.ts';

/** Mulberry32: small, and the same in every engine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Monday of the week in which the dates of the feed begin. */
export const firstDay = '2026-11-23';
const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

const concept = (id: string, name: string, synonym: readonly string[], broader?: string): Concept => ({
  id,
  name,
  ...(synonym.length && { synonym: [...synonym] }),
  ...(broader && { broader }),
});

/** `size` activities, with the places and organisations they need. Districts are those of the sample feed. */
export function generatedFeed(size: number, districts: readonly District[], seed = 4): Feed {
  const next = random(seed);
  const below = (end: number): number => Math.floor(next() * end);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = (part: number): boolean => next() < part;

  const compound = (): string => {
    const name = pick(halves[0]) + pick(halves[1]);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const places: Item[] = [
    {
      type: 'Place',
      id: 'place/0',
      name: 'Wijkcentrum Eikenhof',
      district: [districts[0]?.id ?? ''],
    },
  ];
  for (let i = 1; i < Math.max(12, size / 60); i += 1) {
    const house = pick(['Wijkcentrum', 'Buurthuis', 'Dorpshuis', 'Ontmoetingscentrum', 'Kerk', 'Speeltuin']);
    // The one name that a label asks for is nobody else's.
    const name = compound().replace('Eikenhof', 'Eikenhorst');
    places.push({
      type: 'Place',
      id: `place/${i}`,
      name: `${house} ${name}`,
      district: [pick(districts).id],
    });
  }
  const organizations: Item[] = [];
  for (let i = 0; i < Math.max(10, size / 40); i += 1) {
    const form = pick(['Stichting', 'Vereniging', 'Bewonersgroep', 'Welzijn', 'Buurtploeg', 'Gilde']);
    const name = `${form} ${compound().replace('Eikenhof', 'Eikenhorst')}`;
    organizations.push({ type: 'Organization', id: `organization/${i}`, name });
  }

  const schedule = (): Schedule => {
    const start = pick([9, 10, 11, 13, 14, 15, 16, 19, 20]);
    const startTime = `${String(start).padStart(2, '0')}:${pick(['00', '30'])}`;
    const times = { startTime, duration: pick(['PT1H', 'PT1H30M', 'PT2H', 'PT3H']) };
    const day = below(7);
    const startDate = `2026-${pick(['09', '10', '11'])}-${String(1 + below(28)).padStart(2, '0')}`;
    if (chance(0.12)) return { startDate: `2026-12-${String(1 + below(31)).padStart(2, '0')}`, ...times };
    if (chance(0.15)) return { startDate, ...times, rrule: `FREQ=MONTHLY;BYDAY=${1 + below(4)}${days[day]}` };
    const interval = chance(0.2) ? ';INTERVAL=2' : '';
    return { startDate, ...times, rrule: `FREQ=WEEKLY${interval};BYDAY=${days[day]}` };
  };
  const nameOf = (kind: Kind, place: Item): string => {
    const name = pick(kind.names);
    const placeName = typeof place.name === 'string' ? place.name : '';
    const form = next();
    if (form < 0.35) return name;
    if (form < 0.5) return `${name} ${placeName.split(' ').pop() ?? ''}`;
    if (form < 0.62) return `${name} ${pick(['voor beginners', 'voor iedereen', 'voor gevorderden'])}`;
    if (form < 0.74) return `${name} op ${pick(dayNames)}`;
    if (form < 0.86) return `${name} ${compound()}`;
    return `${pick(['Samen', 'Open', 'Gezellig', 'Kom naar'])}: ${name.toLowerCase()}`;
  };
  const activity = (number: number): Activity => {
    const kind = kinds[number % kinds.length] as Kind;
    const place = pick(places);
    const cost = next();
    return {
      type: 'Activity',
      id: `activity/${kind.id}-${number}`,
      name: nameOf(kind, place),
      summary: `${pick(kind.about)} ${pick(aboutWords.with)} ${pick(aboutWords.how)} ${pick(aboutWords.end)}`,
      category: [kind.theme, kind.id],
      audience: [pick(Object.keys(roles))],
      organizer: pick(organizations).id,
      location: place.id,
      district: place.district ?? [],
      eventSchedule: [schedule()],
      ...(cost < 0.4 && { isAccessibleForFree: true }),
      ...(cost >= 0.4 && cost < 0.8 && { offers: [{ price: 1 + below(24) / 2 }] }),
      registration: { required: pick(['none', 'recommended', 'required', 'unknown'] as const) },
    };
  };

  const activities: Item[] = [];
  for (let number = 0; number < size; number += 1) activities.push(activity(number));
  return {
    type: 'DataFeed',
    conformsTo: 'https://samenspel.example/feed/v1',
    id: `https://samenspel.example/feed/generated-${size}`,
    name: `Gemaakte lijst van ${size}`,
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    dateModified: `${firstDay}T06:30:00Z`,
    timeZone: 'Europe/Amsterdam',
    conceptSchemes: [
      {
        id: 'category',
        name: 'Soort',
        concepts: [
          ...Object.entries(themes).map(([id, name]) => concept(id, name, [])),
          ...kinds.map(({ id, names, synonyms, theme }) => concept(id, names[0] ?? id, synonyms, theme)),
        ],
      },
      {
        id: 'audience',
        name: 'Voor wie',
        concepts: Object.entries(roles).map(([id, [name, ...synonyms]]) => concept(id, name ?? id, synonyms)),
      },
    ],
    items: [...districts, ...places, ...organizations, ...activities],
  };
}
