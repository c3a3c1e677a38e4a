/**
 * An activity in the words of schema.org, for search engines. Says what the feed says and no more: no price is no offer,
 * an unknown status is no status.
 */
import type { Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import { safeUrl } from '../../feed/clean.ts';
import { weekday } from '../../feed/calendar.ts';
import { addMinutes, type LocalDateTime } from '../../feed/local-time.ts';
import { organizationAt } from '../../feed/references.ts';
import { readRule, type Rule } from '../../feed/rule.ts';
import type { Activity, Offer, Schedule } from '../../feed/schema.ts';
import {
  conceptNames,
  context,
  moment,
  node,
  organizationNode,
  placeNode,
  plainText,
  SCHEMA,
  type JsonLd,
  type JsonLdOptions,
} from '../shared/json-ld-nodes.model.ts';
import { within, type Reading } from '../shared/reading.model.ts';
import { isOnline, placesOf } from './activity-facts.model.ts';

/** So many coming dates are written out: enough for a search engine, little for the page. */
const MAX_DATES = 20;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The day that a whole-day date ends on: schema.org counts the last day in. */
const lastMoment = ({ end, allDay }: DatedOccurrence): LocalDateTime | undefined =>
  end && allDay ? addMinutes(end, -1) : end;

const statusOf = (status: Activity['eventStatus']): string | undefined =>
  status && status !== 'unknown' ? SCHEMA + status : undefined;

const modes = { offline: 'Offline', online: 'Online', mixed: 'Mixed' } as const;

const availabilityOf = (availability: Activity['availability']): string | undefined =>
  availability && availability !== 'unknown' ? SCHEMA + availability : undefined;

function whereNode(found: Found, date: DatedOccurrence | undefined, reading: Reading): JsonLd | undefined {
  const [place, parent] = placesOf(found, date);
  const { accessibility } = found.item as Activity;
  return place && placeNode(place, parent, reading, { accessibility });
}

const organizerNode = (found: Found, reading: Reading): JsonLd | undefined =>
  organizationNode(organizationAt((found.item as Activity).organizer, within(found)), reading);

function offerNodes(activity: Activity, reading: Reading, href: string | undefined): JsonLd[] {
  const { offers = [], isAccessibleForFree } = activity;
  const common = {
    availability: availabilityOf(activity.availability),
    url: safeUrl(activity.registration?.url) ?? href,
  };
  const priced = offers.flatMap((offer: Offer) => {
    const { price, minPrice, maxPrice, priceCurrency = 'EUR' } = offer;
    if (price === undefined && minPrice === undefined && maxPrice === undefined) return [];
    const name = plainText(offer.name, reading);
    const eligible = conceptNames('eligibility', offer.eligibility, reading);
    return [
      node('Offer', {
        name: name ?? (eligible.join(', ') || undefined),
        ...(price === undefined
          ? { priceSpecification: node('PriceSpecification', { minPrice, maxPrice, priceCurrency }) }
          : { price, priceCurrency }),
        description: plainText(offer.description, reading),
        ...common,
      }),
    ];
  });
  if (priced.length || isAccessibleForFree !== true) return priced;
  return [node('Offer', { price: 0, priceCurrency: 'EUR', ...common })];
}

/** How often, in what schema.org's Schedule can say; undefined for a rule that it would say wrong. */
function frequency(rule: Rule, startDate: string): JsonLd | undefined {
  const { freq, interval, byDay = [], byMonthDay, byMonth, bySetPos } = rule;
  const days = new Set(byDay.map(({ day }) => day));
  // "The first and third Monday" is byDay with byMonthWeek; "the last" is not among its values.
  const weeks = new Set(byDay.flatMap(({ nth }) => nth ?? []));
  const counted = weeks.size > 0;
  if (bySetPos || (byMonthDay && byDay.length) || byMonthDay?.some((day) => day < 0)) return undefined;
  if (counted && (freq !== 'MONTHLY' || days.size * weeks.size !== byDay.length || Math.min(...weeks) < 1))
    return undefined;
  if (!days.size && freq === 'WEEKLY') days.add(weekday(startDate));
  const ofMonth = freq === 'MONTHLY' && !days.size ? (byMonthDay ?? [+startDate.slice(8, 10)]) : byMonthDay;
  return {
    repeatFrequency: `P${interval}${freq.charAt(0)}`,
    ...(days.size && { byDay: [...days].map((day) => `${SCHEMA}${DAYS[day - 1]}`) }),
    ...(counted && { byMonthWeek: [...weeks] }),
    ...(ofMonth && { byMonthDay: ofMonth }),
    ...(byMonth && { byMonth }),
  };
}

function scheduleNodes({ eventSchedule = [] }: Activity, feedZone: string): JsonLd[] {
  return eventSchedule.flatMap((schedule: Schedule) => {
    const { startDate, endDate, startTime, endTime, duration, rrule, repeatCount } = schedule;
    if (!rrule) return [];
    let often: JsonLd | undefined;
    try {
      often = frequency(readRule(rrule), startDate);
    } catch {
      return [];
    }
    if (!often) return [];
    const singles = (schedule.exceptDate ?? []).filter((except) => typeof except === 'string');
    return [
      node('Schedule', {
        startDate,
        endDate,
        startTime: schedule.allDay ? undefined : startTime,
        endTime: schedule.allDay ? undefined : endTime,
        duration,
        ...often,
        repeatCount,
        exceptDate: singles.slice(0, MAX_DATES),
        scheduleTimezone: schedule.timeZone ?? feedZone,
      }),
    ];
  });
}

function ages(activity: Activity): string | undefined {
  const { minValue, maxValue } = activity.ageRestriction ?? activity.ageRange ?? {};
  if (minValue === undefined && maxValue === undefined) return undefined;
  return `${minValue ?? ''}-${maxValue ?? ''}`;
}

/** What every date of an activity has, so that each can stand by itself in a search result. */
function commonOf(found: Found, reading: Reading, { href }: JsonLdOptions): Record<string, unknown> {
  const activity = found.item as Activity;
  const { eventAttendanceMode: mode, audience = [] } = activity;
  const audienceNames = conceptNames('audience', audience, reading);
  return {
    name: plainText(activity.name, reading),
    description: plainText(activity.summary, reading) ?? plainText(activity.description, reading),
    url: href,
    eventAttendanceMode:
      mode && mode !== 'unknown' ? `${SCHEMA}${modes[mode]}EventAttendanceMode` : undefined,
    organizer: organizerNode(found, reading),
    offers: offerNodes(activity, reading, href),
    isAccessibleForFree: activity.isAccessibleForFree,
    inLanguage: activity.inLanguage,
    audience: audienceNames.length ? node('Audience', { audienceType: audienceNames.join(', ') }) : undefined,
    typicalAgeRange: ages(activity),
    maximumAttendeeCapacity: activity.maximumAttendeeCapacity,
    remainingAttendeeCapacity: activity.remainingAttendeeCapacity,
  };
}

function placeOrLink(
  found: Found,
  date: DatedOccurrence | undefined,
  reading: Reading,
  { href }: JsonLdOptions,
): JsonLd | undefined {
  if (!isOnline(found, date)) return whereNode(found, date, reading);
  const url = safeUrl((found.item as Activity).url) ?? href;
  return url ? node('VirtualLocation', { url }) : undefined;
}

function dateProperties(
  found: Found,
  date: DatedOccurrence,
  reading: Reading,
  options: JsonLdOptions,
): Record<string, unknown> {
  const zone = date.timeZone ?? options.feedZone;
  const end = lastMoment(date);
  const { movedFrom } = date;
  return {
    startDate: moment(date.start, zone, date.allDay),
    endDate: end && moment(end, zone, date.allDay),
    eventStatus: statusOf(date.status ?? (movedFrom ? 'EventRescheduled' : undefined)),
    previousStartDate: movedFrom && moment(movedFrom, zone, date.allDay),
    location: placeOrLink(found, date, reading, options),
  };
}

/**
 * The activity as an `Event`, or with more than one date as an `EventSeries` with its rules (`eventSchedule`) and its coming
 * dates (`subEvent`), each complete and with its own status. Undefined without a date: an event needs one.
 */
export function activityJsonLd(found: Found, reading: Reading, options: JsonLdOptions): JsonLd | undefined {
  const activity = found.item as Activity;
  const [first, ...more] = found.dates.slice(0, MAX_DATES);
  if (!first) return undefined;
  const common = commonOf(found, reading, options);
  const schedules = scheduleNodes(activity, options.feedZone);
  if (!more.length && !schedules.length)
    return { ...context, ...node('Event', { ...common, ...dateProperties(found, first, reading, options) }) };
  return {
    ...context,
    ...node('EventSeries', {
      ...common,
      location: placeOrLink(found, undefined, reading, options),
      startDate: moment(first.start, first.timeZone ?? options.feedZone, first.allDay),
      eventStatus: statusOf(activity.eventStatus),
      eventSchedule: schedules,
      subEvent: [first, ...more].map((date) =>
        node('Event', {
          ...common,
          ...(date.name !== undefined && { name: plainText(date.name, reading) }),
          ...dateProperties(found, date, reading, options),
        }),
      ),
    }),
  };
}
