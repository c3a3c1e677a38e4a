/**
 * Goal P7: on the labelled queries, is what visitors expect among the first twenty, and is it ranked no worse than by
 * MiniSearch? MiniSearch gets the same words, weighted alike, with unfinished words and mistakes allowed.
 */
import { generatedFeed } from '../search/generated-feed.ts';
import { expectedOf, mean, outcome, SHOWN } from '../search/labels.ts';
import { generatedQueries, isHeldOut, sampleQueries } from '../search/queries.ts';
import { indexOf, recordsOf, sampleDistricts, sampleFeed, type TestRecord } from '../search/records.ts';
import { peers } from './peers.ts';
import { startReport } from './report.ts';

const now = '2026-11-24T09:00';
const feed = generatedFeed(10_000, sampleDistricts);
const sample = await recordsOf(sampleFeed, now.slice(0, 10));
const generated = await recordsOf(feed, now.slice(0, 10), 60);

type Search = (text: string) => readonly number[];
const ours = (records: readonly TestRecord[]): Search => {
  const index = indexOf(records);
  const none = { filters: {}, locked: {}, dates: { days: [], parts: [] }, now };
  return (text) => [...index.query({ ...none, text }).order.subarray(0, SHOWN)];
};
const theirs =
  (name: string) =>
  (records: readonly TestRecord[]): Search => {
    const engine = peers[name]?.(records);
    return (text) => (engine?.mistyped ?? engine?.typed)?.(text).slice(0, SHOWN) ?? [];
  };

const report = startReport(
  'recall',
  'Whether what visitors expect is found',
  `The labelled queries of the tests: how many of the expected records are among the first ${SHOWN}, and how high the first one stands (mean reciprocal rank). A third of the queries, chosen by a hash, was left out while tuning. MiniSearch gets the same words, weighted alike, with unfinished words and mistakes allowed.`,
  `Node ${process.version}`,
);
const rows: string[][] = [];
const recalls: number[] = [];
const ranks = new Map<string, number>();
for (const [name, make] of [
  ['ours', ours],
  ['MiniSearch', theirs('MiniSearch')],
] as const) {
  const ids = (records: readonly TestRecord[], search: Search, text: string) =>
    search(text).map((number) => records[number]?.id ?? '');
  const [inSample, inGenerated] = [make(sample), make(generated)];
  const outcomes = [
    ...sampleQueries.map((query) =>
      outcome(
        query,
        ids(sample, inSample, query.query),
        new Set(query.expected.map((id) => `activity/${id}`)),
      ),
    ),
    ...generatedQueries.map((query) =>
      outcome(query, ids(generated, inGenerated, query.query), expectedOf(query, feed, generated)),
    ),
  ];
  for (const heldOut of [false, true]) {
    const own = outcomes.filter(({ query }) => isHeldOut(query) === heldOut);
    const recall = mean(own.map((one) => one.recall));
    const rank = mean(own.map((one) => one.reciprocalRank));
    ranks.set(`${name} ${heldOut}`, rank);
    const part = heldOut ? 'left out while tuning' : 'tuned';
    rows.push([name, part, recall.toFixed(3), rank.toFixed(3)]);
    if (name === 'ours') recalls.push(recall);
  }
}
const better = [false, true].every(
  (heldOut) => (ranks.get(`ours ${heldOut}`) ?? 0) >= (ranks.get(`MiniSearch ${heldOut}`) ?? 0),
);
report.table({ title: 'Recall and rank', head: ['', 'queries', `recall@${SHOWN}`, 'rank'], rows });
const worst = Math.min(...recalls);
report.goal('P7', worst >= 0.95, `recall@${SHOWN} ${worst.toFixed(3)} of 0.95, the worse of the two parts`);
report.goal('P7', better, 'ranked no worse than by MiniSearch');
await report.finish();
