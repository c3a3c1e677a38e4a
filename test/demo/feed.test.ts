import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import { themeIcons } from '../../src/design/icons.ts';
import { feedSchema, type Activity, type Feed, type Item, type Schedule } from '../../src/feed/schema.ts';
import { recordFigure } from '../figure.ts';

const text = readFileSync(new URL('../../demo/feed.json', import.meta.url), 'utf8');
const feed: Feed = feedSchema.parse(JSON.parse(text));
const DAY = 86_400_000;
const anchor = feed.dateModified.slice(0, 10);
const plusDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
/** 0 = Monday. */
const weekdayOf = (date: string) => (new Date(`${date.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const ofType = <T extends Item['type']>(type: T) =>
  feed.items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
const activities = ofType('Activity');
const schedules = activities.flatMap((activity) => activity.eventSchedule ?? []);
const subEvents = activities.flatMap((activity) => activity.subEvent ?? []);
const overrides = schedules.flatMap((schedule) => Object.values(schedule.recurrenceOverrides ?? {}));
const texts = (value: Item['name'] | undefined) =>
  value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);
const plainTexts = feed.items.flatMap((item) =>
  [item.name, item.summary, item.description].flatMap((value) =>
    typeof value === 'object' && value['nl-simple'] !== undefined ? [value['nl-simple']] : [],
  ),
);
const isPlain = (item: Item) => typeof item.description === 'object' && 'nl-simple' in item.description;
const isBounded = (schedule: Schedule) =>
  schedule.endDate !== undefined || schedule.repeatCount !== undefined;
const byDay = (schedule: Schedule) => /BYDAY=([^;]+)/.exec(schedule.rrule ?? '')?.[1]?.split(',') ?? [];
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];

describe('the sample feed', () => {
  it('shows at least 150 items of every type a resident can look for', () => {
    expect(activities.length).toBeGreaterThanOrEqual(95);
    expect(ofType('VolunteerVacancy').length).toBeGreaterThanOrEqual(15);
    expect(ofType('Help').length).toBeGreaterThanOrEqual(10);
    expect(ofType('Organization').length).toBeGreaterThanOrEqual(15);
    expect(ofType('Place').length).toBeGreaterThanOrEqual(15);
    expect(feed.items.length).toBeGreaterThanOrEqual(150);
    recordFigure('feed.items', feed.items.length, 'items');
  });

  it('knows all 16 districts, by the names residents use and with a team to call', () => {
    const districts = ofType('District');
    expect(new Set(districts.map((district) => district.id)).size).toBe(16);
    for (const district of districts) {
      expect(district.id).toMatch(/^WK0193(1[0-4]|2[0-2]|3[0-2]|4[01]|5[0-2])$/);
      expect(district.synonym?.length, district.id).toBeGreaterThan(0);
      expect(district.containedInPlace, district.id).toBeTruthy();
      expect(district.contactPoint?.[0]?.telephone, district.id).toBeTruthy();
    }
    const called = (name: string) =>
      districts.filter((district) => district.synonym?.includes(name)).map((district) => district.name);
    expect(called('Zwolle-Zuid')).toEqual(expect.arrayContaining(['Ittersum', 'Schelle']));
  });

  it('has something to do in every district', () => {
    for (const { id } of ofType('District'))
      expect(
        activities.some((activity) => activity.district?.includes(id)),
        id,
      ).toBe(true);
  });

  it('refers only to items and words that are there, and uses every id once', () => {
    const ids = new Set(feed.items.map((item) => item.id));
    expect(ids.size).toBe(feed.items.length);
    const concepts = new Map(
      feed.conceptSchemes?.map((scheme) => [
        scheme.id,
        new Set(scheme.concepts.map((concept) => concept.id)),
      ]),
    );
    const lost = feed.items.flatMap((item) => {
      const record = item as Record<string, unknown>;
      const references = [
        'organizer', 'hiringOrganization', 'activity', 'parentOrganization', 'duplicateOf', 'location',
      ]; // prettier-ignore
      if (item.type === 'Place') references.push('containedInPlace');
      const missing = references
        .map((field) => record[field])
        .filter((value): value is string => typeof value === 'string' && !ids.has(value));
      const districts = [...(item.district ?? []), ...((record['areaServed'] as string[]) ?? [])];
      const words = [...concepts].flatMap(([field, known]) => {
        const used = record[field];
        return Array.isArray(used) ? used.filter((word: string) => !known.has(word)) : [];
      });
      return [...missing, ...districts.filter((code) => !ids.has(code)), ...words].map((what) => [
        item.id,
        what,
      ]);
    });
    expect(lost).toEqual([]);
  });

  it('has plain-language texts for at least 60 % of the items, honestly marked as untested', () => {
    const plain = feed.items.filter(isPlain);
    expect(plain.length / feed.items.length).toBeGreaterThanOrEqual(0.6);
    for (const item of plain)
      expect(item.plainLanguage?.reviewedBy, item.id).toBe('voorbeeldtekst, niet door lezers getest');
  });

  it('keeps plain texts plain: short sentences, short paragraphs, no abbreviations', () => {
    const wrong = plainTexts.flatMap((plain) => {
      const sentences = plain.split('\n\n').map((paragraph) => paragraph.split(/(?<=[.!?])\s+/));
      return [
        ...sentences.filter((paragraph) => paragraph.length > 3).map(() => `long paragraph: ${plain}`),
        ...sentences.flat().filter((sentence) => sentence.split(/\s+/).length > 15),
        ...(/\b(bijv|o\.a|t\/m|i\.v\.m|evt|tel|mevr|enz|etc|p\.p)\b/i.test(plain)
          ? [`abbreviation: ${plain}`]
          : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('names roles, fictional numbers and fictional mail only, and no HTML', () => {
    const all = strings(feed);
    const phones = all
      .filter((each) => !/^\d{4}-\d{2}-\d{2}/.test(each))
      .flatMap((each) => each.match(/(\+\d|\b0)[\d -]{7,}\d/g) ?? []);
    expect(phones.length).toBeGreaterThan(50);
    for (const phone of phones) expect(phone).toMatch(/^038 - 000 \d\d \d\d$/);
    const mails = all.filter((each) => each.includes('@'));
    for (const mail of mails) expect(mail).toMatch(/^[a-z0-9-]+@[a-z0-9-]+\.example$/);
    for (const link of all.filter((each) => /^https?:/.test(each)))
      expect(new URL(link).hostname).toMatch(/\.example$|^creativecommons\.org$/);
    expect(all.filter((each) => /<\/?[a-z]|&[a-z]+;/i.test(each))).toEqual([]);
    const roles = feed.items.flatMap((item) =>
      'contactPoint' in item && Array.isArray(item.contactPoint) ? item.contactPoint : [],
    );
    for (const role of roles) expect(texts(role.name)[0]).toMatch(/^(de|het|the) |^Sociaal wijkteam /);
  });

  it('keeps private persons out of asked and offered help', () => {
    for (const help of ofType('Help')) {
      expect(help).not.toHaveProperty('contactPoint');
      expect(help).not.toHaveProperty('location');
      expect(help.replyUrl).toMatch(/^https:/);
    }
  });

  it('describes what people do, never what they lack', () => {
    const about = feed.items.flatMap((item) => [
      ...texts(item.name),
      ...texts(item.summary),
      ...texts(item.description),
    ]);
    const deficit = /eenza(am|me)|kwetsba|hulpbehoevend|bejaard|gehandicapt|laaggeletterd|werkloz|probleem/i;
    expect(about.filter((each) => deficit.test(each))).toEqual([]);
  });

  it('gives every summary at most 200 characters', () => {
    for (const item of feed.items)
      for (const each of texts(item.summary)) expect(each.length).toBeLessThanOrEqual(200);
  });

  it('has something every day: five activities by day and four in the evening', () => {
    for (const day of weekdays) {
      const starts = schedules
        .filter(
          (schedule) => !isBounded(schedule) && /^FREQ=(DAILY$|WEEKLY;BYDAY)/.test(schedule.rrule ?? ''),
        )
        .filter((schedule) => schedule.rrule === 'FREQ=DAILY' || byDay(schedule).includes(day))
        .flatMap((schedule) => schedule.startTime ?? []);
      expect(starts.filter((time) => time < '18:00').length, `${day} by day`).toBeGreaterThanOrEqual(5);
      expect(starts.filter((time) => time >= '18:00').length, `${day} evening`).toBeGreaterThanOrEqual(4);
    }
  });

  it('still has something in the holidays: five activities by day and two in the evening, on every date', () => {
    const open = activities
      .filter((activity) => activity.status !== 'inactive' && !activity.duplicateOf)
      .flatMap((activity) => activity.eventSchedule ?? [])
      .filter((schedule) => !isBounded(schedule) && /^FREQ=(DAILY$|WEEKLY;BYDAY)/.test(schedule.rrule ?? ''));
    const closed = (schedule: Schedule, date: string) =>
      schedule.exceptDate?.some((except) =>
        typeof except === 'string' ? except === date : except.from <= date && date <= except.to,
      );
    for (let date = '2026-01-01'; date < '2029-01-01'; date = plusDays(date, 1)) {
      const day = weekdays[weekdayOf(date)]!;
      const times = open
        .filter((schedule) => schedule.rrule === 'FREQ=DAILY' || byDay(schedule).includes(day))
        .filter((schedule) => !closed(schedule, date))
        .map((schedule) => schedule.startTime ?? '');
      expect(times.filter((time) => time < '18:00').length, date).toBeGreaterThanOrEqual(5);
      expect(times.filter((time) => time >= '18:00').length, date).toBeGreaterThanOrEqual(2);
    }
  });

  it('repeats by everyday rules only, so that the demo never waits for the large rule library', () => {
    for (const { rrule } of schedules)
      expect(rrule).toMatch(
        /^FREQ=(DAILY|WEEKLY;(INTERVAL=2;)?BYDAY=[A-Z,]+|MONTHLY;BYDAY=-?[1-4](MO|TU|WE|TH|FR|SA|SU))$/,
      );
  });

  it('gives every category a pictogram that we publish and words that residents use', () => {
    const category = feed.conceptSchemes?.find(({ id }) => id === 'category')?.concepts ?? [];
    expect(category.length).toBeGreaterThanOrEqual(12);
    for (const { id, icon, synonym } of category) {
      expect(Object.keys(themeIcons), id).toContain(icon);
      expect(synonym?.length, id).toBeGreaterThan(3);
    }
  });

  it('starts every schedule on a day of its own rule', () => {
    for (const schedule of schedules) {
      const days = byDay(schedule).map((day) => weekdays.indexOf(day.slice(-2)));
      if (days.length) expect(days, JSON.stringify(schedule)).toContain(weekdayOf(schedule.startDate));
    }
  });
});

describe('the awkward cases in the sample', () => {
  const offers = activities.flatMap((activity) => activity.offers ?? []);
  const has =
    (...parts: string[]) =>
    (schedule: Schedule) =>
      parts.every((part) => schedule.rrule?.includes(part));
  const features = (name: string) =>
    feed.items.map((item) => (item.accessibility as Record<string, unknown> | undefined)?.[name]);
  const valueOf = (feature: unknown) =>
    typeof feature === 'object' && feature !== null ? (feature as { value: unknown }).value : feature;
  const holds = (predicate: (activity: Activity) => unknown) => () => activities.some(predicate);
  const ageInDays = (date: string) => (Date.parse(anchor) - Date.parse(date)) / DAY;

  const cases: [string, () => unknown][] = [
    ['a fortnightly series', () => schedules.some(has('INTERVAL=2'))],
    ['the third Tuesday of the month', () => schedules.some(has('FREQ=MONTHLY', 'BYDAY=3TU'))],
    ['the last Friday of the month', () => schedules.some(has('FREQ=MONTHLY', 'BYDAY=-1FR'))],
    ['every day', () => schedules.some(has('FREQ=DAILY'))],
    ['past midnight', () => schedules.some((s) => (s.endTime ?? '') < (s.startTime ?? '') && s.startTime === '22:00')],
    ['a night that crosses the change to summer time', () => schedules.some((s) => s.startTime === '23:00' && s.endTime === '03:00' && has('-1SA')(s))],
    ['closed in holidays, with a reason, for several years', () => schedules.some((s) => (s.exceptDate?.length ?? 0) >= 4 && s.exceptDate?.every((e) => typeof e === 'object' && e.reason))],
    ['one-off dates', () => subEvents.length >= 15],
    ['an all-day date', () => subEvents.some((event) => event.startDate.length === 10)],
    ['a date cancelled in the coming two weeks', () => schedules.some((s) => Object.entries(s.recurrenceOverrides ?? {}).some(([at, change]) => change['eventStatus'] === 'EventCancelled' && at.slice(0, 10) >= anchor && at.slice(0, 10) < plusDays(anchor, 14)))],
    ['a moved date', () => overrides.some((change) => change['startDate'] !== undefined)],
    ['a skipped date', () => overrides.some((change) => change['excluded'] === true)],
    ['one full date', () => overrides.some((change) => change['availability'] === 'SoldOut')],
    ['a full activity', holds((a) => a.availability === 'SoldOut')],
    ['a nearly full activity', holds((a) => a.availability === 'LimitedAvailability')],
    ['a cancelled activity', holds((a) => a.eventStatus === 'EventCancelled')],
    ['a postponed activity', holds((a) => a.eventStatus === 'EventPostponed')],
    ['a rescheduled activity', holds((a) => a.eventStatus === 'EventRescheduled')],
    ['an activity moved online', holds((a) => a.eventStatus === 'EventMovedOnline')],
    ['a status that is said to be unknown', holds((a) => a.eventStatus === 'unknown')],
    ['a status that is not said', holds((a) => a.eventStatus === undefined)],
    ['an unknown price', holds((a) => a.offers === undefined && a.isAccessibleForFree === undefined)],
    ['a free activity', holds((a) => a.isAccessibleForFree === true)],
    ['a price of exactly 0', () => offers.some((offer) => offer.price === 0 && offer.eligibility === undefined)],
    ['a price range', () => offers.some((offer) => offer.maxPrice !== undefined)],
    ['a low price', () => offers.some((offer) => offer.price !== undefined && offer.price > 0 && offer.price <= 5)],
    ['a higher price', () => offers.some((offer) => (offer.price ?? 0) > 5)],
    ['a price with Stadspas', () => offers.some((offer) => offer.eligibility?.includes('stadspas'))],
    ...(['none', 'recommended', 'required', 'unknown'] as const).map(
      (value): [string, () => unknown] => [`registration: ${value}`, holds((a) => a.registration?.required === value)],
    ),
    ['registration that is not said', holds((a) => a.registration === undefined)],
    ['registration that opens and closes', holds((a) => a.registration?.opens && a.registration.closes)],
    ['by appointment', holds((a) => a.onRequest)],
    ['always open', holds((a) => a.alwaysOpen)],
    ['a long text', () => feed.items.some((i) => texts(i.description).some((each) => each.length >= 2_500))],
    ['no text at all', holds((a) => a.summary === undefined && a.description === undefined)],
    ['a check date of more than six months ago', () => feed.items.some((i) => i.assuredDate && ageInDays(i.assuredDate) > 183)],
    ['an expired vacancy', () => ofType('VolunteerVacancy').some((v) => v.validThrough && v.validThrough < anchor)],
    ['an inactive item', () => feed.items.some((i) => i.status === 'inactive')],
    ['a duplicate of another item', () => feed.items.some((i) => i.duplicateOf)],
    ['wheelchair: yes', () => features('stepFreeEntrance').some((f) => valueOf(f) === true)],
    ['wheelchair: no', () => features('stepFreeEntrance').some((f) => valueOf(f) === false)],
    ['wheelchair: partly, with a note', () => features('stepFreeEntrance').some((f) => valueOf(f) === 'partial')],
    ['wheelchair: unknown', () => ofType('Place').some((p) => p.placeType === 'building' && p.accessibility?.stepFreeEntrance === undefined)],
    ['little Dutch needed', holds((a) => a.audience?.includes('weinig-nederlands'))],
    ['women only', holds((a) => a.genderRestriction === 'female')],
    ['advised ages', holds((a) => a.ageRange)],
    ['enforced ages', holds((a) => a.ageRestriction)],
    ['a text in another language only', () => feed.items.some((i) => typeof i.name === 'object' && !i.name['nl'])],
    ['a right-to-left text', () => feed.items.some((i) => typeof i.name === 'object' && i.name['ar'])],
    ['an English text beside the Dutch one', () => feed.items.some((i) => typeof i.description === 'object' && i.description['nl'] && i.description['en'])],
    ['a bookable room', () => ofType('Place').some((p) => p.bookable && p.placeType === 'room' && p.offers)],
    ['help asked and help offered', () => new Set(ofType('Help').map((h) => h.direction)).size === 2],
  ]; // prettier-ignore

  it.each(cases)('has %s', (_, present) => {
    expect(present()).toBeTruthy();
  });
});

describe('the sample on the day it is opened', () => {
  const day = fc
    .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2028, 11, 31) / DAY })
    .map((number) => new Date(number * DAY).toISOString().slice(0, 10));
  const oneOffs = (living: Feed) =>
    living.items.flatMap((item) => (item.type === 'Activity' ? (item.subEvent ?? []) : []));

  it('is written around a Monday, and that week it is what was committed', () => {
    expect(weekdayOf(anchor)).toBe(0);
    expect(livingFeed(feed, anchor)).toEqual(feed);
    expect(livingFeed(feed, plusDays(anchor, 6))).toEqual(feed);
  });

  it('has at least five one-off dates in the next two weeks, whatever the day', () => {
    fc.assert(
      fc.property(day, (today) => {
        const coming = oneOffs(livingFeed(feed, today)).filter(
          ({ startDate }) => startDate.slice(0, 10) >= today && startDate.slice(0, 10) < plusDays(today, 14),
        );
        return coming.length >= 5;
      }),
    );
  });

  it('keeps every one-off on its weekday and stays a valid feed, modified no later than today', () => {
    fc.assert(
      fc.property(day, (today) => {
        const living = livingFeed(feed, today);
        expect(feedSchema.safeParse(living).success).toBe(true);
        expect(living.dateModified.slice(0, 10) <= today).toBe(true);
        expect(oneOffs(living).map(({ startDate }) => weekdayOf(startDate))).toEqual(
          subEvents.map(({ startDate }) => weekdayOf(startDate)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('keeps changed dates on an occurrence of their weekly or daily series', () => {
    fc.assert(
      fc.property(day, (today) => {
        const living = livingFeed(feed, today).items.flatMap((item) =>
          item.type === 'Activity' ? (item.eventSchedule ?? []) : [],
        );
        for (const schedule of living.filter((each) => each.recurrenceOverrides && !isBounded(each))) {
          expect(schedule.rrule).toMatch(/^FREQ=(DAILY|WEEKLY;BYDAY=[A-Z,]+)$/);
          expect(schedule.exceptDate, 'a holiday would swallow the changed date').toBeUndefined();
          for (const [at, change] of Object.entries(schedule.recurrenceOverrides ?? {})) {
            const isAddedDate = change['eventStatus'] === 'EventScheduled';
            if (!isAddedDate) expect(byDay(schedule)).toContain(weekdays[weekdayOf(at)]);
            expect(at.slice(11)).toBe(schedule.startTime);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('leaves holidays, opening hours and the start of open-ended series where they are', () => {
    const living = livingFeed(feed, '2028-05-03');
    const rhythm = (each: Feed) =>
      each.items.flatMap((item) =>
        item.type === 'Activity'
          ? (item.eventSchedule ?? [])
              .filter((schedule) => !isBounded(schedule))
              .map(({ startDate, rrule, exceptDate }) => ({ startDate, rrule, exceptDate }))
          : [],
      );
    expect(rhythm(living)).toEqual(rhythm(feed));
    const bounded = (each: Feed) =>
      each.items.flatMap((item) =>
        item.type === 'Activity' ? (item.eventSchedule ?? []).filter(isBounded) : [],
      );
    expect(bounded(living).length).toBeGreaterThan(0);
    bounded(living).forEach((schedule, index) => {
      const before = bounded(feed)[index]!;
      expect(schedule.startDate > before.startDate).toBe(true);
      expect(weekdayOf(schedule.startDate)).toBe(weekdayOf(before.startDate));
    });
  });

  it('does not touch the feed it was given', () => {
    const before = JSON.stringify(feed);
    livingFeed(feed, '2027-07-01');
    expect(JSON.stringify(feed)).toBe(before);
  });
});
