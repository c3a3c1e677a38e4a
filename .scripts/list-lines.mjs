/**
 * `npm run lines`: lines of code of each kind of list beyond the core that all lists share: its folder, its records in the
 * engine, its words in two languages and its entry. Lines without code (empty, or comment alone) do not count.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const src = resolve(import.meta.dirname, '../src');

/** By the folder of the widget: how its other files begin. */
const KINDS = [
  { folder: 'activity-finder', record: 'activity-finding', words: undefined },
  { folder: 'vacancy-list', record: 'vacancy-record', words: 'vacancy' },
  { folder: 'help-list', record: 'help-record', words: 'help' },
  { folder: 'directory', record: 'organization-record', words: 'directory' },
];

const files = (folder, fits = () => true) =>
  readdirSync(resolve(src, folder))
    .filter((file) => file.endsWith('.ts') && fits(file))
    .map((file) => `${folder}/${file}`);

const linesIn = (file) =>
  readFileSync(resolve(src, file), 'utf8')
    .replace(/^\s*\/\*\*?[\s\S]*?\*\/\s*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() && !/^\s*\/\//.test(line)).length;

const sum = (list) => list.reduce((lines, file) => lines + linesIn(file), 0);

/** `[{folder, code, words}]`; `code` is without the words. */
export const listLines = () =>
  KINDS.map(({ folder, record, words }) => ({
    folder,
    code: sum([...files(`widgets/${folder}`), `engine/${record}.ts`, `embed/${folder}.ts`]),
    words: words ? sum(files('text', (file) => file.startsWith(`${words}-`))) : 0,
  }));

const core = sum(files('widgets/shared'));
for (const { folder, code, words } of listLines())
  console.log(`${folder.padEnd(16)} ${String(code).padStart(5)} lines and ${words} of words`);
console.log(`${'the core'.padEnd(16)} ${String(core).padStart(5)} lines`);
