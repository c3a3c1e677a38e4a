/** The desk answers what the feed says: over random feeds, with everything a visitor can choose. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { activityFinding } from '../../src/engine/activity-finding.ts';
import type { EngineQuery } from '../../src/engine/engine.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { listRecord } from '../../src/engine/record.ts';
import { lookupIn, searchWords } from '../../src/engine/search-words.ts';
import { agenda } from '../../src/feed/agenda.ts';
import { addDays } from '../../src/feed/local-time.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Activity, Feed, Item } from '../../src/feed/schema.ts';
import { datesOf } from '../../src/search/date-filter.ts';
import { dayParts, presets } from '../../src/search/dates.ts';
import type { IndexRecord } from '../../src/search/search.ts';
import { reference } from '../search/reference.ts';

const today = '2026-11-24';
const now = `${today}T09:30`;
const features = ['lift', 'isQuiet', 'stepFreeEntrance'] as const;
type Said = boolean | { value: boolean | 'partial' };

const accessibility = fc.record(
  Object.fromEntries(
    features.map((feature) => [
      feature,
      fc.constantFrom<Said>(true, false, { value: 'partial' }, { value: true }),
    ]),
  ),
  { requiredKeys: [] },
);
const places = ['place/linde', 'place/brug'] as const;
const place = (id: (typeof places)[number], name: string) =>
  fc.record(
    { type: fc.constant('Place' as const), id: fc.constant(id), name: fc.constant(name), accessibility },
    { requiredKeys: ['type', 'id', 'name'] },
  );
const names = ['Smartlappenkoor', 'Koor voor mannen', 'Zwemmen', 'Wandelen', 'Taalcafé', 'Koken', 'Kookclub'];
const subEvent = fc
  .tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: 8, max: 20 }), fc.boolean())
  .map(([days, hour, open]) => {
    const at = (plus: number) => `${addDays(today, days)}T${String(hour + plus).padStart(2, '0')}:00`;
    return { startDate: at(0), ...(!open && { endDate: at(2) }) };
  });
const activity = fc.record(
  {
    name: fc.constantFrom(...names),
    summary: fc.constantFrom('Samen zingen', 'Voor wie graag kookt', 'In het zwembad'),
    category: fc.subarray(['muziek', 'sport']),
    location: fc.constantFrom(...places),
    accessibility,
    ageRange: fc.constantFrom({ minValue: 4, maxValue: 12 }, { minValue: 18 }, { maxValue: 3 }),
    inLanguage: fc.subarray(['nl', 'ar', 'en-GB']),
    audience: fc.subarray(['weinig-nederlands', 'ouderen']),
    isAccessibleForFree: fc.boolean(),
    subEvent: fc.array(subEvent, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['name'] },
);
const feeds = fc
  .tuple(place(places[0], 'De Linde'), place(places[1], 'Koorhuis'), fc.array(activity, { maxLength: 12 }))
  .map(
    ([linde, brug, activities]) =>
      ({
        type: 'DataFeed',
        conformsTo: 'https://samenspel.example/feed/v1',
        id: 'https://feed.example/feed',
        name: 'Voorbeeld',
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        dateModified: now,
        conceptSchemes: [
          {
            id: 'category',
            name: 'Soort',
            concepts: [
              { id: 'muziek', name: 'Muziek', synonym: ['zingen', 'zang'] },
              { id: 'sport', name: 'Bewegen' },
            ],
          },
        ],
        items: [
          linde,
          brug,
          ...activities.map((one, i) => ({ ...one, type: 'Activity', id: `activity/${i}` })),
        ],
      }) as unknown as Feed,
  );
const queries = fc.record({
  text: fc.constantFrom('', '', 'koor', 'zwemen', 'zang', 'koken', 'linde', 'taalcafe koor', 'xyzzy'),
  filters: fc.record(
    {
      access: fc.subarray([...features, 'or-unsure']),
      age: fc.subarray(['4-12', '55-', 'unknown']),
      language: fc.subarray(['ar', 'en', 'weinig-nederlands']),
      category: fc.subarray(['muziek', 'sport']),
      cost: fc.subarray(['free']),
    },
    { requiredKeys: [] },
  ),
  locked: fc.record({ place: fc.constantFrom([places[0]], [...places]) }, { requiredKeys: [] }),
  dates: fc.record({
    when: fc.constantFrom('' as const, ...presets),
    days: fc.subarray([2, 6]),
    parts: fc.subarray([...dayParts], { maxLength: 2 }),
  }),
  sort: fc.constantFrom('relevance' as const, 'date' as const),
});

/** What the feed says of a need: of the activity, else of its place. */
const said = (items: ReadonlyMap<string, Item>, one: Activity, feature: (typeof features)[number]) => {
  const where = typeof one.location === 'string' ? items.get(one.location) : undefined;
  const value =
    one.accessibility?.[feature] ?? (where?.type === 'Place' ? where.accessibility?.[feature] : undefined);
  return typeof value === 'object' ? value.value : value;
};
/** The groups, year by year. */
const agesOf = ({ ageRange }: Activity): string[] => {
  if (!ageRange) return ['unknown'];
  const years = [...new Array<undefined>(120).keys()].filter(
    (age) => age >= (ageRange.minValue ?? 0) && age <= (ageRange.maxValue ?? 119),
  );
  const group = (age: number) =>
    age < 4 ? '0-3' : age < 13 ? '4-12' : age < 18 ? '13-17' : age < 55 ? '18-54' : '55-';
  return [...new Set(years.map(group))];
};

it('gives the activities, order, counts, block and next date that follow from the feed', async () => {
  await fc.assert(
    fc.asyncProperty(feeds, fc.array(queries, { minLength: 1, maxLength: 4 }), async (feed, asked) => {
      const read = readFeed(JSON.stringify(feed));
      if (!read.ok) throw read.error;
      expect(read.problems).toEqual([]);
      const engine = openLocalEngine(read, {
        localNow: () => now,
        tick: () => 0,
        pause: async () => undefined,
      });
      const items = new Map(read.items.map((item) => [item.id, item]));
      const lookup = lookupIn(read.meta.conceptSchemes ?? [], (id) =>
        read.items.find((item) => item.id === id),
      );
      const activities = read.items.flatMap((item) => (item.type === 'Activity' ? [item] : []));
      const records: IndexRecord[] = [];
      for (const one of activities) {
        const dates = await agenda(one, { from: addDays(today, -1), to: addDays(today, 400) });
        const record = listRecord(one, dates, lookup.item, false);
        const needs = features.map((feature) => {
          const value = said(items, one, feature);
          return [`access:${feature}`, value === true ? ['yes'] : value === false ? ['no'] : ['unsure']];
        });
        const language = [
          ...(one.inLanguage ?? []).map((tag) => tag.slice(0, 2)),
          ...(one.audience ?? []).filter((id) => id === 'weinig-nederlands'),
        ];
        const facets = {
          ...record.facets,
          ...(Object.fromEntries(needs) as Record<string, string[]>),
          age: agesOf(one),
          language,
        };
        records.push({ ...record, facets, words: searchWords(activityFinding.texts(one, lookup)) });
      }
      // A list that nothing was chosen in is answered before it can be searched, without counts.
      void engine.query({
        ...{ type: 'Activity', text: '', filters: {}, locked: {}, now, offset: 0, limit: 0 },
        dates: { when: '', days: [], parts: [] },
      });
      await new Promise<void>((resume) => {
        engine.subscribe(() => {
          if (engine.status.phase === 'ready' && engine.status.searchable) resume();
        });
      });
      for (const { filters, dates, ...one } of asked) {
        const query: EngineQuery = { type: 'Activity', ...one, filters, dates, now, offset: 0, limit: 99 };
        const { access = [], ...others } = filters;
        const enough = access.includes('or-unsure') ? ['yes', 'unsure'] : ['yes'];
        const needs = access.filter((need) => need !== 'or-unsure').map((need) => [`access:${need}`, enough]);
        const expected = reference(records, {
          ...one,
          now,
          filters: { ...others, ...(Object.fromEntries(needs) as Record<string, string[]>) },
          dates: datesOf(dates, today),
        });
        const answer = await engine.query(query);
        expect(answer.items.map(({ item }) => item.id)).toEqual(
          expected.order.map((number) => activities[number]?.id),
        );
        expect(answer.total).toBe(expected.order.length);
        expect(answer.blocking).toEqual(expected.blocking);
        expect(answer.nextDate).toBe(expected.nextDate);
        for (const facet of ['age', 'language', 'category', 'cost'])
          expect({ ...answer.counts?.[facet] }, facet).toEqual({ ...expected.counts[facet] });
        // What nobody can choose by.
        for (const facet of ['organizer', 'place']) expect(answer.counts?.[facet], facet).toBeUndefined();
        for (const feature of features) {
          const its = expected.counts[`access:${feature}`];
          expect(answer.counts?.['access']?.[feature] ?? 0).toBe(its?.['yes'] ?? 0);
          const isTold = activities.some((its) => said(items, its, feature) !== undefined);
          expect(answer.counts?.['access']?.[`${feature}?`] ?? 0).toBe(isTold ? (its?.['unsure'] ?? 0) : 0);
        }
      }
    }),
    { numRuns: 1_000 },
  );
}, 120_000);
