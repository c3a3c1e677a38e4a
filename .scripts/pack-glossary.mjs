/**
 * `node .scripts/pack-glossary.mjs [seconds]`: puts the lines of src/text/glossary-words.ts in an order that packs better, for
 * when a new word has to fit. What is alike comes to stand together, as gzip sees it. It takes the better part of ten minutes
 * to come near what can be had; it never makes the list longer.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const file = resolve(import.meta.dirname, '../src/text/glossary-words.ts');
const source = readFileSync(file, 'utf8');
const [, before, list, after] = /^([^]*= `)([^`]+)(`;\s*)$/.exec(source);
const time = Number(process.argv[2] ?? 400) * 1_000;

const size = (lines) => gzipSync(lines.join('\n'), { level: 9 }).length;
const meaning = (line) => line.split('=')[1];
const below = (n) => Math.floor(Math.random() * n);

/** Where to put lines again: half of the time beside one with a meaning that begins alike. */
function placeFor([first], lines) {
  if (Math.random() < 0.5) return below(lines.length + 1);
  const beginning = meaning(first).slice(0, 4 + below(8));
  const alike = [...lines.keys()].filter((at) => meaning(lines[at]).startsWith(beginning));
  return alike.length ? alike[below(alike.length)] + below(2) : below(lines.length + 1);
}

let lines = list.split('\n');
let now = size(lines);
let best = { lines, size: now };
const [start, began] = [now, Date.now()];
for (let past = 0; past < time; past = Date.now() - began) {
  // At first a worse order is taken too, or it would soon be stuck.
  const patience = 1.2 * (1 - past / time) + 0.05;
  const moved = [...lines];
  const taken = moved.splice(below(moved.length), Math.random() < 0.6 ? 1 : 1 + below(5));
  moved.splice(placeFor(taken, moved), 0, ...taken);
  const then = size(moved);
  if (then > now && Math.random() >= Math.exp((now - then) / patience)) continue;
  [lines, now] = [moved, then];
  if (now < best.size) best = { lines, size: now };
}
if (best.size < start) writeFileSync(file, before + best.lines.join('\n') + after);
console.log(`${start} bytes gzip, now ${best.size}`);
