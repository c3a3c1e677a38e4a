import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineAnswer, Found } from '../../../src/engine/engine.ts';
import type { Activity, Organization, Place } from '../../../src/feed/schema.ts';
import { goodToKnow } from '../../../src/widgets/directory/good-to-know.model.ts';
import { foundItem } from '../sample-items.ts';

const place: Place = {
  type: 'Place',
  id: 'place',
  name: 'De Linde',
  accessibility: { stepFreeEntrance: true },
};
const organization = (fields: Partial<Organization> = {}): Found =>
  foundItem({ type: 'Organization', id: 'linde', name: 'Welzijn De Linde', ...fields }, place);
const activity = (fields: Partial<Activity> = {}, ...starts: string[]): Found => ({
  item: { type: 'Activity', id: 'koor', name: 'Koor', ...fields },
  dates: starts.map((start) => ({
    start,
    end: `${start.slice(0, 11)}23:00`,
    allDay: false,
    status: 'EventScheduled' as const,
  })),
  related: {},
});
const answer = (items: Found[], total = items.length): EngineAnswer => ({ items, total });
const nothing = {
  free: undefined,
  wheelchair: undefined,
  evening: undefined,
  weekend: undefined,
  walkIn: undefined,
};

describe('what is good to know of an organisation', () => {
  it('is unknown where the feed tells nothing, never a no', () => {
    expect(goodToKnow(organization(), answer([]))).toEqual(nothing);
    expect(goodToKnow(organization(), undefined)).toEqual(nothing);
    expect(goodToKnow(organization(), answer([activity()]))).toEqual(nothing);
  });

  it('comes from what it offers and from its place', () => {
    const offered = [
      activity({ isAccessibleForFree: true }),
      activity({ registration: { required: 'none' } }, '2026-11-28T20:00'),
    ];
    expect(goodToKnow(organization({ location: 'place' }), answer(offered))).toEqual({
      free: true, wheelchair: true, evening: true, weekend: true, walkIn: true,
    }); // prettier-ignore
  });

  it('believes what it says of its own door before what its place says', () => {
    const own = organization({ location: 'place', accessibility: { stepFreeEntrance: false } });
    expect(goodToKnow(own, answer([])).wheelchair).toBe(false);
    const partly = organization({
      location: 'place',
      accessibility: { stepFreeEntrance: { value: 'partial' } },
    });
    expect(goodToKnow(partly, answer([])).wheelchair).not.toBe(true);
  });

  it('takes no cancelled date and no open house of somebody else for an evening', () => {
    const off = activity({}, '2026-11-24T20:00');
    const cancelled = {
      ...off,
      dates: off.dates.map((date) => ({ ...date, status: 'EventCancelled' as const })),
    };
    expect(goodToKnow(organization(), answer([cancelled])).evening).toBeUndefined();
    const house = {
      ...place,
      openingHours: [{ dayOfWeek: ['Saturday' as const], opens: '09:00', closes: '23:00' }],
    };
    const guest = foundItem({ type: 'Organization', id: 'gast', name: 'Gast', location: 'place' }, house);
    expect(goodToKnow(guest, answer([]))).toMatchObject({ evening: undefined, weekend: undefined });
  });

  it('counts its own opening hours', () => {
    const own = organization({
      openingHours: [{ dayOfWeek: ['Saturday'], opens: '09:00', closes: '20:00' }],
    });
    expect(goodToKnow(own, undefined)).toMatchObject({ evening: true, weekend: true });
  });

  it('is a no only when everything that it offers is here and says no', () => {
    const paid = activity({ offers: [{ price: 5 }] });
    expect(goodToKnow(organization(), answer([paid])).free).toBe(false);
    expect(goodToKnow(organization(), answer([paid], 51)).free).toBeUndefined();
    expect(goodToKnow(organization(), answer([paid, activity()])).free).toBeUndefined();
  });

  it('never says that something is free or open to all when no activity says so, whatever it offers', () => {
    const one = fc.record(
      {
        isAccessibleForFree: fc.boolean(),
        offers: fc.array(fc.record({ price: fc.constantFrom(0, 2.5, 5, 40) }), { maxLength: 2 }),
        registration: fc.record({
          required: fc.constantFrom(
            'none' as const,
            'recommended' as const,
            'required' as const,
            'unknown' as const,
          ),
        }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (all) => {
        const known = goodToKnow(organization(), answer(all.map((fields) => activity(fields))));
        const isFree = ({ isAccessibleForFree, offers = [] }: (typeof all)[number]): boolean =>
          isAccessibleForFree ?? (offers.length > 0 && offers.every(({ price }) => price === 0));
        expect(known.free === true).toBe(all.some(isFree));
        expect(known.walkIn === true).toBe(all.some(({ registration }) => registration?.required === 'none'));
      }),
    );
  });
});
