/**
 * The part of the schema.org vocabulary (version 29) that our JSON-LD uses: each type with the properties that it or a type
 * above it has there, and what each property may hold. The test refuses everything else.
 */
export type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string' && value.trim() !== '';
const flag: Check = (value) => typeof value === 'boolean';
const whole: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const amount: Check = (value) => typeof value === 'number' && value >= 0;
const url: Check = (value) => typeof value === 'string' && /^https?:\/\//.test(value);
const date: Check = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
/** ISO 8601 with an offset, as search engines ask of an event that has a time. */
const moment: Check = (value) =>
  date(value) || (typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/.test(value));
const time: Check = (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value);
const duration: Check = (value) => typeof value === 'string' && /^P(?!$)(\d+[DWMY])?(T.+)?$/.test(value);
const oneOf =
  (prefix: string, ...names: string[]): Check =>
  (value) =>
    names.some((name) => value === `https://schema.org/${prefix}${name}`);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const between =
  (min: number, max: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
/** A node of one of these types; it is checked by itself. */
const a =
  (...types: string[]): Check =>
  (value) =>
    types.includes(String((value as { '@type'?: string } | null)?.['@type']));

const weekday = oneOf('', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday');

const event: Record<string, Check> = {
  name: text,
  description: text,
  url,
  startDate: moment,
  endDate: moment,
  previousStartDate: moment,
  eventStatus: oneOf('Event', 'Scheduled', 'Cancelled', 'Postponed', 'Rescheduled', 'MovedOnline'),
  eventAttendanceMode: oneOf(
    '',
    'OfflineEventAttendanceMode',
    'OnlineEventAttendanceMode',
    'MixedEventAttendanceMode',
  ),
  eventSchedule: listOf(a('Schedule')),
  subEvent: listOf(a('Event')),
  location: a('Place', 'VirtualLocation'),
  organizer: a('Organization'),
  offers: listOf(a('Offer')),
  isAccessibleForFree: flag,
  inLanguage: listOf(text),
  audience: a('Audience'),
  typicalAgeRange: (value) => typeof value === 'string' && /^(\d+-\d*|-\d+)$/.test(value),
  maximumAttendeeCapacity: whole,
  remainingAttendeeCapacity: whole,
};

export const vocabulary: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  Event: event,
  EventSeries: event,
  Schedule: {
    startDate: date,
    endDate: date,
    startTime: time,
    endTime: time,
    duration,
    repeatFrequency: duration,
    repeatCount: whole,
    byDay: listOf(weekday),
    byMonth: listOf(between(1, 12)),
    byMonthDay: listOf(between(1, 31)),
    byMonthWeek: listOf(between(1, 5)),
    exceptDate: listOf((value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value)),
    scheduleTimezone: text,
  },
  Place: {
    name: text,
    address: a('PostalAddress'),
    geo: a('GeoCoordinates'),
    telephone: text,
    amenityFeature: listOf(a('LocationFeatureSpecification')),
    containedInPlace: a('Place'),
    description: text,
    url,
    openingHoursSpecification: listOf(a('OpeningHoursSpecification')),
    maximumAttendeeCapacity: whole,
    sameAs: listOf(url),
  },
  AdministrativeArea: { name: text },
  Country: { name: text },
  OpeningHoursSpecification: {
    dayOfWeek: listOf(weekday),
    opens: time,
    closes: time,
    validFrom: date,
    validThrough: date,
    description: text,
  },
  ContactPoint: {
    name: text,
    description: text,
    contactType: text,
    telephone: text,
    email: (value) => typeof value === 'string' && /^[^\s@]+@[^\s@]+$/.test(value),
    url,
    availableLanguage: listOf(text),
  },
  JobPosting: {
    title: text,
    description: text,
    url,
    identifier: text,
    datePosted: moment,
    validThrough: moment,
    // One of the values that search engines know; a volunteer is nothing else.
    employmentType: (value) => value === 'VOLUNTEER',
    hiringOrganization: a('Organization'),
    jobLocation: listOf(a('Place', 'AdministrativeArea')),
    jobLocationType: (value) => value === 'TELECOMMUTE',
    applicantLocationRequirements: a('Country'),
    totalJobOpenings: between(1, 100_000),
    workHours: text,
    skills: text,
    qualifications: text,
    jobBenefits: text,
    applicationContact: a('ContactPoint'),
  },
  VirtualLocation: { url },
  PostalAddress: { streetAddress: text, postalCode: text, addressLocality: text, addressCountry: text },
  GeoCoordinates: {
    latitude: (value) => typeof value === 'number' && Math.abs(value) <= 90,
    longitude: (value) => typeof value === 'number' && Math.abs(value) <= 180,
  },
  LocationFeatureSpecification: {
    name: text,
    value: (value) => flag(value) || value === 'partial',
    description: text,
  },
  Organization: {
    name: text,
    legalName: text,
    alternateName: text,
    description: text,
    url,
    logo: url,
    telephone: text,
    email: text,
    contactPoint: listOf(a('ContactPoint')),
    address: a('PostalAddress'),
    location: a('Place'),
    areaServed: listOf(a('AdministrativeArea')),
    parentOrganization: a('Organization'),
    knowsLanguage: listOf(text),
    sameAs: listOf(url),
  },
  Offer: {
    name: text,
    description: text,
    url,
    price: amount,
    priceCurrency: (value) => value === 'EUR',
    priceSpecification: a('PriceSpecification'),
    availability: oneOf('', 'InStock', 'LimitedAvailability', 'SoldOut'),
  },
  PriceSpecification: { minPrice: amount, maxPrice: amount, priceCurrency: (value) => value === 'EUR' },
  Audience: { audienceType: text },
};

/** What is wrong in a node and in all nodes in it, as `Type.property`. */
export function faults(value: unknown, isRoot = true): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => faults(one, false));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, '@context': context, ...rest } = value as Record<string, unknown>;
  const known = vocabulary[String(type)];
  if (!known) return [`no type ${String(type)}`];
  return [
    ...(isRoot === (context === 'https://schema.org') ? [] : ['@context']),
    ...Object.entries(rest).flatMap(([name, inner]) => [
      ...(Object.hasOwn(known, name) && known[name]?.(inner) ? [] : [`${String(type)}.${name}`]),
      ...faults(inner, false),
    ]),
  ];
}
