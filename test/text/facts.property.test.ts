/** Rules 10–14 of plain-language.md, on any input: the words say exactly the fields. */
import fc from 'fast-check';
import rrulePackage from 'rrule';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/feed/local-time.ts';
import { messagesNl } from '../../src/text/messages.nl.ts';
import { phrasesNl } from '../../src/text/phrases.ts';
import { phrasesPlainNl as plain } from '../../src/text/phrases.plain.ts';
import { describeRule } from '../../src/text/rule.ts';

const two = (n: number) => `${n}`.padStart(2, '0');
const time = fc
  .tuple(fc.nat(23), fc.oneof(fc.nat(59), fc.constantFrom(0, 15, 30, 45)))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}`);
const day = fc.nat(20_000).map((days) => addDays('2000-01-01', days));
const price = fc.nat(100_000).map((cents) => cents / 100);
const unit = fc.constantFrom('person', 'group', 'hour', 'daypart', 'day', 'month', 'year', 'series' as const);
/** Rule 13. */
const abbreviation =
  /t\/m|o\.a\.|bijv\.|i\.v\.m\.|tel\.|mevr\.|p\.p\.|(?<!\p{L})(ma|di|wo|do|vr|za|zo)(?!\p{L})|(?<!\p{L})(jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec)(?!\p{L})/u;
/** The digits of a plain time phrase: in brackets, or alone. */
const digitTimes = (phrase: string) =>
  [...phrase.replace(/.*\((.*)\)/, '$1').matchAll(/(\d{1,2})\.(\d{2})/g)].map(
    ([, h, m]) => `${two(+h!)}:${m}`,
  );
/** The clock words alone, as minutes past 12, from "half 8" and the like. */
const spokenMinutes = (words: string) => {
  const [, before = '', hour = '0'] = /(kwart over |kwart voor |half )?(\d+)/.exec(words) ?? [];
  const shift = { '': 0, 'kwart over ': 15, 'kwart voor ': -15, 'half ': -30 }[before] ?? NaN;
  return (+hour * 60 + shift + 720) % 720;
};

describe('times', () => {
  test('carry their digits, which are exactly the start and the end', () =>
    fc.assert(
      fc.property(time, fc.option(time, { nil: undefined }), (start, end) => {
        const phrase = plain.timeRange(start, end);
        expect(digitTimes(phrase)).toEqual(end ? [start, end] : [start]);
      }),
    ));

  test('say "tot" between start and end, never only a dash', () =>
    fc.assert(
      fc.property(time, time, (start, end) => {
        expect(plain.timeRange(start, end).replace(/\(.*\)/, '')).toMatch(/\d.* tot .*\d/);
      }),
    ));

  test('say in words the same minute as in digits, on a clock of twelve hours', () =>
    fc.assert(
      fc.property(fc.nat(23), fc.constantFrom(0, 15, 30, 45), (hour, minute) => {
        const phrase = plain.timeRange(`${two(hour)}:${two(minute)}`, undefined);
        expect(spokenMinutes(phrase)).toBe((hour * 60 + minute) % 720);
        const part = /'s (nachts|middags|avonds)/.exec(phrase)?.[1] ?? 'ochtends';
        expect(part).toBe(['nachts', 'ochtends', 'middags', 'avonds'][Math.floor(hour / 6)]);
      }),
    ));
});

/** A moment in the year of `today` from which `date` is not near. */
const elsewhen = (today: string, date: string): string => {
  const [march, june] = [`${today.slice(0, 4)}-03-15`, `${today.slice(0, 4)}-06-15`];
  return `${date >= june && date <= addDays(june, 2) ? march : june}T00:00`;
};

describe('dates', () => {
  const pattern =
    /^(vandaag, |morgen, |overmorgen, )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (\d{1,2}) ([a-z]+)( \d{4})?$/;
  test('have their weekday, day and month, the year if it is another, and give back the same day', () =>
    fc.assert(
      fc.property(day, day, (date, today) => {
        const now = `${today}T12:00`;
        const [, near, weekday, number, month, year] = pattern.exec(plain.date(date, now)) ?? [];
        expect(messagesNl.months).toContain(month);
        const back = `${year?.trim() ?? today.slice(0, 4)}-${two(messagesNl.months.indexOf(month!) + 1)}-${two(+number!)}`;
        expect(back).toBe(date);
        expect(
          new Intl.DateTimeFormat('nl', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date)),
        ).toBe(weekday);
        expect(near).toBe(
          {
            [today]: 'vandaag, ',
            [addDays(today, 1)]: 'morgen, ',
            [addDays(today, 2)]: 'overmorgen, ',
          }[date],
        );
      }),
    ));

  test('what is near in words stands in front of the date, never instead of it', () =>
    fc.assert(
      fc.property(day, fc.constantFrom(0, 1, 2), fc.constantFrom(plain, phrasesNl), (today, ahead, say) => {
        const date = addDays(today, ahead);
        const near = ['vandaag, ', 'morgen, ', 'overmorgen, '][ahead]!;
        expect(say.date(date, `${today}T23:59`)).toBe(
          near + say.date(date, elsewhen(today, date)).replace(/^.*, /, ''),
        );
      }),
    ));
});

describe('prices', () => {
  const amount = /(?:(\d+) euro(?: (\d{2}))?|(\d+) cent)/;
  const back = (phrase: string) => {
    const [, euros = '0', cents, only] = amount.exec(phrase) ?? [];
    return +euros + +(cents ?? only ?? 0) / 100;
  };
  test('are "Gratis" at exactly zero, else euros and cents that give back the amount', () =>
    fc.assert(
      fc.property(price, unit, (value, per) => {
        const phrase = plain.price({ price: value, unit: per as 'person' });
        if (value === 0) expect(phrase).toBe('Gratis');
        else {
          expect(phrase).toMatch(/^(\d+ euro( \d{2})?|\d{1,2} cent) (per [a-z]+|voor de hele reeks)$/);
          expect(back(phrase)).toBeCloseTo(value, 5);
        }
      }),
    ));

  test('a range says both amounts with "tot"', () =>
    fc.assert(
      fc.property(price, price, (a, b) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const parts = plain.price({ minPrice: low, maxPrice: high }).split(' tot ');
        expect(back(parts[0]!.replace(/^\d+$/, '$& euro'))).toBeCloseTo(low, 5);
        expect(back(parts[1]!)).toBeCloseTo(high, 5);
      }),
    ));

  test('an amount that is not exactly zero is never called free', () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), (value) => {
        expect(plain.price({ price: value })).not.toMatch(/gratis/i);
      }),
    ));
});

test('a duration gives back its minutes', () =>
  fc.assert(
    fc.property(fc.nat(3_000), (minutes) => {
      const phrase = plain
        .duration(minutes)
        .replace('anderhalf uur', '1 en een half uur')
        .replace(/^een half uur/, '30 minuten');
      const half = phrase.includes(' en een half uur') ? 30 : 0;
      const hours = +(/(\d+)(?: en een half)? uur/.exec(phrase)?.[1] ?? 0);
      const rest = +(/(\d+) min/.exec(phrase)?.[1] ?? 0);
      expect(hours * 60 + half + rest).toBe(minutes);
    }),
  ));

test('a grouped telephone number keeps every digit in order', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^0[1-9]\d{6,9}$/), (number) => {
      expect(plain.phone(number).replace(/\D/g, '')).toBe(number);
    }),
  ));

test('no plain phrase keeps an abbreviation', () =>
  fc.assert(
    fc.property(
      day, day, time, time, price, price, fc.nat(3_000), fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }), fc.constantFrom('', '1', '3', '-1'),
      (a, b, start, end, low, high, minutes, days, nth) => {
        const now = `${a}T10:00`;
        const freq = nth ? 'MONTHLY' : 'WEEKLY';
        const rrule = `FREQ=${freq};BYDAY=${days.map((code) => nth + code).join()}`;
        const facts = { required: 'required', telephone: '0381234567', email: 'a', url: 'b' } as const;
        for (const phrase of [
          plain.date(b, now), plain.dateRange(a, b, now), plain.dayHeading(b, now), plain.timeRange(start, end),
          plain.price({ minPrice: low, maxPrice: high }), plain.price({ price: low }), plain.duration(minutes),
          plain.repeat(rrule, a) ?? '', plain.unknown('0381234567'), plain.ageRange({ minValue: 3, maxValue: 9 }) ?? '',
          plain.registration({ ...facts, closes: `${b}T${end}` }, now), plain.registration({ ...facts, opens: b }, now),
          ...plain.address({ streetAddress: 'Assendorperstr. 12', addressLocality: 'Zwolle' }),
        ])
          expect(phrase).not.toMatch(abbreviation);
      },
    ),
  )); // prettier-ignore

describe('repeat rules', () => {
  const { rrulestr } = rrulePackage;
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const dates = (rrule: string, start: string) =>
    rrulestr(`DTSTART:${start.replaceAll('-', '')}T100000Z\nRRULE:${rrule}`)
      .between(new Date(`${start}T00:00Z`), new Date(`${addDays(start, 1_500)}T00:00Z`), true)
      .map((date) => date.toISOString().slice(0, 10));
  const optional = (key: string, values: fc.Arbitrary<string>) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      values.map((value) => `;${key}=${value}`),
    );
  const some = (values: fc.Arbitrary<string>) =>
    fc.uniqueArray(values, { minLength: 1, maxLength: 3 }).map((list) => list.join());
  const rrule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      optional('INTERVAL', fc.integer({ min: 1, max: 3 }).map(String)),
      optional('BYDAY', some(fc.tuple(fc.constantFrom('', '', '1', '3', '-1'), fc.constantFrom(...codes)).map((pair) => pair.join('')))),
      optional('BYMONTHDAY', some(fc.constantFrom('1', '10', '15', '28', '-1'))),
      optional('BYMONTH', some(fc.integer({ min: 1, max: 12 }).map(String))),
      optional('BYSETPOS', fc.constantFrom('1', '-1', '3')),
      optional('WKST', fc.constantFrom('MO', 'SU')),
    )
    .map(([freq, ...rest]) => `FREQ=${freq}${rest.join('')}`); // prettier-ignore

  test('a phrase holds exactly the dates of the rule it says', () => {
    let said = 0;
    fc.assert(
      fc.property(rrule, day, (text, start) => {
        const rule = describeRule(text, start);
        if (!rule) return;
        said += 1;
        const list = (key: string, values: (string | number)[]) =>
          values.length ? `;${key}=${values.join()}` : '';
        const facts =
          `FREQ=${rule.freq};INTERVAL=${rule.interval}` +
          list(
            'BYDAY',
            rule.byDay.map((at) => `${at.nth ?? ''}${codes[at.day - 1]}`),
          ) +
          list('BYMONTHDAY', rule.byMonthDay) +
          list('BYMONTH', rule.byMonth);
        expect(dates(facts, start), text).toEqual(dates(text, start));
        expect(plain.repeat(text, start)).not.toMatch(/undefined|NaN|  /);
      }),
      { numRuns: 500, examples: [['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU', '2030-12-01']] },
    );
    expect(said).toBeGreaterThan(100);
  });
});
