import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../../src/engine/engine.ts';
import type { Item, VolunteerVacancy } from '../../../src/feed/schema.ts';
import { phrasesPlainNl } from '../../../src/text/phrases.plain.ts';
import { vacancyCard } from '../../../src/widgets/vacancy-list/vacancy-list.model.ts';
import { vacancyDetail } from '../../../src/widgets/vacancy-list/vacancy-detail.model.ts';
import { isClosed, vacancyFacts } from '../../../src/widgets/vacancy-list/vacancy-facts.model.ts';
import { lockedScope } from '../../../src/widgets/vacancy-list/vacancy-facets.ts';
import type { PartReading } from '../../../src/widgets/shared/reading.model.ts';
import { sampleItems } from '../sample-items.ts';
import { sampleReading } from '../sample-reading.ts';

let reading: PartReading;
beforeAll(async () => {
  ({ reading } = await sampleReading());
});
const vacancy = (fields: Partial<VolunteerVacancy>, related: Record<string, Item> = {}): Found => ({
  item: { type: 'VolunteerVacancy', id: 'v', name: 'Koken', ...fields } as VolunteerVacancy,
  dates: [],
  related,
});
const linesOf = (found: Found, term: string, own = reading): readonly string[] =>
  vacancyFacts(found, own, false).find((fact) => fact.term === term)?.lines ?? [];

describe('how much time a vacancy takes', () => {
  it.each([
    [{ hoursPerWeek: 3 }, '3 uur per week'],
    [{ hoursPerWeek: 2.5 }, '2,5 uur per week'],
    [{ hoursPerWeek: { minValue: 1, maxValue: 2 } }, '1 tot 2 uur per week'],
    [{ hoursPerWeek: { minValue: 4 } }, '4 uur per week of meer'],
    [{ hoursPerWeek: { maxValue: 4 } }, 'Hoogstens 4 uur per week'],
    [{ commitmentType: 'eenmalig' as const, duration: 'PT1H30M' }, '1,5 uur'],
    [{ commitmentType: 'eenmalig' as const, duration: 'PT45M' }, '45 min.'],
    [{}, 'Dat weten we niet.'],
  ])('is said in words: %j', (fields, words) => {
    expect(linesOf(vacancy(fields), 'Hoeveel tijd')).toEqual([words]);
  });
  it('is said in easy words in plain mode', () => {
    const plain = { ...reading, plain: true, phrases: phrasesPlainNl };
    const found = vacancy({ commitmentType: 'eenmalig', duration: 'PT1H30M' });
    expect(linesOf(found, 'Hoeveel tijd', plain)).toEqual(['anderhalf uur']);
  });
});

describe('when a vacancy is', () => {
  it('names up to three parts of the week, in its order', () => {
    const found = vacancy({ dayPart: ['SundayEvening', 'MondayMorning'], commitmentType: 'regelmatig' });
    expect(linesOf(found, 'Wanneer')).toEqual(['Regelmatig', 'maandagochtend, zondagavond']);
  });
  it('says that more of them are several days', () => {
    const dayPart = ['MondayMorning', 'TuesdayMorning', 'WednesdayMorning', 'ThursdayMorning'];
    expect(linesOf(vacancy({ dayPart }), 'Wanneer')).toEqual(['Op verschillende dagen']);
  });
  it('tells the day of the activity that a task for once is for, of the dates the first that is to come', () => {
    const dates = ['2026-11-14', '2026-12-12T10:00', '2026-12-13T10:00'];
    const activity = (eventStatus: 'EventScheduled' | 'EventCancelled') =>
      ({
        type: 'Activity',
        id: 'a',
        name: 'Familieweekend',
        subEvent: dates.map((startDate) => ({ startDate, eventStatus })),
      }) as Item;
    const lines = (fields: Partial<VolunteerVacancy>, event = activity('EventScheduled')) =>
      linesOf(vacancy({ activity: 'a', ...fields }, { a: event }), 'Wanneer');
    expect(lines({ commitmentType: 'eenmalig' })).toEqual([
      'Eén keer',
      'Voor de activiteit op za 12 dec. 2026',
    ]);
    expect(lines({ commitmentType: 'eenmalig' }, activity('EventCancelled'))).toEqual(['Eén keer']);
    expect(lines({ commitmentType: 'regelmatig' })).toEqual(['Regelmatig']);
  });
  it('is told of the sample’s builders of the family weekend', () => {
    const [found] = sampleItems('VolunteerVacancy').filter(({ item }) => item.id.includes('opbouwploeg'));
    expect(linesOf(found!, 'Wanneer').join()).toMatch(/Voor de activiteit op .*12 dec/);
  });
  it('tells until when one can reply, and whom to call when nobody knows when it is', () => {
    expect(linesOf(vacancy({ validThrough: '2026-11-28T11:00' }), 'Wanneer')).toEqual([
      'Meld u uiterlijk za 28 nov. 2026',
    ]);
    const contactPoint = [{ telephone: '038 - 000 00 00' }];
    expect(linesOf(vacancy({ contactPoint }), 'Wanneer')).toEqual([
      'Dat weten we niet. Bel 038 - 000 00 00.',
    ]);
  });
});

describe('a vacancy that is over', () => {
  it.each([
    [{ validThrough: '2026-11-24' }, false],
    [{ validThrough: '2026-11-23' }, true],
    [{ validThrough: '2026-11-24T08:59' }, true],
    [{ validThrough: '2026-11-24T09:01' }, false],
    [{ positions: 0 }, true],
    [{ status: 'inactive' as const }, true],
    [{ availableTo: '2026-11-23' }, true],
    [{}, false],
  ])('is so by what the feed says: %j %s', (fields, closed) => {
    const found = vacancy({ ...fields, contactPoint: [{ telephone: '038 - 000 00 00' }] });
    expect(isClosed(found.item as VolunteerVacancy, reading.now)).toBe(closed);
    expect(vacancyCard(found, reading).past).toBe(closed);
    const detail = vacancyDetail(found, reading);
    expect(detail.closed !== undefined).toBe(closed);
    expect(detail.contacts).toHaveLength(closed ? 0 : 1);
  });
});

describe('the page of a vacancy', () => {
  it('puts somebody to call before mail, and a form after people', () => {
    const { contacts } = vacancyDetail(
      vacancy({
        contactPoint: [{ email: 'a@voorbeeld.example' }, { telephone: '038 - 000 00 00' }],
        applyLink: 'https://voorbeeld.example/reageer',
      }),
      reading,
    );
    expect(contacts.map(({ telephone, email, url }) => [!!telephone, !!email, !!url])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });
  it('says nothing that the feed does not say', () => {
    const detail = vacancyDetail(vacancy({}), reading);
    expect(detail.ticks?.flatMap(({ lines }) => lines)).toEqual([]);
    expect(detail.access).toEqual([]);
    expect(detail.contacts).toEqual([]);
    expect(detail.tags).toEqual([]);
  });
  it('shows codes that the feed does not explain as they are, and never fails on one', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (skill, dayPart) => {
        const detail = vacancyDetail(vacancy({ skill, dayPart }), reading);
        const known = new Set(detail.ticks?.flatMap(({ lines }) => lines));
        for (const id of skill) if (!reading.concept('skill', id)) expect(known).toContain(id);
      }),
    );
  });
});

it('locks only what the editor has written', () => {
  const nothing = { district: '', category: '', skill: '', organizer: '', place: '', commitment: '' };
  expect(lockedScope(nothing)).toEqual({});
  expect(lockedScope({ ...nothing, skill: ' koken  rijden ' })).toEqual({ skill: ['koken', 'rijden'] });
});
