/** What the page of a public screen does for itself between visitors, and when. All times in ms. */

/** What is known at a moment. */
export interface Moment {
  /** The screen stands as it was at the start: no visit is going on. */
  isIdle: boolean;
  /** Since somebody touched the screen or pressed a key. */
  sinceTouch: number;
  /** Since the page was loaded, by a clock that nobody sets. */
  sinceStart: number;
  /** Since the feed was asked for. */
  sinceRefresh: number;
  /** On the wall, 0–23. */
  hour: number;
  /** A newer version of the page was fetched and waits. */
  hasNewVersion: boolean;
  /** More went wrong than a page should live with. */
  isBroken: boolean;
  /** A page that is loaded now comes: from the network, or from what is kept of it. */
  canReload: boolean;
}

/** `version`: the newer one takes over, and the page is loaded again. `reload`: the same page again. `refresh`: the feed alone. */
export type Step = 'version' | 'reload' | 'refresh';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How often a newer version of the page is asked for. */
export const VERSION_EVERY = HOUR;
const REFRESH_EVERY = 15 * MINUTE;
/** A visit in which nobody touches anything for so long is none, whatever the screen says. */
const ABANDONED = 30 * MINUTE;
/** So that a night hour that comes twice, or a clock that is set back, is not two nights. */
const YOUNG = 2 * HOUR;
/** A screen that slept through the hour does it later. */
const OLD = 26 * HOUR;

/** What to do now; undefined: nothing, or not while somebody is there. `nightHour`: when the page is loaded again, 0–23. */
export function stepAt(moment: Moment, nightHour: number): Step | undefined {
  const { isIdle, sinceTouch, sinceStart, sinceRefresh, hour, canReload } = moment;
  if (!isIdle && sinceTouch < ABANDONED) return undefined;
  if (canReload) {
    if (moment.hasNewVersion) return 'version';
    const isNight = hour === nightHour && sinceStart >= YOUNG;
    if (moment.isBroken || isNight || sinceStart >= OLD) return 'reload';
  }
  return sinceRefresh >= REFRESH_EVERY ? 'refresh' : undefined;
}

/** The hour that a publisher wrote, 0–23; anything else is four at night. */
export const nightHourIn = (text: string): number => (/^([01]?\d|2[0-3])$/.test(text) ? Number(text) : 4);
