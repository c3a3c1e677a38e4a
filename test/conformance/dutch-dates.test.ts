/**
 * The Dutch sentences of another calendar (cultuurnet/calendar-summary-v3) as reference: what they say of dates, days and
 * times is read, and said again in our plain words, which must hold the same. Where we say it otherwise, the table in
 * docs/plain-language.md says how and why; a kind of line without a row there is a failure.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { phrasesPlainNl as plain } from '../../src/text/phrases.plain.ts';
import { openingLines, type OpeningHours } from '../../src/widgets/directory/opening-hours.model.ts';
import { dayIn, timesIn } from '../text/plain-words.ts';
import { sampleReading } from '../widgets/sample-reading.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, process.env['SHARED_DATA'] ?? '../shared/data', 'dutch-dates');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt') && !/-in-(french|german|english)\.txt$/.test(file))
  .map((file) => ({ file, lines: readFileSync(resolve(folder, file), 'utf8').trim().split('\n') }));

const DAYS = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ');
const CODES: OpeningHours['dayOfWeek'] = [
  'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
]; // prettier-ignore
const day = `(?:${DAYS.join('|')})`;
const date = `${day} \\d{1,2} [a-z]+ \\d{4}`;
const span = 'van \\d{1,2}:\\d\\d tot \\d{1,2}:\\d\\d';
const spans = `${span}(?: en ${span})*`;
/** Every kind of line, as it is there. A line may be of several: a list of days with two times on one of them. */
const KINDS: Record<string, RegExp> = {
  period: RegExp(`^van ${date} tot en met ${date}$`),
  'one day': RegExp(`^${date}( \\(.+\\))?$`),
  'some days': RegExp(`^${date} tot en met ${date}( \\(.+\\))?$`),
  times: RegExp(`^\\(?${day} ${spans}(, ${day} ${spans})*\\)?( \\(geannuleerd\\))?$`),
  'days in a row': RegExp(`^${day} - ${day} ${spans}$`),
  'days apart': RegExp(`^${day}, ${day} ${spans}$`),
  closed: RegExp(`^${day} gesloten$`),
  'every day': /^alle dagen open$/,
  'other hours': /^behalve tijdens$/,
  'closed for a while': /^gesloten$/,
  childcare: /^\(.*opvang .*\)$/,
  cancelled: /\(geannuleerd\)$/,
  notice: /^de uren kunnen afwijken tijdens deze periode\.$/,
};
const lowered = (line: string): string => line.trim().toLowerCase();
const kindsOf = (line: string): string[] =>
  Object.entries(KINDS)
    .filter(([, pattern]) => pattern.test(lowered(line)))
    .map(([kind]) => kind);

/** By day of the week, what a line there says of times, as `09:00-16:00`. */
type Week = Map<string, string[]>;
const two = (time: string): string => time.padStart(5, '0');
function weekThere(lines: readonly string[]): Week {
  const week: Week = new Map();
  for (const line of lines.map(lowered)) {
    if (!/\d:\d\d/.test(line) || line.includes('opvang')) continue;
    const parts = line
      .replace(/[()]|geannuleerd/g, '')
      .trim()
      .split(RegExp(`, (?=${day} van)`));
    const apart = /^(\S+), (\S+) van/.exec(line);
    for (const part of apart ? [line] : parts) {
      const [, which = '', rest = ''] = /^(.*?) (van .*)$/.exec(part) ?? [];
      const [from = '', to] = which.split(' - ');
      const names = to ? DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1) : which.split(', ');
      const times = [...rest.matchAll(/van (\S+) tot (\S+)/g)].map(([, a, b]) => `${two(a!)}-${two(b!)}`);
      for (const name of names) week.set(name, times);
    }
  }
  return week;
}
/** The same of our lines. */
function weekHere(lines: readonly string[]): Week {
  const week: Week = new Map();
  for (const line of lines) {
    const [which = '', said = ''] = line.split(': ');
    if (said === 'dicht') continue;
    const [from = '', to] = which.split(' tot en met ');
    const names =
      which === 'elke dag'
        ? DAYS
        : to
          ? DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1)
          : which.split(' en ');
    for (const name of names)
      week.set(
        name,
        said.split(', ').map((phrase) => timesIn(phrase)?.join('-') ?? phrase),
      );
  }
  return week;
}

let say: (hours: OpeningHours[]) => string[];
beforeAll(async () => {
  const { reading } = await sampleReading();
  say = (hours) => openingLines(hours, { ...reading, phrases: plain, plain: true }).slice(1);
}, 60_000);

const hoursOf = (week: Week): OpeningHours[] =>
  [...week].flatMap(([name, times]) =>
    times.map((time) => {
      const [opens = '', closes = ''] = time.split('-');
      return { dayOfWeek: [CODES[DAYS.indexOf(name)]!], opens, closes };
    }),
  );

describe('the Dutch sentences of another calendar', () => {
  it('are all of a kind that we know', () => {
    expect(texts.length).toBeGreaterThan(50);
    const unknown = texts.flatMap(({ lines }) => lines.filter((line) => line && !kindsOf(line).length));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('name a day and a period as we do, but for the word before it and for why', () => {
    let compared = 0;
    for (const { lines } of texts)
      for (const line of lines.map(lowered)) {
        const dates = line.match(RegExp(date, 'g')) ?? [];
        if (!dates.length) continue;
        const [first, last = first] = dates.map((one) => dayIn(one, '2000-01-01'));
        const there = line.replace(/^van /, '').replace(/ \(.*\)$/, '');
        expect(plain.dateRange(first!, last!, '2000-01-01T00:00'), line).toBe(there);
        compared += 1;
      }
    expect(compared).toBeGreaterThan(40);
  });

  it('have the same days and times as ours, in every week and every part of one', () => {
    let compared = 0;
    for (const { file, lines } of texts) {
      // What holds for a while stands by itself, under its own dates.
      for (const block of lines.join('\n').split(/\n(?=.*\d{4}(?: \(|$))/m)) {
        const there = weekThere(block.split('\n'));
        if (!there.size) continue;
        const here = weekHere(say(hoursOf(there)));
        expect(new Map([...here].sort()), `${file}: ${block}`).toEqual(new Map([...there].sort()));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(40);
  });

  it('have a row in the table for each kind, that says what we say instead', () => {
    const hours = (days: number[], ...times: [string, string][]): OpeningHours[] =>
      times.map(([opens, closes]) => ({ dayOfWeek: days.map((one) => CODES[one]!), opens, closes }));
    const now = '2026-02-20T10:00';
    const here: Record<string, string> = {
      period: plain.dateRange('2026-03-03', '2026-03-06', now),
      'one day': plain.date('2026-03-03', now),
      'some days': plain.dateRange('2026-12-30', '2027-01-02', now),
      times: say(hours([0], ['09:30', '12:00'], ['13:00', '17:00']))[0]!,
      'days in a row': say(hours([0, 1, 2, 3], ['09:00', '16:00']))[0]!,
      'days apart': say(hours([0, 2], ['09:00', '16:00']))
        .filter((line) => !line.includes('dicht'))
        .join(' · '),
      closed: say(hours([0], ['09:00', '16:00']))[1]!,
      'every day': say(hours([0, 1, 2, 3, 4, 5, 6], ['00:00', '00:00']))[0]!,
      'other hours': '–',
      'closed for a while': '–',
      childcare: '–',
      cancelled: '–',
      notice: '–',
    };
    const page = readFileSync(resolve(root, 'docs/plain-language.md'), 'utf8');
    const rows = new Map(
      [...page.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
        ([, kind = '', , ours, why]) => [kind, { ours, why }] as const,
      ),
    );
    const inData = new Set(texts.flatMap(({ lines }) => lines.flatMap(kindsOf)));
    expect([...inData].sort()).toEqual(Object.keys(KINDS).sort());
    for (const [kind, said] of Object.entries(here)) {
      expect(rows.get(kind)?.ours, kind).toBe(said);
      expect(rows.get(kind)?.why, kind).toMatch(/\w{4}/);
    }
  });
});
