import { describe, expect, it } from 'vitest';
import type { Activity, Schedule } from '../../src/feed/schema.ts';
import {
  activities,
  anchor,
  DAY,
  feed,
  ofType,
  overrides,
  plusDays,
  schedules,
  subEvents,
  texts,
} from './sample.ts';

describe('the awkward cases in the sample', () => {
  const offers = activities.flatMap((activity) => activity.offers ?? []);
  const has =
    (...parts: string[]) =>
    (schedule: Schedule) =>
      parts.every((part) => schedule.rrule?.includes(part));
  const features = (name: string) =>
    feed.items.map((item) => (item.accessibility as Record<string, unknown> | undefined)?.[name]);
  const valueOf = (feature: unknown) =>
    typeof feature === 'object' && feature !== null ? (feature as { value: unknown }).value : feature;
  const holds = (predicate: (activity: Activity) => unknown) => () => activities.some(predicate);
  const ageInDays = (date: string) => (Date.parse(anchor) - Date.parse(date)) / DAY;

  const vacancies = ofType('VolunteerVacancy');
  const helps = ofType('Help');
  const organizations = ofType('Organization');
  const cases: [string, () => unknown][] = [
    ['a fortnightly series', () => schedules.some(has('INTERVAL=2'))],
    ['the third Tuesday of the month', () => schedules.some(has('FREQ=MONTHLY', 'BYDAY=3TU'))],
    ['the last Friday of the month', () => schedules.some(has('FREQ=MONTHLY', 'BYDAY=-1FR'))],
    ['every day', () => schedules.some(has('FREQ=DAILY'))],
    ['past midnight', () => schedules.some((s) => (s.endTime ?? '') < (s.startTime ?? '') && s.startTime === '22:00')],
    ['a night that crosses the change to summer time', () => schedules.some((s) => s.startTime === '23:00' && s.endTime === '03:00' && has('-1SA')(s))],
    ['closed in holidays, with a reason, for several years', () => schedules.some((s) => (s.exceptDate?.length ?? 0) >= 4 && s.exceptDate?.every((e) => typeof e === 'object' && e.reason))],
    ['one-off dates', () => subEvents.length >= 15],
    ['an all-day date', () => subEvents.some((event) => event.startDate.length === 10)],
    ['a date cancelled in the coming two weeks', () => schedules.some((s) => Object.entries(s.recurrenceOverrides ?? {}).some(([at, change]) => change['eventStatus'] === 'EventCancelled' && at.slice(0, 10) >= anchor && at.slice(0, 10) < plusDays(anchor, 14)))],
    ['a moved date', () => overrides.some((change) => change['startDate'] !== undefined)],
    ['a skipped date', () => overrides.some((change) => change['excluded'] === true)],
    ['one full date', () => overrides.some((change) => change['availability'] === 'SoldOut')],
    ['a full activity', holds((a) => a.availability === 'SoldOut')],
    ['a nearly full activity', holds((a) => a.availability === 'LimitedAvailability')],
    ['a cancelled activity', holds((a) => a.eventStatus === 'EventCancelled')],
    ['a postponed activity', holds((a) => a.eventStatus === 'EventPostponed')],
    ['a rescheduled activity', holds((a) => a.eventStatus === 'EventRescheduled')],
    ['an activity moved online', holds((a) => a.eventStatus === 'EventMovedOnline')],
    ['a status that is said to be unknown', holds((a) => a.eventStatus === 'unknown')],
    ['a status that is not said', holds((a) => a.eventStatus === undefined)],
    ['an unknown price', holds((a) => a.offers === undefined && a.isAccessibleForFree === undefined)],
    ['a free activity', holds((a) => a.isAccessibleForFree === true)],
    ['a price of exactly 0', () => offers.some((offer) => offer.price === 0 && offer.eligibility === undefined)],
    ['a price range', () => offers.some((offer) => offer.maxPrice !== undefined)],
    ['a low price', () => offers.some((offer) => offer.price !== undefined && offer.price > 0 && offer.price <= 5)],
    ['a higher price', () => offers.some((offer) => (offer.price ?? 0) > 5)],
    ['a price with Stadspas', () => offers.some((offer) => offer.eligibility?.includes('stadspas'))],
    ...(['none', 'recommended', 'required', 'unknown'] as const).map(
      (value): [string, () => unknown] => [`registration: ${value}`, holds((a) => a.registration?.required === value)],
    ),
    ['registration that is not said', holds((a) => a.registration === undefined)],
    ['registration that opens and closes', holds((a) => a.registration?.opens && a.registration.closes)],
    ['by appointment', holds((a) => a.onRequest)],
    ['always open', holds((a) => a.alwaysOpen)],
    ['a long text', () => feed.items.some((i) => texts(i.description).some((each) => each.length >= 2_500))],
    ['no text at all', holds((a) => a.summary === undefined && a.description === undefined)],
    ['a check date of more than six months ago', () => feed.items.some((i) => i.assuredDate && ageInDays(i.assuredDate) > 183)],
    ['an expired vacancy', () => ofType('VolunteerVacancy').some((v) => v.validThrough && v.validThrough < anchor)],
    ['an inactive item', () => feed.items.some((i) => i.status === 'inactive')],
    ['a duplicate of another item', () => feed.items.some((i) => i.duplicateOf)],
    ['wheelchair: yes', () => features('stepFreeEntrance').some((f) => valueOf(f) === true)],
    ['wheelchair: no', () => features('stepFreeEntrance').some((f) => valueOf(f) === false)],
    ['wheelchair: partly, with a note', () => features('stepFreeEntrance').some((f) => valueOf(f) === 'partial')],
    ['wheelchair: unknown', () => ofType('Place').some((p) => p.placeType === 'building' && p.accessibility?.stepFreeEntrance === undefined)],
    ['little Dutch needed', holds((a) => a.audience?.includes('weinig-nederlands'))],
    ['women only', holds((a) => a.genderRestriction === 'female')],
    ['advised ages', holds((a) => a.ageRange)],
    ['enforced ages', holds((a) => a.ageRestriction)],
    ['a text in another language only', () => feed.items.some((i) => typeof i.name === 'object' && !i.name['nl'])],
    ['a right-to-left text', () => feed.items.some((i) => typeof i.name === 'object' && i.name['ar'])],
    ['an English text beside the Dutch one', () => feed.items.some((i) => typeof i.description === 'object' && i.description['nl'] && i.description['en'])],
    ['a bookable room', () => ofType('Place').some((p) => p.bookable && p.placeType === 'room' && p.offers)],
    ['a handful of tasks of an hour or so that can still be done', () => vacancies.filter((v) => v.commitmentType === 'eenmalig' && /^PT(\d+M|1H(30M)?)$/.test(v.duration ?? '') && (v.validThrough ?? '') >= anchor && v.positions !== 0).length >= 5],
    ['a vacancy that is filled', () => vacancies.some((v) => v.positions === 0)],
    ['a vacancy that is stopped', () => vacancies.some((v) => v.status === 'inactive')],
    ['a vacancy for which a little Dutch is enough', () => vacancies.filter((v) => v.audience?.includes('weinig-nederlands')).length >= 5],
    ['a vacancy that is done together with someone', () => vacancies.filter((v) => v.reward?.includes('samen')).length >= 5],
    ['a vacancy with and one without a way in for a wheelchair, and one that does not say', () => [true, 'partial', undefined].every((known) => vacancies.some((v) => valueOf(v.accessibility?.stepFreeEntrance) === known))],
    ['a vacancy that can be done from home', () => vacancies.some((v) => v.allowsRemoteParticipation && !v.location)],
    ['a picture for everything that somebody can do', () => feed.conceptSchemes?.find(({ id }) => id === 'skill')?.concepts.every(({ icon }) => icon)],
    ['help of every kind with a name', () => helps.every((h) => feed.conceptSchemes?.find(({ id }) => id === 'helpType')?.concepts.some(({ id }) => id === h.helpType))],
    ['help that is over', () => helps.some((h) => h.validThrough < anchor)],
    ['help asked that others understand in English', () => helps.some((h) => typeof h.description === 'object' && h.description['en'])],
    ['opening hours of an organisation, also in the evening and at the weekend', () => organizations.filter((o) => o.openingHours).length >= 8 && organizations.some((o) => o.openingHours?.some(({ closes }) => closes > '18:00')) && organizations.some((o) => o.openingHours?.some(({ dayOfWeek }) => dayOfWeek.includes('Saturday')))],
    ['opening hours past midnight', () => organizations.some((o) => o.openingHours?.some(({ opens, closes }) => closes <= opens))],
    ['an organisation where one can come by before calling or mailing', () => organizations.some((o) => o.contactPoint?.[0] && !o.contactPoint[0].telephone && !o.contactPoint[0].email && o.contactPoint.length > 1)],
    ['organisations for several audiences', () => new Set(organizations.flatMap((o) => o.audience ?? [])).size >= 6],
    ['help asked and help offered', () => new Set(ofType('Help').map((h) => h.direction)).size === 2],
  ]; // prettier-ignore

  it.each(cases)('has %s', (_, present) => {
    expect(present()).toBeTruthy();
  });
});
