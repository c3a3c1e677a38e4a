/** What a visitor filled in, as it stands in the fields; and the request that is made of it. */
import type { AgeGroup, RoomNeed } from '../../feed/room-codes.ts';
import type { RoomContact, RoomRequest, RoomWish } from '../../feed/room-request.ts';

/** Moments of the week as the grid writes them (`Monday-Morning`), and hours of the clock, `HH:mm`; empty = not said. */
export interface WishedTime {
  moments: readonly string[];
  from: string;
  to: string;
}

/** Texts are as typed, so that nothing changes under somebody's hands; an empty text or list was not answered. */
export interface Answers {
  group: string;
  purpose: string;
  /** How many come. */
  people: string;
  age: AgeGroup | '';
  first: WishedTime;
  second: WishedTime;
  often: RoomRequest['frequency'] | '';
  /** `YYYY-MM-DD`: the day, or the first day. */
  startDate: string;
  notInHolidays: boolean;
  /** Ids of districts of the feed. */
  districts: readonly string[];
  needs: readonly RoomNeed[];
  budget: RoomRequest['budget'] | '';
  /** Euro for one time. */
  amount: string;
  /** Ids of places of the feed; none = somebody helps to search. */
  rooms: readonly string[];
  name: string;
  telephone: string;
  email: string;
  how: string;
  note: string;
}

/** What an address with answers in it begins with, after `#` (prefill.model.ts). */
export const PREFILLED = 'samen-room=1';

const noTime: WishedTime = { moments: [], from: '', to: '' };
export const noAnswers: Answers = {
  group: '',
  purpose: '',
  people: '',
  age: '',
  first: noTime,
  second: noTime,
  often: '',
  startDate: '',
  notInHolidays: false,
  districts: [],
  needs: [],
  budget: '',
  amount: '',
  rooms: [],
  name: '',
  telephone: '',
  email: '',
  how: '',
  note: '',
};

/** How long each text may be in a request (`feed/room-request.ts`), in UTF-16 units. */
export const limits = {
  group: 200,
  purpose: 1_000,
  name: 200,
  telephone: 40,
  email: 254,
  how: 500,
  note: 2_000,
} as const satisfies Partial<Record<keyof Answers, number>>;

/** A whole number of people; undefined when it is none or nothing was typed. */
export const countOf = ({ people }: Pick<Answers, 'people'>): number | undefined =>
  /^\d{1,6}$/.test(people.trim()) ? Number(people) : undefined;

/** Euro with a comma or a point, a euro sign allowed; undefined when it is no amount. */
export const amountOf = ({ amount }: Pick<Answers, 'amount'>): number | undefined => {
  const typed = amount.replace(/[€\s]/g, '').replace(',', '.');
  return /^\d{1,6}(\.\d{1,2})?$/.test(typed) ? Number(typed) : undefined;
};

/** What the page adds to the answers. */
export interface RequestFrame {
  idempotencyKey: string;
  /** BCP 47. */
  locale: string;
  /** Where the form stands, without query. */
  page: string;
  formCheck: NonNullable<RoomRequest['formCheck']>;
}

const CONFORMS_TO = 'https://samenspel.example/room-request/v1';

/** One of a kind, and absent when there is nothing: an empty answer is left out. */
const some = <Key extends string>(key: Key, text: string): { [key in Key]?: string } =>
  text.trim() ? ({ [key]: text.trim() } as { [key in Key]?: string }) : {};

const wishOf = (choice: 1 | 2, { moments, from, to }: WishedTime): RoomWish[] =>
  moments.length
    ? [
        {
          choice,
          dayPart: moments.map((moment) => moment.replace('-', '')),
          ...(from && to && { from, to }),
        },
      ]
    : [];

const contactOf = ({ name, telephone, email, how }: Answers): RoomContact =>
  ({
    name: name.trim(),
    ...some('telephone', telephone),
    ...some('email', email),
    ...some('how', how),
  }) as RoomContact;

/**
 * The request that these answers make. They must have passed every rule of `questions.model.ts`: what a rule refuses would
 * be refused by the receiver too.
 */
export function requestOf(answers: Answers, frame: RequestFrame): RoomRequest {
  const { group, purpose, age, first, second, often, startDate, districts, rooms, needs, budget } = answers;
  const amount = amountOf(answers);
  return {
    type: 'RoomRequest',
    conformsTo: CONFORMS_TO,
    idempotencyKey: frame.idempotencyKey,
    ...(group.trim() && { group: { name: group.trim() } }),
    ...some('purpose', purpose),
    participants: { count: countOf(answers) ?? 0, ...(age && { ageGroup: age }) },
    wishes: [...wishOf(1, first), ...(first.moments.length ? wishOf(2, second) : [])],
    frequency: often || 'other',
    ...(often && often !== 'other' && startDate && { startDate }),
    ...(often === 'weekly' && answers.notInHolidays && { notInSchoolHolidays: true }),
    districts: [...districts],
    places: [...rooms],
    needs: [...needs],
    budget: budget || 'unknown',
    ...(budget === 'amount' && amount !== undefined && { amount }),
    contact: contactOf(answers),
    ...some('note', answers.note),
    locale: frame.locale,
    page: frame.page,
    formCheck: frame.formCheck,
  };
}

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isTime = (value: unknown): value is WishedTime => {
  const { moments, from, to } = (value ?? {}) as Partial<WishedTime>;
  return isList(moments) && typeof from === 'string' && typeof to === 'string';
};

/**
 * Answers that were kept as JSON, perhaps by an older form or by somebody who played with it: what is not of the right kind
 * was not answered.
 */
export function answersFrom(kept: unknown): Answers {
  if (typeof kept !== 'object' || kept === null) return noAnswers;
  const right = Object.entries(noAnswers).filter(([key, empty]) => {
    const value = (kept as Record<string, unknown>)[key];
    if (Array.isArray(empty)) return isList(value);
    return typeof empty === 'object' ? isTime(value) : typeof value === typeof empty;
  });
  return {
    ...noAnswers,
    ...Object.fromEntries(right.map(([key]) => [key, (kept as Record<string, unknown>)[key]])),
  };
}
