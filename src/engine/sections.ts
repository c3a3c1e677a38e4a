/** Lists of everything that is no activity. Comes when somebody asks for one; each type then brings its own kind. */
import { readItem, type FeedContent } from '../feed/parse.ts';
import type { Item, ItemType } from '../feed/schema.ts';
import type { SearchRecord } from '../search/records.ts';
import type { FeedInfo } from './engine.ts';
import { paceOf, type IndexOptions, type Section } from './feed-index.ts';
import { isListed } from './record.ts';
import type { RecordKind } from './record-kind.ts';

/** What they are made of. */
export interface SectionSource {
  feed: FeedContent;
  /** Hears of what is wrong with records that were not read before. */
  info: FeedInfo;
  /** All by id; records that were not read before are added. */
  items: Map<string, Item>;
  options: IndexOptions;
  /** Those that were asked for. */
  sections: Map<ItemType, Promise<Section>>;
}

/** A kind is only ever asked about items of its type. */
async function kindOf(type: ItemType): Promise<RecordKind | undefined> {
  switch (type) {
    case 'VolunteerVacancy':
      return (await import('./vacancy-record.ts')).vacancyRecords;
    case 'Help':
      return (await import('./help-record.ts')).helpRecords;
    case 'Organization':
      return (await import('./organization-record.ts')).organizationRecords;
    case 'Place':
      return (await import('./place-record.ts')).placeRecords;
    default:
      return undefined;
  }
}

/** Reads the Help that nobody needed so far; what is private is taken out of it first. */
async function readHelp({ feed, info, items, options }: SectionSource): Promise<void> {
  const { unread } = feed;
  if (!unread?.length) return;
  const { withoutPrivateData } = await import('../feed/private-help.ts');
  const pace = paceOf(options);
  for (const index of unread.keys()) {
    const { item, problems } = readItem(unread[index], index, withoutPrivateData);
    if (item && !items.has(item.id)) items.set(item.id, item);
    const [first] = problems;
    if (first) {
      // Its number in the feed is lost by now; the id is not. What cannot be shown may have a private one.
      const told = `${item?.id ?? 'Help'} ${first.message}`;
      info.problems = { first: told, ...info.problems, records: info.problems.records + 1 };
    }
    await pace();
  }
}

/** The order in which the options of a facet take turns; among those of one option it stays the same. */
const inTurns =
  (records: readonly SearchRecord[], facet: string): NonNullable<Section['arrange']> =>
  ({ order, kilometres }) => {
    // What is near is in one order for all.
    if (kilometres) return undefined;
    const had = new Map<string | undefined, number>();
    const turns = [...order].map((number) => {
      const option = records[number]?.facets[facet]?.[0];
      const turn = (had.get(option) ?? 0) + 1;
      had.set(option, turn);
      return { number, turn };
    });
    return { order: turns.sort((a, b) => a.turn - b.turn).map(({ number }) => number) };
  };

async function openSection(type: ItemType, source: SectionSource): Promise<Section> {
  const section: Section = { items: [], dates: [], records: [] };
  const kind = await kindOf(type);
  if (!kind) return section;
  section.kind = kind;
  if (kind.inTurns) section.arrange = inTurns(section.records, kind.inTurns);
  if (type === 'Help') await readHelp(source);
  const { items, info, options } = source;
  const today = options.localNow(info.timeZone).slice(0, 10);
  const pace = paceOf(options);
  const getItem = (id: string): Item | undefined => items.get(id);
  const own = [...items.values()].filter((item) => item.type === type);
  if (kind.compare) own.sort(kind.compare);
  for (const item of own) {
    const isOpen = isListed(item, today) && !kind.isClosed?.(item);
    const isEarly = item.availableFrom !== undefined && item.availableFrom.slice(0, 10) > today;
    if (!isOpen && (!kind.staysReadable || isEarly || item.duplicateOf !== undefined)) continue;
    const until = kind.until?.(item);
    const record: SearchRecord = {
      id: item.id,
      facets: kind.options(item, getItem),
      // A last day or moment is the one date of what is not an event: it is listed until then.
      dates: isOpen && until !== undefined ? [{ start: until, end: until }] : [],
      undated: isOpen && until === undefined,
    };
    section.items.push(item);
    section.dates.push([]);
    section.records.push(record);
    await pace();
  }
  return section;
}

/** What is listed of a type other than activities; nothing of one that nobody lists. */
export function sectionOf(type: ItemType, source: SectionSource): Promise<Section> {
  const { sections } = source;
  let section = sections.get(type);
  if (!section) {
    section = openSection(type, source);
    sections.set(type, section);
    // Asked again, it may be there.
    section.catch(() => sections.delete(type));
  }
  return section;
}
