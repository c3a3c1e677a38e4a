import { livingFeed } from '../../demo/living-feed.mjs';
import { define } from '../../src/define.ts';
import type { FeedContent } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { SamenDirectory } from '../../src/widgets/directory/directory.ts';
import { SamenHelpList } from '../../src/widgets/help-list/help-list.ts';
import { SamenVacancyList } from '../../src/widgets/vacancy-list/vacancy-list.ts';
import { until } from '../until.ts';

define(SamenActivityFinder);
define(SamenVacancyList);
define(SamenDirectory);
define(SamenHelpList);

/** Tuesday 24 November 2026, 16.00 in Zwolle. */
export const AFTERNOON = Date.UTC(2026, 10, 24, 15);

let sample: Promise<FeedContent> | undefined;

/** The sample feed as it is committed: around its anchor week, whatever day it is. */
export const sampleFeed = (): Promise<FeedContent> =>
  (sample ??= fetch('/demo/feed.json')
    .then((response) => response.json() as Promise<Feed>)
    .then((feed) => {
      const read = readFeed(JSON.stringify(livingFeed(feed, '2026-11-24')));
      if (!read.ok) throw read.error;
      return read;
    }));

const places: HTMLElement[] = [];

/** A list on the page, with these properties; in `place`, by default a wide one. */
async function placeList<
  List extends SamenActivityFinder | SamenDirectory | SamenHelpList | SamenVacancyList,
>(
  tag: string,
  properties: Partial<List>,
  { width = '70rem', ready = true, withoutFeed = false } = {},
): Promise<List> {
  const place = document.createElement('div');
  place.style.width = width;
  const finder = document.createElement(tag) as List;
  finder.innerHTML = '<a href="/agenda">Bekijk de agenda</a>';
  Object.assign(finder, { urlState: 'none', clock: () => AFTERNOON }, properties);
  if (!properties.src && !properties.feed && !withoutFeed) finder.feed = await sampleFeed();
  place.append(finder);
  document.body.append(place);
  places.push(place);
  if (ready) await until(() => inside(finder, '.card:not(.bones)') ?? inside(finder, '.notice'), 'items');
  if (ready && !finder.limit && inside(finder, '.card')) {
    await until(() => inside(finder, '#search') ?? finder.withoutSearch, 'controls');
    // On a narrow screen and on paper there are none beside the list.
    await until(
      () => inside(finder, '.filters .choice') ?? !inside(finder, '.filters')?.checkVisibility(),
      'filters',
    );
  }
  if (ready) await until(() => !inside(finder, '[aria-busy]'), 'the rest of the page of the list');
  return finder;
}

interface Placed {
  width?: string;
  ready?: boolean;
  withoutFeed?: boolean;
}
/** A finder on the page. */
export const placeFinder = (
  properties: Partial<SamenActivityFinder> = {},
  placed: Placed = {},
): Promise<SamenActivityFinder> => placeList(SamenActivityFinder.tag, properties, placed);
/** A list of vacancies on the page. */
export const placeVacancies = (
  properties: Partial<SamenVacancyList> = {},
  placed: Placed = {},
): Promise<SamenVacancyList> => placeList(SamenVacancyList.tag, properties, placed);

/** A list of help on the page. */
export const placeHelp = (
  properties: Partial<SamenHelpList> = {},
  placed: Placed = {},
): Promise<SamenHelpList> => placeList(SamenHelpList.tag, properties, placed);

/** The directory on the page. */
export const placeDirectory = (
  properties: Partial<SamenDirectory> = {},
  placed: Placed = {},
): Promise<SamenDirectory> => placeList(SamenDirectory.tag, properties, placed);

export const clearPage = (): void => {
  for (const place of places.splice(0)) place.remove();
};

export const inside = (finder: Element, selector: string): HTMLElement | null =>
  finder.shadowRoot!.querySelector<HTMLElement>(selector);
export const all = (finder: Element, selector: string): HTMLElement[] => [
  ...finder.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The group of filters with this word, opened as a visitor does; its numbers are of now then. */
export const openGroup = async (
  finder: SamenActivityFinder | SamenVacancyList,
  name: string,
): Promise<void> => {
  const summary = all(finder, 'summary').find((one) => words(one).startsWith(name))!;
  const group = summary.parentElement as HTMLDetailsElement;
  if (group.open) return;
  const opened = new Promise((resume) => group.addEventListener('toggle', resume, { once: true }));
  summary.click();
  await opened;
  await finder.updateComplete;
};

/** The choice with this label. */
export const choiceOf = (finder: Element, label: string): HTMLInputElement => {
  const found = all(finder, '.choice').find((one) => words(one.querySelector('.word')) === label);
  if (!found) throw new Error(`no choice "${label}"`);
  return found.querySelector('input')!;
};
export const buttonOf = (finder: Element, label: string | RegExp): HTMLElement => {
  const found = all(finder, 'button, a').find((one) =>
    typeof label === 'string' ? words(one) === label : label.test(words(one)),
  );
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};
/** How many activities the finder says there are. */
export const total = (finder: Element): number => parseInt(words(inside(finder, '.result')), 10);
