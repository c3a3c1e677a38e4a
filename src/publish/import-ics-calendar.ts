/** All entries of one calendar → activities: versions, private series, changed dates and categories put in order. */
import { activityOf, entryId } from './import-ics-activity.ts';
import { readEntry } from './import-ics-entry.ts';
import { calendarZone } from './import-ics-rules.ts';
import { oneLine, slug } from './import-ics-text.ts';
import type { Activity, Concept } from '../feed/schema.ts';
import type { ImportConfig } from './import-ics-config.ts';
import type { Entry } from './import-ics-entry.ts';
import type { PlaceBook } from './import-ics-places.ts';
import type { IcsCalendar, IcsProperty } from './import-ics-split.ts';

/** One calendar to read. */
export interface CalendarSource {
  /** File name or URL, as the publisher gave it. */
  name: string;
  bytes: Uint8Array;
}

/** Something the publisher should know about one entry. */
export interface EntryNote {
  line: number;
  title: string;
  reason: string;
}

/** The account of one file: `found` is always `imported` + the length of `skipped`. */
export interface FileReport {
  source: string;
  /** Entries (VEVENT) in the file. */
  found: number;
  /** Entries that are in the feed, as an activity or as a changed date of one. */
  imported: number;
  skipped: EntryNote[];
  /** Read, but with something to check. */
  hints: EntryNote[];
}

/** The text of a property of a calendar or an event; empty when there is none. */
export const valueOf = (properties: readonly IcsProperty[], name: string): string =>
  oneLine(String(properties.find((property) => property.name === name)?.values[0] ?? ''));

const titleOf = (properties: readonly IcsProperty[]): string =>
  valueOf(properties, 'summary') || '(zonder titel)';

/** An entry, and where to report on it. */
export interface Found {
  entry: Entry;
  note: (list: EntryNote[], reason: string) => void;
}

/** Of entries with the same UID and start the newest stays; other starts under one UID are events of their own. */
function withoutOlderVersions(found: readonly Found[], report: FileReport): Found[] {
  const newest = new Map<string, Found>();
  for (const one of found) {
    const { uid, start, recurrenceId, name, location } = one.entry;
    const key = JSON.stringify(
      uid ? [uid, recurrenceId ?? '', recurrenceId ? '' : start] : [name, location, start],
    );
    const other = newest.get(key);
    if (!other) newest.set(key, one);
    else {
      const [stays, goes] = other.entry.sequence > one.entry.sequence ? [other, one] : [one, other];
      newest.set(key, stays);
      goes.note(report.skipped, 'staat er twee keer in; de nieuwste versie is ingelezen');
    }
  }
  return [...newest.values()];
}

/** What all calendars of one import share. */
export interface Shared {
  config: ImportConfig;
  zone: string;
  places: PlaceBook;
  concepts: Map<string, Concept>;
  ids: Set<string>;
}

function categoriesOf(entry: Entry, { config, concepts }: Shared): string[] {
  const words = `${entry.name}\n${entry.categories.join('\n')}`.toLowerCase();
  const own = entry.categories.filter((label) => slug(label));
  const mapped = (config.categories ?? [])
    .filter((rule) => rule.words.some((word) => words.includes(word.toLowerCase())))
    .map(({ category }) => category);
  for (const id of mapped) concepts.set(id, { id, name: config.categoryNames?.[id] ?? id });
  if (mapped.length > 0) return [...new Set(mapped)];
  for (const label of own) concepts.set(slug(label), { id: slug(label), name: label.slice(0, 200) });
  return [...new Set(own.map(slug))];
}

function uniqueId(parts: readonly string[], ids: Set<string>): string {
  let id = entryId(parts);
  for (let copy = 2; ids.has(id); copy++) id = entryId([...parts, String(copy)]);
  ids.add(id);
  return id;
}

function readEntries(calendar: IcsCalendar, report: FileReport, shared: Shared) {
  const found: Found[] = [];
  const privateSeries = new Set<string>();
  const hidden = new Map<string, string[]>();
  for (const event of calendar.events) {
    const note: Found['note'] = (list, reason) =>
      list.push({ line: event.line, title: titleOf(event.properties), reason });
    const context = {
      zone: shared.zone,
      floatingZone: calendarZone(calendar.properties) ?? shared.zone,
      claimed: calendar.zones,
      hint: (text: string) => note(report.hints, text),
    };
    for (const text of event.damage) context.hint(text);
    const entry = readEntry(event, context);
    if ('refused' in entry) {
      // A private entry's title is nobody's business, not even in the report.
      const isPrivate = entry.refused.startsWith('niet openbaar');
      report.skipped.push({
        line: event.line,
        title: isPrivate ? '(niet openbaar)' : titleOf(event.properties),
        reason: entry.refused,
      });
      if (!isPrivate) continue;
      const uid = valueOf(event.properties, 'uid');
      const open = readEntry(
        { ...event, properties: event.properties.filter(({ name }) => name !== 'class') },
        { ...context, hint: () => undefined },
      );
      if ('refused' in open) continue;
      if (open.recurrenceId) hidden.set(uid, [...(hidden.get(uid) ?? []), open.recurrenceId]);
      else privateSeries.add(uid);
    } else found.push({ entry, note });
  }
  const isLeftOut = ({ entry }: Found) =>
    shared.config.skip?.find((word) => entry.name.toLowerCase().includes(word.toLowerCase()));
  const open = found.filter((one) => {
    const word = isLeftOut(one);
    const inherits = one.entry.recurrenceId && privateSeries.has(one.entry.uid);
    if (word) one.note(report.skipped, `overgeslagen volgens de instellingen ("${word}")`);
    if (inherits)
      report.skipped.push({
        line: one.entry.line,
        title: '(niet openbaar)',
        reason: 'hoort bij een reeks die niet openbaar is',
      });
    return !word && !inherits;
  });
  return { found: withoutOlderVersions(open, report), hidden };
}

/** The activities of one calendar, each with the entries that it is made of. What is left out goes to `report`. */
export function readCalendar(
  calendar: IcsCalendar,
  source: CalendarSource,
  report: FileReport,
  shared: Shared,
) {
  const { found, hidden } = readEntries(calendar, report, shared);
  const masters = found.filter(({ entry }) => !entry.recurrenceId);
  const changes = found.filter(({ entry }) => entry.recurrenceId);
  const taken = new Set<Found>();
  const made: { activity: Activity; parts: Found[] }[] = [];
  const publisher = shared.config.publisher?.name ?? valueOf(calendar.properties, 'x-wr-calname');
  const origin = {
    ...(publisher ? { publisher } : {}),
    ...(/^https?:/i.test(source.name) ? { url: source.name } : {}),
  };
  const make = (one: Found, own: Found[]) => {
    const { entry, note } = one;
    const { uid, name, start, location } = entry;
    const stable = uid && shared.config.uids !== 'changing';
    const id = uniqueId(stable ? [uid, entry.recurrenceId ?? ''] : [name, start, location], shared.ids);
    const activity = activityOf({
      id,
      series: entry,
      changes: own.map((change) => change.entry),
      hidden: uid ? (hidden.get(uid) ?? []) : [],
      origin,
      places: shared.places,
    });
    if (entry.ruleProblem)
      note(report.hints, `${entry.ruleProblem}; ingelezen zijn alleen de data die er los in staan`);
    if (/^\s*gesloten\b/i.test(name))
      note(report.hints, 'is een sluiting, geen activiteit: laat hem weg met "skip" in de instellingen');
    const category = categoriesOf(entry, shared);
    if (category.length > 0) activity.category = category;
    if (shared.config.organizer) activity.organizer = shared.config.organizer.id;
    if (shared.config.district) activity.district = [shared.config.district];
    if (activity.subEvent?.length === 0) note(report.skipped, 'alle data zijn geschrapt (EXDATE)');
    else made.push({ activity, parts: [one, ...own] });
  };
  for (const one of masters) {
    // Two events under one UID: the changes belong to the series.
    const isSeries =
      one.entry.uid && (one.entry.rule ?? masters.filter((m) => m.entry.uid === one.entry.uid).length === 1);
    const own = isSeries
      ? changes.filter((change) => change.entry.uid === one.entry.uid && !taken.has(change))
      : [];
    for (const change of own) taken.add(change);
    make(one, own);
  }
  for (const change of changes) {
    if (taken.has(change)) continue;
    change.note(
      report.hints,
      'wijzigt een reeks die niet in de agenda staat; ingelezen als losse activiteit',
    );
    const { recurrenceId, ...alone } = change.entry;
    make({ ...change, entry: { ...alone, uid: `${alone.uid}${alone.uid && `#${recurrenceId ?? ''}`}` } }, []);
  }
  for (const [kind, number] of calendar.others) {
    report.hints.push({
      line: 0,
      title: kind,
      reason: `${number} keer; dat zijn geen activiteiten en ze zijn niet ingelezen`,
    });
  }
  return made;
}
