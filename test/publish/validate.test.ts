import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateFeed } from '../../src/publish/validate.ts';

const feedWith = (...items: unknown[]) => ({
  type: 'DataFeed',
  conformsTo: 'https://samenspel.example/feed/v1',
  id: 'f',
  name: 'Feed',
  license: 'CC0-1.0',
  publisher: { name: 'Gemeente' },
  dateModified: '2026-11-01T00:00:00Z',
  items,
});
const activity = (extra: object = {}) => ({
  type: 'Activity',
  id: 'a',
  name: 'Koffie',
  onRequest: true,
  ...extra,
});
const weekly = (extra: object) => activity({ eventSchedule: [{ startDate: '2026-12-01', ...extra }] });
const found = (...items: unknown[]) =>
  validateFeed(feedWith(...items)).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`);

describe('checking a feed before it is published', () => {
  it('has nothing to say about the demo feeds', () => {
    for (const file of ['demo/feed.json', 'demo/de-brug.feed.json']) {
      expect(validateFeed(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
    }
  });

  it('says of anything that is no feed what is missing, and never throws', () => {
    for (const json of [
      null,
      1,
      'x',
      [],
      {},
      { items: 'x' },
      { items: [null, 1, [], { type: 'constructor' }] },
    ]) {
      expect(validateFeed(json).length).toBeGreaterThan(0);
    }
  });

  it.each<[string, unknown[], string]>([
    ['no time at all', [activity({ onRequest: undefined })], 'activityMustHaveATime items[0]'],
    ['an id twice', [activity(), activity()], 'idsMustBeUnique items[1].id'],
    ['a moment that is not on the calendar', [activity({ dateModified: '2026-02-30T10:00:00Z' })], 'momentsMustExist items[0].dateModified'],
    ['a day that is not on the calendar', [activity({ subEvent: [{ startDate: '2027-02-30' }] })], 'custom items[0].subEvent[0].startDate'],
    ['an end before the start', [activity({ subEvent: [{ startDate: '2027-02-03T10:00', endDate: '2027-02-03T09:00' }] })], 'endMustFollowStart items[0].subEvent[0].endDate'],
    ['a series that ends before it begins', [weekly({ endDate: '2026-11-30' })], 'endMustFollowStart items[0].eventSchedule[0].endDate'],
    ['a moved date with its end first', [weekly({ recurrenceOverrides: { '2026-12-08T10:00': { endDate: '2026-12-08T09:00' } } })], 'endMustFollowStart items[0].eventSchedule[0].recurrenceOverrides["2026-12-08T10:00"].endDate'],
    ['a rule with UNTIL', [weekly({ rrule: 'FREQ=WEEKLY;UNTIL=20270101T000000Z' })], 'ruleMustFitTheGrammar items[0].eventSchedule[0].rrule'],
    ['an end time without a start time', [weekly({ endTime: '10:00' })], 'timesMustFitTogether items[0].eventSchedule[0].endTime'],
    ['a place that is not there', [activity({ location: 'p' })], 'referencesMustExist items[0].location'],
    ['an organiser that is a place', [activity({ organizer: 'p' }), { type: 'Place', id: 'p', name: 'P' }], 'referencesMustExist items[0].organizer'],
    ['free and paid at once', [activity({ isAccessibleForFree: true, offers: [{ price: 5 }] })], 'pricesMustAgree items[0].isAccessibleForFree'],
    ['the lowest price above the highest', [activity({ offers: [{ minPrice: 5, maxPrice: 2 }] })], 'pricesMustAgree items[0].offers[0].minPrice'],
    ['the lowest age above the highest', [activity({ ageRange: { minValue: 18, maxValue: 12 } })], 'lowestMustNotExceedHighest items[0].ageRange'],
    ['HTML in a text', [activity({ description: 'Kom <b>nu</b>' })], 'textMustBePlain items[0].description'],
    ['a name of spaces', [activity({ name: '  ' })], 'nameMustNotBeEmpty items[0].name'],
    ['a phone number in a call for help', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01', description: 'Bel 06 12 34 56 78' }], 'helpMustStayAnonymous items[0].description'],
    ['an address of somebody at home', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01', summary: { nl: 'Kerkstr. 5 hs' } }], 'helpMustStayAnonymous items[0].summary.nl'],
    ['a mail address in disguise', [{ type: 'Help', id: 'h', name: 'Mail buur apenstaart gmail punt com', validThrough: '2027-01-01' }], 'helpMustStayAnonymous items[0].name'],
    ['an answer to a private telephone', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01', replyUrl: 'https://wa.me/31612345678' }], 'helpMustStayAnonymous items[0].replyUrl'],
    ['a phone number instead of a day', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: 'bel 06-12345678' }], 'helpMustStayAnonymous items[0].validThrough'],
    ['an address in a link', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01', url: 'https://hulp.example/kerkstraat-12' }], 'helpMustStayAnonymous items[0].url'],
    ['a place of somebody who asks for help', [{ type: 'Help', id: 'h', name: 'Hulp', validThrough: '2027-01-01', geo: { latitude: 52.5, longitude: 6.1 } }], 'helpMustStayAnonymous items[0].geo'],
    ['a kind that does not exist', [{ ...activity(), type: 'Event' }], 'invalid_union items[0].type'],
  ])('finds %s', (_what, items, expected) => {
    expect(found(...items)).toEqual([`error ${expected}`]);
  }); // prettier-ignore

  it('accepts what only looks wrong', () => {
    const fine = activity({
      description: 'Ik <3 koffie, 3 < 5 en 5 > 3',
      isAccessibleForFree: true,
      offers: [{ price: 0 }, { price: 2, eligibility: ['stadspas'] }],
      subEvent: [
        { startDate: '2028-02-29', endDate: '2028-02-29' },
        { startDate: '2027-01-01T22:00', endDate: '2027-01-02T01:00' },
      ],
      eventSchedule: [
        { startDate: '2026-12-01', startTime: '22:00', endTime: '01:00', rrule: 'FREQ=MONTHLY;BYDAY=-1FR' },
      ],
    });
    expect(found(fine)).toEqual([]);
  });

  it.each<[object, string, RegExp, RegExp]>([
    [{ name: undefined }, 'items[0].name', /"name" ontbreekt/, /Vul/],
    [{ name: 5 }, 'items[0].name', /5/, /./],
    [{ name: 'x'.repeat(201) }, 'items[0].name', /201 tekens/, /200/],
    [{ id: '' }, 'items[0].id', /is leeg/, /./],
    [{ url: 'javascript:alert(1)' }, 'items[0].url', /"javascript:alert\(1\)"/, /https:\/\//],
    [{ subEvent: [{ startDate: '31-12-2026' }] }, 'items[0].subEvent[0].startDate', /"31-12-2026"/, /2026-12-31/],
    [{ eventStatus: 'Cancelled' }, 'items[0].eventStatus', /"Cancelled"/, /EventCancelled/],
    [{ offers: [{ price: -1 }] }, 'items[0].offers[0].price', /te weinig/, /0/],
    [{ offers: [{ price: '€ 2,50' }] }, 'items[0].offers[0].price', /moet een getal zijn, maar is tekst/, /2\.5/],
    [{ maximumAttendeeCapacity: 1.5 }, 'items[0].maximumAttendeeCapacity', /heel getal/, /./],
    [{ category: 'sport' }, 'items[0].category', /moet een lijst \[ \] zijn, maar is tekst/, /./],
    [{ location: { type: 'Place' } }, 'items[0].location.name', /"name" ontbreekt/, /./],
    [{ eventSchedule: [{ startDate: '2026-12-01', recurrenceOverrides: { '2026-12-08': {} } }] }, 'items[0].eventSchedule[0].recurrenceOverrides["2026-12-08"]', /sleutel/, /met tijd/],
  ])('tells in Dutch where, what and what to do: %j', (extra, path, message, advice) => {
    const [finding, ...more] = validateFeed(feedWith(activity(extra)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', path });
    expect(finding!.message).toMatch(message);
    expect(finding!.advice).toMatch(advice);
  }); // prettier-ignore

  it('only warns where visitors lose a name but no facts', () => {
    const feed = {
      ...feedWith(activity({ category: ['sport'] })),
      conceptSchemes: [{ id: 'category', name: 'C', concepts: [] }],
    };
    expect(validateFeed(feed)).toMatchObject([{ severity: 'warning', path: 'items[0].category[0]' }]);
  });
});
