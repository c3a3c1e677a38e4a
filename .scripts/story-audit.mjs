/**
 * axe over every story of the built book, in the looks that are named (default `light`): `node story-audit.mjs dark kiosk`.
 * A story is one test per look; it passes when it comes to the state it is about, axe objects to nothing, and whatever
 * axe cannot decide stands in `test/axe-exceptions.json`. `test:stories` looks in light and writes the figures; `soak`
 * takes the other looks.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { forEach, looks, openBrowsers, serveBook, showStory } from './story-book.mjs';
import { writeFigure, writeTotals } from './test-server.mjs';

const root = resolve(import.meta.dirname, '..');
const MOST_EXCEPTIONS = 5;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What asks for a whole page: a story is a part of one. */
const PAGE_RULES = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title'];

const axe = readFileSync(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const exceptions = JSON.parse(readFileSync(resolve(root, 'test/axe-exceptions.json'), 'utf8'));
const names = process.argv.slice(2);
const chosen = names.length ? names : ['light'];
for (const name of chosen) {
  if (!Object.hasOwn(looks, name)) throw new Error(`look ${name}: choose ${Object.keys(looks).join(', ')}`);
}

const totals = { passed: 0, failed: 0, skipped: 0 };
const used = new Set();
const foreign = [];
const failures = [];
let violations = 0;

const excepted = (rule, story) => {
  const found = exceptions.find((one) => one.rule === rule && new RegExp(`^(${one.story})$`).test(story));
  if (found) used.add(found);
  return found !== undefined;
};
const audit = (page) =>
  page.evaluate(
    async (tags, off) => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const found = await globalThis.axe.run('#storybook-root', {
        runOnly: tags,
        rules,
        resultTypes: ['violations', 'incomplete'],
      });
      const brief = (list) =>
        list.map(({ id, help, nodes }) => ({
          id,
          help,
          nodes: nodes.map(({ target, any }) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`),
        }));
      return { violations: brief(found.violations), incomplete: brief(found.incomplete) };
    },
    TAGS,
    PAGE_RULES,
  );
const check = (holds, sentence) => {
  totals[holds ? 'passed' : 'failed']++;
  if (holds) return;
  failures.push(sentence);
  console.log(`✗ ${sentence}`);
};
const tell = ({ id, help, nodes }) => `    ${id}: ${help}\n      ${nodes.slice(0, 4).join('\n      ')}`;

const book = await serveBook();
const browsers = await openBrowsers();
const began = performance.now();
try {
  for (const name of chosen) {
    const look = looks[name];
    await forEach(book.stories, browsers, look, book.origin, foreign, async (page, story) => {
      const complaints = [];
      try {
        await showStory(page, book.origin, story, look.globals);
        if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
        const found = await audit(page);
        violations += found.violations.reduce((sum, { nodes }) => sum + nodes.length, 0);
        complaints.push(...found.violations.map(tell));
        complaints.push(
          ...found.incomplete
            .filter(({ id }) => !excepted(id, story.id))
            .map((one) => tell({ ...one, help: `${one.help} (axe cannot tell)` })),
        );
      } catch (error) {
        complaints.push(`    ${error.message}`);
      }
      check(complaints.length === 0, `${story.id} (${name})\n${complaints.join('\n')}`);
    });
  }
  if (chosen.includes('light')) {
    // The pages of text, and the book around the stories: they must show without asking anybody else.
    const outside = [...book.pages.map(({ id }) => `iframe.html?id=${id}&viewMode=docs`), ''];
    await forEach(outside, browsers, looks.light, book.origin, foreign, async (page, path) => {
      await page.goto(`${book.origin}/${path}`);
      const mark = path ? '.sbdocs-content h1' : '#storybook-explorer-tree';
      const shown = await page.waitForSelector(mark, { timeout: 60_000 }).catch(() => undefined);
      check(shown, `/${path} does not show`);
    });
  }
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
  book.stop();
}

check(
  foreign.length === 0,
  `${foreign.length} requests to another host: ${[...new Set(foreign)].slice(0, 5)}`,
);
check(
  exceptions.length <= MOST_EXCEPTIONS,
  `${exceptions.length} exceptions; at most ${MOST_EXCEPTIONS} are allowed`,
);
if (chosen.includes('light')) {
  const idle = exceptions.filter((one) => !used.has(one));
  check(
    idle.length === 0,
    `exceptions that nothing needs any more: ${idle.map(({ rule, story }) => `${rule} ${story}`)}`,
  );
  writeFigure('stories', book.stories.length, 'stories');
  writeFigure('axe.exceptions', exceptions.length, 'exceptions');
  writeFigure('axe.violations', violations, 'violations', 'axe.violations@chromium@stories');
  writeFigure('foreign.requests', foreign.length, 'requests', 'foreign.requests@chromium@stories');
  writeTotals('stories', totals, failures);
}
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(`${book.stories.length} stories in ${chosen.join(', ')}: ${violations} violations, ${seconds} s`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
if (totals.failed) process.exitCode = 1;
