/** How long reading aloud waits for a voice. */

/** Within this time, in ms, a voice has begun: one over the internet has to be fetched. */
export const BEGINS = 10_000;
/** Within this time, in ms, the slowest voice has said it: about a third of the pace of speech. */
export const longestFor = (said: string): number => 3_000 + 200 * said.length;
