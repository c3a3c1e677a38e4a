/**
 * What an editor's script tag loads, one small file per widget: it asks for all the code and for the feeds that the page needs
 * at the same time. Who imports a widget into a bundle of their own has no use for it.
 */
import { askForFeeds } from '../widgets/shared/early-feeds.ts';

/** Filled in by .scripts/build.mjs: the widgets that have a feed, as a selector, the file that defines them, those it needs, and what shows the first items of an index. */
declare const WIDGETS: string;
declare const DEFINE: string;
declare const FILES: readonly string[];
declare const FIRST: string;

// A file that is lost costs the widget: the browser says which, and the fallback link stays.
const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ file).catch(() => undefined);
FILES.forEach(load);
// An old telephone does one thing after the other: first items are shown first, where that takes no longer than half a second.
void Promise.race([
  askForFeeds(WIDGETS, new Date(), FIRST),
  new Promise((resume) => setTimeout(resume, 500)),
]).then(() => load(DEFINE));
