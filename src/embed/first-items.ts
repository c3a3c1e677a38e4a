/** What a page loads besides when the feed of a list was cut: shows its first items while the list is on its way. */
import { drawFirst, drawnAt, askForHead, indexIn } from '../widgets/shared/draw-first.ts';
import { rememberedMode } from '../widgets/text-mode/remembered-mode.ts';

/** Filled in by .scripts/build.mjs: the look of a list, and the file that reads a cut feed. */
declare const STYLES: string;
declare const CUT: string;

// The list will ask for it.
import(/* @vite-ignore */ CUT).catch(() => undefined);

/**
 * `answer` is the index at `address`; `local` what the visitor's clock shows at `now`. Nothing is shown to who has chosen easy reading
 * before: the list will say it in other words.
 */
export const draw = async (
  element: HTMLElement,
  answer: Response,
  address: string,
  local: string,
  now: Date,
): Promise<void> => {
  const index = await indexIn(answer);
  const html = drawnAt(index, { now: local, aheadOfUtc: -now.getTimezoneOffset() });
  // By another clock another head may be the right one.
  if (html === undefined) return;
  askForHead(index, address, local);
  if (!rememberedMode()) drawFirst(element, html, STYLES);
};
