/** A repeat rule as facts that can be said in one phrase. What cannot be said truly is not said at all. */
import { dayParts } from './dates.ts';
import { joined } from './wordings.ts';

export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
/** A sayable rule: every empty list means "no such limit". */
export interface Rule {
  freq: Frequency;
  /** 2 = every second day, week, month or year. */
  interval: number;
  /** 1 = Monday … 7 = Sunday; `nth` of the month, −1 = last. */
  byDay: { day: number; nth?: number | undefined }[];
  /** Days of the month; −1 = the last day. */
  byMonthDay: number[];
  /** 1 = January. */
  byMonth: number[];
}

const codes = 'MOTUWETHFRSASU';
const many = (one: string) => `=(${one})(,(${one}))*`;
const DAY = 'MO|TU|WE|TH|FR|SA|SU';
const NTH = '-[12]|[1-5]';
/** Each part of a rule that a phrase can hold. */
const SAYABLE = RegExp(
  `^(FREQ=(DAI|WEEK|MONTH|YEAR)LY|INTERVAL=[1-9]\\d*|WKST=(${DAY})|BYSETPOS=(${NTH})|BYDAY${many(`(${NTH})?(${DAY})`)}|BYMONTHDAY${many('-1|[12]?[1-9]|[123]0|31')}|BYMONTH${many('[1-9]|1[0-2]')})$`,
);
/** Counted from the end comes last. */
const order = (n = 0) => (n < 0 ? 99 + n : n);

/**
 * The facts of an RRULE (RFC 5545, without DTSTART, UNTIL and COUNT); what the rule leaves open is taken from the first
 * day (`YYYY-MM-DD`). `undefined` if no short phrase says exactly this: then show the dates themselves.
 */
export function describeRule(rrule: string, startDate: string): Rule | undefined {
  const parts = rrule.replaceAll('+', '').split(';');
  const values = (key: string) =>
    parts.flatMap((part) => (part.startsWith(`${key}=`) ? part.slice(key.length + 1).split(',') : []));
  const numbers = (key: string) =>
    values(key)
      .map(Number)
      .sort((a, b) => order(a) - order(b));
  const start = dayParts(startDate);
  const [position] = numbers('BYSETPOS');
  const [interval = 1] = numbers('INTERVAL');
  let freq = values('FREQ')[0] as Frequency | undefined;
  let byMonthDay = numbers('BYMONTHDAY');
  let byMonth = numbers('BYMONTH');
  let byDay = values('BYDAY')
    .map((text) => ({ day: codes.indexOf(text.slice(-2)) / 2 + 1, nth: parseInt(text, 10) || undefined }))
    .sort((a, b) => order(a.nth) - order(b.nth) || a.day - b.day);

  if (!freq || !parts.every((part) => SAYABLE.test(part))) return undefined;
  if (position) {
    const [only, other] = byDay;
    if (!only || other || only.nth || freq !== 'MONTHLY') return undefined;
    byDay = [{ day: only.day, nth: position }];
  }
  const numbered = byDay.filter((day) => day.nth).length;
  const monthly = numbered || byMonthDay.length;
  // Every Tuesday of the month, or every day that is a Tuesday, is every Tuesday.
  if (byDay.length && !numbered && interval === 1) freq = 'WEEKLY';
  const unclear =
    (numbered && numbered < byDay.length) ||
    (byDay.length && byMonthDay.length) ||
    (byDay.length && !numbered && freq !== 'WEEKLY') ||
    // The first day of the week decides which weeks count.
    (interval > 1 && values('WKST').length && byDay.some(({ day }) => day !== start.weekday)) ||
    (monthly && (freq === 'DAILY' || freq === 'WEEKLY' || (freq === 'YEARLY' && !byMonth.length)));
  if (unclear) return undefined;

  if (freq === 'WEEKLY') {
    if (!byDay.length) byDay = [{ day: start.weekday, nth: undefined }];
    if (byDay.length === 7 && interval === 1) [freq, byDay] = ['DAILY', []];
  } else if (freq !== 'DAILY') {
    if (freq === 'YEARLY' && !byMonth.length) byMonth = [start.month];
    if (!monthly) byMonthDay = [start.date];
  }
  return { freq, interval, byDay, byMonthDay, byMonth };
}

export interface RepeatWords {
  /** "wekelijks" */
  one: Record<Frequency, string>;
  /** "elke # weken", `#` for how many. */
  many: Record<Frequency, string>;
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

/** Says an RRULE from a first day: "elke derde dinsdag van de maand"; undefined as `describeRule`. */
export function repeatIn(words: RepeatWords): (rrule: string, startDate: string) => string | undefined {
  const say = sayIn(words);
  return (rrule, startDate) => {
    const rule = describeRule(rrule, startDate);
    return rule && say(rule);
  };
}

function sayIn(words: RepeatWords): (rule: Rule) => string {
  const list = (items: string[]) => joined(items, words.and);
  const weekday = (day: number) => words.weekdays[day - 1] ?? '';
  return ({ freq, interval, byDay, byMonthDay, byMonth }) => {
    const lead = interval === 1 ? words.one[freq] : words.many[freq].replace('#', `${interval}`);
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
    const [date = 0, other] = byMonthDay;
    if (freq === 'YEARLY' && date > 0 && !other && byMonth.length === 1)
      return `${lead} ${words.on} ${date} ${months}`;
    const days = nths.length ? nths : byMonthDay.map((day) => (day < 0 ? words.lastDay : words.ordinal(day)));
    return `${lead} ${words.onThe} ${list(days)}${freq === 'YEARLY' ? ` ${words.of} ${months}` : inMonths}`;
  };
}
