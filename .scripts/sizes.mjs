/** What a visitor downloads, from the build's own list of which file imports which. kB = 1,000 bytes, gzip -9. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { oneFiles } from './one-file.mjs';

const dist = resolve(import.meta.dirname, '../dist');

/**
 * Ceilings in kB: an entry with everything it needs for its first items, or one lazy part. The finder's is that of
 * performance.md, P1: first items from a plain feed, libraries included.
 */
const BUDGETS = {
  'src/embed/activity-finder.ts': 34,
  // Five widgets and the switch of the text mode.
  'src/embed/all.ts': 45,
  // It carries the code of the activity finder with it: a chunk of its own for that would cost every page with both.
  'src/embed/vacancy-list.ts': 39,
  'src/embed/directory.ts': 39,
  // With the guard of private data.
  'src/embed/help-list.ts': 44.5,
  'src/embed/room-request.ts': 35.5,
  // It carries the first chunk of the finder with it, which has Lit in it: a switch alone on a page switches nothing.
  'src/embed/text-mode.ts': 34,
  'src/embed/form-controls.ts': 14.5,
  // For editors: all its questions, the engine that counts and the reader of a pasted page, with a Lit of its own;
  // 0.3 kB is what says why something cannot be chosen, copied or counted.
  'src/embed/builder.ts': 48.5,
  // What a public screen has besides its widgets, with a Lit of its own: once for a day, from a page that keeps it.
  // 1.6 kB is what waits for a touch on a field, and the names of the keys.
  'src/embed/kiosk.ts': 25,
  // What a frame has besides its widget: the table of what an address may ask, and the messages to its page.
  // 0.15 kB of each of the two is what a visitor lost without it: the place in the page where an item begins, and the way back.
  'src/embed/frame.ts': 3.35,
  // It waits for the whole page, and knows a link of the editor from one of a visitor.
  'src/embed/frame-host.ts': 1.35,
  // What keeps the page of a public screen going, without Lit: only that page loads it.
  'src/embed/kiosk-page.ts': 2.5,
  'src/engine/index.worker.ts': 14,
  // What shows the first items of a feed that was cut, before there is any other code, with the look of a list in it.
  'src/embed/first-items.ts': 6,
  // Reading in one go has the guard of Help with it (6.8 kB): a page loads that only for a list of Help.
  'src/feed/index.ts': 17.2,
  // Easy reading has an article of the page in it: 0.03 kB more than before it had.
  'src/index.ts': 44.6,
  // 0.1 kB is which word of several is in the way of a result.
  'src/search/search.ts': 5.3,
};
const LAZY_BUDGET = 15;
/** Where a part brings the controls of every list with it, which a page with two lists loads once. */
const LAZY_BUDGETS = {
  'src/widgets/directory/directory.parts.ts': 16.5,
  // It stays where it was pressed, and begins with what an address or an article asks. The controls of a list are in it: 0.1 kB
  // is which word of several is in the way of a result, and an item that comes into sight when a link leads to it.
  'src/widgets/text-mode/text-mode-switch.ts': 16.85,
  // With all of easy reading.
  'src/widgets/text-mode/article.ts': 19.5,
  // With pictograms of its own.
  'src/widgets/help-list/help-list.parts.ts': 17.2,
  'src/widgets/vacancy-list/vacancy-list.parts.ts': 16.5,
};
/** What several parts share, by the name of its file. */
const SHARED_BUDGETS = {
  // 0.1 kB is the advice to take out one word of several, and an item that comes into sight when a link leads to it.
  _controls: 15.1,
  // With the button of the controls, which the page of an item and the switch have loaded before it.
  _aids: 25,
};
/** Another list on a page that has the activity finder already, up to its first items (performance.md, P1). */
const SECOND_WIDGET_BUDGET = 5;
/** What the first items of a list need besides its entry. */
export const SECOND_WIDGETS = {
  'src/embed/vacancy-list.ts': ['src/engine/sections.ts', 'src/engine/vacancy-record.ts'],
  'src/embed/directory.ts': ['src/engine/sections.ts', 'src/engine/organization-record.ts'],
  'src/embed/help-list.ts': [
    'src/engine/sections.ts',
    'src/engine/help-record.ts',
    'src/feed/private-help.ts',
  ],
};
/** Over the bar: no call for help is shown before the guard of private data (6 kB) has seen it. */
const SECOND_WIDGET_BUDGETS = { 'src/embed/help-list.ts': 11 };
/**
 * The form for a room, up to its last question: alone, and on a page that has a list with its controls already. Alone it
 * carries the first chunk of the finder and the controls of a list with it, for the primitives and the desk in them.
 */
const ROOM = 'src/embed/room-request.ts';
const ROOM_PARTS = /^_room-|src\/engine\/(sections|place-record)\.ts$/;
const ROOM_BUDGETS = { alone: 76.5, besideList: 25.5 };
/**
 * The autoloader, in front of the widgets that it finds: so much more than the script of one widget an activity finder may cost
 * that came by it.
 */
const AUTO_BUDGET = 1.6;
/** Workbox, and the list of the files that it keeps; only the page of a public screen has it. */
const KIOSK_WORKER_BUDGET = 8;
const ONE_FILE_BUDGET = 80;
/** Where the guard of Help has to be in it. */
const ONE_FILE_BUDGETS = { 'samenspel.help-list.iife.js': 83.5 };
const FINDER = 'src/embed/activity-finder.ts';
const ALL = 'src/embed/all.ts';
/**
 * All that easy reading adds to a list and the page of one of its items (plain-language.md, rule 25); nothing of it comes before.
 * What reads aloud comes when that is pressed.
 */
const TEXT_MODE_BUDGET = 12;
const TEXT_MODE =
  /src\/(text\/phrases\.plain|widgets\/shared\/(easy-reading|item-aids))\.ts$|^_(aids|plain)-/;
const ITEM_PAGE = /src\/widgets\/activity-finder\/activity-(detail|finder)\.parts\.ts$|^_(controls|item)-/;

/**
 * Lazy parts that the first items of a plain feed need all the same: they count as if they were imported. (Not here:
 * search, filters and what is near, for which the list does not wait; what a big or a cut feed needs besides; any-rule, which only unusual
 * repeat rules need; private-help, which only a feed with calls for help needs; detail, which opens on a press; other
 * languages than Dutch.)
 */
const NEEDED_AT_ONCE = [
  /messages\.nl/,
  /src\/feed\/(?!any-rule|private-|room-|submit)/,
  /src\/engine\/(?!finding|nearness|far-index|cut-feed|feed-parts|sections|[a-z]+-record)/,
];

const kB = (bytes) => Math.round(bytes / 10) / 100;

/**
 * `{lines, complaints, finder, second, pageAll, textMode, all}`: what to print, what is over budget, and the figures of the
 * finder, the dearest other list, a page with all widgets, easy reading, and the one file.
 */
export function sizeReport() {
  const lines = [];
  const complaints = [];
  let finder;
  let second;
  let pageAll;
  let textMode;
  const sizeOf = (file) => gzipSync(readFileSync(resolve(dist, file)), { level: 9 }).length;
  const say = (name, bytes, budget) => {
    lines.push(`${kB(bytes).toFixed(2).padStart(7)} kB of ${budget}  ${name}`);
    if (kB(bytes) > budget) complaints.push(`${name}: ${kB(bytes)} kB is more than ${budget} kB`);
  };

  // Each build has a manifest of its own: two may have a chunk of the same name.
  for (const manifest of readdirSync(dist).filter((file) => /^modules.*\.json$/.test(file))) {
    const chunks = JSON.parse(readFileSync(resolve(dist, manifest), 'utf8'));
    const closure = (key, seen = new Set()) => {
      if (seen.has(key)) return seen;
      seen.add(key);
      const { imports = [], dynamicImports = [] } = chunks[key];
      for (const next of imports) closure(next, seen);
      for (const next of dynamicImports)
        if (NEEDED_AT_ONCE.some((need) => need.test(next))) closure(next, seen);
      return seen;
    };
    const sum = (keys) => keys.reduce((total, key) => total + sizeOf(chunks[key].file), 0);
    /** The script tag of an entry: a small file that begins it all, or the entry itself. */
    const startOf = (key) => {
      const [file, own] = [`embed/${basename(key, '.ts')}.js`, chunks[key].file];
      return /^src\/embed\/(?!form-controls|first-items)/.test(key) &&
        !readFileSync(resolve(dist, file)).equals(readFileSync(resolve(dist, own)))
        ? sizeOf(file)
        : 0;
    };

    /** An entry with the lazy parts that its own first items need. */
    const withNeeded = (key) =>
      new Set(
        [key, ...(SECOND_WIDGETS[key] ?? [])]
          .filter((part) => part in chunks)
          .flatMap((part) => [...closure(part)]),
      );
    const entries = Object.keys(chunks).filter((key) => chunks[key].isEntry);
    for (const key of entries) {
      const bytes = sum([...withNeeded(key)]) + startOf(key);
      if (key === FINDER) finder = kB(bytes);
      if (key === ALL) pageAll = kB(bytes);
      if (key in BUDGETS) say(`${key} with what it imports`, bytes, BUDGETS[key]);
      else complaints.push(`${key} has no budget in .scripts/sizes.mjs`);
    }
    for (const key of Object.keys(SECOND_WIDGETS)) {
      if (!(key in chunks)) continue;
      const there = closure(FINDER);
      const bytes = sum([...withNeeded(key)].filter((part) => !there.has(part))) + startOf(key);
      second = Math.max(second ?? 0, kB(bytes));
      say(
        `${key} on a page with the activity finder`,
        bytes,
        SECOND_WIDGET_BUDGETS[key] ?? SECOND_WIDGET_BUDGET,
      );
    }
    if (FINDER in chunks) {
      const partsOf = (which) => Object.keys(chunks).filter((key) => which.test(key));
      const there = new Set([FINDER, ...partsOf(ITEM_PAGE)].flatMap((key) => [...closure(key)]));
      const mode = new Set(partsOf(TEXT_MODE).flatMap((key) => [...closure(key)]));
      const early = partsOf(TEXT_MODE).filter((key) => there.has(key));
      if (early.length || !mode.size) complaints.push(`easy reading is not apart: ${early.join(', ')}`);
      const bytes = sum([...mode].filter((key) => !there.has(key)));
      textMode = kB(bytes);
      say('easy reading, on the page of an item', bytes, TEXT_MODE_BUDGET);
    }
    if (ROOM in chunks) {
      const parts = Object.keys(chunks).filter((key) => ROOM_PARTS.test(key));
      const whole = new Set([ROOM, ...parts].flatMap((part) => [...closure(part)]));
      const controls = Object.keys(chunks).filter((key) => /^_(controls|filters)-/.test(key));
      const beside = new Set([FINDER, ...controls].flatMap((part) => [...closure(part)]));
      say(`${ROOM} with its form`, sum([...whole]) + startOf(ROOM), ROOM_BUDGETS.alone);
      const more = sum([...whole].filter((part) => !beside.has(part))) + startOf(ROOM);
      say(`${ROOM} with its form on a page with the activity finder`, more, ROOM_BUDGETS.besideList);
    }
    const atOnce = new Set(entries.flatMap((key) => [...closure(key)]));
    const later = new Set(Object.values(chunks).flatMap(({ dynamicImports = [] }) => dynamicImports));
    /** What is there already when a part is asked for: what everything that asks for it has loaded itself. */
    const before = (key) => {
      const askers = Object.keys(chunks).filter((asker) => chunks[asker].dynamicImports?.includes(key));
      const [first, ...others] = askers.map((asker) => closure(asker));
      return new Set([...atOnce, ...[...first].filter((part) => others.every((other) => other.has(part)))]);
    };
    // The form is counted above.
    for (const key of [...later].filter((part) => !atOnce.has(part) && !/^_room-/.test(part))) {
      const there = before(key);
      say(
        `later: ${key}`,
        sum([...closure(key)].filter((part) => !there.has(part))),
        LAZY_BUDGETS[key] ?? SHARED_BUDGETS[key.split('-')[0]] ?? LAZY_BUDGET,
      );
    }
  }
  say('embed/auto.js, besides what it loads', sizeOf('embed/auto.js'), AUTO_BUDGET);
  say('embed/kiosk-worker.js', sizeOf('embed/kiosk-worker.js'), KIOSK_WORKER_BUDGET);
  for (const { file } of oneFiles) say(file, sizeOf(file), ONE_FILE_BUDGETS[file] ?? ONE_FILE_BUDGET);
  if (finder === undefined) complaints.push(`${FINDER} was not built`);
  return { lines, complaints, finder, second, pageAll, textMode, all: kB(sizeOf('samenspel.iife.js')) };
}
