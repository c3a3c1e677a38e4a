/**
 * The finding with an index, for feeds of any size: built once, record by record, and then asked at every key press.
 * Published as `samenspel/search`; runs in a page, in a worker and in Node.
 */
import { allOf, hasBit, nonZero, numbersIn, size, without, type Bits } from './bits.ts';
import { dateBuilder, NEVER, startNumber, startText, type DateIndex } from './date-index.ts';
import { isAnyDate } from './date-filter.ts';
import type { DateFilter, SearchDate } from './dates.ts';
import { facetBuilder, type Counts, type FacetIndex } from './facet-index.ts';
import { latest } from './latest.ts';
import { bestFirst, inOrder, soonestFirst } from './order.ts';
import type { Scope } from './records.ts';
import { MOST_WORDS, textBuilder, type SearchWords, type TextIndex } from './text-index.ts';

export type { Counts, DateFilter, SearchDate, SearchWords };
export type { DayPart } from './dates.ts';

/** What the finding needs of an item. */
export interface IndexRecord {
  words: SearchWords;
  /** The option ids that hold for it, by facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  dates: readonly SearchDate[];
  /** No fixed dates: listed after the dated ones. */
  undated: boolean;
  /** Cancelled, on every date: by relevance it comes last, whatever its words are. */
  off?: boolean;
}

/** `relevance` = what fits the words best first, then the soonest, and what is cancelled last; `date` = the soonest first. */
export type Sort = 'relevance' | 'date';

export interface SearchQuery extends Scope {
  text: string;
  /** Chosen options: one of them must hold within a facet, every facet must hold. */
  filters: Readonly<Record<string, readonly string[]>>;
  dates: DateFilter;
  /**
   * Default: by relevance, because a visitor who names something wants that before what is only like it. Without a word to
   * search for always by date.
   */
  sort?: Sort;
}

/** What stands between the visitor and a result. */
export interface Blocking {
  /** `text` (the search text), `dates`, or the id of a facet. */
  what: string;
  /** Another one, where none is in the way alone: then both have to go. */
  also?: string;
  /** Of the search text this word alone, as it was typed but for signs. */
  word?: string;
  /** With `word`: the text without it. */
  left?: string;
  /** How many results there are without. */
  without: number;
}

export interface SearchResult {
  /** Record numbers in the order in which they were added, sorted. */
  order: Uint32Array;
  /** How they are sorted. */
  sort: Sort;
  total: number;
  /**
   * Results for every option of the counted facets, given all other choices (disjunctive within its own facet); an option that
   * is not there has none.
   */
  counts: Counts;
  /**
   * For no results: the one restriction that blocks most (`text`, `dates` or a facet), or the two that do where leaving
   * out one gives nothing. Of equals the dates, then the facets as they were chosen, then the text: that is nearest
   * to what the visitor came for. Of a text only one word, where leaving out one is enough: the words that stay are those
   * that the fewest records say, as they tell most; of equals the last one goes.
   */
  blocking?: Blocking;
  /** For no results when only the dates are in the way: the start of the first date that would fit everything else. */
  nextDate?: string;
}

export interface SearchIndex {
  readonly records: number;
  query(query: SearchQuery): SearchResult;
}

export interface SearchBuilder {
  /** Takes some microseconds; the caller decides when to pause. Records are numbered from 0. */
  add(record: IndexRecord): void;
  /** The index of all records so far. More may be added for a next one. */
  finish(): SearchIndex;
  /** The same in steps of a few milliseconds for 10,000 records: pause where it yields; the index is what it returns. */
  finishing(): Generator<undefined, SearchIndex>;
}

/**
 * `uncounted`: facets without counts, default none: those that only an editor sets (`locked`), such as the organiser. What nobody
 * chooses by may have an option for every few records, and in a big feed those take more time than all others together.
 */
export function createSearch(uncounted: readonly string[] = []): SearchBuilder {
  const texts = textBuilder();
  const dates = dateBuilder();
  const facets = facetBuilder(uncounted);
  const undated: boolean[] = [];
  const off: number[] = [];
  function* finishing(): Generator<undefined, SearchIndex> {
    const records = undated.length;
    const when = dates.finish(records);
    yield;
    const choices = facets.finish(records);
    yield;
    const words = yield* texts.finish(records);
    return searchIndex(undated.slice(), off.slice(), words, when, choices);
  }
  return {
    add(record) {
      const number = undated.push(record.undated) - 1;
      if (record.off) off.push(number);
      texts.add(number, record.words);
      dates.add(number, record.dates);
      facets.add(number, record.facets);
    },
    finish() {
      const steps = finishing();
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
    finishing,
  };
}

function searchIndex(
  undated: readonly boolean[],
  off: readonly number[],
  texts: TextIndex,
  dates: DateIndex,
  facets: FacetIndex,
): SearchIndex {
  const records = undated.length;
  const anyDate: DateFilter = { days: [], parts: [] };

  /** Records with a date that was asked for, by that date. Between two key presses neither the clock nor these change. */
  const dated = latest((filter: DateFilter, now: string) => {
    const isAny = isAnyDate(filter);
    const first = dates.first(filter, now);
    const has = new Uint8Array(records);
    for (let record = 0; record < records; record += 1)
      if (first[record] !== NEVER || (isAny && undated[record])) has[record] = 1;
    const bits = nonZero(has);
    return { first, bits, ranking: soonestFirst(first, bits, startNumber(now)) };
  }, 4);
  const having = latest(facets.having, 16);

  /** The word of the text that alone is in the way of what is in `others`. */
  const oneWord = (text: string, others: Bits): Blocking | undefined => {
    const typed = text.match(/[^\s.,!?()]+/g) ?? [];
    let best: Blocking | undefined;
    for (const word of typed.slice(0, MOST_WORDS)) {
      const left = typed.filter((one) => one !== word).join(' ');
      const match = texts.match(left);
      const without = match ? size(allOf([others, match.bits])) : 0;
      if (without && (!best || without <= best.without)) best = { what: 'text', word, left, without };
    }
    return best;
  };

  return {
    records,
    query(query) {
      const isAny = isAnyDate(query.dates);
      const coming = dated(anyDate, query.now);
      const asked = isAny ? coming : dated(query.dates, query.now);
      const text = texts.match(query.text);
      const chosenIn = (choices: SearchQuery['locked']): [string, Bits][] =>
        Object.entries(choices).flatMap(([facet, chosen]) =>
          chosen.length ? [[facet, having(facet, chosen)]] : [],
        );
      const scope = allOf([coming.bits, ...chosenIn(query.locked).map(([, bits]) => bits)]);
      const restrictions: [string, Bits][] = [
        ...(isAny ? [] : [['dates', asked.bits] as [string, Bits]]),
        ...chosenIn(query.filters),
        ...(text ? [['text', text.bits] as [string, Bits]] : []),
      ];
      /** Everything holds but these. */
      const allBut = (...left: [string, Bits][]): Bits =>
        allOf([scope, ...restrictions.filter((one) => !left.includes(one)).map(([, bits]) => bits)]);

      const found = numbersIn(allBut());
      const total = found.length;
      const counts = facets.count(found);
      const byRelevance = text && query.sort !== 'date';
      // Below everything that fits: whatever fits has a score.
      if (byRelevance) for (const record of off) text.scores[record] = 0;
      const soonest = inOrder(asked.ranking, found);
      const result: SearchResult = {
        order: byRelevance ? bestFirst(soonest, text.scores) : soonest,
        sort: byRelevance ? 'relevance' : 'date',
        total,
        counts,
      };
      const blocks = (one: Blocking): void => {
        if (one.without > (result.blocking?.without ?? 0)) result.blocking = one;
      };
      for (const one of restrictions) {
        const [what, bits] = one;
        const others = allBut(one);
        const only = without(others, bits);
        const own = counts[what];
        if (own && what !== 'text' && what !== 'dates')
          for (const [option, more] of Object.entries(facets.count(numbersIn(only), what)[what] ?? {}))
            own[option] = (own[option] ?? 0) + more;
        if (total) continue;
        const word = what === 'text' && oneWord(query.text, others);
        blocks(word || { what, without: size(only) });
        if (what === 'dates') {
          let next = NEVER;
          for (let record = 0; record < records; record += 1)
            if (hasBit(only, record)) next = Math.min(next, coming.first[record] ?? NEVER);
          if (next !== NEVER) result.nextDate = startText(next);
        }
      }
      if (!total && !result.blocking)
        for (const second of restrictions)
          for (const first of restrictions) {
            if (first === second) break;
            blocks({ what: first[0], also: second[0], without: size(allBut(first, second)) });
          }
      return result;
    },
  };
}
