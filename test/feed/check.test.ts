import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { cleanValue } from '../../src/feed/clean.ts';
import { issuesOf, type Shape } from '../../src/feed/check.ts';
import { envelopeShape, itemShapes } from '../../src/feed/feed.shape.ts';
import { prune, type Problem } from '../../src/feed/prune.ts';
import { itemSchemas, tolerantEnvelopeSchema, type ItemType } from '../../src/feed/schema.ts';
import { damage, damaged, edges, fullEnvelope, fullRecords, junk, places } from './damage.ts';
import { zodPrune } from './zod-prune.ts';

type Loose = Record<string, unknown>;
type Schema = z.ZodMiniType<Loose>;

/** What both readers make of one record: the verdict, what is left, and every problem in its order and words. */
function bothWays(schema: Schema, shape: Shape, raw: Loose) {
  const copy = () => cleanValue(raw, 3) as Loose;
  const problems: Problem[] = [];
  const expectedProblems: Problem[] = [];
  return {
    seen: {
      accepted: issuesOf(shape, copy()).length === 0,
      left: prune(shape, copy(), ['items', 3], raw, problems),
      problems,
    },
    asked: {
      accepted: schema.safeParse(copy()).success,
      left: zodPrune(schema, copy(), ['items', 3], raw, expectedProblems),
      problems: expectedProblems,
    },
  };
}
const sorts = Object.keys(itemSchemas) as ItemType[];

describe('reading without zod', () => {
  it('knows the types that the schema knows', () => {
    expect(Object.keys(itemShapes)).toEqual(sorts);
    expect(new Set(fullRecords().map(({ type }) => type))).toEqual(new Set(sorts));
  });

  it('finds nothing wrong with records in which every field is filled', () => {
    for (const record of fullRecords()) {
      const { seen, asked } = bothWays(itemSchemas[record.type] as Schema, itemShapes[record.type], record);
      expect(asked).toEqual({ accepted: true, left: record, problems: [] });
      expect(seen).toEqual(asked);
    }
  });

  it.each(sorts)(
    'draws the line at every place of %s where the schema draws it',
    (type) => {
      const schema = itemSchemas[type] as Schema;
      const needed = { type, id: 'x', name: 'x', validThrough: '2026-12-31' };
      let refused = 0;
      let accepted = 0;
      const agree = (value: Loose, where: () => string) => {
        const said = schema.safeParse(value).success;
        if ((issuesOf(itemShapes[type], value).length === 0) !== said) expect.fail(where());
        if (said) accepted += 1;
        else refused += 1;
      };
      for (const record of fullRecords().filter((each) => each.type === type) as unknown as Loose[]) {
        for (const [field, value] of Object.entries(record)) {
          // Only the field itself: a whole record each time would take minutes.
          const one: Loose = { ...needed, [field]: value };
          for (const path of places(value, [field])) {
            const parent = path
              .slice(0, -1)
              .reduce<unknown>((node, key) => (node as Loose)[key], one) as Loose;
            const key = path.at(-1)!;
            const before = parent[key];
            for (const other of [...junk, ...edges]) {
              parent[key] = other;
              agree(one, () => `${path.join('.')} = ${JSON.stringify(other).slice(0, 60)}`);
            }
            parent[key] = before;
            if (Array.isArray(parent)) continue;
            for (const name of ['2026-02-30T10:00', '2026-02-28T10:00', 'x']) {
              const renamed = Object.fromEntries(
                Object.entries(parent).map(([k, v]) => [k === key ? name : k, v]),
              );
              const top = path.length === 1 ? renamed : structuredClone(one);
              if (path.length > 1) {
                const holder = path
                  .slice(0, -2)
                  .reduce<unknown>((node, k) => (node as Loose)[k], top) as Loose;
                holder[path.at(-2)!] = renamed;
              }
              agree(top, () => `${path.join('.')} renamed to ${name}`);
            }
          }
        }
      }
      expect(refused).toBeGreaterThan(1_000);
      expect(accepted).toBeGreaterThan(1_000);
    },
    60_000,
  );

  it.each(sorts)(
    'accepts, repairs and reports a damaged %s exactly as the schema does',
    (type) => {
      const records = fullRecords().filter((record) => record.type === type);
      let refused = 0;
      let lost = 0;
      fc.assert(
        fc.property(
          fc.nat(records.length - 1),
          fc.array(damage, { minLength: 1, maxLength: 4 }),
          (which, harm) => {
            const raw = damaged(records[which]!, harm);
            const { seen, asked } = bothWays(itemSchemas[type] as Schema, itemShapes[type], raw);
            expect(seen).toEqual(asked);
            if (!asked.accepted) refused += 1;
            if (!asked.left) lost += 1;
          },
        ),
        { numRuns: 1_500, seed: 20261124 },
      );
      // The property says something only if damage was found often, and some of it beyond repair.
      expect(refused).toBeGreaterThan(500);
      expect(lost).toBeGreaterThan(10);
    },
    60_000,
  );

  it('accepts, repairs and reports a damaged envelope exactly as the schema does', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (harm) => {
        const raw = damaged(fullEnvelope(), harm);
        const { seen, asked } = bothWays(tolerantEnvelopeSchema as unknown as Schema, envelopeShape, raw);
        expect(seen).toEqual(asked);
      }),
      { numRuns: 1_000, seed: 20261124 },
    );
  });

  it('agrees on anything at all that is JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sorts), fc.json(), (type, text) => {
        const value: unknown = JSON.parse(text);
        expect(issuesOf(itemShapes[type], value).length === 0).toBe(
          itemSchemas[type].safeParse(value).success,
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
