/** Takes away what a visitor left in this browser, besides what is on the screen. */
import { BEGUN } from '../shared/read-aloud.ts';
import { RELOAD_COUNT } from './reload-count.ts';

/** Of Samenspel, as every key of ours begins. */
const OURS = 'samenspel';

const emptyStore = (open: () => Storage): void => {
  try {
    const store = open();
    for (const key of Object.keys(store))
      if (key.startsWith(OURS) && key !== RELOAD_COUNT) store.removeItem(key);
  } catch {
    // A sandboxed frame has none.
  }
};

/** The address without what may have come into it, in this entry of the history; `home` is what it was at first. */
const emptyAddress = (home: string): void => {
  try {
    if (history.state !== null || location.href !== home) history.replaceState(null, '', home);
  } catch {
    // A sandboxed frame, or a browser that had enough of it: nothing of ours is in there.
  }
};

/** Silences what speaks, and lets nothing stay selected: also who chose nothing may have had the screen read aloud. */
export const silence = (): void => {
  // What reads gives way to what begins: else it would go on with its next sentence where a voice tells no more than that it has ended.
  document.dispatchEvent(new Event(BEGUN));
  const { speechSynthesis } = window as Partial<Window>;
  speechSynthesis?.cancel();
  getSelection()?.removeAllRanges();
};

/** Lets nothing stay stored or in the address. */
export const wipe = (home: string): void => {
  emptyStore(() => localStorage);
  emptyStore(() => sessionStorage);
  emptyAddress(home);
};
