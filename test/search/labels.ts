/** How well an answer does what a label asks. */
import type { Feed } from '../../src/feed/schema.ts';
import type { GeneratedQuery, SampleQuery } from './queries.ts';
import type { TestRecord } from './records.ts';

/** As many as a visitor sees at first. */
export const SHOWN = 20;
export interface Outcome {
  query: SampleQuery | GeneratedQuery;
  recall: number;
  /** 1 ÷ the place of the first expected one. */
  reciprocalRank: number;
  missed: readonly string[];
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function outcome(
  query: Outcome['query'],
  shown: readonly string[],
  expected: ReadonlySet<string>,
): Outcome {
  const hits = shown.filter((id) => expected.has(id)).length;
  const first = shown.findIndex((id) => expected.has(id));
  return {
    query,
    recall: hits / Math.min(SHOWN, expected.size),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    missed: [...expected].filter((id) => !shown.includes(id)),
  };
}

/** The ids of the generated feed that a label means. */
export function expectedOf(query: GeneratedQuery, feed: Feed, records: readonly TestRecord[]): Set<string> {
  const places = new Map(
    feed.items.flatMap((item) => (item.type === 'Place' ? [[item.id, item.name] as const] : [])),
  );
  return new Set(
    records
      .filter(
        ({ id, facets }) =>
          (!query.kinds || query.kinds.some((kind) => id.startsWith(`activity/${kind}-`))) &&
          (!query.district || facets['district']?.includes(query.district)) &&
          (!query.place || facets['place']?.some((place) => places.get(place) === query.place)),
      )
      .map(({ id }) => id),
  );
}
