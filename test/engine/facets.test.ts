import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineQuery } from '../../src/engine/engine.ts';
import { ageGroups } from '../../src/engine/facets.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { toLocal } from '../../src/feed/local-time.ts';
import { readFeed } from '../../src/feed/read.ts';
import { placeAt } from '../../src/feed/references.ts';
import { accessibilityFeatures, type Activity } from '../../src/feed/schema.ts';

const now = Date.UTC(2026, 10, 24, 8);
const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json')));
if (!read.ok) throw read.error;
const feed = read;
const engine = openLocalEngine(feed, {
  localNow: (zone) => toLocal(now, zone),
  tick: () => 0,
  pause: async () => undefined,
});
const ask = (filters: EngineQuery['filters']) =>
  engine.query({
    type: 'Activity',
    text: '',
    filters,
    locked: {},
    dates: { when: '', days: [], parts: [] },
    now: '2026-11-24T09:00',
    offset: 0,
    limit: 999,
  });
const items = new Map(feed.items.map((item) => [item.id, item]));
/** What the feed says, read anew: of the activity, else of its place. */
const said = (activity: Activity, feature: (typeof accessibilityFeatures)[number]): unknown => {
  const value =
    activity.accessibility?.[feature] ??
    placeAt(activity.location, (id) => items.get(id))?.accessibility?.[feature];
  return typeof value === 'object' ? value.value : value;
};

describe('what a visitor needs', () => {
  it('is surely there in everything that is shown: never “no”, never “partly”, never silence', async () => {
    for (const feature of ['stepFreeEntrance', 'lift', 'wheelchairAccessibleToilet', 'isQuiet'] as const) {
      const { items: found, total } = await ask({ access: [feature] });
      expect(total).toBeGreaterThan(0);
      for (const { item } of found) expect(said(item as Activity, feature), item.id).toBe(true);
    }
  });

  it('holds all at once, unlike the options of other filters', async () => {
    const { items: found, total } = await ask({ access: ['stepFreeEntrance', 'wheelchairAccessibleToilet'] });
    const one = await ask({ access: ['stepFreeEntrance'] });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(one.total);
    for (const { item } of found)
      expect([
        said(item as Activity, 'stepFreeEntrance'),
        said(item as Activity, 'wheelchairAccessibleToilet'),
      ]).toEqual([true, true]);
  });

  it('may be unsure when the visitor says so, but is never a plain “no”', async () => {
    const sure = await ask({ access: ['stepFreeEntrance'] });
    const { items: found, total } = await ask({ access: ['stepFreeEntrance', 'or-unsure'] });
    expect(total).toBe(sure.total + (sure.counts?.access?.['stepFreeEntrance?'] ?? 0));
    expect(total).toBeGreaterThan(sure.total);
    for (const { item } of found) expect(said(item as Activity, 'stepFreeEntrance')).not.toBe(false);
  });

  it('is counted as what a press would give, sure and unsure, whatever else is chosen', async () => {
    const features = fc.subarray(['stepFreeEntrance', 'lift', 'wheelchairAccessibleToilet', 'isQuiet']);
    await fc.assert(
      fc.asyncProperty(
        features,
        fc.boolean(),
        fc.constantFrom(...accessibilityFeatures),
        fc.subarray(['free', 'low']),
        async (chosen, unsure, feature, cost) => {
          const access = unsure ? [...chosen, 'or-unsure'] : chosen;
          const { counts, items: found } = await ask({ cost, access });
          // What is chosen already counts for itself: the other needs hold, and it surely does.
          const sure = found.filter(({ item }) => said(item as Activity, feature) === true);
          expect(counts?.access?.[feature] ?? 0).toBe(sure.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is named alone when it alone is in the way', async () => {
    const { blocking, total } = await ask({ access: ['lift', 'no-such-thing'] });
    expect(total).toBe(0);
    expect(blocking?.what).toBe('access:no-such-thing');
    expect(blocking?.without).toBe((await ask({ access: ['lift'] })).total);
  });

  it('asks nothing with only the switch', async () => {
    expect((await ask({ access: ['or-unsure'] })).total).toBe((await ask({})).total);
  });
});

describe('the age of a visitor', () => {
  const groups = (activity: Partial<Activity>) => ageGroups(activity as Activity);
  it('fits every group that the activity is for', () => {
    expect(groups({ ageRange: { minValue: 6, maxValue: 12 } })).toEqual(['4-12']);
    expect(groups({ ageRange: { minValue: 12, maxValue: 23 } })).toEqual(['4-12', '13-17', '18-54']);
    expect(groups({ ageRange: { maxValue: 12 } })).toEqual(['0-3', '4-12']);
    expect(groups({ ageRange: { minValue: 55 } })).toEqual(['55-']);
    expect(groups({ ageRange: { minValue: 80, maxValue: 99 } })).toEqual(['55-']);
  });
  it('follows what is enforced before what is only advice', () => {
    expect(groups({ ageRange: { minValue: 12 }, ageRestriction: { minValue: 18 } })).toEqual([
      '18-54',
      '55-',
    ]);
  });
  it('is unknown when the feed is silent, whatever the audience', () => {
    expect(groups({ audience: ['kinderen'] })).toEqual(['unknown']);
  });
  it('is in a group whenever it is within the range', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), (a, b, age) => {
        const [minValue, maxValue] = [Math.min(a, b), Math.max(a, b)];
        if (age < minValue || age > maxValue) return;
        const fits = groups({ ageRange: { minValue, maxValue } }).some((group) => {
          const [from, to] = group.split('-');
          return age >= Number(from) && age <= (to ? Number(to) : Infinity);
        });
        expect(fits).toBe(true);
      }),
    );
  });
});

describe('the language of an activity', () => {
  it('is told, and so is that a little Dutch is enough', async () => {
    const { counts } = await ask({});
    expect(counts?.language).toMatchObject({ ar: 7, tr: 2 });
    const { items: found } = await ask({ language: ['weinig-nederlands'] });
    expect(found.length).toBe(counts?.language?.['weinig-nederlands']);
    for (const { item } of found) expect(item.audience).toContain('weinig-nederlands');
  });
});
