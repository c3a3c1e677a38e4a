/** The facts of an activity, from structured fields only, in the one fixed order (plain-language.md, rule 8). */
import type { Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Activity, ContactPoint, Organization, Place, Text } from '../../feed/schema.ts';
import { districtsOf, organizationAt, placeAt } from '../../feed/references.ts';
import { dayOf, type FactView } from '../shared/list-view.model.ts';
import { within, words, type Reading } from '../shared/reading.model.ts';

const plainText = (text: Text | undefined, reading: Reading): string => words(text, reading)?.text ?? '';

export const placeOf = (found: Found): Partial<Place> | undefined =>
  placeAt((found.item as Activity).location, within(found));
export const organizerOf = (found: Found): Partial<Organization> | undefined =>
  organizationAt((found.item as Activity).organizer, within(found));

/** The names of the districts it is in, as far as the feed gives them. */
export const districtNames = (found: Found, reading: Reading): string[] =>
  districtsOf(found.item as Activity, within(found)).flatMap(
    (id) => words(reading.concept('district', id), reading)?.text ?? [],
  );

/** Whom to call: the activity's own contact, else the organiser's, else the place's. */
export const contactsOf = (found: Found): readonly ContactPoint[] =>
  [
    (found.item as Activity).contactPoint,
    organizerOf(found)?.contactPoint,
    placeOf(found)?.contactPoint,
  ].find((contacts) => contacts?.length) ?? [];

/** "Dat weten we niet", with a number to call when there is one. */
const unknown = (found: Found, { phrases }: Reading): string[] => {
  const telephone = contactsOf(found).find((contact) => contact.telephone)?.telephone;
  return [phrases.unknown(telephone)];
};

/** Does this date not go ahead on its day? */
export const isOff = ({ status }: DatedOccurrence): boolean =>
  status === 'EventCancelled' || status === 'EventPostponed';

/** Where a date takes place: its own place, else that of the activity, and what that lies in. */
export function placesOf(
  found: Found,
  date: DatedOccurrence | undefined,
): readonly [place: Partial<Place> | undefined, parent: Partial<Place> | undefined] {
  const place = placeAt(date?.location ?? (found.item as Activity).location, within(found));
  return [place, placeAt(place?.containedInPlace, within(found))];
}

export const isOnline = (found: Found, date: DatedOccurrence | undefined): boolean =>
  (found.item as Activity).eventAttendanceMode === 'online' || date?.status === 'EventMovedOnline';

/** The next date that goes ahead; when none does, the first. */
export const nextDate = (dates: readonly DatedOccurrence[]): DatedOccurrence | undefined =>
  dates.find((date) => !isOff(date)) ?? dates[0];

/**
 * The row of the time has that of one date alone. Where an activity repeats at several times, each repeat says its own: who
 * comes on the other day must not come at the wrong hour.
 */
function repeats({ eventSchedule = [] }: Activity, { now, phrases }: Reading): string[] {
  const said = eventSchedule.flatMap(({ endDate = '9', rrule, startDate, startTime, endTime }) => {
    const rule = endDate >= now.slice(0, 10) && rrule && phrases.repeat?.(rrule, startDate);
    return rule ? [[rule, ...(startTime ? [phrases.timeRange(startTime, endTime)] : [])] as const] : [];
  });
  const isAlike = new Set(said.map(([, time]) => time)).size < 2;
  return [...new Set(said.map((one) => (isAlike ? one[0] : one.join(', '))))];
}

function when(
  found: Found,
  date: DatedOccurrence | undefined,
  reading: Reading,
  howOften: boolean,
): string[] {
  const activity = found.item as Activity;
  const { activity: said } = reading.messages;
  if (date && isOff(date)) {
    const next = nextDate(found.dates);
    const day = next && next !== date && reading.phrases.date(dayOf(next, reading.now), reading.now);
    return [
      reading.phrases.date(dayOf(date, reading.now), reading.now),
      ...(day ? [said.nextDate(day)] : []),
    ];
  }
  if (date)
    return [
      reading.phrases.date(dayOf(date, reading.now), reading.now),
      ...(howOften ? repeats(activity, reading) : []),
    ];
  if (activity.onRequest) return [said.onRequest];
  if (activity.alwaysOpen) return [said.alwaysOpen];
  return activity.eventSchedule?.length || activity.subEvent?.length
    ? [said.noDates]
    : unknown(found, reading);
}

/** By appointment or always open is an answer to "what time" too. */
function undatedTime(found: Found, reading: Reading): string[] {
  const { onRequest, alwaysOpen } = found.item as Activity;
  const { activity: said } = reading.messages;
  return onRequest ? [said.onRequest] : alwaysOpen ? [said.alwaysOpen] : unknown(found, reading);
}

function where(
  found: Found,
  date: DatedOccurrence | undefined,
  reading: Reading,
): { lines: string[]; lang?: string } {
  if (isOnline(found, date)) return { lines: [reading.messages.activity.online] };
  const [place, parent] = placesOf(found, date);
  const address = place?.address ?? parent?.address;
  const named = words(place?.name, reading);
  const lines = [
    ...(named ? [named.text] : []),
    ...(parent?.name ? [plainText(parent.name, reading)] : []),
    ...(address ? reading.phrases.address(address) : []),
  ];
  return lines.length ? { lines, ...(named && { lang: named.lang }) } : { lines: unknown(found, reading) };
}

/** Every price by itself, with for whom; first that it is free, when the feed says so. No price is unknown, never free. */
export function costLines(found: Found, reading: Reading): string[] {
  const activity = found.item as Activity;
  const { phrases } = reading;
  const offers = (activity.offers ?? []).flatMap((offer) => {
    const price = phrases.price(offer);
    if (!price) return [];
    const label =
      words(offer.name, reading)?.text ||
      (offer.eligibility ?? [])
        .map((id) => plainText(reading.concept('eligibility', id), reading) || id)
        .join(', ');
    return [label ? `${label}: ${price}` : price];
  });
  const lines = new Set(activity.isAccessibleForFree ? [phrases.free, ...offers] : offers);
  return lines.size ? [...lines] : unknown(found, reading);
}

function audience(found: Found, reading: Reading): string[] {
  const activity = found.item as Activity;
  const names = (activity.audience ?? []).map(
    (id) => plainText(reading.concept('audience', id), reading) || id,
  );
  const age = activity.ageRestriction ?? activity.ageRange;
  const ages = age && reading.phrases.ageRange?.(age);
  // Each by itself: a name may be a sentence ("U hoeft weinig Nederlands te spreken").
  const lines = [...names, ...(ages ? [ages] : [])];
  return lines.length ? lines : unknown(found, reading);
}

/**
 * The facts of one date, by default the next: all seven, or the four that a card in ordinary mode has room for; those do
 * not say how often.
 */
export function factsOf(
  found: Found,
  reading: Reading,
  date = nextDate(found.dates),
  whole = true,
): FactView[] {
  const { item } = found;
  const activity = item as Activity;
  const { facts } = reading.messages;
  const time = date ? reading.phrases.timeRange(date.start, date.end, date.allDay) : '';
  const rows: FactView[] = [
    { icon: 'calendar', term: facts.when, lines: when(found, date, reading, whole) },
    { icon: 'clock', term: facts.time, lines: time ? [time] : undatedTime(found, reading) },
    { icon: 'place', term: facts.where, ...where(found, date, reading) },
    { icon: 'price', term: facts.cost, lines: costLines(found, reading) },
  ];
  if (!whole) return rows;
  const summary = words(activity.summary ?? activity.name, reading);
  const registration = reading.phrases.registration?.(activity.registration ?? {}, reading.now);
  return [
    { icon: 'note', term: facts.what, lines: summary ? [summary.text] : [], lang: summary?.lang },
    ...rows,
    { icon: 'people', term: facts.audience, lines: audience(found, reading) },
    { icon: 'phone', term: facts.registration, lines: registration ? [registration] : [] },
  ].filter((row): row is FactView => row.lines.length > 0);
}
