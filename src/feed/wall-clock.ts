/**
 * The wall clock of a feed. The first `Intl` of a page keeps a telephone busy for a tenth of a second and more: each zone gets
 * one, and where the machine's own clock shows the same, none.
 */
import { HOME_ZONE, zoneClock, type LocalDateTime } from './local-time.ts';

/**
 * Does the machine have the time of central Europe in that year: an hour before UTC in winter, two in summer? Whatever
 * zone it says it is in, the clocks of all that do change in the same nights as those of the home zone.
 */
const hasHomeTime = (year: number): boolean =>
  new Date(year, 0).getTimezoneOffset() === -60 && new Date(year, 6).getTimezoneOffset() === -120;

/** What the clocks in a zone show at an instant (ms since 1970, UTC). @throws FeedError as `zoneClock` */
export type WallClock = (instantMs: number, timeZone: string) => LocalDateTime;

export const wallClock = (): WallClock => {
  const clocks = new Map<string, ReturnType<typeof zoneClock>>();
  return (instantMs, timeZone) => {
    const own = new Date(instantMs);
    if (timeZone === HOME_ZONE && hasHomeTime(own.getFullYear()))
      return new Date(instantMs - own.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
    const clock = clocks.get(timeZone) ?? zoneClock(timeZone);
    clocks.set(timeZone, clock);
    return clock(instantMs);
  };
};
