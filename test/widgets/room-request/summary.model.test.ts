import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasesFor } from '../../../src/text/phrases-for.ts';
import { loadRoomMessages } from '../../../src/text/room-messages.ts';
import { matchOf } from '../../../src/widgets/room-request/matching.model.ts';
import { roomReading } from '../../../src/widgets/room-request/room-reading.model.ts';
import { priceLines, reasonLines } from '../../../src/widgets/room-request/room-reasons.model.ts';
import { answerRows, letterText, mailLink } from '../../../src/widgets/room-request/summary.model.ts';
import { about, anyAnswers, enough, TODAY, unknownRoom } from './sample-rooms.ts';

const readingIn = async (locale: string, plain = false) =>
  roomReading(undefined, {
    now: `${TODAY}T16:00`,
    messages: await loadRoomMessages(locale),
    phrases: await phrasesFor(locale, plain),
    plain,
  });
const nl = await readingIn('nl');

const whole = {
  ...enough,
  group: 'Breigroep De Steek',
  first: {
    moments: ['Tuesday-Morning', 'Tuesday-Afternoon', 'Tuesday-Evening', 'Friday-Evening'],
    from: '19:00',
    to: '21:30',
  },
  often: 'weekly' as const,
  startDate: '2026-12-01',
  notInHolidays: true,
  budget: 'amount' as const,
  amount: '12,50',
};

describe('the answers in words', () => {
  it('name a whole day, a time, a rhythm and an amount as people say them', () => {
    const rows = new Map(
      answerRows({ answers: whole, about, rooms: [], reading: nl }).map(({ question, lines }) => [
        question,
        lines,
      ]),
    );
    expect(rows.get('when')).toEqual(['dinsdag: hele dag', 'vrijdag: avond', 'Tijd: 19:00–21:30']);
    expect(rows.get('often')).toEqual([
      'Elke week',
      'Vanaf dinsdag 1 december',
      'Niet in de schoolvakanties',
    ]);
    expect(rows.get('budget')).toEqual(['Hoogstens 12,50 euro voor één keer']);
    expect(rows.get('rooms')).toEqual(['Help mij zoeken']);
    expect(rows.get('note')).toEqual([]);
  });

  it('make a letter that reads without a form, in Dutch and in English', async () => {
    const letter = letterText({ answers: whole, about, rooms: [], reading: nl });
    expect(letter).toContain('Groep: Breigroep De Steek');
    expect(letter).toContain('Bereikbaar:\n- Wil Voorbeeld\n- 038 - 000 00 02');
    expect(letter).not.toContain('Niet ingevuld');
    const english = letterText({ answers: whole, about, rooms: [], reading: await readingIn('en') });
    expect(english).toContain('From Tuesday 1 December on');
  });

  it('are all in the letter, whatever they are', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const letter = letterText({ answers, about, rooms: [], reading: nl });
        for (const text of [answers.group, answers.purpose, answers.name, answers.email, answers.note])
          expect(letter).toContain(text.trim());
      }),
    );
  });
});

describe('a mail', () => {
  it('has the whole letter, and a subject that says nothing of the group', () => {
    const { href, isWhole } = mailLink(
      'ruimte@de-bolder.example',
      'Aanvraag voor een ruimte',
      'Hallo,\n\nDag & nacht?',
      'Plak',
    );
    expect(isWhole).toBe(true);
    const mail = new URL(href);
    expect(mail.pathname).toBe('ruimte@de-bolder.example');
    expect(mail.searchParams.get('subject')).toBe('Aanvraag voor een ruimte');
    expect(mail.searchParams.get('body')).toBe('Hallo,\r\n\r\nDag & nacht?');
  });

  it('asks to paste a letter that is too long for an address, instead of cutting it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4_000 }), (letter) => {
        const { href, isWhole } = mailLink('a@b.example', 'Aanvraag', `${letter}\ud83d`, 'Plak');
        expect(href.length).toBeLessThanOrEqual(1_800);
        if (!isWhole) expect(new URL(href).searchParams.get('body')).toBe('Plak');
      }),
    );
  });

  it('cannot be sent to more people by what is in an address', () => {
    const { href } = mailLink('a@b.example?cc=c@d.example', 'S', 'L', 'P');
    expect(new URL(href).searchParams.get('cc')).toBe(null);
  });
});

describe('why a room fits', () => {
  it('is said in words for every reason, in every language, with nothing left open', async () => {
    const readings = [nl, await readingIn('en'), await readingIn('nl', true)];
    const room = unknownRoom({
      maximumAttendeeCapacity: 20,
      amenity: ['keuken'],
      district: ['WK019313'],
      openingHours: [{ dayOfWeek: ['Tuesday'], opens: '09:00', closes: '22:00' }],
      offers: [{ price: 12.5, unit: 'daypart' }],
    });
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(room, unknownRoom()), (answers, one) => {
        for (const reading of readings)
          for (const { text } of reasonLines(matchOf(one, answers, TODAY), reading)) {
            expect(text).not.toMatch(/undefined|NaN|\[object/);
            expect(text.length).toBeGreaterThan(3);
          }
      }),
    );
  });

  it('comes first when it fits, and the objection comes first when it does not', () => {
    const answers = { ...enough, people: '30', needs: ['kitchen' as const, 'projector' as const] };
    const lines = (capacity: number) =>
      reasonLines(
        matchOf(unknownRoom({ maximumAttendeeCapacity: capacity, amenity: ['keuken'] }), answers, TODAY),
        nl,
      ).map(({ text }) => text);
    expect(lines(40)).toEqual(['Plaats voor 40 mensen', 'Met keuken', 'Wij weten niet of er een beamer is']);
    expect(lines(10)[0]).toBe('Te klein: plaats voor 10 mensen');
  });

  it('comes with the price, by group where that matters', () => {
    const offers = [
      { name: 'Vereniging', price: 45, unit: 'daypart' as const },
      { price: 0, unit: 'hour' as const },
    ];
    expect(priceLines(unknownRoom({ offers }), nl)).toEqual(['Vereniging: € 45 per dagdeel', 'Gratis']);
  });
});
