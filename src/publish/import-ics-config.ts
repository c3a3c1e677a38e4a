/** The publisher's own knowledge about a calendar: everything the calendar itself does not say. */
import { isZone } from './import-ics-zones.ts';
import type { Organization, Place } from '../feed/schema.ts';

export interface ImportConfig {
  /** Id of the feed, stable for life. Default: `ics-` and the calendar's name. */
  id?: string;
  /** Default: `X-WR-CALNAME`, else the file name. */
  name?: string;
  /** Default: "onbekend", with a hint: the importer never invents a licence. */
  license?: string;
  /** Default: the name of the feed. */
  publisher?: { id?: string; name?: string; url?: string };
  /** Default Europe/Amsterdam. */
  timeZone?: string;
  /** CBS code of the municipality, for example GM0193. Default: none. */
  spatial?: string;
  /** The organisation behind every activity of this calendar. Default: none. */
  organizer?: Partial<Organization> & { id: string; name: string };
  /** District of every activity that has no place with one: a CBS code. */
  district?: string;
  /** First fitting word (case does not matter, in title or categories) gives the category; several lines may fit. */
  categories?: { words: string[]; category: string }[];
  /** Names of the categories that `categories` uses. */
  categoryNames?: Record<string, string>;
  /** Location text in the calendar → what is known of the place. */
  places?: Record<string, Partial<Place>>;
  /** Titles with one of these words are left out (and reported): "Gesloten:". */
  skip?: string[];
  /** `changing`: the calendar gives new UIDs on every fetch, so ids come from title, start and location. */
  uids?: 'stable' | 'changing';
}

const KNOWN: Record<keyof ImportConfig, 'string' | 'object' | 'array'> = {
  id: 'string', name: 'string', license: 'string', publisher: 'object', timeZone: 'string', spatial: 'string',
  organizer: 'object', district: 'string', categories: 'array', categoryNames: 'object', places: 'object',
  skip: 'array', uids: 'string',
}; // prettier-ignore

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
const isTextList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isRule = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'words' in value &&
  isTextList(value.words) &&
  'category' in value &&
  typeof value.category === 'string';

/** Checks the settings file; the answer is the settings, or Dutch sentences on what is wrong with them. */
export function readConfig(json: unknown): ImportConfig | string[] {
  if (kindOf(json) !== 'object') return ['het instellingenbestand moet een JSON-object zijn'];
  const config = json as ImportConfig;
  const wrong: string[] = [];
  for (const [key, value] of Object.entries(config)) {
    if (!Object.hasOwn(KNOWN, key))
      wrong.push(`"${key}" is geen instelling; wel: ${Object.keys(KNOWN).join(', ')}`);
    else if (kindOf(value) !== KNOWN[key as keyof ImportConfig])
      wrong.push(`"${key}" heeft de verkeerde vorm`);
  }
  if (wrong.length > 0) return wrong;
  if (config.categories && !config.categories.every(isRule)) {
    wrong.push('"categories" moet een lijst zijn van { "words": ["yoga"], "category": "bewegen" }');
  }
  if (config.skip && !isTextList(config.skip)) wrong.push('"skip" moet een lijst van woorden zijn');
  if (config.uids && !['stable', 'changing'].includes(config.uids))
    wrong.push('"uids" is "stable" of "changing"');
  if (config.timeZone && !isZone(config.timeZone)) wrong.push(`"${config.timeZone}" is geen tijdzone`);
  if (config.organizer && !(config.organizer.id && config.organizer.name))
    wrong.push('"organizer" mist id of name');
  return wrong.length > 0 ? wrong : config;
}
