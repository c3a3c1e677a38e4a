/**
 * What a site could take instead, each set up as its documentation says for search as you type: all words needed, words
 * may be unfinished, mistakes forgiven where it can. Libraries without facets get the counting that a site would write.
 */
import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search } from '@orama/orama';
import { Document } from 'flexsearch';
import Fuse from 'fuse.js';
import itemsjs from 'itemsjs';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { fold, searchWords } from '../../src/search/fold.ts';
import type { TestRecord } from '../search/records.ts';

export interface Engine {
  name: string;
  /** Record numbers for a text, without mistakes. */
  typed(text: string): number[];
  /** The same with mistakes forgiven; undefined = it cannot. */
  mistyped?(text: string): number[];
}

interface Row {
  id: number;
  name: string;
  kind: string;
  where: string;
  text: string;
}
const fields = ['name', 'kind', 'where', 'text'] as const;
const rowsOf = (records: readonly TestRecord[]): Row[] =>
  records.map(({ words }, id) => ({
    id,
    name: fold(words.name.join(' | ')),
    kind: fold(words.kind.join(' | ')),
    where: fold(words.where.join(' | ')),
    text: fold(words.text.join(' | ')),
  }));
const oneText = (row: Row): string => fields.map((field) => row[field]).join('\n');

export const peers: Readonly<Record<string, (records: readonly TestRecord[]) => Engine>> = {
  'substring scan'(records) {
    const texts = rowsOf(records).map(oneText);
    return {
      name: 'substring scan',
      typed: (text) => {
        const words = searchWords(text);
        return texts.flatMap((its, number) => (words.every((word) => its.includes(word)) ? [number] : []));
      },
    };
  },
  MiniSearch(records) {
    const index = new MiniSearch<Row>({
      fields: [...fields],
      tokenize: searchWords,
      searchOptions: { combineWith: 'AND', prefix: true, boost: { name: 8, kind: 4, where: 2 } },
    });
    index.addAll(rowsOf(records));
    const ids = (found: { id: number }[]) => found.map(({ id }) => id);
    return {
      name: 'MiniSearch',
      typed: (text) => ids(index.search(text)),
      mistyped: (text) => ids(index.search(text, { fuzzy: 0.2 })),
    };
  },
  FlexSearch(records) {
    const index = new Document({ document: { id: 'id', index: [...fields] }, tokenize: 'forward' });
    for (const row of rowsOf(records)) index.add(row as never);
    const ids = (text: string, suggest: boolean) => [
      ...new Set(
        index.search(text, { limit: records.length, suggest }).flatMap(({ result }) => result as number[]),
      ),
    ];
    return { name: 'FlexSearch', typed: (text) => ids(text, false), mistyped: (text) => ids(text, true) };
  },
  Orama(records) {
    const index = create({
      schema: { name: 'string', kind: 'string', where: 'string', text: 'string' },
      components: { tokenizer: { language: 'dutch', normalizationCache: new Map(), tokenize: searchWords } },
    });
    void insertMultiple(
      index,
      rowsOf(records).map((row) => ({ ...row, id: String(row.id) })),
    );
    const ids = (term: string, tolerance: number) =>
      (
        search(index, { term, limit: records.length, threshold: 0, tolerance }) as unknown as {
          hits: { id: string }[];
        }
      ).hits.map(({ id }) => Number(id));
    return { name: 'Orama', typed: (text) => ids(text, 0), mistyped: (text) => ids(text, 1) };
  },
  uFuzzy(records) {
    const texts = rowsOf(records).map(oneText);
    const exact = new uFuzzy({ intraMode: 0 });
    const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
    return {
      name: 'uFuzzy',
      typed: (text) => exact.search(texts, searchWords(text).join(' '), 1, 0)[0] ?? [],
      mistyped: (text) => fuzzy.search(texts, searchWords(text).join(' '), 1, 0)[0] ?? [],
    };
  },
  Lunr(records) {
    const index = lunr(function build() {
      this.pipeline.reset();
      this.searchPipeline.reset();
      for (const field of fields) this.field(field);
      for (const row of rowsOf(records)) this.add(row);
    });
    const ids = (text: string, tail: string) =>
      index
        .search(
          searchWords(text)
            .map((word) => `+${word}${tail}`)
            .join(' '),
        )
        .map(({ ref }) => Number(ref));
    return { name: 'Lunr', typed: (text) => ids(text, '*'), mistyped: (text) => ids(text, '~1') };
  },
  itemsjs(records) {
    const index = itemsjs(rowsOf(records), { searchableFields: [...fields], isExactSearch: false });
    const ids = (query: string) =>
      (index.search({ query, per_page: records.length }).data.items as unknown as Row[]).map(({ id }) => id);
    return { name: 'itemsjs', typed: ids };
  },
  Fuse(records) {
    const keys = fields.map((name, place) => ({ name, weight: 4 - place }));
    const options = { keys, ignoreLocation: true, useExtendedSearch: true };
    const exact = new Fuse(rowsOf(records), { ...options, threshold: 0 });
    const fuzzy = new Fuse(rowsOf(records), { ...options, threshold: 0.2 });
    const every = (text: string, sign: string) => ({
      $and: searchWords(text).map((word) => ({ $or: fields.map((field) => ({ [field]: sign + word })) })),
    });
    return {
      name: 'Fuse',
      typed: (text) => exact.search(every(text, "'")).map(({ refIndex }) => refIndex),
      mistyped: (text) => fuzzy.search(every(text, '')).map(({ refIndex }) => refIndex),
    };
  },
};
