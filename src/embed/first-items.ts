/** What a page loads besides when the feed of a list was cut: shows its first items while the list is on its way. */
import { drawFirst } from '../widgets/shared/draw-first.ts';

/** Filled in by .scripts/build.mjs: the look of a list, and the file that reads a cut feed. */
declare const STYLES: string;
declare const CUT: string;

// The list will ask for it.
import(/* @vite-ignore */ CUT).catch(() => undefined);

export const draw = (element: Element, address: string, now: string): Promise<void> =>
  drawFirst(element, address, now, STYLES);
