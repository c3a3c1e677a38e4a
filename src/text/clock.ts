/** Times in plain words with the digits behind them; only loaded in plain mode. */
import { clock } from './phrases.ts';

export interface ClockWords {
  /** A quarter in words, no other time: `hour` is the hour that runs, `next` the one that comes, both 1–12. */
  say: (minute: number, hour: number, next: number) => string | undefined;
  /** Night (0–6), morning (6–12), afternoon (12–18), evening (18–24). */
  parts: [string, string, string, string];
  /** Between hour and minute. */
  mark: string;
  /** Behind the digits: " uur". */
  unit: string;
  to: string;
}

/**
 * "10 uur tot half 12 (10.00 - 11.30 uur)". The morning goes without its name, unless an evening or a night beside
 * it would make it doubtful; two times in one part of the day name it once. Times off the quarter are digits alone.
 * An end at or before the start is on the next day.
 */
export function timeRangeIn(words: ClockWords): (start: string, end: string | undefined) => string {
  const read = (time: string) => {
    const digits = clock(time).replace(':', words.mark);
    const [hour = 0, minute = 0] = time.slice(-5).split(':').map(Number);
    const part = Math.floor(hour / 6);
    const spoken = words.say(minute, hour % 12 || 12, (hour + 1) % 12 || 12);
    return {
      digits,
      part,
      spoken,
      /** `named`: with the part of the day, where it says something. */
      text: (named: boolean) =>
        spoken ? spoken + (named ? ` ${words.parts[part]}` : '') : digits + words.unit,
    };
  };
  return (start, end) => {
    const from = read(start);
    if (!end) return from.text(from.part !== 1) + (from.spoken ? ` (${from.digits}${words.unit})` : '');
    const to = read(end);
    const nextDay = end.slice(-5) <= start.slice(-5);
    const startNamed =
      from.part === 1 ? nextDay || to.part % 3 === 0 : nextDay || from.part !== to.part || !to.spoken;
    const endNamed = to.part !== 1 || from.part !== 1 || nextDay;
    const range = `${from.text(startNamed)} ${words.to} ${to.text(endNamed)}`;
    return from.spoken || to.spoken ? `${range} (${from.digits} - ${to.digits}${words.unit})` : range;
  };
}
