/** The detail of an activity, from structured fields and its texts. */
import type { Found } from '../../engine/engine.ts';
import type { Activity, ContactPoint } from '../../feed/schema.ts';
import {
  accessLines,
  addressView,
  checkedView,
  contactViews,
  isNotPlain,
  textView,
  type DetailView,
} from '../shared/item-detail.model.ts';
import { dayOf } from '../shared/list-view.model.ts';
import { words, type PartReading, type Reading } from '../shared/reading.model.ts';
import { contactsOf, factsOf, organizerOf, placeOf } from './activity-facts.model.ts';
import { statusTags } from './activity-finder.model.ts';

/** Where to sign up comes first. */
function contactPoints(found: Found, { messages }: Reading): readonly ContactPoint[] {
  const { registration } = found.item as Activity;
  const { url, telephone, email, required } = registration ?? {};
  const signUp =
    required !== 'none' && (url || telephone || email)
      ? [{ name: { [messages.lang]: messages.facts.registration }, url, telephone, email }]
      : [];
  return [...signUp, ...contactsOf(found)];
}

export function activityDetail(found: Found, reading: PartReading): DetailView {
  const activity = found.item as Activity;
  const { messages, phrases, now } = reading;
  const [date] = found.dates;
  const title = words(activity.name, reading);
  const text = textView(activity, reading);
  const instructions = words(activity.attendeeInstructions, reading);
  // Of every date, the page says it once, at its top.
  const isUnsure = found.dates.every(({ status }) => !status);
  const organizer = words(organizerOf(found)?.name, reading);
  return {
    title: title?.text ?? '',
    ...(title && !title.lang.startsWith(messages.lang) && { titleLang: title.lang }),
    tags: statusTags(activity, date, reading),
    facts: factsOf(found, reading, date),
    ...text,
    ...(instructions && {
      instructions: { ...instructions, notPlain: !text.notPlain && isNotPlain(instructions, reading) },
    }),
    dates: found.dates.map((date) => {
      const note = words(date.note, reading);
      return {
        label: `${phrases.date(dayOf(date, now), now)}, ${phrases.timeRange(date.start, date.end, date.allDay)}`,
        tags: statusTags(activity, isUnsure ? { ...date, status: 'EventScheduled' } : date, reading),
        ...(note && { note }),
      };
    }),
    // What the activity says itself comes before its place.
    access: accessLines([placeOf(found)?.accessibility, activity.accessibility], reading),
    ...addressView(placeOf(found)?.address),
    ...(organizer && { organizer }),
    contacts: contactViews(contactPoints(found, reading), reading),
    ...checkedView(activity.assuredDate, reading),
  };
}
