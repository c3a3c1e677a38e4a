/**
 * What src/feed/prune.ts must give, said by zod itself: the reference that src/feed/check.ts and feed.shape.ts are held
 * against. Only the taking out is the same there; what is wrong, and in which words, comes from zod's own issues here.
 */
import type * as z from 'zod/mini';
import { pathText, shortValue, type Problem } from '../../src/feed/prune.ts';

type Key = PropertyKey;
type Issue = z.core.$ZodIssue;
type Node = Record<Key, unknown>;

/** Stands where something is to be taken out. */
const gone = Symbol('gone');

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const at = (value: unknown, path: readonly Key[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isNode(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    value,
  );

/** A union says only that nothing fitted: look into the alternative that had the right kind of value. */
function leafIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
  if (!fitting?.length) return [issue];
  return fitting.flatMap(leafIssues).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function messageOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`;
  if (issue.code === 'invalid_value') return `expected ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'too_big') return `more than ${issue.maximum}`;
  if (issue.code === 'too_small') return `less than ${issue.minimum}`;
  if (issue.code === 'invalid_format') return 'not in the form this field asks';
  if (issue.code === 'custom') return issue.message;
  return 'not a value this field can have';
}

/**
 * Checks `value` (our own cleaned copy: it is changed) and takes out what does not fit until the rest does; undefined
 * when a required field of the record itself is missing or bad. `base` is the path of the record, `raw` the record as
 * it was written, for the values in the report.
 */
export function zodPrune<T>(
  schema: z.core.$ZodType<T> & { safeParse(value: unknown): z.core.util.SafeParseResult<T> },
  value: Record<string, unknown>,
  base: readonly Key[],
  raw: unknown,
  problems: Problem[],
): T | undefined {
  /** Original index of each element of a list that lost some, so that reports name what the publisher wrote. */
  const places = new Map<unknown, number[]>();
  const original = (path: readonly Key[]): Key[] =>
    path.map((key, i) => places.get(at(value, path.slice(0, i)))?.[Number(key)] ?? key);

  /** Marks what stands at `path`, or, where a required part is missing, the thing it is missing from. */
  const mark = (path: readonly Key[]): boolean => {
    const key = path.at(-1);
    if (key === undefined) return false;
    const parent = at(value, path.slice(0, -1));
    if (!isNode(parent)) return true; // inside something marked already
    if (!Object.hasOwn(parent, key)) return mark(path.slice(0, -1));
    parent[key] = gone;
    return true;
  };
  /** Takes out all that is marked, and what is left empty by that; true = nothing is left of `node`. */
  const takeOut = (node: unknown): boolean => {
    if (!isNode(node)) return node === gone;
    const dead = new Set(Object.keys(node).filter((key) => takeOut(node[key])));
    if (dead.size === 0) return false;
    if (Array.isArray(node)) {
      const kept = (places.get(node) ?? node.map((_, i) => i)).filter((_, i) => !dead.has(String(i)));
      places.set(node, kept);
      node.splice(0, Infinity, ...node.filter((_, i) => !dead.has(String(i))));
    } else {
      for (const key of dead) delete node[key];
    }
    return Object.keys(node).length === 0;
  };

  for (;;) {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const issues = result.error.issues.flatMap(leafIssues);
    for (const issue of issues) {
      const path = original(issue.path);
      const text = pathText([...base, ...path]);
      if (problems.some((known) => known.path === text)) continue;
      const there = at(raw, path);
      problems.push(
        there === undefined
          ? { path: text, code: 'missing', message: 'is required' }
          : { path: text, code: 'invalid', message: messageOf(issue), value: shortValue(there) },
      );
    }
    // All are marked before any is taken out: indexes stay right until the last one is found.
    if (!issues.map((issue) => mark(issue.path)).every(Boolean)) return undefined;
    if (takeOut(value)) return undefined;
  }
}
