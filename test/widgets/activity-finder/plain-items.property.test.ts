/**
 * Rules 10 to 14 and 17 of plain-language.md on ten thousand made-up activities, from the feed to the words: what a visitor
 * reads is read back, and must be what the fields say. Days on which the clocks change, midnight and the turn of the year
 * come far more often than in life.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLocalEngine } from '../../../src/engine/local-engine.ts';
import { addDays } from '../../../src/feed/local-time.ts';
import { readFeed } from '../../../src/feed/read.ts';
import { messagesNl } from '../../../src/text/messages.ts';
import { partMessagesNl } from '../../../src/text/part-messages.nl.ts';
import { phrasesPlainNl } from '../../../src/text/phrases.plain.ts';
import { activityDetail } from '../../../src/widgets/activity-finder/activity-detail.model.ts';
import { readingOf } from '../../../src/widgets/shared/reading.model.ts';
import { exampleFeed } from '../../feed/example-feed.ts';
import { abbreviationIn, amountIn, dayIn, timesIn } from '../../text/plain-words.ts';

const RUNS = 250;
const ITEMS = 40;

const two = (n: number): string => `${n}`.padStart(2, '0');
/** Before the clocks change, before the year does, before a leap day; or any day. */
const today = fc.oneof(
  fc.constantFrom('2026-03-27', '2026-10-23', '2026-12-30', '2027-03-26', '2028-02-27'),
  fc.nat(1_500).map((days) => addDays('2026-01-01', days)),
);
const ahead = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 380 }));
const time = fc.oneof(
  fc.constantFrom('00:00', '02:00', '02:30', '03:00', '12:00', '23:45', '23:59'),
  fc.tuple(fc.nat(23), fc.constantFrom(0, 15, 30, 45)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const cents = fc.oneof(fc.constantFrom(0, 1, 50, 99, 100, 250), fc.nat(20_000));
const unit = fc.constantFrom('person', 'group', 'hour', 'daypart', 'day', 'month', 'year', 'series');
/** An offer in cents, and under which name. */
const offer = fc.record({
  name: fc.constantFrom(undefined, 'Volwassenen', 'Kinderen', 'Met Stadspas'),
  unit,
  amount: fc.oneof(
    cents.map((price) => ({ low: price, high: price })),
    fc.tuple(cents, cents).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    cents.filter(Boolean).map((low) => ({ low })),
    cents.filter(Boolean).map((high) => ({ high })),
  ) as fc.Arbitrary<{ low?: number; high?: number }>,
});

/** A word or a few, and how it is said in full. */
const pieces = fc.oneof(
  fc.constantFrom('koffie', 'samen', 'Zwolle', 'zo leuk', 'niet', '12', 'De Linde', 'mei', 'Jan').map((word) => [word, word]),
  fc.constantFrom(
    ['t/m', 'tot en met'], ['o.a.', 'onder andere'], ['bijv.', 'bijvoorbeeld'], ['i.v.m.', 'in verband met'],
    ['i.p.v.', 'in plaats van'], ['evt.', 'eventueel'], ['incl.', 'inclusief'], ['mevr. Jansen', 'mevrouw Jansen'],
    ['dhr. Bos', 'de heer Bos'], ['tel. 038', 'telefoon 038'], ['di 3 mrt. 2026', 'dinsdag 3 maart 2026'],
    ['ma t/m vr', 'maandag tot en met vrijdag'], ['di, do en za', 'dinsdag, donderdag en zaterdag'], ['om 10.00 u.', 'om 10.00 uur'],
    ['4 p.p. erbij', '4 per persoon erbij'], ['vanaf 1 sept', 'vanaf 1 september'],
  ),
) as fc.Arbitrary<[string, string]>; // prettier-ignore
/** A sentence begins and ends with a word of its own, and has one between any two pieces. */
const sentence = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((all) => {
  const said = (at: 0 | 1): string => `Wij doen ${all.map((piece) => piece[at]).join(' graag ')} mee.`;
  return [said(0), said(1)] as const;
});
const prose = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => {
    const said = (at: 0 | 1): string =>
      paragraphs.map((sentences) => sentences.map((one) => one[at]).join(' ')).join('\n\n');
    return { source: said(0), full: said(1), first: paragraphs[0]![0]! };
  });

const shape = fc.record({
  ahead,
  start: time,
  end: maybe(time),
  kind: fc.constantFrom('date', 'once', 'weekly', 'whole day', 'request', 'open', 'nothing'),
  offers: fc.array(offer, { maxLength: 3 }),
  isFree: fc.constantFrom(true, false, undefined),
  ages: maybe(fc.tuple(maybe(fc.nat(60)), maybe(fc.integer({ min: 60, max: 99 })))),
  closes: maybe(fc.tuple(fc.integer({ min: 1, max: 300 }), maybe(time))),
  number: fc.stringMatching(/^038[1-9]\d{6}$/),
  house: fc.integer({ min: 1, max: 300 }),
  text: prose,
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const defined = <T extends object>(all: T): T =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T;
const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The record in the feed. */
const itemOf = (s: Shape, now: string, id: string): unknown => {
  const day = addDays(now, s.ahead);
  const isNextDay = s.end !== undefined && s.end <= s.start;
  const endDay = isNextDay ? addDays(day, 1) : day;
  const schedule = defined({ startDate: day, startTime: s.start, endTime: s.end });
  const when = {
    date: { subEvent: [defined({ startDate: `${day}T${s.start}`, endDate: s.end && `${endDay}T${s.end}` })] },
    once: { eventSchedule: [{ ...schedule, endDate: day, rrule: 'FREQ=DAILY' }] },
    weekly: {
      eventSchedule: [{ ...schedule, rrule: `FREQ=WEEKLY;BYDAY=${codes[new Date(day).getUTCDay()]}` }],
    },
    'whole day': { subEvent: [{ startDate: day }] },
    request: { onRequest: true },
    open: { alwaysOpen: true },
    // It is over, and has an address of its own still.
    nothing: { eventSchedule: [{ ...schedule, startDate: '2020-01-01', endDate: '2020-01-01', rrule: 'FREQ=DAILY' }] },
  }[s.kind]; // prettier-ignore
  const [closesIn, closesAt] = s.closes ?? [];
  const closes = closesIn && addDays(now, closesIn) + (closesAt ? `T${closesAt}` : '');
  return defined({
    type: 'Activity',
    id,
    name: 'Samen eten',
    summary: s.text.first[0],
    description: s.text.source,
    attendeeInstructions: s.text.source,
    ...when,
    location: {
      type: 'Place',
      name: 'De Linde',
      address: {
        streetAddress: `Assendorperstr. ${s.house}`,
        postalCode: '8012 AA',
        addressLocality: 'Zwolle',
      },
    },
    contactPoint: [{ telephone: s.number }],
    offers: s.offers.map(({ name, unit, amount: { low, high } }) =>
      defined({
        name,
        unit,
        priceCurrency: 'EUR',
        ...(low === high
          ? { price: low! / 100 }
          : {
              minPrice: low === undefined ? undefined : low / 100,
              maxPrice: high === undefined ? undefined : high / 100,
            }),
      }),
    ),
    isAccessibleForFree: s.isFree,
    ageRange: s.ages && defined({ minValue: s.ages[0], maxValue: s.ages[1] }),
    registration: defined({
      required: 'required',
      telephone: s.number,
      closes,
    }),
  });
};

const expectTruth = (s: Shape, today: string, view: ReturnType<typeof activityDetail>): void => {
  const lines = new Map(view.facts.map((row) => [row.term, row.lines]));
  const of = (term: string): readonly string[] => lines.get(term) ?? [];
  const day = addDays(today, s.ahead);
  const unknown = `Dat weten we niet. Bel 038 - ${s.number.slice(3, 6)} ${s.number.slice(6, 8)} ${s.number.slice(8)}.`;

  // Rules 10, 11 and 14.
  if (s.kind === 'request' || s.kind === 'open') {
    expect(of('Wanneer')).toEqual(of('Hoe laat'));
  } else if (s.kind === 'nothing') {
    expect(of('Wanneer')).toEqual(['Er is nog geen datum bekend.']);
    expect(of('Hoe laat')).toEqual([unknown]);
  } else {
    expect(dayIn(of('Wanneer')[0]!, today)).toBe(day);
    if (s.kind === 'whole day') expect(of('Hoe laat')).toEqual(['De hele dag']);
    else expect(timesIn(of('Hoe laat')[0]!)).toEqual(s.end ? [s.start, s.end] : [s.start]);
  }

  // Rules 12 and 14: every price of the fields, no other, and free only where a field says so.
  const prices = s.offers.map(({ name, amount }) => JSON.stringify([name ?? '', amount]));
  if (s.isFree) prices.unshift(JSON.stringify(['', { low: 0, high: 0 }]));
  const said = of('Kosten').map((line) => {
    const [name, price] = line.includes(': ') ? line.split(': ') : ['', line];
    return JSON.stringify([name, amountIn(price!)]);
  });
  if (prices.length) expect(new Set(said)).toEqual(new Set(prices));
  else expect(of('Kosten')).toEqual([unknown]);
  expect(of('Kosten').some((line) => /gratis/i.test(line))).toBe(
    s.isFree === true || s.offers.some(({ amount }) => amount.high === 0),
  );

  const [youngest, oldest] = s.ages ?? [];
  const ages = (of('Voor wie').at(-1) ?? '').match(/\d+(?= jaar|(?= tot en met))/g) ?? [];
  const numbers = [youngest, oldest].filter((age) => age !== undefined).map(String);
  if (numbers.length) expect(ages).toEqual([...new Set(numbers)]);
  expect(of('Waar')).toEqual(['De Linde', `Assendorperstraat ${s.house}`, 'Zwolle']);

  const [closesIn, closesAt] = s.closes ?? [];
  const [, until = '', at] =
    /^U moet zich aanmelden\. Bel(?: voor ([^,]+?)(?:, (.+))?)?\.$/.exec(of('Aanmelden')[0]!) ?? [];
  if (closesIn) {
    const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
    const closing = addDays(today, closesIn);
    expect(dayIn(`${weekdays[new Date(closing).getUTCDay()]} ${until}`, today)).toBe(closing);
    expect(at && timesIn(at)).toEqual(closesAt && [closesAt]);
  } else expect(until).toBe('');

  // Rule 17: nothing but abbreviations has changed; rule 13: and none is left.
  expect(of('Wat')).toEqual([s.text.first[1]]);
  expect(view.text?.paragraphs.join('\n\n')).toBe(s.text.full);
  expect(view.notPlain).toBe(true);
  for (const text of [...view.facts.flatMap((row) => row.lines), ...(view.text?.paragraphs ?? [])])
    expect(abbreviationIn(text), text).toBeUndefined();
  for (const { label } of view.dates) expect(abbreviationIn(label), label).toBeUndefined();
};

test('what ten thousand made-up activities say in easy reading is what their fields say, in full words', async () => {
  let items = 0;
  await fc.assert(
    fc.asyncProperty(
      today,
      fc.constantFrom('00:00', '02:30', '10:00', '23:59'),
      fc.array(shape, { minLength: ITEMS, maxLength: ITEMS }),
      async (date, clock, shapes) => {
        const now = `${date}T${clock}`;
        const feed = { ...exampleFeed(), items: shapes.map((s, at) => itemOf(s, date, `a${at}`)) };
        const read = readFeed(JSON.stringify(feed));
        if (!read.ok) throw read.error;
        expect(read.problems).toEqual([]);
        const engine = openLocalEngine(read, {
          localNow: () => now,
          tick: () => 0,
          pause: async () => undefined,
        });
        const found = await Promise.all(
          shapes.map((_, at) => engine.get(`a${at}`, { type: 'Activity', locked: {}, now })),
        );
        if (engine.status.phase !== 'ready') throw new Error('no feed');
        const reading = readingOf(engine.status.feed, {
          now,
          messages: { ...messagesNl, ...partMessagesNl },
          phrases: phrasesPlainNl,
          plain: true,
        });
        for (const [at, one] of found.entries()) {
          if (!one) throw new Error(`a${at} is not found`);
          expectTruth(shapes[at]!, date, activityDetail(one, reading));
          items += 1;
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(items).toBe(RUNS * ITEMS);
}, 120_000);
