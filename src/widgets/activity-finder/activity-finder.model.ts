/** An activity at a glance: what the list of activities shows, and what it tells the list core of itself. */
import type { Found } from '../../engine/engine.ts';
import type { DatedOccurrence } from '../../feed/agenda.ts';
import type { Activity } from '../../feed/schema.ts';
import { cardWords, type CardView, type TagView } from '../shared/list-view.model.ts';
import type { Reading } from '../shared/reading.model.ts';
import { districtNames, factsOf } from './activity-facts.model.ts';

/** Loud words for what a date is not: cancelled, moved, full. Nothing is said of a date that simply goes ahead. */
export function statusTags(
  activity: Activity,
  date: DatedOccurrence | undefined,
  reading: Reading,
): TagView[] {
  const { status } = reading.messages;
  const tags: TagView[] = [];
  switch (date ? date.status : activity.eventStatus) {
    case 'EventScheduled':
      break;
    case 'EventCancelled':
      return [{ label: status.cancelled, tone: 'error' }];
    case 'EventPostponed':
      return [{ label: status.postponed, tone: 'warning' }];
    case 'EventRescheduled':
      tags.push({ label: status.rescheduled, tone: 'warning' });
      break;
    case 'EventMovedOnline':
      tags.push({ label: status.online, tone: 'warning' });
      break;
    default:
      tags.push({ label: status.unknown, tone: 'warning' });
  }
  if (date?.movedFrom && !tags.some(({ label }) => label === status.rescheduled)) {
    tags.push({ label: status.rescheduled, tone: 'warning' });
  }
  const availability = date?.availability ?? activity.availability;
  if (availability === 'SoldOut') tags.push({ label: status.soldOut, tone: 'error' });
  if (availability === 'LimitedAvailability') tags.push({ label: status.limited, tone: 'warning' });
  return tags;
}

export function activityCard(found: Found, reading: Reading, underDay = false): CardView {
  const activity = found.item as Activity;
  // The date that brought it to this day, also when that is cancelled: who comes on that day must know.
  const date = found.dates[0];
  const { status } = reading.messages;
  const tags = statusTags(activity, date, reading);
  const past = tags[0]?.tone === 'error' && tags[0].label === status.cancelled;
  if (activity.registration?.required === 'none' && !past)
    tags.push({ label: status.walkIn, tone: 'success' });
  const shown = factsOf(found, reading, date, reading.plain);
  return {
    ...cardWords(activity, reading),
    tags,
    facts: reading.plain
      ? shown
      : shown
          .map((row) => {
            const { icon, lines } = row;
            // The district is told with the place, and no day where a heading says it already.
            if (icon === 'place')
              return { ...row, lines: [...lines.slice(0, 1), ...districtNames(found, reading)] };
            return underDay && icon === 'calendar' ? { ...row, lines: lines.slice(1) } : row;
          })
          .filter(({ lines }) => lines.length),
    past,
  };
}
