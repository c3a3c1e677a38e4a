/** Goal P7: what visitors expect is among the first twenty. */
import { describe, expect, it } from 'vitest';
import { recordFigure } from '../figure.ts';
import { generatedFeed } from './generated-feed.ts';
import { expectedOf, mean, outcome, SHOWN } from './labels.ts';
import { generatedQueries, isHeldOut, sampleQueries } from './queries.ts';
import { indexOf, recordsOf, sampleDistricts, sampleFeed, type TestRecord } from './records.ts';

const now = '2026-11-24T09:00';

const feed = generatedFeed(10_000, sampleDistricts);
const sample = await recordsOf(sampleFeed, now.slice(0, 10));
const generated = await recordsOf(feed, now.slice(0, 10), 60);

const search = (records: readonly TestRecord[]) => {
  const index = indexOf(records);
  return (text: string): string[] => {
    const none = { filters: {}, locked: {}, dates: { days: [], parts: [] } };
    const { order } = index.query({ text, now, ...none });
    return [...order.subarray(0, SHOWN)].map((number) => records[number]?.id ?? '');
  };
};
const inSample = search(sample);
const inGenerated = search(generated);
const outcomes = [
  ...sampleQueries.map((query) =>
    outcome(query, inSample(query.query), new Set(query.expected.map((id) => `activity/${id}`))),
  ),
  ...generatedQueries.map((query) =>
    outcome(query, inGenerated(query.query), expectedOf(query, feed, generated)),
  ),
];

describe('what visitors look for', () => {
  it('asks for activities that are there', () => {
    const ids = new Set(sample.map(({ id }) => id));
    const wrong = sampleQueries.flatMap(({ expected }) =>
      expected.filter((id) => !ids.has(`activity/${id}`)),
    );
    expect(wrong).toEqual([]);
    for (const query of generatedQueries) expect(expectedOf(query, feed, generated).size).toBeGreaterThan(0);
    expect(outcomes.length).toBeGreaterThanOrEqual(120);
  });

  for (const heldOut of [false, true]) {
    it(`finds it among the first twenty (${heldOut ? 'the third left out while tuning' : 'the tuned part'})`, () => {
      const own = outcomes.filter(({ query }) => isHeldOut(query) === heldOut);
      const lines = [...new Set(own.map(({ query }) => query.category)), undefined].map((category) => {
        const its = own.filter(({ query }) => category === undefined || query.category === category);
        const recall = mean(its.map((one) => one.recall)).toFixed(3);
        const rank = mean(its.map((one) => one.reciprocalRank)).toFixed(3);
        return `${(category ?? 'all').padEnd(14)} ${String(its.length).padStart(3)}  recall@20 ${recall}  MRR ${rank}`;
      });
      console.log(`${heldOut ? 'left out' : 'tuned'}\n${lines.join('\n')}`);
      if (!heldOut || process.env['SHOW_LEFT_OUT']) {
        for (const { query, recall, missed } of own.filter((one) => one.recall < 1))
          console.log(
            `${query.category} "${query.query}" ${recall.toFixed(2)}: ${missed.slice(0, 6).join(' ')}`,
          );
      }
      expect(mean(own.map((one) => one.recall))).toBeGreaterThanOrEqual(0.95);
    });
  }

  it('notes the figure', () => {
    recordFigure(
      'search.recall20',
      Math.round(mean(outcomes.map((one) => one.recall)) * 1000) / 1000,
      'share',
    );
  });
});
