/**
 * What an editor's script tag loads, one small file per widget: it asks for all the code and for the feeds that the page needs
 * at the same time. Who imports a widget into a bundle of their own has no use for it.
 */
import { askForFeeds } from '../widgets/shared/early-feeds.ts';

/** Filled in by .scripts/build.mjs: the widgets that have a feed, as a selector, all files that define them, and what reads a cut feed. */
declare const WIDGETS: string;
declare const FILES: readonly string[];
declare const CUT: string;

// A file that is lost costs the widget: the browser says which, and the fallback link stays.
const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ file).catch(() => undefined);
FILES.forEach(load);
askForFeeds(WIDGETS, new Date(), () => void load(CUT));
