import { expect } from '@open-wc/testing';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { until } from '../until.ts';
import { all, choiceOf, clearPage, placeFinder, words } from './sample-finder.ts';
import { activityOn, feedOf } from './small-feed.ts';

const MINUTE = 60_000;
/** What the wall clock in Zwolle says, by the browser's own tables. */
const inZwolle = (moment: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(moment)
    .replace(' ', 'T');
const longDay = (moment: number): string =>
  new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(moment);

const daily = { startDate: '2026-01-01', startTime: '10:00', endTime: '11:30', rrule: 'FREQ=DAILY' };
const feed = () =>
  feedOf([
    activityOn(1, daily),
    activityOn(2, { ...daily, startTime: '00:00', endTime: '23:59' }),
    activityOn(3, {
      ...daily,
      startTime: '19:00',
      endTime: '21:00',
      rrule: 'FREQ=WEEKLY;BYDAY=SU',
      startDate: '2026-01-04',
    }),
  ]);

/** The page at this moment; the moment can be changed. */
const at = async (
  moment: number,
): Promise<{ finder: SamenActivityFinder; goTo: (moment: number) => void }> => {
  let now = moment;
  const finder = await placeFinder({ feed: feed(), clock: () => now });
  const goTo = (next: number): void => {
    now = next;
    finder.requestUpdate();
  };
  return { finder, goTo };
};
const days = (finder: Element): string[] => all(finder, '.results .section').map(words);
/** Name of the activity and its lines, of each card. */
const cards = (finder: Element): string[] => all(finder, '.card').map(words);
const press = async (finder: Element, label: string): Promise<void> => {
  choiceOf(finder, label).click();
  await until(() => choiceOf(finder, label).checked && all(finder, '.chip').length === 1, label);
  await (finder as SamenActivityFinder).updateComplete;
};

describe('a visitor in the night that the clock changes', () => {
  afterEach(clearPage);

  for (const [name, midnight] of Object.entries({
    'of 29 March 2026, an hour short': Date.UTC(2026, 2, 28, 23),
    'of 25 October 2026, an hour long': Date.UTC(2026, 9, 24, 22),
    'of New Year': Date.UTC(2026, 11, 31, 23),
  })) {
    it(`${name}, sees under “Vandaag” what is today on the clock of the city, at every half hour`, async () => {
      const { finder, goTo } = await at(midnight - 60 * MINUTE);
      for (let moment = midnight - 60 * MINUTE; moment <= midnight + 360 * MINUTE; moment += 30 * MINUTE) {
        goTo(moment);
        await until(
          () => days(finder)[0] === `Vandaag, ${longDay(moment)}`,
          `${inZwolle(moment)} under its own day; it says ${days(finder)[0]}`,
        );
      }
    });
  }

  for (const [name, saturday] of Object.entries({
    'of March': Date.UTC(2026, 2, 28, 8),
    'of October': Date.UTC(2026, 9, 24, 8),
  })) {
    it(`reads the same hours on both sides of it, and finds both days as the weekend (${name})`, async () => {
      const { finder, goTo } = await at(saturday);
      await press(finder, 'Dit weekend');
      await until(() => cards(finder).length === 3, 'three activities');
      const ten = cards(finder).find((card) => card.includes('Wandeling 1 '))!;
      expect(ten).to.include('10:00–11:30');
      const sunday = cards(finder).find((card) => card.includes('Wandeling 3'))!;
      expect(sunday).to.include('19:00–21:00');
      expect(days(finder)).to.deep.equal([
        `Vandaag, ${longDay(saturday)}`,
        `Morgen, ${longDay(saturday + 24 * 60 * MINUTE)}`,
      ]);
      goTo(saturday + 24 * 60 * MINUTE);
      await until(() => days(finder)[0] === `Vandaag, ${longDay(saturday + 24 * 60 * MINUTE)}`, 'Sunday');
      expect(cards(finder).find((card) => card.includes('Wandeling 1 '))).to.include('10:00–11:30');
    });
  }
});

describe('a visitor whose page stays open', () => {
  afterEach(clearPage);

  it('over midnight, is not shown yesterday under “Vandaag”, not even when that was chosen', async () => {
    const evening = Date.UTC(2026, 10, 24, 22, 50);
    const tonight = { startDate: '2026-11-24', startTime: '22:00', endTime: '23:55' };
    const tomorrow = { startDate: '2026-11-25', startTime: '10:00', endTime: '11:00' };
    let now = evening;
    const finder = await placeFinder({
      feed: feedOf([activityOn(1, tonight), activityOn(2, tomorrow)]),
      clock: () => now,
    });
    await press(finder, 'Vandaag');
    await until(() => cards(finder).length === 1, 'what is tonight');
    expect(cards(finder)[0]).to.include('Wandeling 1');
    now = evening + 15 * MINUTE;
    finder.requestUpdate();
    await until(() => cards(finder)[0]?.includes('Wandeling 2'), 'what is today now');
    expect(days(finder)).to.deep.equal(['Vandaag, woensdag 25 november']);
    expect(choiceOf(finder, 'Vandaag').checked).to.equal(true);
  });

  it('over New Year, reads the year with a date of another year', async () => {
    let now = Date.UTC(2026, 11, 31, 22, 50);
    const later = { startDate: '2027-01-05', startTime: '10:00', endTime: '11:00' };
    const finder = await placeFinder({ feed: feedOf([activityOn(1, later)]), clock: () => now });
    expect(days(finder)).to.deep.equal(['Dinsdag 5 januari 2027']);
    now += 30 * MINUTE;
    finder.requestUpdate();
    await until(() => days(finder)[0] === 'Dinsdag 5 januari', 'the year that is now');
  });
});

describe('a visitor on 29 February', () => {
  afterEach(clearPage);

  it('finds that day as today, and as tomorrow on the day before', async () => {
    const leap = { startDate: '2028-02-29', startTime: '10:00', endTime: '11:30' };
    const year = { startDate: '2026-02-28', startTime: '10:00', endTime: '11:30', rrule: 'FREQ=DAILY' };
    let now = Date.UTC(2028, 1, 28, 8);
    const finder = await placeFinder({
      feed: feedOf([activityOn(1, leap), activityOn(2, year)]),
      clock: () => now,
    });
    expect(days(finder)).to.deep.equal(['Vandaag, maandag 28 februari', 'Morgen, dinsdag 29 februari']);
    now += 24 * 60 * MINUTE;
    finder.requestUpdate();
    await until(() => days(finder)[0] === 'Vandaag, dinsdag 29 februari', 'the leap day');
    await until(() => cards(finder).length === 2 && days(finder).length === 1, 'both on it');
    now += 24 * 60 * MINUTE;
    finder.requestUpdate();
    await until(() => days(finder)[0] === 'Vandaag, woensdag 1 maart', 'the day after');
    await until(() => cards(finder).length === 1, 'only what goes on');
  });
});
