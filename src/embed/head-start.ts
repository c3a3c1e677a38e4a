/**
 * What an editor's script tag loads, one small file per widget: it asks for all the code and for the feeds that the page needs
 * at the same time. Who imports a widget into a bundle of their own has no use for it.
 */
import { askForFeeds } from '../widgets/shared/early-feeds.ts';

/** Filled in by .scripts/build.mjs: the widgets that have a feed, as a selector, and all files that define them. */
declare const WIDGETS: string;
declare const FILES: readonly string[];

// A file that is lost costs the widget: the browser says which, and the fallback link stays.
for (const file of FILES) import(/* @vite-ignore */ file).catch(() => undefined);
askForFeeds(WIDGETS);
