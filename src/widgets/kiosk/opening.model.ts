/** When the place of a public screen is open: the same every week. Pure; times are `HH:mm`, on the wall. */
import { weekday } from '../../feed/calendar.ts';
import { addDays, type LocalDateTime } from '../../feed/local-time.ts';

export interface Span {
  opens: string;
  /** Later on the same day; the end of the day is `24:00`. */
  closes: string;
}
/** Seven days, from Monday; of each when it is open, in order. */
export type Week = readonly (readonly Span[])[];

/** As a Dutch editor writes them, and as schema.org does. */
const NAMES = ['ma di wo do vr za zo', 'mo tu we th fr sa su'].map((names) => names.split(' '));
const dayNamed = (name: string): number => Math.max(...NAMES.map((names) => names.indexOf(name)));

const TIME = String.raw`(\d\d?)(?:[:.](\d\d))?`;
const PART = new RegExp(String.raw`^([a-z]{2})(?:\s*-\s*([a-z]{2}))?\s+${TIME}\s*-\s*${TIME}$`);

const timeIn = (hours = '', minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time);

/**
 * What an editor wrote, such as `ma-vr 9-18; za 10:00-17:00; zo 13.00-17.00`: a day or some in a row, and from when to when.
 * Undefined when anything of it is not understood: a screen that sleeps at the wrong time helps nobody.
 */
export function weekIn(text: string): Week | undefined {
  const week: Span[][] = [...Array(7)].map(() => []);
  for (const part of text.toLowerCase().split(';')) {
    if (!part.trim()) continue;
    const [, first = '', last = first, ...times] = PART.exec(part.trim()) ?? [];
    const [from, to] = [dayNamed(first), dayNamed(last)];
    const span = { opens: timeIn(times[0], times[1]), closes: timeIn(times[2], times[3]) };
    if (from < 0 || to < 0 || !isTime(span.opens) || !isTime(span.closes) || span.opens >= span.closes)
      return undefined;
    // Also from Saturday to Monday.
    for (let day = from; ; day = (day + 1) % 7) {
      week[day]?.push(span);
      if (day === to) break;
    }
  }
  for (const day of week) day.sort((one, other) => (one.opens < other.opens ? -1 : 1));
  return week.some((day) => day.length) ? week : undefined;
}

const spansOn = (week: Week, date: string): readonly Span[] => week[weekday(date) - 1] ?? [];

/** When a place that is closed at `now` opens again; undefined while it is open. */
export function nextOpening(week: Week, now: LocalDateTime): LocalDateTime | undefined {
  const [today, time] = [now.slice(0, 10), now.slice(11, 16)];
  if (spansOn(week, today).some(({ opens, closes }) => opens <= time && time < closes)) return undefined;
  for (let days = 0; days <= 7; days += 1) {
    const date = addDays(today, days);
    const next = spansOn(week, date).find(({ opens }) => days > 0 || opens > time);
    if (next) return `${date}T${next.opens}`;
  }
  return undefined;
}
