/** The number of a receipt, and the day on which it promises an answer. */
import type { LocalDate } from '../../../src/feed/local-time.ts';

/** Thirty signs that nobody mixes up when they are read aloud: no 0, 1, I, L, O or U. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `SR-7K3M-Q2XV`. `random` gives whole numbers from 0 to below its argument. */
export const receiptNumber = (random: (below: number) => number): string =>
  `SR-${'xxxx-xxxx'.replace(/x/g, () => SIGNS.charAt(random(SIGNS.length)))}`;

/** What somebody reads from paper, as it is stored: `sr 7k3m q2xv` too. */
export const asReceipt = (typed: string): string | undefined => {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^SR/, '');
  return signs.length === 8 ? `SR-${signs.slice(0, 4)}-${signs.slice(4)}` : undefined;
};

const nextDay = (day: LocalDate): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const isWeekend = (day: LocalDate): boolean => new Date(`${day}T00:00:00Z`).getUTCDay() % 6 === 0;

/** So many working days after `day`. */
export function answerDay(day: LocalDate, workingDays: number, closedDays: readonly string[]): LocalDate {
  const isOpen = (one: LocalDate): boolean => !isWeekend(one) && !closedDays.includes(one);
  let answer = day;
  for (let left = workingDays; left > 0;) {
    answer = nextDay(answer);
    if (isOpen(answer)) left -= 1;
  }
  while (!isOpen(answer)) answer = nextDay(answer);
  return answer;
}
