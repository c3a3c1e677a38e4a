/** MiniSearch for search as you type, by its documentation: prefix, fuzzy 0.2, all words; counting is the site's. */
import MiniSearch from 'minisearch';
import { counted, startFinder } from './finder.ts';
import type { Row } from './rows.ts';

startFinder((rows) => {
  const index = new MiniSearch<Row>({
    fields: ['name', 'category', 'where', 'summary', 'text'],
    extractField: (row, field) => {
      const value = row[field as keyof Row];
      return typeof value === 'string' ? value : value.join(' ');
    },
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: 0.2,
      boost: { name: 8, category: 4, where: 2 },
    },
  });
  index.addAll(rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    query(text, chosen) {
      if (!text.trim()) return counted(rows, chosen);
      const hits = index.search(text).flatMap(({ id }) => byId.get(id as string) ?? []);
      return counted(hits, chosen);
    },
  };
});
