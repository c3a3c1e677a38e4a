/**
 * Cuts a calendar file into single properties, tolerant of what desktop programs really write: byte order marks, any
 * line ending, lines folded wrongly, components that are never ended. ical.js then reads one property at a time, so that
 * damage costs that property and not the calendar (measured: whole-file parsing throws on one file in ten).
 */
import ICAL from 'ical.js';

/** One property as ical.js reads it; dates are `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm:ss` with `Z` for UTC. */
export interface IcsProperty {
  name: string;
  params: Record<string, string>;
  /** `date`, `date-time`, `text`, `recur` … */
  type: string;
  values: unknown[];
}

/** One VEVENT. */
export interface IcsEvent {
  /** Line in the file on which it begins, counted from 1: what a publisher looks up. */
  line: number;
  properties: IcsProperty[];
  /** Lines that could not be read, and parts that were cut short. */
  damage: string[];
}

/** One VCALENDAR with its events; a file may hold several. */
export interface IcsCalendar {
  properties: IcsProperty[];
  events: IcsEvent[];
  /** Time zone names of this file → the IANA name that its VTIMEZONE claims (`X-LIC-LOCATION`). */
  zones: Map<string, string>;
  /** Components that are not events, with their number: VTODO, VJOURNAL, VFREEBUSY. */
  others: Map<string, number>;
}

interface Line {
  number: number;
  text: string;
}

/** Bytes → text: UTF-8 (with or without a byte order mark), else the code page of older Windows programs. */
export function calendarText(bytes: Uint8Array): { text: string; legacy: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), legacy: false };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), legacy: true };
  }
}

/** RFC 5545 §3.1 unfolding, plus the frequent mistake of a continuation without its leading space. */
function unfoldedLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = lines.at(-1);
    if (last && /^[ \t]/.test(raw)) last.text += raw.slice(1);
    else if (last && raw && !/^[A-Za-z0-9-]+[;:]/.test(raw) && !/^(BEGIN|END):/i.test(last.text)) {
      last.text += `\\n${raw}`;
    } else if (raw.trim()) lines.push({ number: index + 1, text: raw });
  }
  return lines;
}

function readProperty(line: string): IcsProperty | undefined {
  try {
    const [name, params, type, ...values] = ICAL.parse.property(line) as [
      string,
      Record<string, string | string[]>,
      string,
      ...unknown[],
    ];
    const single = Object.entries(params).map(([key, value]) => [key, [value].flat()[0] ?? ''] as const);
    return { name: name.toLowerCase(), params: Object.fromEntries(single), type, values };
  } catch {
    return undefined;
  }
}

const newCalendar = (): IcsCalendar => ({ properties: [], events: [], zones: new Map(), others: new Map() });

/** Everything in the file that can be told apart. Never throws; a file without a calendar gives an empty list. */
export function splitCalendars(text: string): IcsCalendar[] {
  const calendars: IcsCalendar[] = [];
  let calendar: IcsCalendar | undefined;
  let event: IcsEvent | undefined;
  let zone = '';
  /** Names of the open components, innermost last. */
  let open: string[] = [];

  const endEvent = (reason?: string) => {
    if (event && reason) event.damage.push(reason);
    event = undefined;
  };
  for (const { number, text: line } of unfoldedLines(text)) {
    const [, edge, component] = /^(BEGIN|END):\s*(\S+)/i.exec(line) ?? [];
    const what = component?.toUpperCase() ?? '';
    if (edge?.toUpperCase() === 'BEGIN') {
      if (what === 'VCALENDAR') {
        endEvent(`regel ${number}: een nieuwe agenda begint terwijl deze afspraak nog niet af is`);
        open = [];
        calendar = newCalendar();
        calendars.push(calendar);
        continue;
      }
      if (what === 'VEVENT') {
        endEvent(`regel ${number}: END:VEVENT ontbreekt`);
        open = [];
        if (!calendar) calendars.push((calendar = newCalendar()));
        event = { line: number, properties: [], damage: [] };
        calendar.events.push(event);
      } else if (!event && calendar && /^V(TODO|JOURNAL|FREEBUSY|AVAILABILITY)$/.test(what)) {
        calendar.others.set(what, (calendar.others.get(what) ?? 0) + 1);
      }
      open.push(what);
    } else if (edge) {
      const at = open.lastIndexOf(what);
      if (at >= 0) open = open.slice(0, at);
      if (what === 'VEVENT') endEvent();
      else if (what === 'VCALENDAR') {
        endEvent(`regel ${number}: END:VEVENT ontbreekt`);
        calendar = undefined;
        open = [];
      }
    } else if (event) {
      // An alarm inside an event has its own DESCRIPTION and SUMMARY: not for visitors.
      if (open.length > 1) continue;
      const property = readProperty(line);
      if (property) event.properties.push(property);
      else event.damage.push(`regel ${number} is niet te lezen: ${line.slice(0, 60)}`);
    } else if (calendar && open.length === 0) {
      const property = readProperty(line);
      if (property) calendar.properties.push(property);
    } else if (calendar && open[0] === 'VTIMEZONE') {
      if (/^TZID[;:]/i.test(line)) zone = line.slice(line.indexOf(':') + 1).trim();
      if (/^X-LIC-LOCATION[;:]/i.test(line))
        calendar.zones.set(zone, line.slice(line.indexOf(':') + 1).trim());
    }
  }
  endEvent('het bestand eindigt midden in deze afspraak');
  return calendars;
}
