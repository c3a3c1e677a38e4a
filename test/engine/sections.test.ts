import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EngineQuery } from '../../src/engine/engine.ts';
import { openLocalEngine } from '../../src/engine/local-engine.ts';
import { partsOf } from '../../src/engine/part-of-week.ts';
import { hoursGroups, isHourTask } from '../../src/engine/vacancy-record.ts';
import { openFeed, parseJson, readSteps, type FeedContent } from '../../src/feed/parse.ts';
import type { Help, ItemType, VolunteerVacancy } from '../../src/feed/schema.ts';
import { isClosed } from '../../src/widgets/vacancy-list/vacancy-facts.model.ts';

const NOW = '2026-11-24T09:00';
const bytes = readFileSync(resolve(import.meta.dirname, '../../demo/feed.json'));
/** As a page reads it: Help stays unread. */
const pageFeed = (extra: readonly object[] = []): FeedContent => {
  const json = parseJson(bytes) as { items: object[] };
  const steps = readSteps({ ...json, items: [...json.items, ...extra] });
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
const raw = openFeed(parseJson(bytes)).items as { type: string; id: string; validThrough?: string }[];
const open = (extra: readonly object[] = [], now = NOW) =>
  openLocalEngine(pageFeed(extra), {
    localNow: () => now,
    tick: () => 0,
    pause: () => Promise.resolve(),
  });
const all = (type: ItemType, more: Partial<EngineQuery> = {}): EngineQuery => ({
  ...{ type, text: '', filters: {}, locked: {}, now: NOW, offset: 0, limit: 999 },
  dates: { when: '', days: [], parts: [] },
  ...more,
});
const idsIn = async (query: EngineQuery, engine = open()): Promise<string[]> =>
  (await engine.query(query)).items.map(({ item }) => item.id);

describe('a list of vacancies', () => {
  it('has every vacancy that is still open, the one that ends first in front', async () => {
    const { items, total } = await open().query(all('VolunteerVacancy'));
    const vacancies = items.map(({ item }) => item as VolunteerVacancy);
    expect(total).toBe(vacancies.length);
    expect(total).toBeGreaterThan(25);
    for (const vacancy of vacancies) expect(isClosed(vacancy, NOW)).toBe(false);
    const ends = vacancies.map(({ validThrough }) => validThrough ?? '~');
    expect(ends).toEqual([...ends].sort());
  });

  it.each([
    ['expired', 'vacancy/trainer-kabouters'],
    ['filled', 'vacancy/kassa-rommelmarkt'],
    ['stopped', 'vacancy/telefoondienst-mantelzorg'],
  ])('leaves out what is %s, and still has it for who comes to its own address', async (_, id) => {
    const engine = open();
    expect(await idsIn(all('VolunteerVacancy', { text: id.replace(/\W/g, ' ') }), engine)).not.toContain(id);
    expect(await idsIn(all('VolunteerVacancy'), engine)).not.toContain(id);
    expect((await engine.get(id, all('VolunteerVacancy')))?.item.id).toBe(id);
  });

  it('drops a task at the minute on which it is over', async () => {
    const engine = open();
    const id = 'vacancy/lampjes-in-de-linde';
    const at = (now: string) => idsIn(all('VolunteerVacancy', { now }), engine);
    expect(await at('2026-11-28T10:59')).toContain(id);
    expect(await at('2026-11-28T11:00')).not.toContain(id);
  });

  it('finds what can be done in an hour, together, with a little Dutch', async () => {
    const filters = { hour: ['yes'], access: ['samen', 'weinig-nederlands'] };
    const { items, counts } = await open().query(all('VolunteerVacancy', { filters }));
    expect(items.map(({ item }) => item.id)).toContain('vacancy/soep-inschenken');
    for (const { item } of items) {
      expect(item).toMatchObject({ commitmentType: 'eenmalig' });
      expect(item['reward']).toContain('samen');
      expect(item.audience).toContain('weinig-nederlands');
    }
    expect(counts?.['skill']?.['sjouwen']).toBeGreaterThan(0);
    expect(Object.keys(counts?.['organizer'] ?? {})).not.toEqual([]);
    expect(counts).not.toHaveProperty('place');
  });

  it('finds one by a synonym of what one can do, and brings who asks and where', async () => {
    const [found] = (await open().query(all('VolunteerVacancy', { text: 'soldeer' }))).items;
    expect(found?.item.id).toBe('vacancy/reparateur');
    expect(found?.related['organization/repareerploeg-dieze']?.type).toBe('Organization');
    expect(found?.related['place/de-bleekhof']?.type).toBe('Place');
  });

  it('gives counts to who comes after the search of the activities is ready', async () => {
    const engine = open();
    await engine.query(all('Activity', { text: 'koffie' }));
    expect((await engine.query(all('VolunteerVacancy'))).counts).toBeDefined();
  });
});

describe('what a vacancy asks', () => {
  const vacancy = (fields: object): VolunteerVacancy =>
    ({ type: 'VolunteerVacancy', id: 'v', name: 'v', ...fields }) as VolunteerVacancy;
  it.each([
    [{ commitmentType: 'eenmalig', duration: 'PT1H' }, true],
    [{ commitmentType: 'eenmalig', duration: 'PT90M' }, true],
    [{ commitmentType: 'eenmalig', duration: 'PT2H' }, false],
    [{ commitmentType: 'eenmalig', duration: 'P1D' }, false],
    [{ commitmentType: 'eenmalig' }, false],
    [{ commitmentType: 'regelmatig', duration: 'PT1H' }, false],
  ])('is a task of an hour: %j %s', (fields, is) => {
    expect(isHourTask(vacancy(fields))).toBe(is);
  });
  it.each([
    [undefined, []],
    [0, ['0-2']],
    [2, ['0-2']],
    [3, ['3-4']],
    [4, ['3-4']],
    [5, ['5-']],
    [{ minValue: 1, maxValue: 6 }, ['0-2', '3-4', '5-']],
    [{ minValue: 6 }, ['5-']],
    [{ maxValue: 3 }, ['0-2', '3-4']],
    [{}, []],
  ])('is in the groups of hours that fit: %j', (hoursPerWeek, groups) => {
    expect(hoursGroups(vacancy({ hoursPerWeek }))).toEqual(groups);
  });
  it('has a group for every number of hours', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (hoursPerWeek) => {
        expect(hoursGroups(vacancy({ hoursPerWeek }))).toHaveLength(1);
      }),
    );
  });
  it('is in the weekend as well as in a part of the day', () => {
    expect(partsOf(vacancy({ dayPart: ['MondayEvening', 'SundayMorning'] }))).toEqual([
      'morning',
      'evening',
      'weekend',
    ]);
  });
});

describe('a list of help', () => {
  it('has all that is asked and offered and not over, though the page has not read it before', async () => {
    const help = raw.filter(({ type }) => type === 'Help');
    const coming = help.filter(({ validThrough = '' }) => validThrough >= NOW.slice(0, validThrough.length));
    expect(coming.length).toBeLessThan(help.length);
    expect((await idsIn(all('Help'))).sort()).toEqual(coming.map(({ id }) => id).sort());
  });

  it('shows no phone of a neighbour, and says that it was taken out', async () => {
    const engine = open([
      {
        ...{ type: 'Help', id: 'help/bel-mij', name: 'Bel mij', summary: 'Bel mij: 06 - 12 34 56 78.' },
        ...{ validThrough: '2027-01-01', district: ['WK019310'] },
      },
    ]);
    const found = await engine.get('help/bel-mij', all('Help'));
    expect(found?.item.name).toBe('Bel mij');
    expect(JSON.stringify(found)).not.toContain('12 34');
    expect(engine.status).toMatchObject({
      feed: { problems: { records: 1, first: expect.stringContaining('help/bel-mij') } },
    });
  });

  it('has some of what is asked and of what is offered on every page, each in its own order', async () => {
    const engine = open();
    const kinds = async (more: Partial<EngineQuery>) =>
      (await engine.query(all('Help', more))).items.map(({ item }) => item as Help);
    for (const more of [{}, { text: 'de' }]) {
      const page = await kinds({ ...more, limit: 6 });
      expect(page.map(({ direction }) => direction).sort()).toEqual(
        ['asked', 'asked', 'asked', 'offered', 'offered', 'offered'], // prettier-ignore
      );
    }
    const asked = (await kinds({})).filter(({ direction }) => direction === 'asked');
    const ends = asked.map(({ validThrough }) => validThrough);
    expect(ends).toEqual([...ends].sort());
    const near = { latitude: 52.5, longitude: 6.09 };
    const far = (await engine.query(all('Help', { near }))).kilometres!.filter((km) => km !== undefined);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  });

  it('chooses by asked and offered', async () => {
    const engine = open();
    const asked = await idsIn(all('Help', { filters: { direction: ['asked'] } }), engine);
    const offered = await idsIn(all('Help', { locked: { direction: ['offered'] } }), engine);
    expect([...asked, ...offered].sort()).toEqual((await idsIn(all('Help'), engine)).sort());
    expect(asked.length * offered.length).toBeGreaterThan(0);
  });
});

describe('a list of organisations', () => {
  it('goes from A to Z', async () => {
    const { items } = await open().query(all('Organization'));
    const names = items.map(({ item: { name } }) => (typeof name === 'string' ? name : name.nl!));
    expect(names.length).toBeGreaterThan(20);
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'nl')));
  });

  it('has a letter for each, with counts', async () => {
    const { counts, total } = await open().query(all('Organization', { text: ' a' }));
    expect(total).toBeGreaterThan(0);
    expect(Object.values(counts?.['letter'] ?? {}).reduce((sum, n) => sum + n, 0)).toBe(total);
  });
});

describe('a list of places', () => {
  it('has rooms of a building with the building', async () => {
    const ids = await idsIn(all('Place', { locked: { place: ['place/stadkamer-de-kade'] } }));
    expect(ids).toContain('place/stadkamer-de-kade/studio');
    expect(ids).toContain('place/stadkamer-de-kade');
  });
});

it('lists nothing of what nobody lists', async () => {
  expect(await open().query(all('District'))).toMatchObject({ items: [], total: 0 });
});
