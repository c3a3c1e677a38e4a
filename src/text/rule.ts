/** A repeat rule as facts that can be said in one phrase. What cannot be said truly is not said at all. */
import { dayParts, joined } from './dates.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
/** A sayable rule: every empty list means "no such limit". */
export interface Rule {
  freq: Frequency;
  /** 2 = every second day, week, month or year. */
  interval: number;
  /** 1 = Monday … 7 = Sunday; `nth` of the month, −1 = last. */
  byDay: { day: number; nth?: number }[];
  /** Days of the month; −1 = the last day. */
  byMonthDay: number[];
  /** 1 = January. */
  byMonth: number[];
}

const codes = 'MOTUWETHFRSASU';

/**
 * The facts of an RRULE (RFC 5545, without DTSTART, UNTIL and COUNT); what the rule leaves open is taken from the first
 * day (`YYYY-MM-DD`). `undefined` if no short phrase says exactly this: then show the dates themselves.
 */
export function describeRule(rrule: string, startDate: string): Rule | undefined {
  const parts = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const take = (key: string): string => {
    const value = parts.get(key) ?? '';
    parts.delete(key);
    return value;
  };
  const numbers = (key: string) =>
    take(key)
      .split(',')
      .filter(Boolean)
      .map(Number)
      .sort((a, b) => a - b);
  const start = dayParts(startDate);
  const interval = +(take('INTERVAL') || 1);
  let freq = take('FREQ') as Frequency;
  let byMonthDay = numbers('BYMONTHDAY');
  let byMonth = numbers('BYMONTH');
  const [position, more] = numbers('BYSETPOS');
  let byDay: Rule['byDay'] = take('BYDAY')
    .split(',')
    .filter(Boolean)
    .map((text) => {
      const nth = parseInt(text, 10) || undefined;
      return { day: codes.indexOf(text.slice(-2)) / 2 + 1, ...(nth && { nth }) };
    })
    .sort((a, b) => (a.nth ?? 0) - (b.nth ?? 0) || a.day - b.day);

  if (position) {
    const only = byDay[0];
    if (more || freq !== 'MONTHLY' || byDay.length !== 1 || !only || only.nth) return undefined;
    byDay = [{ day: only.day, nth: position }];
  }
  // A week start changes nothing when every week counts, or when only one day of the week does.
  if (interval === 1 || byDay.length < 2) take('WKST');
  const numbered = byDay.filter((day) => day.nth).length;
  const mixed = (numbered > 0 && numbered < byDay.length) || (byDay.length > 0 && byMonthDay.length > 0);
  const unsayable =
    byDay.some(({ day, nth = 1 }) => !Number.isInteger(day) || day < 1 || nth < -2 || nth > 5) ||
    byMonthDay.some((day) => day < -1 || day === 0 || day > 31) ||
    byMonth.some((month) => month < 1 || month > 12);
  if (parts.size || mixed || unsayable || !Number.isInteger(interval) || interval < 1) return undefined;

  if (byDay.length && !numbered && freq !== 'WEEKLY') {
    if (interval !== 1) return undefined;
    freq = 'WEEKLY';
  }
  if (freq === 'WEEKLY') {
    if (numbered || byMonthDay.length) return undefined;
    if (!byDay.length) byDay = [{ day: start.weekday }];
    if (byDay.length === 7 && interval === 1) [freq, byDay] = ['DAILY', []];
  } else if (freq === 'DAILY') {
    if (numbered || byMonthDay.length) return undefined;
  } else {
    if (freq === 'YEARLY') {
      if (numbered && !byMonth.length) return undefined;
      if (byMonthDay.length && !byMonth.length) return undefined;
      if (!byMonth.length) byMonth = [start.month];
    } else if (freq !== 'MONTHLY') return undefined;
    if (!numbered && !byMonthDay.length) byMonthDay = [start.date];
  }
  return { freq, interval, byDay, byMonthDay, byMonth };
}

export interface RepeatWords {
  /** "wekelijks", and "elke {n} weken". */
  every: Record<Frequency, [one: string, many: string]>;
  /** "elke", in the modes that say "elke maandag" rather than "wekelijks op ma"; else empty. */
  each: string;
  weekdays: string[];
  months: string[];
  nth: (n: number) => string;
  /** "15e" */
  ordinal: (n: number) => string;
  lastDay: string;
  and: string;
  to: string;
  on: string;
  onThe: string;
  of: string;
  in: string;
  ofTheMonth: string;
}

/** Says a rule: "elke derde dinsdag van de maand". */
export function repeatIn(words: RepeatWords): (rule: Rule) => string {
  const list = (items: string[]) => joined(items, words.and);
  const weekday = (day: number) => words.weekdays[day - 1] ?? '';
  return ({ freq, interval, byDay, byMonthDay, byMonth }) => {
    const [one, many] = words.every[freq];
    const lead = interval === 1 ? one : many.replace('#', `${interval}`);
    const each = interval === 1 && words.each;
    const [first, last] = [byDay[0], byDay.at(-1)];
    const run = first && last && byDay.length > 2 && last.day - first.day === byDay.length - 1;
    const nths = byDay.map(({ day, nth = 1 }) => `${words.nth(nth)} ${weekday(day)}`);
    const months = list(byMonth.map((month) => words.months[month - 1] ?? ''));
    const inMonths = months && ` ${words.in} ${months}`;
    if (freq === 'DAILY') return lead + inMonths;
    if (freq === 'WEEKLY') {
      const days = run
        ? `${weekday(first.day)} ${words.to} ${weekday(last.day)}`
        : list(byDay.map(({ day }) => weekday(day)));
      return `${each || `${lead} ${words.on}`} ${days}${inMonths}`;
    }
    if (freq === 'MONTHLY' && each && nths.length)
      return `${each} ${list(nths)} ${words.ofTheMonth}${inMonths}`;
    const single = freq === 'YEARLY' && byMonthDay.length === 1 && byMonth.length === 1 ? byMonthDay[0] : 0;
    if (single && single > 0) return `${lead} ${words.on} ${single} ${months}`;
    const days = nths.length
      ? nths
      : [...byMonthDay.filter((day) => day > 0), ...byMonthDay.filter((day) => day < 0)].map((day) =>
          day < 0 ? words.lastDay : words.ordinal(day),
        );
    return `${lead} ${words.onThe} ${list(days)}${freq === 'YEARLY' ? ` ${words.of} ${months}` : inMonths}`;
  };
}
