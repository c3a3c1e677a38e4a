/** Which voice reads Dutch. */
import { isDutch } from '../../text/dutch.ts';

/** What is told of a voice: BCP 47, on Android with a low line; and whether the device itself speaks. */
export interface Voice {
  lang: string;
  localService: boolean;
}

/** Of the Netherlands, of Belgium, of anywhere; and whatever comes from the internet behind those. */
const rank = ({ lang, localService }: Voice): number =>
  (localService ? 0 : 3) + (/.nl\b/i.test(lang) ? 0 : /.be\b/i.test(lang) ? 1 : 2);

/** The voice that reads Dutch best; undefined when there is none, or none yet. */
export const dutchVoice = <V extends Voice>(voices: readonly V[]): V | undefined =>
  voices.filter(({ lang }) => isDutch(lang)).sort((one, other) => rank(one) - rank(other))[0];
