/**
 * The table of the rules of easy reading in docs/plain-language.md: which tests prove each. What the tests of a run answered
 * is kept for it, and `npm run figures` counts the rules that failed.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const ROW = /^\| (\d+) \|[^|]*\| (.+) \|$/gm;
const ENGINES = ['chromium', 'firefox', 'webkit'];

const FIGURE = /^`([\w.-]+)` at most (\d+)$/;
const proofsIn = (proofs) => ({
  tests: proofs
    .filter((proof) => !FIGURE.test(proof))
    .map((proof) => {
      const [, file = '', name = ''] = /^`([^`]+)` › (.+)$/.exec(proof) ?? [];
      return { file, name };
    }),
  figures: proofs.flatMap((proof) => {
    const [, name, most] = FIGURE.exec(proof) ?? [];
    return name ? [{ name, most: Number(most) }] : [];
  }),
});

/** `[{ rule, tests: [{ file, name }], figures: [{ name, most }] }]`, in the order of the table. */
export function plainRules() {
  const page = readFileSync(resolve(root, 'docs/plain-language.md'), 'utf8');
  return [...page.matchAll(ROW)].map(([, rule, cell]) => ({
    rule: Number(rule),
    ...proofsIn(cell.split('<br>').map((proof) => proof.trim())),
  }));
}

/** Is a test that of a row? A name that ends in “…” is that of a family. */
const isOf = (row, test) =>
  row.file === test.file &&
  (row.name.endsWith('…') ? test.name.startsWith(row.name.slice(0, -1)) : row.name === test.name);

/** Those tests of a run, as `{ file, name, passed }`, that prove a rule. */
export function provingTests(tests) {
  const rows = plainRules().flatMap((one) => one.tests);
  return tests.filter((test) => rows.some((row) => isOf(row, test)));
}

/**
 * How many rules failed; undefined when a test of the table did not run, or a figure of it was not measured. `testsOf`
 * answers what is known of a run (`node` or an engine), `valueOf` the value of a figure.
 */
export function failedRules(testsOf, valueOf) {
  let failed = 0;
  for (const { tests, figures } of plainRules()) {
    const answers = tests.flatMap((row) =>
      (row.file.includes('.browser.') ? ENGINES : ['node']).map((run) =>
        (testsOf(run) ?? []).filter((test) => isOf(row, test)),
      ),
    );
    const values = figures.map(({ name }) => valueOf(name));
    if (answers.some((found) => !found.length) || values.includes(undefined)) return undefined;
    const isOver = figures.some(({ most }, at) => values[at] > most);
    if (isOver || answers.flat().some(({ passed }) => !passed)) failed += 1;
  }
  return failed;
}
