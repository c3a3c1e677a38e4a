/** The part of RFC 5545's recurrence rules that feed.md admits, read from text into numbers. */
import { FeedError } from './errors.ts';

/** `day`: 1 = Monday … 7 = Sunday. `nth`: 1 = first, -1 = last of the month (or year); absent = every one. */
export interface RuleDay {
  day: number;
  nth?: number;
}

/** Absent = the rule does not say. */
export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** First day of the week, 1 = Monday … 7 = Sunday; matters for a week interval above 1. */
  weekStart: number;
  byDay?: RuleDay[];
  byMonthDay?: number[];
  byMonth?: number[];
  bySetPos?: number[];
}

/** The days of the week by their code in a rule (RFC 5545 §3.3.10), Monday first. */
export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const bad = (rrule: string, why: string): FeedError =>
  new FeedError('bad-schedule', `rrule "${rrule}": ${why}.`);

/**
 * Reads `rrule`: FREQ (DAILY, WEEKLY, MONTHLY, YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS, WKST.
 * @throws FeedError `bad-schedule` for everything else: another part (COUNT and UNTIL are fields of the schedule), a
 * part twice, a value out of range, "first Monday" of a day or a week (RFC 5545 §3.3.10), over 200 characters.
 */
export const readRule = (rrule: string): Rule => {
  if (rrule.length > 200) throw bad(`${rrule.slice(0, 50)}…`, 'longer than 200 characters');
  const parts = new Map<string, string>();
  for (const part of rrule.split(';')) {
    const [key = '', value = ''] = part.split('=', 2);
    if (parts.has(key)) throw bad(rrule, `${key} occurs twice`);
    if (!value || part !== `${key}=${value}`) throw bad(rrule, `"${part}" is not KEY=value`);
    parts.set(key, value);
  }
  const take = <T>(key: string, read: (value: string) => T | undefined): T | undefined => {
    const value = parts.get(key);
    if (value === undefined) return undefined;
    parts.delete(key);
    const result = read(value);
    if (result === undefined) throw bad(rrule, `${key} cannot be "${value}"`);
    return result;
  };
  const dayOf = (value: string): number | undefined => DAYS.indexOf(value) + 1 || undefined;
  const numbers = (max: number, min: number) => (value: string) => {
    const list = value.split(',').map((text) => (/^[+-]?\d{1,4}$/.test(text) ? +text : 0));
    return list.every((n) => n && n >= min && n <= max) ? list : undefined;
  };

  const freq = take('FREQ', (value) =>
    /^(DAI|WEEK|MONTH|YEAR)LY$/.test(value) ? (value as Rule['freq']) : undefined,
  );
  if (!freq) throw bad(rrule, 'FREQ is missing');
  const most = freq === 'YEARLY' ? 53 : freq === 'MONTHLY' ? 5 : 0;
  const rule: Rule = {
    freq,
    interval: take('INTERVAL', (value) => (/^\d{1,4}$/.test(value) && +value) || undefined) ?? 1,
    weekStart: take('WKST', dayOf) ?? 1,
    byDay: take('BYDAY', (value) => {
      const days: RuleDay[] = [];
      for (const text of value.split(',')) {
        const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
        const day = dayOf(name);
        if (!day || (nth && (!+nth || Math.abs(+nth) > most))) return undefined;
        days.push(nth ? { day, nth: +nth } : { day });
      }
      return days;
    }),
    byMonthDay: take('BYMONTHDAY', numbers(31, -31)),
    byMonth: take('BYMONTH', numbers(12, 1)),
    bySetPos: take('BYSETPOS', numbers(366, -366)),
  };
  for (const key of parts.keys()) throw bad(rrule, `${key} is not part of the feed`);
  return rule;
};
