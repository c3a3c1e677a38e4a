/**
 * `node .scripts/fit-score.mjs <folder>`: fits the reading score of `samenspel lees` anew and writes
 * `src/publish/score-weights.ts`. The folder has `amsterdam-pairs.jsonl` and `leesplank-pairs.jsonl`, an ordinary and a plain
 * text a line; they stay where they are. A logistic regression on the difference within each pair, both sets of equal
 * weight. A third of the documents (test/publish/score-pairs.ts) takes no part and is only measured: printed, and never
 * looked at to choose what to measure.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) =>
  (await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })).module;
const { featureNames, featuresOf, readSentences } = await load('src/publish/reading-features.ts');
const { commonWords } = await load('src/publish/common-words.ts');
const { isHeldOut, pairsIn, pairwise } = await load('test/publish/score-pairs.ts');

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Which folder? node .scripts/fit-score.mjs ../shared/data/plain-dutch');
const SETS = ['amsterdam', 'leesplank'];
const pairs = SETS.map((name) => pairsIn(readFileSync(resolve(folder, `${name}-pairs.jsonl`), 'utf8')));
const common = commonWords();
const featuresIn = (text) => featuresOf(text, readSentences(text), common);
const trained = pairs.map((set) =>
  set
    .filter((pair) => !isHeldOut(pair))
    .map(({ ordinary, plain }) => ({ ordinary: featuresIn(ordinary), plain: featuresIn(plain) })),
);

const ROUNDS = 500;
const STEP = 0.5;
/** How strongly weights are held small; between 0.003 and 0.3 it makes no difference. */
const RIDGE = 0.01;

const differences = trained.flatMap((set) =>
  set.map(({ ordinary, plain }) => ({
    values: ordinary.map((value, at) => value - plain[at]),
    share: 1 / set.length,
  })),
);
const scale = featureNames.map((_, at) =>
  Math.sqrt(differences.reduce((sum, { values, share }) => sum + share * values[at] ** 2, 0) / SETS.length),
);
const scaled = featureNames.map(() => 0);
for (let round = 0; round < ROUNDS; round++) {
  const slope = scaled.map((weight) => -RIDGE * weight);
  for (const { values, share } of differences) {
    const sum = values.reduce((all, value, at) => all + (scaled[at] * value) / scale[at], 0);
    const wrong = share / (1 + Math.exp(sum));
    for (const at of values.keys()) slope[at] += (wrong * values[at]) / scale[at];
  }
  for (const at of scaled.keys()) scaled[at] += STEP * slope[at];
}
const rounded = (value) => Number(value.toPrecision(4));
const weights = scaled.map((weight, at) => rounded(weight / scale[at]));
const sumOf = (features) => features.reduce((all, value, at) => all + value * weights[at], 0);
const difficulty = (text) => sumOf(featuresIn(text));

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** The middle of the plain, and of the ordinary texts: the mean of both sets. */
const middle = (side) =>
  rounded(trained.reduce((sum, set) => sum + median(set.map((pair) => sumOf(pair[side]))), 0) / SETS.length);

const counts = pairs.map(
  (set, at) => `${trained[at].length} of ${set.length} pairs of ${SETS[at]}-pairs.jsonl`,
);
const source = `/**
 * Written by \`node .scripts/fit-score.mjs\`: change nothing by hand. Fitted on
${counts.map((count) => ` * - ${count}`).join('\n')}
 * (amsterdam: sentences of Amsterdam-AI-Team/dutch-municipal-text-simplification, EUPL-1.2; leesplank: paragraphs of
 * nluwv/Leesplank_Noot). The other documents were held back. No text of either is in here.
 */

/** One a feature, in the order of \`featureNames\`. */
export const weights: readonly number[] = ${JSON.stringify(weights)};
/** The weighted sum of a plain text in the middle of all plain ones. */
export const plainMiddle = ${middle('plain')};
/** The same of an ordinary text. */
export const ordinaryMiddle = ${middle('ordinary')};
`;
const file = resolve(root, 'src/publish/score-weights.ts');
writeFileSync(file, await format(source, { ...(await resolveConfig(file)), parser: 'typescript' }));
for (const [at, set] of pairs.entries()) {
  const held = set.filter(isHeldOut);
  const others = set.filter((pair) => !isHeldOut(pair));
  console.log(
    `${SETS[at]}: pairwise ${pairwise(held, difficulty).toFixed(3)} on the ${held.length} pairs held back, ${pairwise(others, difficulty).toFixed(3)} on the ${others.length} it was fitted on`,
  );
}
