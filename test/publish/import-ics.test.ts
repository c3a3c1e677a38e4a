import { describe, expect, it } from 'vitest';
import { importIcs } from '../../src/publish/import-ics.ts';
import { plainText } from '../../src/publish/import-ics-text.ts';
import { validateFeed } from '../../src/publish/validate.ts';
import type { ImportConfig } from '../../src/publish/import-ics-config.ts';
import { activitiesOf } from './day-table.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');
function imported(text: string | Uint8Array, config: ImportConfig = {}) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const { feed, files } = importIcs([{ name: 'agenda.ics', bytes }], config, '2026-11-01T00:00:00Z');
  expect(validateFeed(feed).filter(({ severity }) => severity === 'error')).toEqual([]);
  const report = files[0]!;
  expect(report.found).toBe(report.imported + report.skipped.length);
  return {
    feed,
    report,
    activities: activitiesOf(feed),
    hints: report.hints.map(({ reason }) => reason).join('\n'),
  };
}
const yoga = ['UID:y', 'SUMMARY:Yoga', 'DTSTART:20261201T100000'];
const series = (...lines: string[]) =>
  imported(calendar(event(...yoga, ...lines))).activities[0]!.eventSchedule![0]!;

describe('importing a calendar', () => {
  it.each([
    ['UNTIL=20261215T090000Z', '2026-12-15'],
    ['UNTIL=20261215T085959Z', '2026-12-14'],
    ['UNTIL=20261215', '2026-12-15'],
    ['UNTIL=20261215T100000', '2026-12-15'],
    ['UNTIL=20261215T235959Z', '2026-12-15'],
    ['UNTIL=20261216T090000Z', '2026-12-16'],
  ])('reads %s as the last day %s on the clock of the city', (until, endDate) => {
    expect(series(`RRULE:FREQ=DAILY;${until}`)).toMatchObject({ rrule: 'FREQ=DAILY', endDate });
  });

  it('keeps hours in a rule out where they only repeat the start', () => {
    expect(series('RRULE:FREQ=WEEKLY;BYDAY=TU;BYHOUR=10;BYMINUTE=0;WKST=SU').rrule).toBe(
      'FREQ=WEEKLY;BYDAY=TU;WKST=SU',
    );
  });

  it('imports the first date, and says so, when the feed cannot say the rule', () => {
    for (const rule of ['FREQ=HOURLY', 'FREQ=DAILY;BYHOUR=10,14', 'FREQ=YEARLY;BYWEEKNO=20']) {
      const { activities, hints } = imported(calendar(event(...yoga, `RRULE:${rule}`)));
      expect(activities[0]!.subEvent).toEqual([{ startDate: '2026-12-01T10:00' }]);
      expect(hints).toContain('ingelezen zijn alleen de data die er los in staan');
    }
  });

  it('reads zones by Windows name, by path and by Outlook label, and warns of one it does not know', () => {
    const startOf = (tzid: string) =>
      imported(calendar(event('UID:z', 'SUMMARY:Z', `DTSTART;TZID=${tzid}:20261201T100000`)));
    expect(startOf('GMT Standard Time').activities[0]!.subEvent![0]!.startDate).toBe('2026-12-01T11:00');
    expect(startOf('/mozilla.org/20050126_1/Europe/Berlin').activities[0]!.subEvent![0]!.startDate).toBe(
      '2026-12-01T10:00',
    );
    expect(startOf('"(UTC+01:00) Amsterdam, Berlin, Bern"').hints).toBe('');
    expect(startOf('Mijn tijd').hints).toContain('tijdzone "Mijn tijd" is onbekend');
    expect(startOf('Mijn tijd').activities[0]!.subEvent![0]!.startDate).toBe('2026-12-01T10:00');
  });

  it('warns when a series repeats on the clock of another zone', () => {
    const { activities, hints } = imported(
      calendar(event('UID:u', 'SUMMARY:U', 'DTSTART:20261201T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU')),
    );
    expect(activities[0]!.eventSchedule![0]).toMatchObject({ startDate: '2026-12-01', startTime: '10:00' });
    expect(hints).toContain('herhaalt in een andere tijdzone');
  });

  it('takes no weekday over that would be another day in the city', () => {
    const { activities, hints } = imported(
      calendar(event('UID:u', 'SUMMARY:U', 'DTSTART:20261201T233000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU')),
    );
    expect(activities[0]!.subEvent).toEqual([{ startDate: '2026-12-02T00:30' }]);
    expect(hints).toContain('dagen van een andere tijdzone');
  });

  it('reads a floating time in the zone of the calendar', () => {
    const text = calendar('X-WR-TIMEZONE:Europe/London', event(...yoga));
    expect(imported(text).activities[0]!.subEvent![0]!.startDate).toBe('2026-12-01T11:00');
  });

  it('keeps a private date of an open series, and a change of a private series, out of the feed', () => {
    const change = [
      'UID:y',
      'RECURRENCE-ID:20261208T100000',
      'DTSTART:20261208T120000',
      'SUMMARY:Geheim gesprek',
    ];
    const secret = imported(calendar(event(...yoga, 'RRULE:FREQ=WEEKLY'), event(...change, 'CLASS:PRIVATE')));
    expect(secret.activities[0]!.eventSchedule![0]!.recurrenceOverrides).toEqual({
      '2026-12-08T10:00': { excluded: true },
    });
    const all = imported(
      calendar(event(...yoga, 'RRULE:FREQ=WEEKLY', 'CLASS:CONFIDENTIAL'), event(...change)),
    );
    expect(all.activities).toEqual([]);
    expect(JSON.stringify([secret.feed, secret.report, all.feed, all.report])).not.toContain('Geheim');
  });

  it('never takes over people: organiser, attendees, contact', () => {
    const { feed } = imported(
      calendar(
        event(
          ...yoga,
          'ORGANIZER;CN=P. Persoon:mailto:p@prive.example',
          'ATTENDEE:mailto:q@prive.example',
          'CONTACT:P. Persoon 06',
        ),
      ),
    );
    expect(JSON.stringify(feed)).not.toMatch(/prive|Persoon/);
  });

  it('survives a byte order mark, old line endings, wrong folding, alarms and a missing end', () => {
    const text = `\uFEFF${calendar(event(...yoga, 'DESCRIPTION:eerste regel', 'tweede regel', 'BEGIN:VALARM', 'DESCRIPTION:Herinnering', 'END:VALARM'))}`;
    expect(imported(text).activities[0]!.description).toBe('eerste regel\ntweede regel');
    expect(imported(text.replaceAll('\r\n', '\r')).activities).toEqual(imported(text).activities);
    const cut = imported(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        ...yoga,
        'BEGIN:VEVENT',
        'UID:b',
        'DTSTART:20261202',
        'SUMMARY:B',
      ].join('\n'),
    );
    expect(cut.activities.map(({ name }) => name)).toEqual(['Yoga', 'B']);
    expect(cut.hints).toMatch(/END:VEVENT ontbreekt[\s\S]*eindigt midden/);
  });

  it('reads the code page of older Windows programs and says so', () => {
    const latin = Uint8Array.from(calendar(event('UID:c', 'SUMMARY:Café', 'DTSTART:20261201')), (c) =>
      c.charCodeAt(0),
    );
    const { activities, hints } = imported(latin);
    expect(activities[0]!.name).toBe('Café');
    expect(hints).toContain('geen UTF-8');
  });

  it('keeps the newest version of an entry and reports the older one', () => {
    const { activities, report } = imported(
      calendar(
        event(...yoga, 'SEQUENCE:2'),
        event('UID:y', 'SUMMARY:Oud', 'DTSTART:20261201T100000', 'SEQUENCE:1'),
      ),
    );
    expect(activities.map(({ name }) => name)).toEqual(['Yoga']);
    expect(report.skipped[0]).toMatchObject({ title: 'Oud' });
  });

  it('gives the same ids on every import, also without UIDs or with changing ones', () => {
    const ids = (uid: string, config: ImportConfig) =>
      imported(calendar(event(...(uid ? [`UID:${uid}`] : []), ...yoga.slice(1))), config).activities.map(
        ({ id }) => id,
      );
    expect(ids('', {})).toEqual(ids('', {}));
    expect(ids('a', { uids: 'changing' })).toEqual(ids('b', { uids: 'changing' }));
    expect(ids('a', {})).not.toEqual(ids('b', {}));
  });

  it('says a status only when the calendar does', () => {
    const one = (...lines: string[]) => imported(calendar(event('UID:s', 'DTSTART:20261201', ...lines)));
    expect(one('SUMMARY:Geannuleerd: Yoga', 'STATUS:CANCELLED').activities[0]).toMatchObject({
      name: 'Yoga',
      eventStatus: 'EventCancelled',
    });
    expect(one('SUMMARY:Yoga', 'STATUS:CONFIRMED').activities[0]!.eventStatus).toBe('EventScheduled');
    const prose = one('SUMMARY:AFGELAST: Yoga');
    expect(prose.activities[0]).not.toHaveProperty('eventStatus');
    expect(prose.hints).toContain('klinkt afgelast');
  });

  it('leaves out an end that cannot be, and a web address that is none', () => {
    const { activities, hints } = imported(
      calendar(event(...yoga, 'DTEND:20261130T100000', 'URL:javascript:alert(1)')),
    );
    expect(activities[0]!.subEvent).toEqual([{ startDate: '2026-12-01T10:00' }]);
    expect(activities[0]).not.toHaveProperty('url');
    expect(hints).toMatch(/alleen http[\s\S]*ligt voor het begin/);
  });

  it('moves and shortens a date of a series of whole days, and adds extra ones', () => {
    const { activities } = imported(
      calendar(
        event(
          'UID:d',
          'SUMMARY:Markt',
          'DTSTART;VALUE=DATE:20261201',
          'DTEND;VALUE=DATE:20261203',
          'RRULE:FREQ=WEEKLY',
          'RDATE;VALUE=DATE:20261225',
        ),
        event(
          'UID:d',
          'SUMMARY:Markt',
          'RECURRENCE-ID;VALUE=DATE:20261208',
          'DTSTART;VALUE=DATE:20261209',
          'DTEND;VALUE=DATE:20261210',
        ),
      ),
    );
    expect(activities[0]!.eventSchedule).toEqual([
      {
        startDate: '2026-12-01',
        rrule: 'FREQ=WEEKLY',
        allDay: true,
        duration: 'P2D',
        recurrenceOverrides: {
          '2026-12-25T00:00': {},
          '2026-12-08T00:00': {
            eventStatus: 'EventRescheduled',
            startDate: '2026-12-09T00:00',
            endDate: '2026-12-10T00:00',
          },
        },
      },
    ]);
  });

  it('leaves out what the settings say, and reports it', () => {
    const { activities, report } = imported(
      calendar(event(...yoga), event('UID:g', 'SUMMARY:Gesloten: kerst', 'DTSTART:20261225')),
      { skip: ['gesloten:'] },
    );
    expect(activities).toHaveLength(1);
    expect(report.skipped).toMatchObject([{ title: 'Gesloten: kerst' }]);
  });
});

describe('HTML in a calendar', () => {
  it.each([
    ['<p>Een</p><p>Twee<br>drie</p>', 'Een\n\nTwee\ndrie'],
    ['<ul><li>koffie</li><li>thee</li></ul>', '- koffie\n- thee'],
    ['Zie <a href="https://a.example/x">de site</a>.', 'Zie de site (https://a.example/x).'],
    ['&lt;b&gt;vet&lt;/b&gt; &amp;amp; caf&eacute;', 'vet & café'],
    ['<script>alert(1)</script>Kom!', 'Kom!'],
    ['Ik <3 koffie & 3 < 5', 'Ik <3 koffie & 3 < 5'],
    ['a\u202Eb\u200Bc', 'abc'],
  ])('becomes plain text: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
