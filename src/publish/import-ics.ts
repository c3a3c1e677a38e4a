/** `samenspel import ics`: calendar files → one feed, and an account of every entry found in them. */
import { readCalendar, valueOf } from './import-ics-calendar.ts';
import { placeBook } from './import-ics-places.ts';
import { calendarText, splitCalendars } from './import-ics-split.ts';
import { slug } from './import-ics-text.ts';
import { validateFeed } from './validate.ts';
import type { Activity, Feed, Item } from '../feed/schema.ts';
import type { CalendarSource, FileReport, Found, Shared } from './import-ics-calendar.ts';
import type { ImportConfig } from './import-ics-config.ts';

export interface ImportResult {
  feed: Feed;
  files: FileReport[];
}

/** What the envelope says when neither calendar nor settings do. */
export const ENVELOPE_DEFAULTS = {
  conformsTo: 'https://samenspel.example/feed/v1',
  timeZone: 'Europe/Amsterdam',
  inLanguage: ['nl'],
  license: 'onbekend',
} as const;

const fileTitle = (source: string): string =>
  decodeURIComponentSafe(source.split(/[?#]/)[0] ?? '')
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/\.\w+$/, '') || 'agenda';

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function envelope(name: string, dateModified: string, { config, zone }: Shared): Feed {
  const { id, license, publisher, spatial } = config;
  return {
    type: 'DataFeed',
    conformsTo: ENVELOPE_DEFAULTS.conformsTo,
    id: id ?? `ics-${slug(name)}`,
    name,
    license: license ?? ENVELOPE_DEFAULTS.license,
    publisher: publisher ?? { name },
    dateModified,
    timeZone: zone,
    inLanguage: [...ENVELOPE_DEFAULTS.inLanguage],
    ...(spatial ? { spatial } : {}),
    items: [],
  };
}

/**
 * Reads calendars into one feed that passes `validateFeed`: an activity that would not is left out and reported.
 * `now` (ISO) is used as the feed's date only when no entry has one, so that the same file gives the same feed.
 */
export function importIcs(
  sources: readonly CalendarSource[],
  config: ImportConfig,
  now: string,
): ImportResult {
  const zone = config.timeZone ?? ENVELOPE_DEFAULTS.timeZone;
  const shared: Shared = { config, zone, places: placeBook(config), concepts: new Map(), ids: new Set() };
  const files: FileReport[] = [];
  const names: string[] = [];
  const made: { activity: Activity; parts: Found[]; report: FileReport }[] = [];
  for (const source of sources) {
    const report: FileReport = { source: source.name, found: 0, imported: 0, skipped: [], hints: [] };
    files.push(report);
    const { text, legacy } = calendarText(source.bytes);
    const general = (reason: string) => report.hints.push({ line: 0, title: source.name, reason });
    if (legacy) general('is geen UTF-8 en is gelezen als Windows-tekst: controleer letters als é en ë');
    const calendars = splitCalendars(text);
    if (calendars.length === 0) general('bevat geen agenda (VCALENDAR)');
    for (const calendar of calendars) {
      names.push(
        valueOf(calendar.properties, 'x-wr-calname') ||
          valueOf(calendar.properties, 'name') ||
          fileTitle(source.name),
      );
      report.found += calendar.events.length;
      for (const one of readCalendar(calendar, source, report, shared)) made.push({ ...one, report });
    }
  }
  const dates = made.flatMap(({ parts }) => parts.map(({ entry }) => entry.modified ?? '')).sort();
  const name = (config.name ?? names[0] ?? 'agenda').slice(0, 200);
  const head = envelope(name, dates.at(-1) || now, shared);
  if (shared.concepts.size > 0) {
    head.conceptSchemes = [{ id: 'category', name: 'Onderwerp', concepts: [...shared.concepts.values()] }];
  }
  const others: Item[] = shared.places.places();
  if (config.organizer) others.unshift({ ...config.organizer, type: 'Organization' });
  const errors = validateFeed({
    ...head,
    items: [...made.map(({ activity }) => activity), ...others],
  }).filter(({ severity }) => severity === 'error');
  const good = made.filter(({ parts, report }, index) => {
    const wrong = errors.find(
      ({ path }) => path === `items[${index}]` || path.startsWith(`items[${index}].`),
    );
    if (wrong) for (const part of parts) part.note(report.skipped, `${wrong.path}: ${wrong.message}`);
    else report.imported += parts.length;
    return !wrong;
  });
  return { feed: { ...head, items: [...good.map(({ activity }) => activity), ...others] }, files };
}
