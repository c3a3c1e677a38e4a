/** Money in words, one way of counting for every language and mode. */

/** An offer: amounts in euro, 2.5 = 2 euro 50. `unit` absent = per person. */
export interface PriceFacts {
  price?: number | undefined;
  minPrice?: number | undefined;
  maxPrice?: number | undefined;
  unit?: PriceUnit | undefined;
}
export type PriceUnit = 'person' | 'group' | 'hour' | 'daypart' | 'day' | 'month' | 'year' | 'series';

/** Whole euros, and the cents as two digits or an empty string. */
export type Amount = [euros: number, cents: string];
export interface PriceWords {
  unknown: string;
  free: string;
  amount: (amount: Amount) => string;
  range: (low: Amount, high: Amount) => string;
  from: string;
  upTo: string;
  per: Record<PriceUnit, string>;
}

const amountOf = (price: number): Amount => {
  const cents = Math.round(price * 100);
  return [Math.floor(cents / 100), cents % 100 ? `${cents % 100}`.padStart(2, '0') : ''];
};

/** Says a price. Free only at exactly 0, unknown if there is no amount at all. */
export const priceIn =
  (words: PriceWords) =>
  ({ price, minPrice, maxPrice, unit = 'person' }: PriceFacts): string => {
    const low = price ?? minPrice;
    const high = price ?? maxPrice;
    if (high === 0 && !low) return words.free;
    const per = ` ${words.per[unit]}`;
    if (low !== undefined && high !== undefined)
      return (low === high ? words.amount(amountOf(low)) : words.range(amountOf(low), amountOf(high))) + per;
    if (low !== undefined) return `${words.from} ${words.amount(amountOf(low))}${per}`;
    return high === undefined ? words.unknown : `${words.upTo} ${words.amount(amountOf(high))}${per}`;
  };
