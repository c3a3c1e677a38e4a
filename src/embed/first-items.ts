/** What a page loads besides when the feed of a list was cut: shows its first items while the list is on its way. */
import { drawFirst } from '../widgets/shared/draw-first.ts';
import { rememberedMode } from '../widgets/text-mode/remembered-mode.ts';

/** Filled in by .scripts/build.mjs: the look of a list, and the file that reads a cut feed. */
declare const STYLES: string;
declare const CUT: string;

// The list will ask for it.
import(/* @vite-ignore */ CUT).catch(() => undefined);

/** Not for who has chosen easy reading before: the list will say it in other words. */
export const draw = async (element: Element, address: string, local: string, now: Date): Promise<void> => {
  if (!rememberedMode())
    await drawFirst(element, address, { now: local, aheadOfUtc: -now.getTimezoneOffset() }, STYLES);
};
