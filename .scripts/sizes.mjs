/** What a visitor downloads, from the build's own list of which file imports which. kB = 1,000 bytes, gzip -9. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');

/**
 * Ceilings in kB: an entry with everything it needs for its first items, or one lazy part. The finder's is that of
 * performance.md, P1: first items from a plain feed, libraries included.
 */
const BUDGETS = {
  'src/embed/activity-finder.ts': 34,
  'src/embed/all.ts': 34.5,
  'src/embed/form-controls.ts': 14.5,
  'src/engine/index.worker.ts': 14,
  // Reading in one go has the guard of Help with it (5 kB): a page loads that only for a feed that has Help.
  'src/feed/index.ts': 16,
  'src/index.ts': 34.5,
  'src/search/search.ts': 5.2,
};
const LAZY_BUDGET = 15;
const ONE_FILE_BUDGET = 80;
const FINDER = 'src/embed/activity-finder.ts';

/**
 * Lazy parts that the first items of a plain feed need all the same: they count as if they were imported. (Not here:
 * search and filters, for which the list does not wait; what a big or a cut feed needs besides; any-rule, which only unusual
 * repeat rules need; private-help, which only a feed with calls for help needs; detail, which opens on a press; other
 * languages than Dutch.)
 */
const NEEDED_AT_ONCE = [
  /messages\.nl/,
  /src\/feed\/(?!any-rule|private-)/,
  /src\/engine\/(?!finding|far-index|cut-feed|feed-parts)/,
];

const kB = (bytes) => Math.round(bytes / 10) / 100;

/** `{lines, complaints, finder, all}`: what to print, what is over budget, and the figures of the finder and of the one file. */
export function sizeReport() {
  const lines = [];
  const complaints = [];
  let finder;
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

    const entries = Object.keys(chunks).filter((key) => chunks[key].isEntry);
    for (const key of entries) {
      const bytes = sum([...closure(key)]);
      if (key === FINDER) finder = kB(bytes);
      if (key in BUDGETS) say(`${key} with what it imports`, bytes, BUDGETS[key]);
      else complaints.push(`${key} has no budget in .scripts/sizes.mjs`);
    }
    const atOnce = new Set(entries.flatMap((key) => [...closure(key)]));
    const later = new Set(Object.values(chunks).flatMap(({ dynamicImports = [] }) => dynamicImports));
    /** What is there already when a part is asked for: what everything that asks for it has loaded itself. */
    const before = (key) => {
      const askers = Object.keys(chunks).filter((asker) => chunks[asker].dynamicImports?.includes(key));
      const [first, ...others] = askers.map((asker) => closure(asker));
      return new Set([...atOnce, ...[...first].filter((part) => others.every((other) => other.has(part)))]);
    };
    for (const key of [...later].filter((part) => !atOnce.has(part))) {
      const there = before(key);
      say(`later: ${key}`, sum([...closure(key)].filter((part) => !there.has(part))), LAZY_BUDGET);
    }
  }
  const all = sizeOf('samenspel.iife.js');
  say('samenspel.iife.js', all, ONE_FILE_BUDGET);
  if (finder === undefined) complaints.push(`${FINDER} was not built`);
  return { lines, complaints, finder, all: kB(all) };
}
