/** Does what `samenspel shard` writes hold at a local time? Days count whole; a time is the end of what came before it. */
export const isOn = (now: string, { from, to }: Record<string, unknown>): boolean =>
  typeof from === 'string' &&
  typeof to === 'string' &&
  from <= now &&
  (to.includes('T') ? now < to : now.slice(0, 10) <= to);
