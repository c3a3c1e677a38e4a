/** Orama with its own facets and filters, `enum[]` for what one chooses, as its documentation says. */
import { create, insertMultiple, search } from '@orama/orama';
import { startFinder, type Answer } from './finder.ts';
import { facets, type Row } from './rows.ts';

startFinder(async (rows) => {
  const index = create({
    schema: {
      name: 'string',
      summary: 'string',
      text: 'string',
      where: 'string',
      category: 'string[]',
      audience: 'string[]',
      district: 'string[]',
      cost: 'string[]',
      registration: 'string[]',
    } as const,
    language: 'dutch',
  });
  await insertMultiple(index, [...rows]);
  const options = Object.fromEntries(facets.map((facet) => [facet, { limit: 200 }]));
  return {
    async query(term, chosen) {
      const where = Object.fromEntries(
        facets.filter((facet) => chosen[facet]?.length).map((facet) => [facet, [...(chosen[facet] ?? [])]]),
      );
      const answer = await search(index, {
        term,
        threshold: 0,
        tolerance: term.length > 3 ? 1 : 0,
        boost: { name: 8, category: 4, where: 2 },
        facets: options,
        where,
        limit: rows.length,
      } as never);
      const counts: Record<string, Record<string, number>> = {};
      for (const [facet, { values }] of Object.entries(answer.facets ?? {})) counts[facet] = values;
      return { rows: answer.hits.map(({ document }) => document as unknown as Row), counts } satisfies Answer;
    },
  };
});
