import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  calendarFile,
  calendarFileName,
  calendarUid,
  type CalendarEvent,
} from '../../../src/widgets/shared/calendar-file.model.ts';
import { calendarDevice } from '../../../src/widgets/shared/calendar-device.model.ts';
import { zoneClocks } from '../../../src/widgets/shared/ics-zone.model.ts';
import { toInstant } from '../../../src/feed/instant.ts';
import { datesIn, eventsOf, unfolded } from '../calendar-reader.ts';

// Hundreds of files are made and read in one test.
vi.setConfig({ testTimeout: 60_000 });

const STAMP = Date.UTC(2026, 10, 24, 8, 30, 15);
const choir: CalendarEvent = {
  uid: 'een@samenspel',
  start: '2026-11-24T19:30',
  end: '2026-11-24T21:00',
  allDay: false,
  timeZone: 'Europe/Amsterdam',
  title: 'Koor',
};
const linesOf = (event: Partial<CalendarEvent>) =>
  unfolded(calendarFile([{ ...choir, ...event }], STAMP)).slice(4);
const file = (event: Partial<CalendarEvent>) => calendarFile([{ ...choir, ...event }], STAMP);

describe('the file of one date', () => {
  it('says when it is made, when it is, and on which clock', () => {
    const lines = linesOf({});
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'))).toEqual([
      'BEGIN:VEVENT',
      'UID:een@samenspel',
      'DTSTAMP:20261124T083015Z',
      'DTSTART;TZID=Europe/Amsterdam:20261124T193000',
      'DTEND;TZID=Europe/Amsterdam:20261124T210000',
      'SUMMARY:Koor',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is no message of an organiser: there is no METHOD', () =>
    expect(unfolded(file({})).filter((line) => line.startsWith('METHOD'))).toEqual([]));

  it('is a whole day when there is no time, up to the day after it', () => {
    const lines = linesOf({ start: '2026-12-25T00:00', end: '2026-12-27T00:00', allDay: true });
    expect(lines).toContain('DTSTART;VALUE=DATE:20261225');
    expect(lines).toContain('DTEND;VALUE=DATE:20261227');
    expect(lines.some((line) => line.includes('VTIMEZONE'))).toBe(false);
  });

  it('does not invent an end, a status or a version', () => {
    const text = linesOf({ end: undefined }).join('\n');
    expect(text).not.toMatch(/^(DTEND|DURATION|STATUS|SEQUENCE|LAST-MODIFIED|LOCATION)/m);
  });

  it('counts its version up with every change of the record', () => {
    const sequence = (modified: number) =>
      Number(/SEQUENCE:(\d+)/.exec(linesOf({ modified }).join('\n'))?.[1]);
    expect(sequence(STAMP + 60_000)).toBe(sequence(STAMP) + 1);
    expect(sequence(Date.UTC(2090, 0))).toBeLessThan(2 ** 31);
    expect(linesOf({ modified: STAMP })).toContain('LAST-MODIFIED:20261124T083015Z');
  });

  it('gives the wall clock alone for a zone that nobody knows', () => {
    for (const timeZone of ['Mars/Olympus', 'x:y\r\nBEGIN:VALARM', ''])
      expect(linesOf({ timeZone })).toContain('DTSTART:20261124T193000');
  });
});

describe('the clocks of Zwolle in the file', () => {
  it('are two rules, as the law has them', () => {
    const text = linesOf({}).join('\n');
    const zone = text.slice(text.indexOf('BEGIN:VTIMEZONE'), text.indexOf('END:VTIMEZONE'));
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200');
    expect(zone).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100');
    expect(zone).toMatch(/DTSTART:\d{4}03\d\dT020000\nRRULE/);
  });

  it('tell the moment of any date in any zone, from the file alone', () => {
    const zones = [
      'Europe/Amsterdam',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Kolkata',
    ];
    const minute = fc.integer({ min: 0, max: 6 * 525_600 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (timeZone, after) => {
        const start = new Date(Date.UTC(2024, 0) + after * 60_000).toISOString().slice(0, 16);
        const [date] = datesIn(file({ start, end: undefined, timeZone }), '2040-01-01');
        expect(date?.start).toBe(new Date(toInstant(start, timeZone)).toISOString());
      }),
      { numRuns: 300 },
    );
  });

  it('are written out where they follow no rule', () => {
    const clocks = zoneClocks('Africa/Casablanca', 2025, 2028);
    expect(clocks?.changes.length).toBeGreaterThanOrEqual(6);
    expect(linesOf({ timeZone: 'Africa/Casablanca' }).filter((line) => line.startsWith('RRULE'))).toEqual([]);
  });
});

describe('a series over a change of the clocks', () => {
  it('keeps its length on the clock, also when it begins in that very night', () => {
    const night = {
      start: '2026-10-24T22:00',
      end: '2026-10-25T06:00',
      rule: 'FREQ=WEEKLY;BYDAY=SA',
      count: 3,
    };
    expect(linesOf(night)).toContain('DURATION:PT480M');
    expect(linesOf({ ...night, start: '2026-10-31T22:00', end: '2026-11-01T06:00' })).toContain(
      'DTEND;TZID=Europe/Amsterdam:20261101T060000',
    );
  });

  it('ends on its last day, said as a moment', () => {
    const rule = { rule: 'FREQ=WEEKLY;BYDAY=TU', until: '2027-06-29' };
    expect(linesOf(rule)).toContain('RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629T215900Z');
    expect(linesOf({ ...rule, allDay: true, start: '2026-11-24T00:00', end: undefined })).toContain(
      'RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20270629',
    );
  });
});

describe('text from a feed', () => {
  const wild = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom(
          '\r\nBEGIN:VALARM',
          '\nATTACH:x',
          ';',
          ',',
          '\\n',
          '\\',
          ':',
          '\u2028X:',
          '\u0085X:',
          '😀',
          'é',
        ),
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''));

  it('never begins a line of its own, and comes back as it was', () => {
    fc.assert(
      fc.property(wild, wild, (title, description) => {
        const text = file({
          title: `a${title}`,
          description: `b${description}`,
          location: title,
          contact: title,
        });
        const names = unfolded(text).map((line) => line.split(/[:;]/)[0]);
        const allowed = new Set(
          (
            'BEGIN END VERSION PRODID CALSCALE TZID DTSTART RRULE TZOFFSETFROM TZOFFSETTO UID DTSTAMP DTEND SUMMARY ' +
            'DESCRIPTION LOCATION CONTACT'
          ).split(' '),
        );
        expect(names.filter((name) => name && !allowed.has(name))).toEqual([]);
        const [event] = eventsOf(text);
        const plain = (value: string) =>
          value
            .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
            .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, ' ');
        expect(event?.getFirstPropertyValue('summary')).toBe(plain(`a${title}`));
        expect(event?.getFirstPropertyValue('description')).toBe(plain(`b${description}`));
      }),
      { numRuns: 500 },
    );
  });

  it('is folded at 75 octets, between whole characters, with CRLF alone', () => {
    const utf8 = new TextEncoder();
    fc.assert(
      fc.property(wild, (title) => {
        const text = file({ title: `${title}${'é😀a'.repeat(40)}` });
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(utf8.encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\ud800-\udbff]$/);
        }
      }),
    );
  });
});

describe('the name of an entry', () => {
  it('is the same every time, and another for every feed, activity and date', () => {
    const names = [
      ['feed', 'koor', 'series 0'],
      ['feed', 'koor', 'date 2026-11-24T19:30'],
      ['feed', 'koor2', 'series 0'],
      ['feed2', 'koor', 'series 0'],
      ['fee', 'dkoor', 'series 0'],
    ].map(([feed = '', item = '', part = '']) => calendarUid(feed, item, part));
    expect(new Set(names).size).toBe(5);
    // FNV-1a of 128 bits over ["feed","koor","series 0"]: a change of this line doubles entries in people's calendars.
    expect(names[0]).toBe('bbe086393b2f79fe14a8b02738c7137d@samenspel');
  });

  it('gives the file a name that every device takes', () => {
    expect(calendarFileName("Samen eten in 't Café!")).toBe('samen-eten-in-t-cafe.ics');
    expect(calendarFileName('../../etc/passwd')).toBe('etc-passwd.ics');
    expect(calendarFileName('مرحبا')).toBe('agenda.ics');
  });
});

describe('the instruction that a visitor sees first', () => {
  it('is for the device in the hand', () => {
    const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15';
    const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
    expect(calendarDevice(iphone, 5)).toBe('iphone');
    expect(calendarDevice(mac, 5)).toBe('iphone');
    expect(calendarDevice(mac, 0)).toBe('mac');
    expect(calendarDevice('Mozilla/5.0 (Linux; Android 15) Chrome/140', 5)).toBe('android');
    expect(calendarDevice('Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 0)).toBe('windows');
    expect(calendarDevice('Mozilla/5.0 (X11; CrOS x86_64)', 0)).toBe('web');
  });
});
