import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importIcs } from '../../src/publish/import-ics.ts';
import { validateFeed } from '../../src/publish/validate.ts';
import { december2026, lastWeekOfMarch2027 } from './de-brug.expected.ts';
import { activitiesOf, dayTable, inOrder } from './day-table.ts';
import { fakeIo } from './fake-io.ts';
import { main } from '../../src/publish/main.ts';

const bytes = readFileSync('demo/wijkcentrum-de-brug.ics');
const { feed, files } = importIcs([{ name: 'wijkcentrum-de-brug.ics', bytes }], {}, '2026-11-01T00:00:00Z');
const named = (name: string) => activitiesOf(feed).find((activity) => activity.name === name)!;

describe("a community centre's own calendar", () => {
  it('arrives whole, but for the private entry', () => {
    expect(files[0]).toMatchObject({ found: 57, imported: 56 });
    expect(files[0]!.skipped).toEqual([
      { line: 508, title: '(niet openbaar)', reason: 'niet openbaar (CLASS:PRIVATE)' },
    ]);
    // 57 entries, of which 1 is private and 3 change one date of a series.
    expect(activitiesOf(feed)).toHaveLength(53);
    expect(JSON.stringify(feed)).not.toContain('Gesprek beheerder');
  });

  it('passes the strict check', () => {
    expect(validateFeed(feed)).toEqual([]);
  });

  it('shows the right dates on every day of December 2026', async () => {
    expect(await dayTable(feed, '2026-12-01', '2026-12-31')).toEqual(inOrder(december2026));
  });

  it('shows the right dates on every day around the change to summer time in March 2027', async () => {
    expect(await dayTable(feed, '2027-03-22', '2027-03-31')).toEqual(inOrder(lastWeekOfMarch2027));
  });

  it('shows a cancelled date as cancelled, under its own name', async () => {
    const table = await dayTable(feed, '2026-11-02', '2026-11-02');
    expect(table['2026-11-02']).toContain('19:00–21:00 Taalcafé Nederlands [afgelast]');
    expect(JSON.stringify(named('Taalcafé Nederlands'))).not.toContain('AFGELAST');
  });

  it('lets an evening run past midnight, in the week that winter time begins too', async () => {
    const table = await dayTable(feed, '2026-10-30', '2026-10-30');
    expect(table['2026-10-30']).toContain('22:00–01:00 Nachtwandeling met gids');
  });

  it('ends a series after its number of times and on its last day', async () => {
    const bingo = Object.entries(await dayTable(feed, '2026-09-01', '2027-09-01')).filter(([, lines]) =>
      lines.some((line) => line.endsWith('Bingo')),
    );
    expect(bingo.map(([day]) => day)).toEqual([
      '2026-10-02', '2026-11-06', '2026-12-04', '2027-01-01', '2027-02-05', '2027-03-05', '2027-04-02', '2027-05-07', '2027-06-04',
    ]); // prettier-ignore
    expect(named('Stoelyoga').eventSchedule![0]).toMatchObject({ endDate: '2026-12-15' });
  });

  it('ends a feast of two whole days on its second day', () => {
    expect(named('Wijkfeest').subEvent).toEqual([{ startDate: '2027-06-05', endDate: '2027-06-06' }]);
  });

  it('turns HTML into paragraphs and loses double spaces', () => {
    expect(named('Rommelmarkt').description).toBe('Kom gezellig langs!\n\nTot dan & graag op tijd');
    expect(named('Yoga').description).toMatch(/^dubbele spaties en een lange/);
  });

  it('invents no price, status or registration from sentences', () => {
    for (const activity of activitiesOf(feed)) {
      expect(activity.offers).toBeUndefined();
      expect(activity.isAccessibleForFree).toBeUndefined();
      expect(activity.registration).toBeUndefined();
      expect(activity.eventStatus).toBeUndefined();
    }
  });

  it('shares places, and puts a room in its building', () => {
    expect(
      feed.items
        .filter(({ type }) => type === 'Place')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'Kerkplein',
      'Speeltuin De Kwak',
      'Wijkcentrum De Brug',
      'Wijkcentrum De Brug, grote zaal',
      'Wijkcentrum De Brug, zaal 2',
    ]);
    expect(feed.items).toContainEqual({
      type: 'Place',
      id: 'plaats-wijkcentrum-de-brug-zaal-2',
      name: 'Wijkcentrum De Brug, zaal 2',
      placeType: 'room',
      containedInPlace: 'plaats-wijkcentrum-de-brug',
    });
  });

  it('is in the demo as the command makes it today', async () => {
    const io = fakeIo({ 'demo/wijkcentrum-de-brug.ics': bytes });
    const code = await main(['import', 'ics', 'demo/wijkcentrum-de-brug.ics', '-o', 'feed.json'], io);
    expect(code).toBe(0);
    expect(io.written['feed.json']).toBe(readFileSync('demo/de-brug.feed.json', 'utf8'));
  });
});
