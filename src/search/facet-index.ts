/** The choices that hold for records: which records have one of the chosen options, and how many each option has. */
import { nonZero, type Bits } from './bits.ts';
import { growing, listsOf, type Lists } from './lists.ts';

export type Counts = Record<string, Record<string, number>>;

export interface FacetIndex {
  /** The records for which one of the options of the facet holds. */
  having(facet: string, chosen: readonly string[]): Bits;
  /** How many of the records have each option, of all facets or `only` one; options without any are left out. */
  count(found: Uint32Array, only?: string): Counts;
}

interface PartBuilder {
  add(number: number, facet: string, options: readonly string[]): void;
  finish(records: number): FacetIndex;
}

export interface FacetBuilder {
  add(number: number, facets: Readonly<Record<string, readonly string[]>>): void;
  finish(records: number): FacetIndex;
}

/** `uncounted` facets are kept apart: a count does not come near them. */
export function facetBuilder(uncounted: readonly string[]): FacetBuilder {
  const [counted, others] = [partBuilder(), partBuilder()];
  return {
    add(record, facets) {
      for (const [facet, chosen] of Object.entries(facets))
        (uncounted.includes(facet) ? others : counted).add(record, facet, chosen);
    },
    finish: (records) => bothParts(counted.finish(records), others.finish(records), uncounted),
  };
}

/** Apart from the builder, so that nothing holds on to what only that needs. */
const bothParts = (counted: FacetIndex, others: FacetIndex, uncounted: readonly string[]): FacetIndex => ({
  ...counted,
  having: (facet, chosen) => (uncounted.includes(facet) ? others : counted).having(facet, chosen),
});

function partBuilder(): PartBuilder {
  const options: string[] = [];
  /** The facet of each option. */
  const facetNumbers: number[] = [];
  const numbers = new Map<string, Map<string, number>>();
  const [recordOf, optionOf] = [growing(), growing()];

  return {
    add(record, facet, chosen) {
      let its = numbers.get(facet);
      if (!its) numbers.set(facet, (its = new Map()));
      for (const option of new Set(chosen)) {
        let number = its.get(option);
        if (number === undefined) {
          its.set(option, (number = options.push(option) - 1));
          facetNumbers.push([...numbers.keys()].indexOf(facet));
        }
        recordOf.add(record);
        optionOf.add(number);
      }
    },
    finish: (records) =>
      facetIndex(
        records,
        [...numbers.keys()],
        [...options],
        new Uint16Array(facetNumbers),
        numbers,
        listsOf(recordOf.values(), optionOf.values(), records),
      ),
  };
}

/** Apart from the builder too. */
function facetIndex(
  records: number,
  facets: readonly string[],
  known: readonly string[],
  facetOf: Uint16Array,
  numbers: ReadonlyMap<string, ReadonlyMap<string, number>>,
  { starts, items }: Lists,
): FacetIndex {
  // Half the room for as long as the options can be numbered in it.
  const held = known.length <= 0xffff ? new Uint16Array(items) : items;
  const totals = new Uint32Array(known.length);
  return {
    having(facet, chosen) {
      const wanted = new Uint8Array(known.length);
      for (const option of chosen) {
        const number = numbers.get(facet)?.get(option);
        if (number !== undefined) wanted[number] = 1;
      }
      const having = new Uint8Array(records);
      for (let record = 0; record < records; record += 1) {
        const end = starts[record + 1] ?? 0;
        for (let i = starts[record] ?? 0; i < end; i += 1) if (wanted[held[i] ?? 0]) having[record] = 1;
      }
      return nonZero(having);
    },
    count(found, only) {
      totals.fill(0);
      for (let at = 0; at < found.length; at += 1) {
        const record = found[at] ?? 0;
        const end = starts[record + 1] ?? 0;
        for (let i = starts[record] ?? 0; i < end; i += 1) {
          const option = held[i] ?? 0;
          totals[option] = (totals[option] ?? 0) + 1;
        }
      }
      // Without a prototype: an option may have any name.
      const bare = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;
      const counts = bare<Record<string, number>>();
      const lists = facets.map((name) => (!only || name === only) && (counts[name] = bare<number>()));
      known.forEach((name, option) => {
        const total = totals[option];
        const list = lists[facetOf[option] ?? 0];
        if (total && list) list[name] = total;
      });
      return counts;
    },
  };
}
