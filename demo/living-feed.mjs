/**
 * Keeps the sample feed alive: on whatever day the demo is opened there is something coming up.
 *
 * The committed `demo/feed.json` is written around one anchor day, the date of its `dateModified` (a Monday). Every date
 * in it moves by the whole weeks between the anchor's Monday and the Monday of `today`, so weekdays, and the rhythm of
 * weekly series, stay what they were. Two kinds of date do not move:
 *
 * - the rhythm of an open-ended schedule (no `endDate`, no `repeatCount`): its `startDate` lies in the past for good.
 *   Its `recurrenceOverrides` (cancelled, moved, full once) do move. Whole weeks keep them on an occurrence only when the
 *   rule is weekly or daily, so the sample uses them on no other open-ended rule.
 * - holidays and seasons: `exceptDate` ranges, single `exceptDate`s of an open-ended schedule, and `openingHours`.
 */

const DAY = 86_400_000;
const DATED = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}.*)?$/;

/** @param {string} date `YYYY-MM-DD` */
const dayNumber = (date) => Date.parse(`${date}T00:00Z`) / DAY;

/** 1 January 1970 was a Thursday, three days after a Monday. @param {number} day */
const mondayOf = (day) => day - ((((day + 3) % 7) + 7) % 7);

/** @param {string} text @param {number} days */
const movedText = (text, days) => {
  const match = DATED.exec(text);
  if (!match) return text;
  const date = new Date((dayNumber(match[1]) + days) * DAY).toISOString().slice(0, 10);
  return date + (match[2] ?? '');
};

/** @param {object} record @param {number} days */
const movedRecord = (record, days) =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      movedText(key, days),
      key === 'eventSchedule'
        ? value.map((/** @type {object} */ schedule) => movedSchedule(schedule, days))
        : key === 'openingHours'
          ? value
          : moved(value, days),
    ]),
  );

/** @param {Record<string, any>} schedule @param {number} days */
const movedSchedule = (schedule, days) => {
  const bounded = schedule.endDate !== undefined || schedule.repeatCount !== undefined;
  const { exceptDate, recurrenceOverrides, ...rest } = schedule;
  return {
    ...(bounded ? movedRecord(rest, days) : rest),
    ...(exceptDate && {
      exceptDate: exceptDate.map((/** @type {unknown} */ except) =>
        bounded && typeof except === 'string' ? movedText(except, days) : except,
      ),
    }),
    ...(recurrenceOverrides && { recurrenceOverrides: movedRecord(recurrenceOverrides, days) }),
  };
};

/** @param {any} value @param {number} days @returns {any} */
const moved = (value, days) =>
  typeof value === 'string'
    ? movedText(value, days)
    : Array.isArray(value)
      ? value.map((each) => moved(each, days))
      : value && typeof value === 'object'
        ? movedRecord(value, days)
        : value;

/**
 * A copy of the sample feed as it would have been written in the week of `today`.
 *
 * @param {import('../src/feed/schema.ts').Feed} feed the committed sample, anchored on a Monday by its `dateModified`
 * @param {string} today `YYYY-MM-DD`, the visitor's day in Zwolle
 * @returns {import('../src/feed/schema.ts').Feed}
 */
export function livingFeed(feed, today) {
  const anchor = dayNumber(feed.dateModified.slice(0, 10));
  return moved(feed, mondayOf(dayNumber(today)) - mondayOf(anchor));
}
