/** A gentle limit per network address: many people may sit behind one, so there is room for a class that sends at once. */
export interface Rate {
  /** At once, after a quiet time. */
  burst: number;
  /** From then on. */
  perMinute: number;
}

const ADDRESSES = 10_000;

/** The first half of an IPv6 address: a household has all that follow it. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address;

/** Takes one for an address, and answers 0, or the seconds until there is one again. Addresses stay in memory alone. */
export function createRateLimit({ burst, perMinute }: Rate, now: () => number): (address: string) => number {
  const left = new Map<string, { tokens: number; at: number }>();
  return (address) => {
    const who = network(address);
    const time = now();
    const before = left.get(who) ?? { tokens: burst, at: time };
    const tokens = Math.min(burst, before.tokens + (Math.max(0, time - before.at) / 60_000) * perMinute);
    left.delete(who);
    left.set(who, { tokens: Math.max(0, tokens >= 1 ? tokens - 1 : tokens), at: time });
    // The one that was quiet longest goes first: it has most of its tokens again.
    const [oldest] = left.keys();
    if (left.size > ADDRESSES && oldest !== undefined) left.delete(oldest);
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / perMinute) * 60);
  };
}
