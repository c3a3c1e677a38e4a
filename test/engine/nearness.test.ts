import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { kilometresBetween, nearestFirst, pointOf, type Point } from '../../src/engine/nearness.ts';
import { toLocal } from '../../src/feed/local-time.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Activity, District, Place } from '../../src/feed/schema.ts';

const zwolle = fc.record({
  latitude: fc.double({ min: 52.4, max: 52.6, noNaN: true }),
  longitude: fc.double({ min: 5.9, max: 6.3, noNaN: true }),
});
const rad = (degrees: number): number => (degrees * Math.PI) / 180;
/** On a globe, in kilometres: the measure. */
const onGlobe = (a: Point, b: Point): number => {
  const half = (x: number) => Math.sin(rad(x) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * 6371 * Math.asin(Math.sqrt(h));
};
const noItem = () => undefined;
const place = (geo?: Point): Partial<Place> => ({
  type: 'Place',
  id: 'p',
  name: 'P',
  ...(geo && { geo: { ...geo } }),
});
const activity = (more: object): Activity => ({ type: 'Activity', id: 'a', name: 'A', ...more }) as Activity;

describe('how far something is', () => {
  it('is told in whole kilometres, at least one, as on a globe', () => {
    fc.assert(
      fc.property(zwolle, zwolle, (a, b) => {
        const told = kilometresBetween(a, b);
        expect(Number.isInteger(told) && told >= 1).toBe(true);
        expect(Math.abs(told - Math.max(1, onGlobe(a, b)))).toBeLessThan(0.55);
        expect(kilometresBetween(b, a)).toBe(told);
      }),
    );
  });

  it('is known by the place, what that lies in, or its only district, and never of what is online', () => {
    const geo = { latitude: 52.5, longitude: 6.1 };
    const other = { latitude: 52.55, longitude: 6.05 };
    const district = { type: 'District', id: 'WK1', name: 'W', geo } as District;
    const items = new Map<string, object>([
      ['WK1', district],
      ['WK2', { ...district, id: 'WK2', geo: other }],
      ['huis', { ...place(other), id: 'huis' }],
      ['zaal', { ...place(), id: 'zaal', containedInPlace: 'huis' }],
    ]);
    const get = (id: string) => items.get(id) as District | Place | undefined;
    expect(pointOf(activity({ location: place(geo) }), get)).toEqual(geo);
    expect(pointOf(activity({ location: 'zaal', district: ['WK1'] }), get)).toEqual(other);
    expect(pointOf(activity({ district: ['WK1'] }), get)).toEqual(geo);
    expect(pointOf(activity({ district: ['WK1', 'WK2'] }), get)).toBeUndefined();
    expect(pointOf(activity({ district: ['elders'] }), get)).toBeUndefined();
    expect(pointOf(activity({}), get)).toBeUndefined();
    expect(pointOf(activity({ location: place(geo), eventAttendanceMode: 'online' }), get)).toBeUndefined();
  });

  it('puts the nearest first, keeps the order of what is as far, and puts what nobody knows last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(zwolle, { nil: undefined }), { minLength: 1, maxLength: 60 }),
        zwolle,
        fc.nat(70),
        fc.nat(70),
        (points, near, offset, limit) => {
          const items = points.map((geo) => activity({ location: place(geo) }));
          // Any order that the search may give, here from the last to the first.
          const given = Uint32Array.from(items.map((_, at) => items.length - 1 - at));
          const { order, kilometres } = nearestFirst(items, noItem)(given, near, { offset, limit });
          const km = (number: number) => {
            const geo = points[number];
            return geo ? kilometresBetween(geo, near) : Infinity;
          };
          const expected = [...given].sort((a, b) => (km(a) === km(b) ? b - a : km(a) < km(b) ? -1 : 1));
          expect([...order]).toEqual(expected);
          expect(kilometres.map((one) => one ?? Infinity)).toEqual(
            expected.slice(offset, offset + limit).map(km),
          );
        },
      ),
    );
  });
});

describe('an engine that is asked what is near', () => {
  const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json')));
  const query = {
    type: 'Activity',
    text: '',
    filters: {},
    locked: {},
    dates: { when: '', days: [], parts: [] },
    now: '2026-11-24T09:00',
    offset: 0,
    limit: 500,
  } as const;

  it('answers with the same activities, told how far, a page at a time', async () => {
    if (!read.ok) throw read.error;
    const engine = openLocalEngine(read, {
      localNow: (zone) => toLocal(Date.UTC(2026, 10, 24, 8), zone),
      tick: () => 0,
      pause: async () => undefined,
    });
    // By a word, so that the search is there.
    const plain = await engine.query({ ...query, text: 'koffie' });
    const near = { latitude: 52.5049, longitude: 6.1031 };
    const answer = await engine.query({ ...query, text: 'koffie', near });
    expect(answer.sort).toBe('distance');
    expect(answer.kilometres).toHaveLength(answer.items.length);
    expect(answer.kilometres?.[0]).toBe(1);
    const ids = (items: typeof answer.items) => items.map(({ item }) => item.id);
    expect(ids(answer.items).sort()).toEqual(ids(plain.items).sort());
    expect(answer.counts).toEqual(plain.counts);
    const second = await engine.query({ ...query, text: 'koffie', near, offset: 2, limit: 3 });
    expect(second.kilometres).toEqual(answer.kilometres?.slice(2, 5));
    const asked = await engine.query({ ...query, text: 'koffie' });
    expect([asked.sort, asked.kilometres]).toEqual(['relevance', undefined]);
  });
});
