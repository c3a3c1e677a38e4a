import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commonWords } from '../../src/publish/common-words.ts';
import { difficultyOf } from '../../src/publish/reading-score.ts';
import { recordFigure } from '../figure.ts';
import { isHeldOut, pairsIn, pairwise } from '../publish/score-pairs.ts';

const folder = resolve(process.env.SHARED_DATA ?? '../shared/data', 'plain-dutch');
const common = commonWords();

/** The goals of the project, for documents that the score was not fitted on. */
test.each([
  ['amsterdam', 100, 0.72],
  ['leesplank', 400, 0.94],
])('of texts that the score never saw it finds the plain one: %s', (name, atLeast, goal) => {
  const pairs = pairsIn(readFileSync(resolve(folder, `${name}-pairs.jsonl`), 'utf8')).filter(isHeldOut);
  expect(pairs.length).toBeGreaterThan(atLeast);
  const share = pairwise(pairs, (text) => difficultyOf(text, common));
  console.log(`${name}: ${share.toFixed(3)} of ${pairs.length} pairs held back`);
  recordFigure(`score.${name}.pairwise`, Number(share.toFixed(4)), 'share');
  expect(share).toBeGreaterThanOrEqual(goal);
});

test('of announcements in the style of Zwolle it finds every plain one', () => {
  const pairs = pairsIn(readFileSync(resolve(folder, 'zwolle-style-pairs.jsonl'), 'utf8'));
  expect(pairwise(pairs, (text) => difficultyOf(text, common))).toBe(1);
});
