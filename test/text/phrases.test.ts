import { describe, expect, test } from 'vitest';
import { phrasesFor } from '../../src/text/phrases-for.ts';
import { phrasesNl } from '../../src/text/phrases.ts';
import { phrasesPlainNl as plain } from '../../src/text/phrases.plain.ts';
import { phrasesEn } from '../../src/text/phrases.en.ts';
import { phrasesPlainEn } from '../../src/text/plain-phrases.en.ts';
import { withDetail } from '../../src/text/detail-phrases.nl.ts';
import { describeRule } from '../../src/text/rule.ts';

const now = '2026-02-20T12:00';
const START = '2026-03-02';
const { repeat, duration, dateRange, ageRange, registration } = withDetail(phrasesNl);

describe('every row of the phrase table, ordinary', () => {
  test.each([
    ['date', phrasesNl.date('2026-03-03', now), 'di 3 mrt. 2026'],
    ['today', phrasesNl.date('2026-02-20', now), 'vandaag, vr 20 feb. 2026'],
    ['tomorrow', phrasesNl.date('2026-02-21', now), 'morgen, za 21 feb. 2026'],
    ['the day after', phrasesNl.date('2026-02-22', now), 'overmorgen, zo 22 feb. 2026'],
    ['three days ahead', phrasesNl.date('2026-02-23', now), 'ma 23 feb. 2026'],
    ['yesterday', phrasesNl.date('2026-02-19', now), 'do 19 feb. 2026'],
    ['above a day of the list', phrasesNl.dayHeading('2026-02-22', now), 'Overmorgen, zondag 22 februari'],
    ['on paper, which is read on another day', phrasesNl.date('2026-02-20', ''), 'vr 20 feb. 2026'],
    ['time', phrasesNl.timeRange('10:00', '11:30'), '10:00–11:30'],
    ['afternoon', phrasesNl.timeRange('14:00', undefined), '14:00'],
    ['odd minutes', phrasesNl.timeRange('09:05', undefined), '9:05'],
    ['quarter past', phrasesNl.timeRange('09:15', undefined), '9:15'],
    ['quarter to', phrasesNl.timeRange('09:45', undefined), '9:45'],
    ['evening', phrasesNl.timeRange('19:30', undefined), '19:30'],
    ['noon', phrasesNl.timeRange('12:00', undefined), '12:00'],
    ['midnight', phrasesNl.timeRange('00:00', undefined), '0:00'],
    ['crossing parts of the day', phrasesNl.timeRange('11:30', '13:00'), '11:30–13:00'],
    ['price range', phrasesNl.price({ minPrice: 2, maxPrice: 5 }), '€ 2–5 p.p.'],
    ['repeat', repeat('FREQ=WEEKLY;BYDAY=MO', START), 'wekelijks op ma'],
    ['duration', duration(90), '1,5 uur'],
    ['price', phrasesNl.price({ price: 2.5 }), '€ 2,50 p.p.'],
    ['free', phrasesNl.price({ price: 0 }), 'Gratis'],
    ['unknown price', phrasesNl.price({}), 'Prijs onbekend'],
    ['phone', phrasesNl.phone('0381234567'), '0381234567'],
    ['sign-up', registration({ required: 'required' }, now), 'Aanmelding noodzakelijk'],
  ])('%s', (_row, phrase, expected) => expect(phrase).toBe(expected));

  test('address: the street as the feed has it', () =>
    expect(phrasesNl.address({ name: 'De Brug', streetAddress: 'Assendorperstr. 12' })).toEqual([
      'De Brug',
      'Assendorperstr. 12',
    ]));
});

describe('every row of the phrase table, plain', () => {
  test.each([
    ['date', plain.date('2026-03-03', now), 'dinsdag 3 maart'],
    ['date of another year', plain.date('2027-03-02', now), 'dinsdag 2 maart 2027'],
    ['today', plain.date('2026-02-20', now), 'vandaag, vrijdag 20 februari'],
    ['tomorrow', plain.date('2026-02-21', now), 'morgen, zaterdag 21 februari'],
    ['the day after tomorrow', plain.date('2026-02-22', now), 'overmorgen, zondag 22 februari'],
    ['on paper, which is read on another day', plain.date('2026-02-20', ''), 'vrijdag 20 februari 2026'],
    ['tomorrow over the turn of the year', plain.date('2027-01-01', '2026-12-31T23:59'), 'morgen, vrijdag 1 januari 2027'],
    ['time', plain.timeRange('10:00', '11:30'), '10 uur tot half 12 (10.00 - 11.30 uur)'],
    ['afternoon', plain.timeRange('14:00', undefined), "2 uur 's middags (14.00 uur)"],
    ['odd minutes', plain.timeRange('09:05', undefined), '9.05 uur'],
    ['quarter past', plain.timeRange('09:15', undefined), 'kwart over 9 (9.15 uur)'],
    ['quarter to', plain.timeRange('09:45', undefined), 'kwart voor 10 (9.45 uur)'],
    ['evening', plain.timeRange('19:30', undefined), "half 8 's avonds (19.30 uur)"],
    ['noon', plain.timeRange('12:00', undefined), "12 uur 's middags (12.00 uur)"],
    ['midnight', plain.timeRange('00:00', undefined), "12 uur 's nachts (0.00 uur)"],
    ['crossing parts of the day', plain.timeRange('11:30', '13:00'), "half 12 tot 1 uur 's middags (11.30 - 13.00 uur)"],
    ['afternoon into evening', plain.timeRange('17:00', '19:00'), "5 uur 's middags tot 7 uur 's avonds (17.00 - 19.00 uur)"],
    ['one part of the day', plain.timeRange('2026-03-03T14:00', '2026-03-03T16:00'), "2 uur tot 4 uur 's middags (14.00 - 16.00 uur)"],
    ['past midnight', plain.timeRange('22:00', '01:00'), "10 uur 's avonds tot 1 uur 's nachts (22.00 - 1.00 uur)"],
    ['from morning to evening', plain.timeRange('09:00', '21:00'), "9 uur 's ochtends tot 9 uur 's avonds (9.00 - 21.00 uur)"],
    ['from morning into the night', plain.timeRange('10:00', '01:00'), "10 uur 's ochtends tot 1 uur 's nachts (10.00 - 1.00 uur)"],
    ['until the next morning', plain.timeRange('22:00', '08:00'), "10 uur 's avonds tot 8 uur 's ochtends (22.00 - 8.00 uur)"],
    ['odd end', plain.timeRange('14:00', '15:10'), "2 uur 's middags tot 15.10 uur (14.00 - 15.10 uur)"],
    ['odd start and end', plain.timeRange('09:05', '10:50'), '9.05 uur tot 10.50 uur'],
    ['price range', plain.price({ minPrice: 2, maxPrice: 5 }), '2 tot 5 euro per persoon'],
    ['price range with cents', plain.price({ minPrice: 2.5, maxPrice: 5 }), '2 euro 50 tot 5 euro per persoon'],
    ['price from', plain.price({ minPrice: 2 }), 'vanaf 2 euro per persoon'],
    ['price at most', plain.price({ maxPrice: 2 }), 'hoogstens 2 euro per persoon'],
    ['repeat', plain.repeat('FREQ=WEEKLY;BYDAY=MO', START), 'elke maandag'],
    ['duration', plain.duration(90), 'anderhalf uur'],
    ['price', plain.price({ price: 2.5 }), '2 euro 50 per persoon'],
    ['free', plain.price({ price: 0 }), 'Gratis'],
    ['unknown price', plain.price({}), 'Dat weten we niet.'],
    ['price per hour', plain.price({ price: 0.5, unit: 'hour' }), '50 cent per uur'],
    ['phone', plain.phone('0381234567'), 'Bel 038 - 123 45 67'],
    ['unknown fact with someone to call', plain.unknown('038-1234567'), 'Dat weten we niet. Bel 038 - 123 45 67.'],
    ['sign-up', plain.registration({ required: 'required', telephone: '038', email: 'a@b.example', closes: '2026-03-01' }, now), 'U moet zich aanmelden. Bel of mail voor 1 maart.'],
    ['sign-up closed', plain.registration({ required: 'required', closes: '2026-02-19' }, now), 'U kunt zich niet meer aanmelden.'],
    ['no sign-up', plain.registration({ required: 'none' }, now), 'U hoeft zich niet aan te melden.'],
    ['sign-up unknown', plain.registration({}, now), 'Dat weten we niet.'],
  ])('%s', (_row, phrase, expected) => expect(phrase).toBe(expected)); // prettier-ignore

  test('address: place name, street in full, town', () =>
    expect(
      plain.address({
        name: 'De Brug',
        streetAddress: 'Assendorperstr. 12',
        postalCode: '8012 AA',
        addressLocality: 'Zwolle',
      }),
    ).toEqual(['De Brug', 'Assendorperstraat 12', 'Zwolle']));
});

describe('repeat rules', () => {
  test.each([
    ['FREQ=DAILY', 'dagelijks', 'elke dag'],
    ['FREQ=DAILY;INTERVAL=2', 'elke 2 dagen', 'elke 2 dagen'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'wekelijks op ma t/m vr', 'elke maandag tot en met vrijdag'],
    ['FREQ=WEEKLY', 'wekelijks op ma', 'elke maandag'],
    ['FREQ=WEEKLY;BYDAY=TH,MO', 'wekelijks op ma en do', 'elke maandag en donderdag'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'elke 2 weken op di', 'elke 2 weken op dinsdag'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'dagelijks', 'elke dag'],
    ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=6,7', 'wekelijks op ma in jun. en jul.', 'elke maandag in juni en juli'],
    ['FREQ=MONTHLY;BYDAY=3TU', 'maandelijks op de 3e di', 'elke derde dinsdag van de maand'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3', 'maandelijks op de 3e di', 'elke derde dinsdag van de maand'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'maandelijks op de laatste vr', 'elke laatste vrijdag van de maand'],
    ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO', 'elke 2 maanden op de 1e ma', 'elke 2 maanden op de eerste maandag'],
    ['FREQ=MONTHLY', 'maandelijks op de 2e', 'elke maand op de 2e'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'maandelijks op de laatste dag', 'elke maand op de laatste dag'],
    ['FREQ=YEARLY', 'jaarlijks op 2 mrt.', 'elk jaar op 2 maart'],
    ['FREQ=YEARLY;BYMONTH=6;BYDAY=3TU', 'jaarlijks op de 3e di van jun.', 'elk jaar op de derde dinsdag van juni'],
  ])('%s is said in both modes', (rrule, ordinary, simple) => {
    expect(repeat(rrule, START)).toBe(ordinary);
    expect(plain.repeat(rrule, START)).toBe(simple);
  }); // prettier-ignore

  test.each([
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTHDAY=-5',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;INTERVAL=x',
    'FREQ=HOURLY',
    '',
  ])('a rule that no short phrase says exactly is not said: %s', (rrule) =>
    expect(describeRule(rrule, '2026-03-02')).toBeUndefined(),
  );
});

describe('other facts', () => {
  test.each([
    ['038-1234567', 'Bel 038 - 123 45 67'],
    ['+31 38 123 45 67', 'Bel 038 - 123 45 67'],
    ['+31 (0)38 1234567', 'Bel 038 - 123 45 67'],
    ['0612345678', 'Bel 06 - 12 34 56 78'],
    ['0529 123456', 'Bel 0529 - 12 34 56'],
    ['0800-1234', 'Bel 0800 - 1234'],
    ['14038', 'Bel 14038'],
    ['+32 2 123 45 67', 'Bel +32 2 123 45 67'],
    ['038-1234567 (tot 12 uur)', 'Bel 038-1234567 (tot 12 uur)'],
  ])('the number %s is grouped, or left as it is', (number, said) => expect(plain.phone(number)).toBe(said));

  test('the heading above a day is the same in both modes', () => {
    for (const phrases of [phrasesNl, plain])
      expect(phrases.dayHeading('2026-11-24', '2026-11-24T09:00')).toBe('Vandaag, dinsdag 24 november');
  });

  test('ages say both bounds, one bound, or nothing', () => {
    expect(plain.ageRange({ minValue: 0, maxValue: 4 })).toBe('0 tot en met 4 jaar');
    expect(plain.ageRange({ minValue: 55 })).toBe('vanaf 55 jaar');
    expect(plain.ageRange({ maxValue: 12 })).toBe('tot en met 12 jaar');
    expect(ageRange({ minValue: 12, maxValue: 18 })).toBe('12–18 jaar');
    expect(plain.ageRange({})).toBeUndefined();
  });

  test('a text of the feed is left alone, or its abbreviations are written in full', () => {
    expect(phrasesNl.prose('Koffie o.a. op ma t/m vr', 'nl')).toBe('Koffie o.a. op ma t/m vr');
    expect(plain.prose('Koffie o.a. op ma t/m vr', 'nl')).toBe(
      'Koffie onder andere op maandag tot en met vrijdag',
    );
    expect(plain.prose('Coffee etc. at ma’s', 'en')).toBe('Coffee etc. at ma’s');
  });

  test('a series of days says its first and last day', () => {
    expect(dateRange('2026-03-02', '2026-03-06', now)).toBe('ma 2 mrt. 2026 t/m vr 6 mrt. 2026');
    expect(plain.dateRange('2026-03-02', '2026-03-06', now)).toBe(
      'maandag 2 maart tot en met vrijdag 6 maart',
    );
    expect(plain.dateRange('2026-03-02', '2026-03-02', now)).toBe('maandag 2 maart');
  });
});

describe('English', () => {
  test.each([
    [phrasesEn.date('2026-03-03', now), 'Tue 3 Mar 2026'],
    [phrasesPlainEn.date('2026-02-20', now), 'today, Friday 20 February'],
    [phrasesEn.timeRange('10:00', '11:30'), '10:00–11:30'],
    [phrasesPlainEn.timeRange('10:00', '11:30'), "10 o'clock to half past 11 (10:00 - 11:30)"],
    [phrasesPlainEn.timeRange('19:30', undefined), 'half past 7 in the evening (19:30)'],
    [phrasesEn.price({ price: 2.5 }), '€2.50 p.p.'],
    [phrasesPlainEn.price({ minPrice: 2, maxPrice: 5 }), '2 to 5 euros per person'],
    [phrasesPlainEn.repeat('FREQ=MONTHLY;BYDAY=3TU', START), 'every third Tuesday of the month'],
    [phrasesEn.repeat('FREQ=WEEKLY;BYDAY=MO', START), 'weekly on Mon'],
    [phrasesPlainEn.duration(90), '1 and a half hours'],
    [phrasesPlainEn.phone('0381234567'), 'Call 038 - 123 45 67'],
    [phrasesPlainEn.registration({ required: 'required', email: 'a@b.example', closes: '2026-03-01' }, now), 'You must sign up. Email before 1 March.'],
  ])('%s', (phrase, expected) => expect(phrase).toBe(expected)); // prettier-ignore
});

test('each language and mode gets its own phrases, an unknown language ordinary Dutch', async () => {
  expect(await phrasesFor('nl', false)).toBe(phrasesNl);
  expect(await phrasesFor('nl', true)).toBe(plain);
  expect(await phrasesFor('en-GB', false)).toBe(phrasesEn);
  expect(await phrasesFor('en', true)).toBe(phrasesPlainEn);
  expect(await phrasesFor('tr', false)).toBe(phrasesNl);
  expect(withDetail(await phrasesFor('ar-XB', true)).duration(90)).toBe(
    '\u202eanderhalf\u202c \u202euur\u202c',
  );
});
