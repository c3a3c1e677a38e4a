/** One VEVENT → one entry with plain texts and wall-clock dates, before it becomes (part of) an activity. */
import {
  addDays,
  addMinutes,
  dayShifts,
  durationMinutes,
  localDate,
  minutesBetween,
  scheduleRule,
} from './import-ics-rules.ts';
import { oneLine, plainText, saysCancelled, shortened, withoutCancelledPrefix } from './import-ics-text.ts';
import type { DateContext, LocalDate, ScheduleRule } from './import-ics-rules.ts';
import type { IcsEvent, IcsProperty } from './import-ics-split.ts';

export interface Entry {
  line: number;
  uid: string;
  sequence: number;
  name: string;
  description: string;
  location: string;
  url?: string;
  geo?: { latitude: number; longitude: number };
  categories: string[];
  start: LocalDate;
  /** Inclusive for whole days; absent = not known. */
  end?: LocalDate;
  cancelled: boolean;
  confirmed: boolean;
  rule?: ScheduleRule;
  /** Why the rule could not be taken over; then only the dates that are written out are. */
  ruleProblem?: string;
  exceptDates: LocalDate[];
  extraDates: LocalDate[];
  /** The original start, when this entry changes one date of a series. */
  recurrenceId?: LocalDate;
  modified?: string;
}

/** Why an entry is left out. */
export interface Refusal {
  refused: string;
}

const firstOf = (event: IcsEvent, name: string): IcsProperty | undefined =>
  event.properties.find((property) => property.name === name);
const textOf = (event: IcsEvent, name: string): string => String(firstOf(event, name)?.values[0] ?? '');

function allDates(event: IcsEvent, name: string, context: DateContext): LocalDate[] {
  return event.properties
    .filter((property) => property.name === name)
    .flatMap((property) =>
      property.values.flatMap((value) => {
        const date = localDate(value, property, context);
        if (!date && String(value))
          context.hint(`${name.toUpperCase()} "${String(value)}" is geen datum en is weggelaten`);
        return date ?? [];
      }),
    );
}

/** The end as the feed says it: inclusive for whole days, never before the start. */
function endOf(event: IcsEvent, start: LocalDate, context: DateContext): LocalDate | undefined {
  const allDay = start.length === 10;
  const property = firstOf(event, 'dtend');
  const duration = firstOf(event, 'duration');
  let end: LocalDate | undefined;
  if (property) {
    end = localDate(property.values[0], property, context);
    if (!end || (end.length === 10) !== allDay) {
      context.hint(`de eindtijd "${String(property.values[0])}" past niet bij het begin en is weggelaten`);
      return undefined;
    }
  } else if (duration) {
    const minutes = durationMinutes(String(duration.values[0]));
    if (minutes === undefined || (allDay && minutes % 1440)) {
      context.hint(`de duur "${String(duration.values[0])}" is niet te lezen en is weggelaten`);
      return undefined;
    }
    end = addMinutes(start, minutes);
  }
  if (!end) return undefined;
  if (minutesBetween(start, end) < 0) {
    context.hint(`de eindtijd (${end}) ligt voor het begin (${start}) en is weggelaten`);
    return undefined;
  }
  if (end === start) return undefined;
  return allDay ? addDays(end, -1) : end;
}

function descriptionOf(event: IcsEvent, context: DateContext): string {
  const html = event.properties.find(({ name }) => name === 'x-alt-desc' || name === 'styled-description');
  const text = plainText(textOf(event, 'description') || String(html?.values[0] ?? ''));
  if (text.length > 10_000) context.hint('de omschrijving is ingekort tot 10.000 tekens');
  return shortened(text, 10_000);
}

function titleOf(event: IcsEvent, cancelled: boolean, context: DateContext): string {
  const title = oneLine(textOf(event, 'summary'));
  if (!cancelled && saysCancelled(title)) {
    context.hint(
      `"${title}" klinkt afgelast, maar de agenda zegt dat niet: zet de afspraak in de agenda op geannuleerd`,
    );
  }
  const name = cancelled ? withoutCancelledPrefix(title) : title;
  if (name.length > 200) context.hint('de titel is ingekort tot 200 tekens');
  return shortened(name, 200);
}

function linkOf(event: IcsEvent, context: DateContext): string | undefined {
  const link = textOf(event, 'url').trim();
  if (!link) return undefined;
  if (/^https?:\/\/[^\s@]+$/i.test(link) && link.length <= 2048 && URL.canParse(link)) return link;
  context.hint(`het webadres "${link.slice(0, 60)}" is weggelaten: alleen http en https`);
  return undefined;
}

function geoOf(event: IcsEvent): Entry['geo'] {
  const [latitude, longitude] = [firstOf(event, 'geo')?.values[0] ?? []].flat().map(Number);
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function modifiedOf(event: IcsEvent): string | undefined {
  const value = textOf(event, 'last-modified') || textOf(event, 'dtstamp');
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined;
}

/**
 * Reads one event. People's names and addresses (ATTENDEE, ORGANIZER, CONTACT), attachments and alarms are never taken
 * over. What cannot be read is told through `context.hint`; an event without a title or a start is refused.
 */
export function readEntry(event: IcsEvent, context: DateContext): Entry | Refusal {
  const visibility = textOf(event, 'class').trim().toUpperCase();
  if (visibility && visibility !== 'PUBLIC') return { refused: `niet openbaar (CLASS:${visibility})` };
  const startProperty = firstOf(event, 'dtstart');
  if (!startProperty) return { refused: 'heeft geen begin (DTSTART)' };
  const start = localDate(startProperty.values[0], startProperty, context);
  if (!start) return { refused: `het begin is geen datum: ${String(startProperty.values[0])}` };
  const status = textOf(event, 'status').trim().toUpperCase();
  const cancelled = status === 'CANCELLED';
  const name = titleOf(event, cancelled, context);
  if (!name) return { refused: 'heeft geen titel (SUMMARY)' };

  const recurrence = firstOf(event, 'recurrence-id');
  const recurrenceId = recurrence && localDate(recurrence.values[0], recurrence, context);
  if (recurrence && !recurrenceId)
    return { refused: `wijzigt een datum die niet te lezen is: ${String(recurrence.values[0])}` };
  if (recurrence?.params.range)
    context.hint('geldt in de agenda ook voor alle latere data; ingelezen is alleen deze ene datum');

  const entry: Entry = {
    line: event.line,
    uid: textOf(event, 'uid').trim(),
    sequence: Number(textOf(event, 'sequence')) || 0,
    name,
    description: descriptionOf(event, context),
    location: oneLine(textOf(event, 'location').replace(/\s*\n\s*/g, ', ')),
    url: linkOf(event, context),
    geo: geoOf(event),
    categories: event.properties
      .filter((property) => property.name === 'categories')
      .flatMap(({ values }) => values.map((value) => oneLine(String(value))).filter(Boolean)),
    start,
    end: endOf(event, start, context),
    cancelled,
    confirmed: status === 'CONFIRMED',
    exceptDates: allDates(event, 'exdate', context),
    extraDates: allDates(event, 'rdate', context),
    recurrenceId,
    modified: modifiedOf(event),
  };
  const rules = event.properties.filter((property) => property.name === 'rrule');
  const recur = rules[0]?.values[0];
  if (recurrenceId || typeof recur !== 'object' || recur === null) {
    if (event.damage.some((text) => /: RRULE/i.test(text)))
      entry.ruleProblem = 'de herhaalregel is niet te lezen';
    return entry;
  }
  const rule = scheduleRule(recur as Record<string, unknown>, start, context);
  const elsewhere = String(startProperty.values[0]).endsWith('Z') || startProperty.params.tzid;
  if (rules.length > 1) entry.ruleProblem = 'heeft meer dan één herhaalregel';
  else if (typeof rule === 'string') entry.ruleProblem = rule;
  else if (elsewhere && dayShifts(startProperty.values[0], start) && /BY/.test(rule.rrule)) {
    entry.ruleProblem = `herhaalt op dagen van een andere tijdzone dan ${context.zone}`;
  } else {
    entry.rule = rule;
    if (elsewhere && start.length > 10 && String(startProperty.values[0]).slice(0, 16) !== start) {
      context.hint(
        `herhaalt in een andere tijdzone; de tijden zijn nu die van ${context.zone}, het hele jaar door`,
      );
    }
  }
  return entry;
}
