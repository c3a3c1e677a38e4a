/** Records in which every field is filled, and ways to damage them: for tests that hold two readers together. */
import fc from 'fast-check';
import { accessibilityFeatures, type Feed, type Item } from '../../src/feed/schema.ts';
import { exampleFeed } from './example-feed.ts';

type Loose = Record<string, unknown>;
type Path = (string | number)[];

const link = 'https://linde.example/a';
const words = { nl: 'Woorden', en: 'Words' };
const offer = {
  name: words, price: 2, minPrice: 1, maxPrice: 3, priceCurrency: 'EUR', unit: 'person', eligibility: ['stadspas'],
  description: 'Koffie erbij',
} as const; // prettier-ignore
const contactPoint = [
  {
    contactType: 'beheer', name: words, telephone: '038', email: 'a@linde.example', url: link,
    availableLanguage: ['nl'], hoursAvailable: words, note: 'Bel eerst',
  },
]; // prettier-ignore
const image = { contentUrl: link, alt: words, width: 4, height: 3, creditText: 'c', license: 'l' };
const address = { streetAddress: 's', postalCode: 'p', addressLocality: 'Zwolle', addressCountry: 'NL' };
const geo = { latitude: 52.5, longitude: 6.1 };
const openingHours = [
  {
    dayOfWeek: ['Monday', 'Friday'] as ('Monday' | 'Friday')[], opens: '09:00', closes: '17:00',
    validFrom: '2026-01-01', validThrough: '2026-12-31', note: words,
  },
]; // prettier-ignore
const common = {
  name: words, summary: words, description: words, url: link, image: [image], category: ['c'], audience: ['a'],
  accessibility: {
    ...Object.fromEntries(accessibilityFeatures.map((feature) => [feature, true])),
    lift: { value: 'partial', note: words }, captions: { value: false },
  },
  district: ['d'], status: 'active', availableFrom: '2026-01-01', availableTo: '2026-12-31T10:00',
  dateModified: '2026-11-24T09:00:00.5+01:00', assuredDate: '2026-11-01', identifier: ['i'], sameAs: [link, link],
  source: [{ publisher: words, url: link, id: 'x', dateRetrieved: '2026-11-24', license: 'l' }], duplicateOf: 'y',
  plainLanguage: { reviewedBy: 'r', reviewedAt: '2026-11-24', sourceHash: 'h' }, later: { than: [1, { this: null }] },
} as const; // prettier-ignore
const placeFields = {
  contactPoint, address, geo, containedInPlace: 'p', placeType: 'room', openingHours, maximumAttendeeCapacity: 9,
  amenity: ['a'], bookable: true, offers: [offer], bookingInfo: words,
} as const; // prettier-ignore
const organizationFields = {
  contactPoint, legalName: words, alternateName: words, logo: image, address, location: 'p', parentOrganization: 'o',
  areaServed: ['a'], openingHours,
} as const; // prettier-ignore
const organizationHere = { type: 'Organization', name: words, ...organizationFields };
const placeHere = {
  type: 'Place',
  name: words,
  ...placeFields,
  accessibility: common.accessibility,
  district: ['d'],
};

/** The example's records and, of every type, one with all there is. Made anew each time. */
export function fullRecords(): Item[] {
  const full = [
    {
      type: 'Activity', id: 'a', ...common, contactPoint, organizer: organizationHere, location: placeHere,
      eventAttendanceMode: 'mixed',
      eventSchedule: [
        {
          startDate: '2026-09-01', endDate: '2027-06-30', repeatCount: 3, startTime: '17:30', endTime: '19:30',
          duration: 'PT2H', allDay: false, timeZone: 'Europe/Amsterdam', rrule: 'FREQ=WEEKLY;BYDAY=TU',
          exceptDate: ['2026-12-29', '2026-12-29T17:30', { from: '2026-12-20', to: '2027-01-04', reason: words }],
          recurrenceOverrides: {
            '2026-09-08T17:30': { excluded: true },
            '2026-09-15T17:30': {
              startDate: '2026-09-15T18:00', endDate: '2026-09-15T20:00', eventStatus: 'EventRescheduled',
              availability: 'SoldOut', name: words, location: 'p', note: words,
            },
            '2026-09-22T17:30': { note: 'Neem een bord mee' },
          },
        },
      ],
      subEvent: [
        {
          startDate: '2026-12-05T10:00', endDate: '2026-12-05', eventStatus: 'unknown', availability: 'InStock',
          name: words, location: 'p', note: words,
        },
        { startDate: '2026-12-06' },
      ],
      onRequest: false, alwaysOpen: false, eventStatus: 'EventScheduled', availability: 'unknown', offers: [offer],
      isAccessibleForFree: false, ageRange: { minValue: 4, maxValue: 12 }, ageRestriction: { minValue: 4 },
      genderRestriction: 'none', eligibility: ['e'], inLanguage: ['nl'],
      registration: {
        required: 'required', url: link, telephone: '038', email: 'e', opens: '2026-01-01', closes: '2026-02-01T10:00',
      },
      attendeeInstructions: words, maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 0,
    },
    {
      type: 'VolunteerVacancy', id: 'v', ...common, contactPoint, hiringOrganization: organizationHere, activity: 'a',
      location: placeHere, areaServed: ['a'], commitment: words, hoursPerWeek: { minValue: 2, maxValue: 4 },
      commitmentType: 'flexibel', duration: 'P3DT4H30M', dayPart: ['MondayMorning', 'SundayEvening'],
      allowsRemoteParticipation: true, minimumAge: 16, skill: ['s'], requirement: ['r'], reward: ['w'],
      inLanguage: ['nl'], applyLink: link, validThrough: '2027-01-01', positions: 2,
    },
    { type: 'VolunteerVacancy', id: 'w', name: 'w', hoursPerWeek: 2.5, location: 'p', hiringOrganization: 'o' },
    {
      type: 'Help', id: 'h', ...common, direction: 'offered', helpType: 't', dayPart: ['TuesdayAfternoon'],
      validThrough: '2026-12-31T23:59', replyUrl: link,
    },
    { type: 'Organization', id: 'o', ...common, ...organizationFields },
    { type: 'Place', id: 'p', ...common, ...placeFields },
    {
      type: 'District', id: 'WK019310', ...common, contactPoint, synonym: [words, 'Centrum'],
      containedInPlace: 'Zwolle', geo,
    },
  ]; // prettier-ignore
  return structuredClone([...exampleFeed().items, ...full]) as Item[];
}

/** An envelope in which every field is filled, without its items. */
export function fullEnvelope(): Omit<Feed, 'items'> {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- named to leave it out
  const { items, ...envelope } = exampleFeed();
  return structuredClone({
    ...envelope,
    conformsTo: '/feed/v1',
    publisher: { id: 'x', name: words, url: link, contactPoint },
    expires: '2026-12-24',
    conceptSchemes: [
      {
        id: 'skill',
        name: words,
        concepts: [{ id: 'c', name: words, synonym: [words, 's'], broader: 'b', icon: 'i', sameAs: [link] }],
      },
    ],
    next: 'feed-2.json',
    shards: [
      {
        href: 'a.json', types: ['Place'], items: 2, bytes: 3, sha256: 'f', district: 'd', from: '2026-01-01',
        to: '2026-12-31',
      },
    ],
  }); // prettier-ignore
}

/** Every place in a value: path and all that leads there. */
export function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    ...(path.length ? [path] : []),
    ...keys.flatMap((key) => places((value as Loose)[key], [...path, key])),
  ];
}

/** Values that a field may hold by mistake or by malice: of the wrong kind, out of bounds, or nearly right. */
export const junk: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, -0, 1e308, -1e308, 2 ** 53, 91, 181, '', ' ', 'a', 'x'.repeat(201),
  'x'.repeat(20_000), '😀'.repeat(200), '😀'.repeat(201), '😀'.repeat(101), '\u202e', [], [[]], [null], [1, 'a'], {},
  { nl: 5 }, { nl: 'x'.repeat(20_000) }, { nl: {} }, 'javascript:alert(1)', 'https://a.example/', { type: 'Place' },
  { type: 'Place', name: 'Hier' }, { type: 'Organization', name: 5 }, { value: 'partial' }, { value: 1, note: 2 },
  { excluded: true }, { excluded: false }, { excluded: true, name: 5 }, { name: 5 }, { note: 'x'.repeat(3_000) },
  { from: '2026-01-01' }, { from: '2026-02-30', to: '2026-03-01' }, { minValue: 'a' }, { '2026-13-01T10:00': {} },
  { '2026-02-30T10:00': {} }, { '2026-02-28T10:00': { note: 4 } }, '2026-02-30', '2028-02-29', '2026-04-31T10:00',
  '2026-04-30T24:00', '0050-01-01', '09:00', '25:00', 'P', 'PT', 'P1D', 'FREQ=WEEKLY', 'Monday', 'EUR', 'unknown',
]; // prettier-ignore

const filled = (start: string, length: number, end = '') =>
  start + 'a'.repeat(Math.max(0, length - start.length - end.length)) + end;
/** On both sides of every bound in the schema: lengths of plain text, addresses, links and rules; and numbers. */
export const edges: readonly unknown[] = [
  ...[20, 40, 60, 100, 200, 254, 500, 2_000, 2_048, 10_000].flatMap((bound) =>
    [bound, bound + 1].map((length) => filled('', length)),
  ),
  ...[254, 255].map((length) => filled('a', length, '@b')),
  ...[2_048, 2_049].map((length) => filled('https://a.example/', length)),
  ...[200, 201].map((length) => filled('FREQ=DAILY;A=', length)),
  ...[1, 90, 180].flatMap((bound) => [bound, bound + 0.5, -bound, -bound - 0.5]),
];

export interface Damage {
  which: number;
  how: 'replace' | 'remove' | 'wrap' | 'double';
  what: number;
}
export const damage: fc.Arbitrary<Damage> = fc.record({
  which: fc.nat(1_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'wrap', 'double'),
  what: fc.nat(junk.length - 1),
});

/** A copy of the value with the damage done, one after the other. */
export function damaged(value: object, harm: readonly Damage[]): Loose {
  const copy = structuredClone(value) as Loose;
  for (const { which, how, what } of harm) {
    const all = places(copy);
    const path = all[which % all.length];
    const key = path?.at(-1);
    if (!path || key === undefined) continue;
    const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Loose)[step], copy) as Loose;
    if (how === 'replace') parent[key] = structuredClone(junk[what]);
    else if (how === 'double') parent[key] = [parent[key], structuredClone(junk[what])];
    else if (how === 'wrap') parent[key] = { [String(key)]: parent[key] };
    else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return copy;
}
