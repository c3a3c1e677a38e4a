/**
 * The only description of what a form sends to ask for a room, and of what it gets back (room request v1). Types are
 * inferred from it, `room-request.schema.json` and `room-request-receipt.schema.json` are generated from it, and the
 * receiver reads with it: fields that it does not know are left out. For browsers it is types alone (`room-codes.ts` has
 * the codes), so no visitor loads a schema library for it.
 * Absent always means that the visitor did not say.
 */
import * as z from 'zod/mini';
import { dayPart, id, localDate, localTime, timestamp, url } from './schema.ts';

/** What a visitor typed: never empty, since an empty answer is left out. Lengths in UTF-16 units, as forms count. */
const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const some = <T extends z.core.$ZodType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
/** Codes stay open: a form that is newer than its receiver must not be refused for one. */
const code = z.string().check(z.maxLength(40), z.regex(/^[A-Za-z][A-Za-z0-9-]*$/));
/** One ordinary address: what could be read as two, or as a name with an address, is no address. */
const email = z
  .string()
  .check(z.maxLength(254), z.regex(/^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+\.[^\s@<>(),;:"\\[\].]+$/));
const telephone = z.string().check(z.maxLength(40), z.regex(/\d/));

/** Times on those days, first (1) or second (2) choice. */
const wish = z.object({
  choice: z.union([z.literal(1), z.literal(2)]),
  /** `MondayMorning` … `SundayEvening`; morning 6–12, afternoon 12–18, evening from 18. */
  dayPart: some(dayPart, 21),
  /** Hour of the clock, `HH:mm`; at or after `to` = past midnight. */
  from: z.optional(localTime),
  to: z.optional(localTime),
});

const person = { name: text(200), how: z.optional(text(500)) };
/** How to answer: a telephone number, an address, or both; `how` says in words how and when to reach this person. */
const contact = z.union([
  z.object({ ...person, telephone: z.optional(telephone), email }),
  z.object({ ...person, telephone, email: z.optional(email) }),
]);

/**
 * What tells people from machines. It marks a request and never refuses one: `trap` is what stands in a field that people
 * do not see, `seconds` how long the form was open.
 */
const formCheck = z.object({
  trap: z.optional(z.string().check(z.maxLength(200))),
  seconds: z.optional(z.number().check(z.gte(0))),
});

/** `POST` this as JSON, at most 16 kB, and again with the same key until there is an answer. */
export const roomRequestSchema = z.object({
  type: z.literal('RoomRequest'),
  /** URL ending in `/room-request/v1`. */
  conformsTo: z.string().check(z.maxLength(2_048), z.regex(/\/room-request\/v1$/)),
  /** Made once for one filled-in form, and kept over every retry: the same key is stored once. */
  idempotencyKey: z.string().check(z.regex(/^[A-Za-z0-9_-]{16,64}$/)),
  group: z.optional(z.object({ name: z.optional(text(200)) })),
  /** What the group will do. */
  purpose: z.optional(text(1_000)),
  participants: z.object({
    count: z.number().check(z.int(), z.gte(1), z.lte(100_000)),
    /** One of `ageGroups`. */
    ageGroup: z.optional(code),
  }),
  wishes: some(wish, 2),
  frequency: z.enum(['once', 'weekly', 'other']),
  startDate: z.optional(localDate),
  notInSchoolHolidays: z.optional(z.boolean()),
  /** CBS codes; with no district and no place, the city helps to search. */
  districts: some(code, 20),
  /** Ids of places in the feed. */
  places: some(id, 10),
  /** Of `roomNeeds`. */
  needs: some(code, 20),
  budget: z.enum(['free', 'amount', 'unknown']),
  /** Euros for one time, when `budget` is `amount`. */
  amount: z.optional(z.number().check(z.gte(0), z.lte(100_000))),
  contact,
  note: z.optional(text(2_000)),
  /** Of the form, BCP 47: an answer is best given in it. */
  locale: z.string().check(z.maxLength(35), z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)),
  /** Where the form stands, without what a visitor may have in the query. */
  page: url,
  formCheck: z.optional(formCheck),
});

/** The answer with 200 or 201: only with this in hand a form may say that it was sent. */
export const roomRequestReceiptSchema = z.object({
  /** To be read aloud over the telephone: no 0, 1, I, L, O or U. */
  receipt: z.string().check(z.regex(/^SR-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/)),
  receivedAt: timestamp,
  /** Last day on which a person answers. */
  expectedAnswerBy: localDate,
  /** Whom to call about it. */
  contactPoint: z.object({
    name: text(200),
    telephone: z.optional(telephone),
    email: z.optional(email),
    url: z.optional(url),
    /** When to call, in words. */
    hoursAvailable: z.optional(text(200)),
  }),
});

/** Why a request was refused; nothing of it is stored. Only `too-many` and `unavailable` are worth another try. */
export const roomRequestRefusalSchema = z.object({
  error: z.enum([
    'not-json',
    'too-large',
    'invalid',
    'other-content',
    'origin',
    'too-many',
    'not-found',
    'unavailable',
  ]),
  /** For developers, in English; it repeats nothing of what was sent. */
  message: z.string(),
  /** With `invalid`: which fields, as `contact.email`. */
  fields: z.optional(z.array(z.string())),
});

export type RoomRequest = z.infer<typeof roomRequestSchema>;
export type RoomWish = z.infer<typeof wish>;
export type RoomContact = z.infer<typeof contact>;
export type RoomRequestReceipt = z.infer<typeof roomRequestReceiptSchema>;
export type RoomRequestRefusal = z.infer<typeof roomRequestRefusalSchema>;
