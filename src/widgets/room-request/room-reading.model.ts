/** How one visitor reads the form and the rooms: with a feed, or without one. Pure. */
import type { FeedInfo } from '../../engine/engine.ts';
import { dayParts, shortDay } from '../../text/dates.ts';
import type { RoomMessages } from '../../text/messages.ts';
import { roomWords } from '../../text/room-messages.ts';
import { readingOf, words, type Reading, type Situation } from '../shared/reading.model.ts';
import type { Room } from './matching.model.ts';
import { weekDays } from './opening-times.model.ts';

const withoutFeed: FeedInfo = {
  meta: { type: 'DataFeed', conformsTo: '' },
  districts: [],
  timeZone: '',
  records: 0,
  problems: { records: 0 },
};

/** The form stands without a feed: it then knows no rooms and no districts. */
export const roomReading = (feed: FeedInfo | undefined, situation: Situation): Reading =>
  readingOf(feed ?? withoutFeed, situation);

/** "dinsdag 3 maart", with the year when it is not this one; never "morgen": it may be read on another day. */
export const fullDay = (day: string, { messages, now }: Reading): string =>
  `${messages.weekdays[dayParts(day).weekday - 1]} ${shortDay(day, now, messages)}`;

/** `Monday-Morning` → day and part in words. */
export function momentWords(moment: string, { messages }: Reading): { day: string; part: string } {
  const [day = '', part = ''] = moment.split('-');
  const at = weekDays.indexOf(day as (typeof weekDays)[number]);
  const { parts } = roomWords(messages);
  return { day: messages.weekdays[at] ?? day, part: parts[part as keyof typeof parts] ?? part };
}

/** "12 euro", "12,50 euro". */
export function euroWords(amount: number, { answers }: RoomMessages): string {
  const cents = Math.round(amount * 100) % 100;
  return answers.euro(Math.floor(amount + 0.001), cents ? `${cents}`.padStart(2, '0') : '');
}

export const districtName = (id: string, reading: Reading): string =>
  words(reading.concept('district', id), reading)?.text ?? id;

export const roomName = ({ place, id }: Room, reading: Reading): string =>
  words(place.name, reading)?.text ?? id;
