/** The states of a request and what was done with it, in words. */
import type { Deed, State } from '../store.ts';

export const STATES: Record<State, string> = {
  new: 'Nieuw',
  answered: 'Beantwoord',
  forwarded: 'Doorgestuurd',
  done: 'Klaar',
};
/** In the address of a list; no word for `all`. */
export const STATE_PATHS: Record<string, State | undefined> = {
  nieuw: 'new',
  beantwoord: 'answered',
  doorgestuurd: 'forwarded',
  klaar: 'done',
  alles: undefined,
};
export const DEEDS: Record<Deed, string> = {
  answered: 'Antwoord gestuurd',
  called: 'Gebeld',
  forwarded: 'Doorgestuurd',
  done: 'Op klaar gezet',
  reopened: 'Weer op nieuw gezet',
};
