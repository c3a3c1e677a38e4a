/** For which device a visitor first gets the instruction how to open a calendar file. */

/** The key of an instruction in `KeepMessages.devices`. */
export type CalendarDevice = 'iphone' | 'android' | 'windows' | 'mac' | 'web';

/**
 * A guess from what the browser says of itself; wrong guesses do no harm, as the others are shown too. An iPad calls
 * itself a Mac, but has a screen to touch. Chromebooks and Linux machines have their calendar on the web.
 */
export function calendarDevice(userAgent: string, maxTouchPoints: number): CalendarDevice {
  if (/iPhone|iPad|iPod/.test(userAgent)) return 'iphone';
  if (/Macintosh/.test(userAgent)) return maxTouchPoints > 1 ? 'iphone' : 'mac';
  if (/Android/.test(userAgent)) return 'android';
  return /Windows/.test(userAgent) ? 'windows' : 'web';
}
