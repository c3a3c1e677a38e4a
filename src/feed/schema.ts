/**
 * The only description of the feed's JSON (feed v1). Types are inferred from it, `feed.schema.json` is generated from
 * it, the publisher validates with it strictly, and the tolerant reader (parse.ts) gets it as data: `npm run schema` writes
 * `feed.shape.ts`, and says so when something here cannot be written that way.
 * Absent always means unknown: nothing here has a default.
 */
import * as z from 'zod/mini';
import { isRealDate } from './local-time.ts';

const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item));
const record = z.looseObject;

// ── Words ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Plain text in the feed's default language, or one text per BCP 47 tag (`nl-simple` = plain language). */
const textOf = (max: number) => {
  const plain = z.string().check(z.maxLength(max));
  return z.union([plain, z.record(z.string(), plain)]);
};
const name = textOf(200);
const note = textOf(2_000);
/** http(s) only, no credentials, at most 2048 characters; the reader passes it through `safeUrl` once more. */
export const url = z.string().check(z.maxLength(2_048), z.regex(/^https?:\/\/[^\s@]+(\/\S*)?$/i));
export const id = z.string().check(z.minLength(1), z.maxLength(500));
const code = z.string().check(z.maxLength(200));

// ── Time: wall clock, never an instant ─────────────────────────────────────────────────────────────────────────────

const DATE = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d';
/** A pattern lets 31 February through; the calendar does not. */
const realDay = z.refine<string>(isRealDate, 'not a day of the calendar');
/** `YYYY-MM-DD`. */
export const localDate = z.string().check(z.regex(new RegExp(`^${DATE}$`)), realDay);
/** `HH:mm`. */
export const localTime = z.string().check(z.regex(new RegExp(`^${TIME}$`)));
/** `YYYY-MM-DDTHH:mm` in the zone of the schedule or the feed. */
const localDateTime = z.string().check(z.regex(new RegExp(`^${DATE}T${TIME}$`)), realDay);
const localDateOrDateTime = z.string().check(z.regex(new RegExp(`^${DATE}(T${TIME})?$`)), realDay);
/** A moment in the life of the data itself, where an offset is allowed: `dateModified`, `reviewedAt`. */
export const timestamp = z
  .string()
  .check(z.regex(new RegExp(`^${DATE}(T${TIME}(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?$`)));
/** ISO 8601 duration in days, hours and minutes: `PT1H30M`. */
const duration = z.string().check(z.regex(/^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$/));

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** `MondayMorning` … `SundayEvening`. */
export const dayPart = z
  .string()
  .check(z.regex(new RegExp(`^(${DAYS.join('|')})(Morning|Afternoon|Evening)$`)));

const count = z.number().check(z.int(), z.gte(0));
const availability = z.enum(['InStock', 'LimitedAvailability', 'SoldOut', 'unknown']);
const eventStatus = z.enum([
  'EventScheduled',
  'EventCancelled',
  'EventPostponed',
  'EventRescheduled',
  'EventMovedOnline',
  'unknown',
]);

const scheduleChanges = record({
  startDate: z.optional(localDateTime),
  endDate: z.optional(localDateTime),
  eventStatus: z.optional(eventStatus),
  availability: z.optional(availability),
  name: z.optional(name),
  location: z.optional(id),
  note: z.optional(note),
});

/** A repeating wall-clock time. RRULE as in RFC 5545, without DTSTART, UNTIL and COUNT: those are fields of their own. */
export const scheduleSchema = record({
  startDate: localDate,
  /** Last possible day, inclusive. */
  endDate: z.optional(localDate),
  repeatCount: z.optional(z.number().check(z.int(), z.gte(1))),
  startTime: z.optional(localTime),
  /** At or before `startTime` = the next day. */
  endTime: z.optional(localTime),
  duration: z.optional(duration),
  allDay: z.optional(z.boolean()),
  timeZone: z.optional(code),
  rrule: z.optional(
    z.string().check(z.maxLength(200), z.regex(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[^;]+)*$/)),
  ),
  exceptDate: list(
    z.union([localDateOrDateTime, record({ from: localDate, to: localDate, reason: z.optional(note) })]),
  ),
  /** Keyed by the original start. A key that is no occurrence adds one. */
  recurrenceOverrides: z.optional(
    z.record(localDateTime, z.union([record({ excluded: z.literal(true) }), scheduleChanges])),
  ),
});

/** One dated occurrence written out. A start without a time is an all-day date. */
const subEvent = record({
  startDate: localDateOrDateTime,
  endDate: z.optional(localDateOrDateTime),
  eventStatus: z.optional(eventStatus),
  availability: z.optional(availability),
  name: z.optional(name),
  location: z.optional(id),
  note: z.optional(note),
});

const openingHours = record({
  dayOfWeek: z.array(z.enum(DAYS)),
  opens: localTime,
  closes: localTime,
  validFrom: z.optional(localDate),
  validThrough: z.optional(localDate),
  note: z.optional(note),
});

// ── Parts that several types share ─────────────────────────────────────────────────────────────────────────────────

const contactPoint = record({
  contactType: z.optional(textOf(200)),
  name: z.optional(name),
  telephone: z.optional(z.string().check(z.maxLength(40))),
  email: z.optional(z.string().check(z.maxLength(254), z.regex(/^[^\s@<>]+@[^\s@<>]+$/))),
  url: z.optional(url),
  availableLanguage: list(code),
  hoursAvailable: z.optional(note),
  note: z.optional(note),
});

const offer = record({
  name: z.optional(name),
  price: z.optional(z.number().check(z.gte(0))),
  minPrice: z.optional(z.number().check(z.gte(0))),
  maxPrice: z.optional(z.number().check(z.gte(0))),
  priceCurrency: z.optional(z.literal('EUR')),
  /** What the price is per: absent = per person. */
  unit: z.optional(z.enum(['person', 'group', 'hour', 'daypart', 'day', 'month', 'year', 'series'])),
  eligibility: list(code),
  description: z.optional(note),
});

const image = record({
  contentUrl: url,
  alt: z.optional(textOf(500)),
  width: z.optional(count),
  height: z.optional(count),
  creditText: z.optional(z.string().check(z.maxLength(500))),
  license: z.optional(z.string().check(z.maxLength(500))),
});

const address = record({
  streetAddress: z.optional(z.string().check(z.maxLength(200))),
  postalCode: z.optional(z.string().check(z.maxLength(20))),
  addressLocality: z.optional(z.string().check(z.maxLength(100))),
  addressCountry: z.optional(z.string().check(z.maxLength(60))),
});

const geo = record({
  latitude: z.number().check(z.gte(-90), z.lte(90)),
  longitude: z.number().check(z.gte(-180), z.lte(180)),
});

/** A11yJSON names ("describe objects, not people"). */
export const accessibilityFeatures = [
  'stepFreeEntrance', 'hasFixedRamp', 'automaticDoor', 'lift', 'wheelchairAccessibleToilet', 'changingPlaces',
  'disabledParking', 'wheelchairPlaces', 'hasInductionLoop', 'hasBrailleSignage', 'hasTactileGuideStrips', 'isQuiet',
  'hasLowStimulusEnvironment', 'isWellLit', 'allowsAssistanceDogs', 'seatingAvailable', 'signLanguage', 'captions',
  'companionFree', 'childcare', 'transportArranged',
] as const; // prettier-ignore
export type AccessibilityFeature = (typeof accessibilityFeatures)[number];

const accessibilityValue = z.union([
  z.boolean(),
  record({ value: z.union([z.boolean(), z.literal('partial')]), note: z.optional(note) }),
]);
const accessibility = record(
  Object.fromEntries(
    accessibilityFeatures.map((feature) => [feature, z.optional(accessibilityValue)]),
  ) as Record<AccessibilityFeature, z.ZodMiniOptional<typeof accessibilityValue>>,
);

const source = record({
  publisher: z.optional(name),
  url: z.optional(url),
  id: z.optional(id),
  dateRetrieved: z.optional(timestamp),
  license: z.optional(z.string().check(z.maxLength(500))),
});

/** Who really checked the plain text, when, and `sourceHash` (source-hash.ts): another source text makes it outdated. */
const plainLanguage = record({
  reviewedBy: z.optional(z.string().check(z.maxLength(200))),
  reviewedAt: z.optional(timestamp),
  sourceHash: z.optional(z.string().check(z.maxLength(200))),
});

const ageRange = record({ minValue: z.optional(count), maxValue: z.optional(count) });

const registration = record({
  required: z.optional(z.enum(['none', 'recommended', 'required', 'unknown'])),
  url: z.optional(url),
  telephone: z.optional(z.string().check(z.maxLength(40))),
  email: z.optional(z.string().check(z.maxLength(254))),
  opens: z.optional(localDateOrDateTime),
  closes: z.optional(localDateOrDateTime),
});

const common = {
  id,
  name,
  summary: z.optional(textOf(200)),
  description: z.optional(textOf(10_000)),
  url: z.optional(url),
  image: list(image),
  category: list(code),
  audience: list(code),
  accessibility: z.optional(accessibility),
  district: list(code),
  status: z.optional(z.enum(['active', 'inactive', 'unknown'])),
  availableFrom: z.optional(localDateOrDateTime),
  availableTo: z.optional(localDateOrDateTime),
  dateModified: z.optional(timestamp),
  /** Day on which somebody last checked that this is still right. */
  assuredDate: z.optional(localDate),
  identifier: list(code),
  sameAs: list(url),
  source: list(source),
  duplicateOf: z.optional(id),
  plainLanguage: z.optional(plainLanguage),
};
const contact = { contactPoint: list(contactPoint) };

// ── The seven types ────────────────────────────────────────────────────────────────────────────────────────────────

const placeFields = {
  ...contact,
  address: z.optional(address),
  geo: z.optional(geo),
  containedInPlace: z.optional(id),
  placeType: z.optional(z.enum(['building', 'room', 'outdoor', 'virtual'])),
  openingHours: list(openingHours),
  maximumAttendeeCapacity: z.optional(count),
  amenity: list(code),
  bookable: z.optional(z.boolean()),
  offers: list(offer),
  bookingInfo: z.optional(note),
};
const organizationFields = {
  ...contact,
  legalName: z.optional(name),
  alternateName: z.optional(name),
  logo: z.optional(image),
  address: z.optional(address),
  location: z.optional(id),
  parentOrganization: z.optional(id),
  areaServed: list(code),
  openingHours: list(openingHours),
};

/** Written out where the thing has no page of its own: no id needed. */
const placeReference = z.union([
  id,
  record({
    type: z.literal('Place'),
    name,
    ...placeFields,
    accessibility: common.accessibility,
    district: common.district,
  }),
]);
const organizationReference = z.union([
  id,
  record({ type: z.literal('Organization'), name, ...organizationFields }),
]);

export const activitySchema = record({
  type: z.literal('Activity'),
  ...common,
  ...contact,
  organizer: z.optional(organizationReference),
  location: z.optional(placeReference),
  eventAttendanceMode: z.optional(z.enum(['offline', 'online', 'mixed', 'unknown'])),
  eventSchedule: list(scheduleSchema),
  subEvent: list(subEvent),
  /** No fixed dates: by appointment. */
  onRequest: z.optional(z.boolean()),
  /** No fixed dates: whenever the place is open. */
  alwaysOpen: z.optional(z.boolean()),
  eventStatus: z.optional(eventStatus),
  availability: z.optional(availability),
  offers: list(offer),
  isAccessibleForFree: z.optional(z.boolean()),
  /** Advice. */
  ageRange: z.optional(ageRange),
  /** Enforced. */
  ageRestriction: z.optional(ageRange),
  genderRestriction: z.optional(z.enum(['none', 'female', 'male', 'other'])),
  eligibility: list(code),
  inLanguage: list(code),
  registration: z.optional(registration),
  attendeeInstructions: z.optional(note),
  maximumAttendeeCapacity: z.optional(count),
  remainingAttendeeCapacity: z.optional(count),
});

export const volunteerVacancySchema = record({
  type: z.literal('VolunteerVacancy'),
  ...common,
  ...contact,
  hiringOrganization: z.optional(organizationReference),
  activity: z.optional(id),
  location: z.optional(placeReference),
  areaServed: list(code),
  commitment: z.optional(note),
  hoursPerWeek: z.optional(
    z.union([
      z.number().check(z.gte(0)),
      record({ minValue: z.optional(z.number()), maxValue: z.optional(z.number()) }),
    ]),
  ),
  commitmentType: z.optional(z.enum(['eenmalig', 'kortdurend', 'regelmatig', 'flexibel'])),
  duration: z.optional(duration),
  dayPart: list(dayPart),
  allowsRemoteParticipation: z.optional(z.boolean()),
  minimumAge: z.optional(count),
  skill: list(code),
  requirement: list(code),
  reward: list(code),
  inLanguage: list(code),
  applyLink: z.optional(url),
  validThrough: z.optional(localDateOrDateTime),
  positions: z.optional(count),
});

/** Never a private person's phone, mail or address: no contact, no location; answers go through `replyUrl`. */
export const helpSchema = record({
  type: z.literal('Help'),
  ...common,
  direction: z.optional(z.enum(['asked', 'offered'])),
  helpType: z.optional(code),
  dayPart: list(dayPart),
  validThrough: localDateOrDateTime,
  replyUrl: z.optional(url),
});

export const organizationSchema = record({
  type: z.literal('Organization'),
  ...common,
  ...organizationFields,
});
export const placeSchema = record({ type: z.literal('Place'), ...common, ...placeFields });

/**
 * `id` is the CBS code (WK… or BU…); `synonym` is what residents call it; `postalCode` the four digits of each Dutch postcode
 * that lies in it, wholly or mostly.
 */
export const districtSchema = record({
  type: z.literal('District'),
  ...common,
  ...contact,
  synonym: list(name),
  containedInPlace: z.optional(z.string().check(z.maxLength(200))),
  geo: z.optional(geo),
  postalCode: list(code),
});

/** One schema per type the reader knows; any other `type` is skipped and counted. */
export const itemSchemas = {
  Activity: activitySchema,
  VolunteerVacancy: volunteerVacancySchema,
  Help: helpSchema,
  Organization: organizationSchema,
  Place: placeSchema,
  District: districtSchema,
} as const;

// ── Envelope ───────────────────────────────────────────────────────────────────────────────────────────────────────

const conceptSchema = record({
  id: code,
  name,
  synonym: list(name),
  /** What it means, in at most two short sentences: read in the scheme `glossary` (glossary.ts). */
  definition: z.optional(note),
  broader: z.optional(code),
  /** A name from our published icon list; unknown → the generic icon. */
  icon: z.optional(code),
  sameAs: list(url),
});
/** `id` is the field whose values it names: category, audience, accessibility, skill, requirement, reward, eligibility; or `glossary`. */
const conceptSchemeSchema = record({ id: code, name, concepts: z.array(conceptSchema) });

const shard = record({
  href: z.string().check(z.maxLength(2_048)),
  types: list(code),
  items: z.optional(count),
  bytes: z.optional(count),
  sha256: z.optional(code),
  district: z.optional(code),
  from: z.optional(localDate),
  to: z.optional(localDate),
});

const metaFields = {
  type: z.literal('DataFeed'),
  /** URL ending in `/feed/v1`. */
  conformsTo: z.string().check(z.regex(/\/feed\/v1$/)),
  id,
  name,
  license: z.string().check(z.maxLength(500)),
  publisher: z.optional(
    record({ id: z.optional(id), name: z.optional(name), url: z.optional(url), ...contact }),
  ),
  dateModified: timestamp,
  expires: z.optional(timestamp),
  timeZone: z.optional(code),
  inLanguage: list(code),
  spatial: z.optional(code),
  conceptSchemes: list(conceptSchemeSchema),
};
const envelope = {
  ...metaFields,
  next: z.optional(z.string().check(z.maxLength(2_048))),
  shards: list(shard),
};
/** The envelope without its items: what a widget may show about the feed itself. */
export const metaSchema = record(metaFields);

/** The envelope with its items unread: the tolerant reader takes each item alone. */
export const envelopeSchema = record({ ...envelope, items: z.array(z.unknown()) });

/** As much of it as the tolerant reader asks: whatever is missing is reported, and the rest is used. */
export const tolerantEnvelopeSchema = z.partial(z.omit(envelopeSchema, { items: true }));

/** The whole strict document, as a publisher must write it. */
export const feedSchema = record({
  ...envelope,
  items: z.array(
    z.discriminatedUnion('type', [
      activitySchema,
      volunteerVacancySchema,
      helpSchema,
      organizationSchema,
      placeSchema,
      districtSchema,
    ]),
  ),
});

export type Text = string | Record<string, string>;
export type Feed = z.infer<typeof feedSchema>;
export type Schedule = z.infer<typeof scheduleSchema>;
export type ScheduleChanges = z.infer<typeof scheduleChanges>;
export type SubEvent = z.infer<typeof subEvent>;
export type EventStatus = z.infer<typeof eventStatus>;
export type Availability = z.infer<typeof availability>;
export type Offer = z.infer<typeof offer>;
export type ContactPoint = z.infer<typeof contactPoint>;
export type Registration = z.infer<typeof registration>;
export type AgeRange = z.infer<typeof ageRange>;
export type Accessibility = z.infer<typeof accessibility>;
export type Concept = z.infer<typeof conceptSchema>;
export type ConceptScheme = z.infer<typeof conceptSchemeSchema>;
export type Activity = z.infer<typeof activitySchema>;
export type VolunteerVacancy = z.infer<typeof volunteerVacancySchema>;
export type Help = z.infer<typeof helpSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Place = z.infer<typeof placeSchema>;
export type PlaceReference = z.infer<typeof placeReference>;
export type District = z.infer<typeof districtSchema>;
export type ItemType = keyof typeof itemSchemas;
export type Item = Feed['items'][number];
export type Envelope = z.infer<typeof envelopeSchema>;
export type FeedMeta = z.infer<typeof metaSchema>;
