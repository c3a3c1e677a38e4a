import { describe, expect, it } from 'vitest';
import { main } from '../../src/publish/main.ts';
import { fakeIo } from './fake-io.ts';

const ICS = `BEGIN:VCALENDAR
X-WR-CALNAME:Buurthuis
BEGIN:VEVENT
UID:1
DTSTART:20261205T140000
SUMMARY:Yoga voor beginners
LOCATION:Zaal 3
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Zonder begin
END:VEVENT
END:VCALENDAR`;

describe('the command line', () => {
  it('ends with 0 for a good feed, 1 for a wrong one, 2 for what it cannot read', async () => {
    const io = fakeIo({ 'a.ics': ICS, 'bad.json': '{"items":[]}', 'broken.json': '{' });
    expect(await main(['import', 'ics', 'a.ics', '-o', 'feed.json'], io)).toBe(0);
    expect(await main(['validate', 'feed.json'], fakeIo(io.written))).toBe(0);
    expect(await main(['validate', 'bad.json'], io)).toBe(1);
    expect(await main(['validate', 'broken.json'], io)).toBe(2);
    expect(await main(['validate', 'nowhere.json'], io)).toBe(2);
    expect(io.err).toContain('nowhere.json is niet te lezen');
  });

  it.each([
    [[]],
    [['dance']],
    [['validate']],
    [['validate', 'a', 'b']],
    [['import', 'csv', 'a']],
    [['import', 'ics']],
    [['--foo']],
  ])('explains wrong use: %j', async (argv) => {
    const io = fakeIo();
    expect(await main(argv, io)).toBe(2);
    expect(io.err).toContain('--help');
  });

  it('helps in Dutch and documents its exit codes', async () => {
    const io = fakeIo();
    expect(await main(['--help'], io)).toBe(0);
    expect(io.out).toContain('Gebruik');
    expect(io.out).toMatch(/0 {2}in orde/);
  });

  it('leaves the last good feed alone when the calendar turns out to be an error page', async () => {
    const io = fakeIo({ 'page.ics': '<!doctype html><p>Onderhoud</p>' });
    expect(await main(['import', 'ics', 'page.ics', '-o', 'feed.json'], io)).toBe(1);
    expect(Object.keys(io.written)).toEqual([]);
    expect(io.out + io.err).toContain('niets geschreven');
  });

  it('gives programs JSON, and a feed on stdout stays a feed', async () => {
    const io = fakeIo({ 'a.ics': ICS });
    await main(['import', 'ics', 'a.ics', '--json'], io);
    expect(JSON.parse(io.out)).toMatchObject({ type: 'DataFeed', name: 'Buurthuis', license: 'onbekend' });
    expect(JSON.parse(io.err).files).toMatchObject([
      { found: 2, imported: 1, skipped: [{ title: 'Zonder begin' }] },
    ]);
    const check = fakeIo({ 'bad.json': '{"items":[]}' });
    await main(['validate', 'bad.json', '--json'], check);
    expect(JSON.parse(check.out)).toMatchObject({ ok: false, findings: expect.any(Array) });
  });

  it('reads a feed and a calendar from a URL', async () => {
    const io = fakeIo({ 'https://debrug.example/agenda.ics': ICS });
    expect(await main(['import', 'ics', 'webcal://debrug.example/agenda.ics', '-o', 'feed.json'], io)).toBe(
      0,
    );
    const feed = fakeIo({ 'https://debrug.example/feed.json': io.written['feed.json']! });
    expect(await main(['validate', 'https://debrug.example/feed.json'], feed)).toBe(0);
  });

  it('adds what the publisher knows, from the settings', async () => {
    const settings = {
      name: 'Mijn feed',
      license: 'CC0-1.0',
      district: 'WK019330',
      organizer: { id: 'org', name: 'Buurthuis' },
      categories: [{ words: ['YOGA'], category: 'bewegen' }],
      categoryNames: { bewegen: 'Bewegen' },
      places: { 'Zaal 3': { id: 'zaal-3', name: 'Buurthuis, zaal 3', district: ['WK019330'] } },
    };
    const io = fakeIo({ 'a.ics': ICS, 'map.json': JSON.stringify(settings) });
    expect(await main(['import', 'ics', 'a.ics', '--config', 'map.json', '-o', 'f'], io)).toBe(0);
    const feed = JSON.parse(io.written.f!);
    expect(feed).toMatchObject({ name: 'Mijn feed', license: 'CC0-1.0' });
    expect(feed.items).toMatchObject([
      {
        type: 'Activity',
        category: ['bewegen'],
        organizer: 'org',
        location: 'zaal-3',
        district: ['WK019330'],
      },
      { type: 'Organization', id: 'org' },
      { type: 'Place', id: 'zaal-3', name: 'Buurthuis, zaal 3' },
    ]);
  });

  it('refuses settings with a spelling mistake instead of ignoring them', async () => {
    const io = fakeIo({ 'a.ics': ICS, 'map.json': '{"licence":"CC0"}' });
    expect(await main(['import', 'ics', 'a.ics', '--config', 'map.json'], io)).toBe(2);
    expect(io.err).toContain('"licence" is geen instelling');
  });

  it('refuses a time zone that does not exist', async () => {
    const io = fakeIo({ 'a.ics': ICS, 'map.json': '{"timeZone":"Europa/Zwolle"}' });
    expect(await main(['import', 'ics', 'a.ics', '--config', 'map.json'], io)).toBe(2);
    expect(io.err).toContain('"Europa/Zwolle" is geen tijdzone');
  });

  it('shows progress to a person, not to a program', async () => {
    const feed = { 'f.json': '{"items":[{}]}' };
    const person = fakeIo(feed, true);
    const program = fakeIo(feed);
    await main(['validate', 'f.json'], person);
    await main(['validate', 'f.json'], program);
    expect(person.err).toContain('1 van 1 nagekeken');
    expect(program.err).toBe('');
  });
});
