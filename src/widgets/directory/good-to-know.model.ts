/**
 * "Goed om te weten" about an organisation, from what it offers and its place. A tick is what surely holds; what nobody
 * knows is said to be unknown; what surely does not hold is left out (features.md B9).
 */
import type { EngineAnswer, Found } from '../../engine/engine.ts';
import { costsOf } from '../../engine/record.ts';
import type { Activity } from '../../feed/schema.ts';
import { partsOf } from '../../search/date-filter.ts';
import { weekday } from '../../feed/calendar.ts';
import { organizationOf, placeOf } from './organization-facts.model.ts';
import type { OpeningHours } from './opening-hours.model.ts';

/** true = surely, false = surely not, undefined = nobody knows. */
export type Known = boolean | undefined;
export type GoodToKnow = Record<'free' | 'wheelchair' | 'evening' | 'weekend' | 'walkIn', Known>;

/** One yes is enough; no only when all are known and every one says no. */
const anyOf = (answers: readonly Known[], isComplete: boolean): Known =>
  answers.includes(true)
    ? true
    : isComplete && answers.length > 0 && answers.every((one) => one === false)
      ? false
      : undefined;

function isFree({ item }: Found): Known {
  const costs = costsOf(item as Activity);
  return costs.includes('free') ? true : costs.includes('unknown') ? undefined : false;
}

function isWalkIn({ item }: Found): Known {
  const { required = 'unknown' } = (item as Activity).registration ?? {};
  return required === 'none' ? true : required === 'unknown' ? undefined : false;
}

const goesAhead = ({ status }: Found['dates'][number]): boolean =>
  status !== 'EventCancelled' && status !== 'EventPostponed';

/** Of the dates that are coming; a whole day does not tell at what time. */
const isDated =
  (holds: (date: Found['dates'][number]) => boolean) =>
  ({ dates }: Found): Known => {
    const known = dates.filter((date) => goesAhead(date) && !date.allDay);
    return known.length ? known.some(holds) : undefined;
  };
const inEvening = isDated((date) => partsOf(date).includes('evening'));
const inWeekend = isDated(({ start }) => weekday(start) > 5);

const opensInEvening = ({ opens, closes }: OpeningHours): boolean => closes > '18:00' || closes <= opens;
const opensInWeekend = ({ dayOfWeek }: OpeningHours): boolean => dayOfWeek.some((day) => day.startsWith('S'));

/** Of its own accessibility, else that of its place. "Partly" is told where accessibility is. */
function isWheelchair(found: Found): Known {
  const said =
    (organizationOf(found).accessibility ?? {}).stepFreeEntrance ??
    placeOf(found)?.accessibility?.stepFreeEntrance;
  const value = typeof said === 'object' ? said.value : said;
  return value === undefined ? undefined : value === true;
}

/** `activities`: what it offers, possibly not all of it; undefined when that cannot be had. */
export function goodToKnow(found: Found, activities: EngineAnswer | undefined): GoodToKnow {
  const all = activities?.items ?? [];
  const isComplete = activities !== undefined && activities.total === all.length;
  // A house that is open in the evening is not an organisation that is there: only its own hours count.
  const hours = organizationOf(found).openingHours ?? [];
  return {
    free: anyOf(all.map(isFree), isComplete),
    wheelchair: isWheelchair(found),
    evening: anyOf([...all.map(inEvening), ...hours.map(opensInEvening)], isComplete),
    weekend: anyOf([...all.map(inWeekend), ...hours.map(opensInWeekend)], isComplete),
    walkIn: anyOf(all.map(isWalkIn), isComplete),
  };
}
