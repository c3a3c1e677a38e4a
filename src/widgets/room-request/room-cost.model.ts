/** What one time in a room costs a group, from the offers of the feed. Pure; whole sums are in euro. */
import type { Offer } from '../../feed/schema.ts';
import { countOf, type Answers } from './answers.model.ts';

/** How many hours one time takes; unknown without hours of the clock. */
const hoursOf = ({ first: { from, to } }: Answers): number | undefined => {
  if (!from || !to) return undefined;
  const [start = 0, end = 0] = [from, to].map((time) => +time.slice(0, 2) + +time.slice(3, 5) / 60);
  return end <= start ? end + 24 - start : end - start;
};

/**
 * For one time: what it costs at least and at most. Without hours a price an hour is a lower bound only (nobody comes for
 * less than an hour); a price for a month, a year or a series says nothing of one time.
 */
function boundsOf(
  offer: Offer,
  answers: Answers,
): { least: number; highest: number | undefined } | undefined {
  const low = offer.price ?? offer.minPrice ?? offer.maxPrice;
  const high = offer.price ?? offer.maxPrice;
  if (low === undefined) return undefined;
  const times = (factor: number | undefined, least: number) => ({
    least: low * (factor ?? least),
    highest: high === 0 ? 0 : factor === undefined || high === undefined ? undefined : high * factor,
  });
  switch (offer.unit ?? 'person') {
    case 'hour':
      return times(hoursOf(answers), 1);
    case 'person':
      return times(countOf(answers), 1);
    case 'group':
    case 'daypart':
    case 'day':
      return times(1, 1);
    default:
      return low === 0 && high === 0 ? { least: 0, highest: 0 } : undefined;
  }
}

/**
 * The lowest and the highest that a group may pay for one time. Offers may be for different groups, and nobody knows yet
 * which one this is; `highest` absent = it cannot be said. Undefined = nothing is known of the price.
 */
export function costRange(
  offers: readonly Offer[],
  answers: Answers,
): { least: number; highest: number | undefined } | undefined {
  const bounds = offers.flatMap((offer) => boundsOf(offer, answers) ?? []);
  if (!bounds.length) return undefined;
  const highest = bounds.map((one) => one.highest);
  const isKnown = bounds.length === offers.length && highest.every((one) => one !== undefined);
  return {
    least: Math.min(...bounds.map(({ least }) => least)),
    highest: isKnown ? Math.max(...highest.map((one) => one ?? 0)) : undefined,
  };
}
