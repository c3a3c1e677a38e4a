/** itemsjs with its own aggregations, as its documentation says. */
import itemsjs from 'itemsjs';
import { startFinder } from './finder.ts';
import { facetNames, facets, type Row } from './rows.ts';

startFinder((rows) => {
  const index = itemsjs(rows as Row[], {
    searchableFields: ['name', 'category', 'where', 'summary', 'text'],
    aggregations: Object.fromEntries(
      facets.map((facet) => [facet, { title: facetNames[facet], size: 100, conjunction: false }]),
    ) as never,
  });
  return {
    query(query, chosen) {
      const { data } = index.search({ query, per_page: rows.length, filters: chosen as never });
      const counts: Record<string, Record<string, number>> = {};
      const aggregations = data.aggregations as unknown as Record<
        string,
        { buckets: { key: string; doc_count: number }[] }
      >;
      for (const [facet, { buckets }] of Object.entries(aggregations))
        counts[facet] = Object.fromEntries(buckets.map(({ key, doc_count }) => [key, doc_count]));
      return { rows: data.items as unknown as Row[], counts };
    },
  };
});
