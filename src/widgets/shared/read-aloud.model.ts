/** What reading aloud knows of voices: which one reads Dutch, and how long it may take. */

/** What is told of a voice: BCP 47, on Android with a low line; and whether the device itself speaks. */
export interface Voice {
  lang: string;
  localService: boolean;
}

/** Of the Netherlands, of Belgium, of anywhere; and whatever comes from the internet behind those. */
const rank = ({ lang, localService }: Voice): number =>
  (localService ? 0 : 3) + (/nl\b/i.test(lang.slice(3)) ? 0 : /be\b/i.test(lang.slice(3)) ? 1 : 2);

/** The voice that reads Dutch best; undefined when there is none, or none yet. */
export const dutchVoice = <V extends Voice>(voices: readonly V[]): V | undefined =>
  voices.filter(({ lang }) => /^nl\b|^nl_/i.test(lang)).sort((one, other) => rank(one) - rank(other))[0];

/** Within this time, in ms, a voice has begun: one over the internet has to be fetched. */
export const BEGINS = 10_000;
/** Within this time, in ms, the slowest voice has said it: about a third of the pace of speech. */
export const longestFor = (said: string): number => 3_000 + 200 * said.length;
