/** Answers and rooms for tests, made anew each time. */
import * as fc from 'fast-check';
import { ageGroups, roomNeeds } from '../../../src/feed/room-codes.ts';
import type { Place } from '../../../src/feed/schema.ts';
import { noAnswers, type Answers } from '../../../src/widgets/room-request/answers.model.ts';
import type { Room } from '../../../src/widgets/room-request/matching.model.ts';
import type { Circumstances } from '../../../src/widgets/room-request/questions.model.ts';

export const TODAY = '2026-11-24';
export const about: Circumstances = { today: TODAY, districts: 16, rooms: 5, isLocked: false };

/** The least that can be sent. */
export const enough: Answers = {
  ...noAnswers,
  people: '12',
  name: 'Wil Voorbeeld',
  telephone: '038 - 000 00 02',
};

/** A room of which nothing is known but its name. */
export const unknownRoom = (more: Partial<Place> = {}, building?: Partial<Place>): Room => ({
  id: more.id ?? 'place/kamer',
  place: { type: 'Place', id: 'place/kamer', name: 'Kamer', bookable: true, ...more },
  building,
  districts: more.district ?? building?.district ?? [],
});

const moment = fc.constantFrom(
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap((day) =>
    ['Morning', 'Afternoon', 'Evening'].map((part) => `${day}-${part}`),
  ),
);
const time = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
);
const wish = fc.record({ moments: fc.uniqueArray(moment), from: time, to: time });
const text = (maxLength: number) => fc.string({ maxLength, unit: 'grapheme' });

/** Whatever somebody may leave in the fields. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  group: text(220),
  purpose: text(1_010),
  people: fc.oneof(fc.integer({ min: -3, max: 200_000 }).map(String), text(5)),
  age: fc.constantFrom('', ...ageGroups),
  first: wish,
  second: wish,
  often: fc.constantFrom('', 'once', 'weekly', 'other'),
  startDate: fc.oneof(
    fc.constantFrom('', '2026-02-31', '2026-11-01', 'ooit'),
    fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`),
  ),
  notInHolidays: fc.boolean(),
  districts: fc.uniqueArray(fc.constantFrom('WK019313', 'WK019330', 'WK019340')),
  needs: fc.uniqueArray(fc.constantFrom(...roomNeeds)),
  budget: fc.constantFrom('', 'free', 'amount', 'unknown'),
  amount: fc.oneof(fc.constantFrom('', '15', '12,50', '€ 8', 'veel', '-3', '9999999'), text(4)),
  rooms: fc.uniqueArray(fc.constantFrom('place/a', 'place/b', 'place/kamer')),
  name: text(210),
  telephone: fc.oneof(fc.constantFrom('', '038 - 000 00 02', '+31 38 000 00 02', 'bel maar'), text(45)),
  email: fc.oneof(fc.constantFrom('', 'wil@voorbeeld.example', 'wil@voorbeeld', 'a@b.c, d@e.f'), text(20)),
  how: text(510),
  note: text(2_010),
});
