/** From a wall clock to the instant: only what leaves the feed (calendars, search engines) needs it. */
import { wallMs, zoneClock, type LocalDateTime } from './local-time.ts';

const DAY = 24 * 3_600_000;

/**
 * The instant (ms since 1970, UTC) at which the clocks in `timeZone` show `local`. A time that is skipped in spring
 * moves forward one hour; of a time that comes twice in autumn the first counts (feed.md, Schedule).
 * @throws FeedError `bad-schedule` when the zone is unknown.
 */
export const toInstant = (local: LocalDateTime, timeZone: string): number => {
  const clock = zoneClock(timeZone);
  const asUtc = wallMs(local);
  // The offsets in force the day before and the day after: at most one change lies in between.
  const [before, after] = [-DAY, DAY].map((shift) => {
    const near = asUtc + shift;
    return asUtc - (wallMs(clock(near)) - near);
  }) as [number, number];
  return clock(before) !== local && clock(after) === local ? after : before;
};
