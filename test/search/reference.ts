/**
 * The finding straight from its definition: every record is looked at for every query, dates one by one, words one by
 * one. Slow on purpose; the index must give the same answers.
 */
import { dateMatches, isAnyDate } from '../../src/search/date-filter.ts';
import { dateEnds, type SearchDate } from '../../src/search/dates.ts';
import { searchWords } from '../../src/search/fold.ts';
import { stem } from '../../src/search/stem.ts';
import type { IndexRecord, SearchQuery } from '../../src/search/search.ts';

const kinds = ['name', 'kind', 'where', 'text'] as const;
type Kind = (typeof kinds)[number];

/** Letters changed, left out, added, or two neighbours swapped: the table of the textbook. */
export function distances(a: string, b: string): number[] {
  const d: number[][] = [];
  for (let i = 0; i <= a.length; i += 1) {
    d.push([]);
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) {
        d[i]![j] = i + j;
        continue;
      }
      const costs = [
        d[i - 1]![j]! + 1,
        d[i]![j - 1]! + 1,
        d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      ];
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) costs.push(d[i - 2]![j - 2]! + 1);
      d[i]![j] = Math.min(...costs);
    }
  }
  return d[a.length]!;
}

/** 0 = not at all, 6 = the word itself. */
function direct(typed: string, word: string): number {
  if (word === typed) return 6;
  if (word.startsWith(typed)) return 5;
  if (typed.length < 3) return 0;
  const places = [...word].map((_, at) => at).filter((at) => word.startsWith(typed, at));
  if (places.some((at) => at >= 3 && at + typed.length === word.length)) return 4;
  if (places.some((at) => at >= 3)) return 3;
  return places.length ? 1 : 0;
}

function sure(typed: string, word: string): number {
  const how = direct(typed, word);
  if (how > 1) return how;
  const related = stem(typed);
  return related !== undefined && direct(related, word) > 1 ? 2 : 0;
}

function mistyped(typed: string, words: readonly string[]): (word: string) => number {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (!most) return () => 0;
  const closest = (found: { word: string; cost: number }[]) => {
    const least = Math.min(...found.map(({ cost }) => cost));
    return found.filter(({ cost }) => cost === least && cost <= most).map(({ word }) => word);
  };
  const whole = closest(words.map((word) => ({ word, cost: distances(typed, word).at(-1)! })));
  if (whole.length) return (word) => Math.max(...whole.map((meant) => sure(meant, word)));
  if (typed.length < 5) return () => 0;
  const beginnings = closest(
    words
      .filter((word) => word[0] === typed[0] && word.length > typed.length - most)
      .map((word) => ({ word, cost: Math.min(...distances(typed, word)) })),
  );
  return (word) => (beginnings.includes(word) ? 1 : 0);
}

/** Two words of the feed, the longest first one possible; else three. */
function apart(typed: string, words: ReadonlySet<string>, most = 3): string[] | undefined {
  if (most < 2) return undefined;
  for (let at = typed.length - 2; at >= 2; at -= 1) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    if (!words.has(left)) continue;
    if (words.has(right)) return [left, right];
    const more = apart(right, words, most - 1);
    if (more) return [left, ...more];
  }
  return undefined;
}

/** Of a sentence, what says nothing of what is looked for. */
const around = new Set('ik me mijn ben voel heb wil graag zoek iets met een in de het voor naar'.split(' '));

const telling = (text: string): string[] =>
  [...new Set(searchWords(text))].filter((word) => !around.has(word));

type Score = Record<Kind, number>;

/** Undefined = it has not all the words. */
function scorer(records: readonly IndexRecord[], text: string): (record: IndexRecord) => Score | undefined {
  const typed = telling(text).slice(0, 12);
  const wordsOf = (record: IndexRecord, kind: Kind) => record.words[kind].flatMap(searchWords);
  const all = [...new Set(records.flatMap((record) => kinds.flatMap((kind) => wordsOf(record, kind))))];

  const by =
    (how: (word: string) => number) =>
    (record: IndexRecord): Score | undefined => {
      const score = { name: 0, kind: 0, where: 0, text: 0 };
      for (const kind of kinds) score[kind] = Math.max(0, ...wordsOf(record, kind).map(how));
      return kinds.some((kind) => score[kind] > 0) ? score : undefined;
    };
  const sumOf =
    (parts: readonly ((record: IndexRecord) => Score | undefined)[]) =>
    (record: IndexRecord): Score | undefined => {
      const sum = { name: 0, kind: 0, where: 0, text: 0 };
      for (const part of parts) {
        const score = part(record);
        if (!score) return undefined;
        for (const kind of kinds) sum[kind] += score[kind];
      }
      return sum;
    };
  const scoreOf = (word: string): ((record: IndexRecord) => Score | undefined) => {
    if (all.some((its) => sure(word, its) > 0)) return by((its) => sure(word, its));
    if (all.some((its) => direct(word, its) > 0)) return by((its) => direct(word, its));
    const parts = apart(word, new Set(all));
    if (parts) {
      const said = (its: string): boolean => parts.every((part) => searchWords(its).includes(part));
      const together = (record: IndexRecord): Score | undefined => {
        const score = { name: 0, kind: 0, where: 0, text: 0 };
        for (const kind of kinds) if (record.words[kind].some(said)) score[kind] = 6 * parts.length;
        return kinds.some((kind) => score[kind] > 0) ? score : undefined;
      };
      if (records.some((record) => together(record))) return together;
    }
    return by(mistyped(word, all));
  };
  return sumOf(typed.map(scoreOf));
}

export interface Reference {
  order: number[];
  counts: Record<string, Record<string, number>>;
  blocking?: { what: string; also?: string; word?: string; left?: string; without: number };
  nextDate?: string;
}

/** The word without which there are the fewest results, but some: what is left tells most. The last of equals. */
function oneWord(
  records: readonly IndexRecord[],
  query: SearchQuery,
): { word: string; left: string; without: number } | undefined {
  const typed = query.text.match(/[^\s.,!?()]+/g) ?? [];
  const ways = typed.slice(0, 12).flatMap((word) => {
    const left = typed.filter((one) => one !== word).join(' ');
    const without = telling(left).length ? reference(records, { ...query, text: left }).order.length : 0;
    return without ? [{ word, left, without }] : [];
  });
  return ways
    .sort((a, b) => a.without - b.without)
    .filter(({ without }) => without === ways[0]?.without)
    .at(-1);
}

export function reference(records: readonly IndexRecord[], query: SearchQuery): Reference {
  const holds = (record: IndexRecord, facet: string, chosen: readonly string[]): boolean =>
    !chosen.length || chosen.some((option) => record.facets[facet]?.includes(option));
  const isComing = (date: SearchDate): boolean => dateEnds(date) > query.now;
  const starts = (dates: readonly SearchDate[]): string | undefined =>
    dates.map(({ start }) => start).sort()[0];
  const anyDate = isAnyDate(query.dates);
  const hasText = telling(query.text).length > 0;
  const score = scorer(records, query.text);

  const seen = records.flatMap((record, number) => {
    const coming = record.dates.filter(isComing);
    if (!coming.length && !record.undated) return [];
    if (!Object.entries(query.locked).every(([facet, chosen]) => holds(record, facet, chosen))) return [];
    const asked = coming.filter((date) => dateMatches(date, query.dates));
    const its = score(record);
    const missing = [
      ...(anyDate || asked.length ? [] : ['dates']),
      ...Object.entries(query.filters).flatMap(([facet, chosen]) =>
        holds(record, facet, chosen) ? [] : [facet],
      ),
      ...(its ? [] : ['text']),
    ];
    const start = starts(asked);
    const key = start === undefined ? '~' : start < query.now ? query.now : start;
    return [{ number, record, missing, key, next: starts(coming), score: its }];
  });
  const found = seen.filter(({ missing }) => !missing.length);
  const byRelevance = hasText && query.sort !== 'date';
  // What is cancelled comes last, in the order of its dates.
  const rank = ({ record, score: its }: (typeof found)[number], kind: Kind): number =>
    record.off ? -1 : its![kind];
  found.sort((a, b) => {
    if (byRelevance)
      for (const kind of kinds) if (rank(a, kind) !== rank(b, kind)) return rank(b, kind) - rank(a, kind);
    return a.key < b.key ? -1 : a.key > b.key ? 1 : a.number - b.number;
  });

  // Without a prototype: an option may have any name.
  const counts = Object.create(null) as Reference['counts'];
  for (const { record, missing } of seen) {
    for (const [facet, options] of Object.entries(record.facets)) {
      if (missing.some((what) => what !== facet)) continue;
      const its = (counts[facet] ??= Object.create(null) as Record<string, number>);
      for (const option of new Set(options)) its[option] = (its[option] ?? 0) + 1;
    }
  }
  const result: Reference = { order: found.map(({ number }) => number), counts };
  if (!found.length) {
    const restrictions = [...(anyDate ? [] : ['dates']), ...Object.keys(query.filters), 'text'];
    for (const what of restrictions) {
      const freed = seen.filter(({ missing }) => missing.length === 1 && missing[0] === what);
      const word = what === 'text' ? oneWord(records, query) : undefined;
      const without = word?.without ?? freed.length;
      if (without > (result.blocking?.without ?? 0)) result.blocking = { what, without, ...word };
      const next = what === 'dates' && freed.flatMap((one) => one.next ?? []).sort()[0];
      if (next) result.nextDate = next;
    }
    if (!result.blocking)
      for (const [second, also] of restrictions.entries())
        for (const what of restrictions.slice(0, second)) {
          const without = seen.filter(({ missing }) =>
            missing.every((one) => one === what || one === also),
          ).length;
          if (without > (result.blocking?.without ?? 0)) result.blocking = { what, also, without };
        }
  }
  return result;
}
