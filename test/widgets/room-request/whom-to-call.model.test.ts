import { describe, expect, it } from 'vitest';
import type { FeedInfo } from '../../../src/engine/engine.ts';
import { messagesNl } from '../../../src/text/messages.ts';
import { phrasesNl } from '../../../src/text/phrases.ts';
import { roomReading } from '../../../src/widgets/room-request/room-reading.model.ts';
import { callerOf, whomToCall } from '../../../src/widgets/room-request/whom-to-call.model.ts';
import { unknownRoom } from './sample-rooms.ts';

const keeper = (telephone: string) => ({ contactPoint: [{ name: 'het beheer', telephone }] });
const rooms = [
  unknownRoom({ id: 'zaal', ...keeper('038 - 000 00 01') }),
  unknownRoom({ id: 'keuken', ...keeper('038 - 000 00 01') }),
  unknownRoom({ id: 'elders', ...keeper('038 - 000 00 02') }),
  unknownRoom({ id: 'kamer' }, keeper('038 - 000 00 03')),
];
const feed = {
  districts: [{ type: 'District', id: 'WK019313', name: 'Assendorp', ...keeper('038 - 000 00 04') }],
  meta: { publisher: keeper('038 - 000 00 05') },
} as unknown as FeedInfo;
const called = (chosen: string[], districts: string[] = [], of: FeedInfo | undefined = feed) =>
  whomToCall({ rooms: chosen, districts }, rooms, of)?.telephone;

describe('whom to call about a request', () => {
  it('is the keeper of the rooms that were chosen, if that is one', () => {
    expect(called(['zaal'])).toBe('038 - 000 00 01');
    expect(called(['zaal', 'keuken'])).toBe('038 - 000 00 01');
    expect(called(['kamer'])).toBe('038 - 000 00 03');
  });

  it('is the team of the one district when no one keeper has it all', () => {
    expect(called(['zaal', 'elders'], ['WK019313'])).toBe('038 - 000 00 04');
    expect(called([], ['WK019313'])).toBe('038 - 000 00 04');
  });

  it('is else who made the feed, and nobody without a feed', () => {
    expect(called([], ['WK019313', 'WK019330'])).toBe('038 - 000 00 05');
    expect(whomToCall({ rooms: [], districts: [] }, rooms, undefined)).toBe(undefined);
  });

  it('is named in the language of the reader', () => {
    const reading = roomReading(undefined, {
      now: '2026-11-24T16:00',
      messages: messagesNl,
      phrases: phrasesNl,
      plain: true,
    });
    const contact = {
      name: { en: 'the office', nl: 'het beheer', 'nl-simple': 'de beheerder' },
      hoursAvailable: { nl: 'op werkdagen' },
      telephone: '038 - 000 00 01',
    };
    expect(callerOf(contact, reading)).toEqual({
      name: 'de beheerder',
      telephone: '038 - 000 00 01',
      email: undefined,
      hours: 'op werkdagen',
    });
  });
});
