/** What a visitor has chosen in a list, and how a URL says it. Pure; knows no kind of item. */
import type { Point } from '../../engine/engine.ts';
import { isRealDate } from '../../feed/local-time.ts';
import { dayParts, presets, type ChosenDates } from '../../search/dates.ts';
import { isPlain } from '../../search/records.ts';

/** Where a visitor says to be: a postcode or a district, by name, and its middle. */
export interface NearPoint extends Point {
  name: string;
}

export interface ListState extends ChosenDates {
  text: string;
  from: string;
  to: string;
  /** Chosen option ids by facet id. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Of what fits the search text: best first, unless the soonest are asked for. */
  sort: '' | 'date';
  /** The nearest first. Never in the address: where somebody lives is not for a server or for who gets the link. */
  near?: NearPoint | undefined;
  /** How many pages of results are on the screen. */
  page: number;
  /** The id of the item that is open. */
  item: string;
}

/** A facet of a list type, and its key in the URL (architecture.md › Public API). */
export interface FacetKey {
  id: string;
  key: string;
}

export const presetKeys = ['vandaag', 'vanavond', 'morgen', 'weekend', 'week'];
export const dayKeys = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
export const partKeys = ['ochtend', 'middag', 'avond'];
const MAX_TEXT = 200;

const words = (value: string | null): string[] => value?.match(/[^ ,]+/g) ?? [];
const from = <T>(keys: readonly string[], values: readonly T[], value: string | null): T[] =>
  words(value).flatMap((word) => values[keys.indexOf(word)] ?? []);
/** `YYYY-MM-DD` of a day that exists, else nothing. */
export const realDay = (value: string | null): string =>
  value?.length === 10 && isRealDate(value) ? value : '';
export const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** What a URL says of the state; what it does not know it leaves out. `prefix` is for the second widget of a page. */
export function readState(url: URLSearchParams, facets: readonly FacetKey[], prefix = ''): ListState {
  const get = (key: string) => url.get(prefix + key);
  const filters: Record<string, readonly string[]> = {};
  for (const { id, key } of facets) {
    const chosen = words(get(key));
    if (chosen.length) filters[id] = chosen;
  }
  return {
    text: (get('q') ?? '').slice(0, MAX_TEXT),
    when: from(presetKeys, presets, get('when'))[0] ?? '',
    days: from(dayKeys, weekdays, get('day')),
    parts: from(partKeys, dayParts, get('part')),
    from: realDay(get('from')),
    to: realDay(get('to')),
    filters,
    sort: get('sort') === 'date' ? 'date' : '',
    page: Math.min(50, Math.max(1, Math.floor(Number(get('page'))) || 1)),
    item: get('item') ?? '',
  };
}

/** What an editor has locked, by facet, from attributes as written: ids with spaces between; only facets with an option. */
export const lockedBy = (attributes: Readonly<Record<string, string>>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([facet, ids]) => {
      const listed = ids.match(/\S+/g);
      return listed ? [[facet, listed]] : [];
    }),
  );

export const noDates: Required<ChosenDates> = { when: '', days: [], parts: [], from: '', to: '' };

export const noChoices: ListState = readState(new URLSearchParams(), []);

export const hasChoices = (state: ListState): boolean => !isPlain(state.text, state.filters, state);
