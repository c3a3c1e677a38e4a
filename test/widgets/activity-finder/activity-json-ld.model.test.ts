import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { agenda } from '../../../src/feed/agenda.ts';
import type { Activity, Item } from '../../../src/feed/schema.ts';
import { activityJsonLd } from '../../../src/widgets/activity-finder/activity-json-ld.model.ts';
import { jsonLdText } from '../../../src/widgets/shared/json-ld-text.model.ts';
import { foundOf, sampleReading } from '../sample-reading.ts';
import { faults } from './schema-vocabulary.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
const options = { feedZone: 'Europe/Amsterdam', href: 'https://voorbeeld.nl/agenda?item=koor' };
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

type Tree = { [key: string]: Tree } & Tree[] & string;
const tree = async (item: Partial<Activity>, related: Record<string, Item> = {}): Promise<Tree> => {
  const found = foundOf(item, related);
  const dates = await agenda(found.item as Activity, { from: '2026-11-24', to: '2026-12-31' });
  return activityJsonLd({ ...found, dates }, sample.reading, options) as unknown as Tree;
};
const once: Partial<Activity> = {
  eventSchedule: [{ startDate: '2026-12-01', startTime: '19:30', endTime: '21:00' }],
};
const weekly: Partial<Activity> = {
  eventStatus: 'EventScheduled',
  eventSchedule: [
    { startDate: '2026-01-06', startTime: '10:00', endTime: '12:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' },
  ],
};

describe('what a search engine reads of an activity', () => {
  it('is in the vocabulary of schema.org, for every activity of the sample', () => {
    const made = sample.found.flatMap((found) => {
      const json = activityJsonLd(found, sample.reading, options);
      return json ? [[found.item.id, faults(JSON.parse(jsonLdText(json)))]] : [];
    });
    expect(made.length).toBeGreaterThan(50);
    expect(made.filter(([, wrong]) => wrong?.length)).toEqual([]);
  });

  it('would be refused with a type or property that schema.org does not have: the check works', () => {
    expect(faults({ '@context': 'https://schema.org', '@type': 'Activity' })).toEqual(['no type Activity']);
    expect(
      faults({ '@context': 'https://schema.org', '@type': 'Event', cost: 1, location: { '@type': 'Event' } }),
    ).toEqual(['Event.cost', 'Event.location']);
  });

  it('is one event with its moment, and says no status that the feed does not say', async () => {
    const json = await tree(once);
    expect(json['@type']).toBe('Event');
    expect([json.startDate, json.endDate]).toEqual([
      '2026-12-01T19:30:00+01:00',
      '2026-12-01T21:00:00+01:00',
    ]);
    expect(json).not.toHaveProperty('eventStatus');
    expect(await tree({ ...once, eventStatus: 'unknown' })).not.toHaveProperty('eventStatus');
  });

  it('is a series with its rule and its dates, each with its own status', async () => {
    const json = await tree({
      ...weekly,
      subEvent: [{ startDate: '2026-12-01T10:00', eventStatus: 'EventCancelled' }],
    });
    expect(json['@type']).toBe('EventSeries');
    expect(json.eventSchedule?.[0]).toMatchObject({
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Tuesday'],
      startTime: '10:00',
      scheduleTimezone: 'Europe/Amsterdam',
    });
    expect(json.subEvent?.map((date) => date.eventStatus)).toEqual([
      'https://schema.org/EventScheduled',
      'https://schema.org/EventCancelled',
      ...Array<string>(4).fill('https://schema.org/EventScheduled'),
    ]);
  });

  it('tells where a moved date came from', async () => {
    const [schedule] = weekly.eventSchedule!;
    const recurrenceOverrides = {
      '2026-12-01T10:00': { startDate: '2026-12-02T14:00', eventStatus: 'EventRescheduled' as const },
    };
    const json = await tree({ eventSchedule: [{ ...schedule!, recurrenceOverrides }] });
    expect(json.subEvent?.[1]).toMatchObject({
      startDate: '2026-12-02T14:00:00+01:00',
      previousStartDate: '2026-12-01T10:00:00+01:00',
      eventStatus: 'https://schema.org/EventRescheduled',
    });
  });

  it('says "the first and third Monday" and leaves out what schema.org cannot say', async () => {
    const rule = async (rrule: string) =>
      (await tree({ eventSchedule: [{ startDate: '2026-01-01', startTime: '10:00', rrule }] })).eventSchedule;
    expect((await rule('FREQ=MONTHLY;BYDAY=1MO,3MO'))?.[0]).toMatchObject({
      byDay: ['https://schema.org/Monday'],
      byMonthWeek: [1, 3],
    });
    expect((await rule('FREQ=MONTHLY;BYMONTHDAY=15'))?.[0]).toMatchObject({ byMonthDay: [15] });
    for (const rrule of [
      'FREQ=MONTHLY;BYDAY=-1MO',
      'FREQ=MONTHLY;BYDAY=1MO,3TU',
      'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-1',
    ])
      expect(await rule(rrule)).toBeUndefined();
  });

  it('never calls an unknown price free', async () => {
    const prices = async (item: Partial<Activity>) => (await tree({ ...once, ...item })).offers;
    expect(await prices({})).toBeUndefined();
    expect(await prices({ isAccessibleForFree: false })).toBeUndefined();
    expect(await prices({ offers: [{ description: 'Vraag het even' }] })).toBeUndefined();
    expect((await prices({ isAccessibleForFree: true }))?.[0]).toMatchObject({ price: 0 });
    expect(
      (await prices({ offers: [{ price: 2.5 }], isAccessibleForFree: true }))?.map(({ price }) => price),
    ).toEqual([2.5]);
    expect((await prices({ offers: [{ minPrice: 1, maxPrice: 4 }] }))?.[0]?.priceSpecification).toMatchObject(
      {
        minPrice: 1,
        maxPrice: 4,
      },
    );
  });

  it('names what the place has and what it does not have, and a "partly" as that', async () => {
    const json = await tree(
      { ...once, location: 'place/brug' },
      {
        'place/brug': {
          type: 'Place',
          id: 'place/brug',
          name: 'De Brug',
          address: { streetAddress: 'Dorpsstraat 1', addressLocality: 'Zwolle' },
          accessibility: {
            lift: false,
            stepFreeEntrance: true,
            isQuiet: { value: 'partial', note: 'Boven' },
          },
        },
      },
    );
    expect(json.location?.amenityFeature).toEqual([
      { '@type': 'LocationFeatureSpecification', name: 'lift', value: false },
      { '@type': 'LocationFeatureSpecification', name: 'stepFreeEntrance', value: true },
      { '@type': 'LocationFeatureSpecification', name: 'isQuiet', value: 'partial', description: 'Boven' },
    ]);
    expect(faults(json)).toEqual([]);
  });

  it('is nothing where there is no date, and a whole day without a time where there is no time', async () => {
    expect(await tree({ onRequest: true })).toBeUndefined();
    const json = await tree({ eventSchedule: [{ startDate: '2026-12-25', duration: 'P2D' }] });
    expect([json.startDate, json.endDate]).toEqual(['2026-12-25', '2026-12-26']);
  });

  it('cannot leave its script element, whatever a feed says, and means the same', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ unit: 'binary' }),
            fc.constantFrom('</script>', '<!--', ']]>', '\u2028', '&lt;'),
          ),
        ),
        (parts) => {
          const written = jsonLdText({ name: parts.join('') });
          expect(written).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(written)).toEqual({ name: parts.join('') });
        },
      ),
    );
  });
});
