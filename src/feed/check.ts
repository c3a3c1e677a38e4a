/** Checks a value against a shape of `feed.shape.ts`: what the zod schemas say, as data, so that visitors load no zod. */
import { isRealDate } from './local-time.ts';

/** One place in the feed. Which of the fields are there says what kind of place; none at all is any value. */
export interface Shape {
  /** An object; keys that are not named may hold anything. */
  readonly fields?: Readonly<Record<string, Shape>>;
  /** The fields that must be there. */
  readonly needs?: readonly string[];
  readonly list?: Shape;
  /** An object with any keys (each as `keys` says) and values of one shape. */
  readonly map?: Shape;
  readonly keys?: Shape;
  /** At least one of these. */
  readonly any?: readonly Shape[];
  /** Exactly one of these values. */
  readonly one?: readonly unknown[];
  readonly is?: 'string' | 'number' | 'boolean';
  readonly int?: boolean;
  /** Least and most: of a number its value, of a text its length in code points. */
  readonly min?: number;
  readonly max?: number;
  readonly form?: RegExp;
  /** A day that exists, and the message when it does not. */
  readonly day?: string;
}

/** What does not fit, and where. `soft`: the value is of the right kind, only not one that this field can have. */
export interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly soft?: boolean;
}
type Issues = readonly Issue[];

const none: Issues = [];
const no = (message: string, soft = false): Issues => [{ path: [], message, soft }];
const other = no('not a value this field can have');
const expected = (what: string): Issues => no(`expected ${what}`);

const outside = (size: number, min = -Infinity, max = Infinity): Issues =>
  size < min ? no(`less than ${min}`, true) : size > max ? no(`more than ${max}`, true) : none;
const safe = Number.MAX_SAFE_INTEGER;

function leafIssues({ is, int, min, max, form, day }: Shape, value: unknown): Issues {
  if (is && (typeof value !== is || (is === 'number' && !Number.isFinite(value)))) return expected(is);
  if (int && !Number.isInteger(value)) return expected('int');
  if (typeof value === 'number') {
    const beyond = int ? outside(value, -safe, safe) : none;
    return beyond.length ? beyond : outside(value, min, max);
  }
  if (typeof value !== 'string') return none;
  // Code points are counted only where code units say that it matters.
  const beyond = outside(value.length > (max ?? Infinity) ? [...value].length : value.length, min, max);
  if (beyond.length) return beyond;
  if (form && !form.test(value)) return no('not in the form this field asks', true);
  return day && !isRealDate(value) ? no(day, true) : none;
}

/** The alternative that says most: the only one with the right kind of value, else the first that looked inside it. */
function unionIssues(options: readonly Shape[], value: unknown): Issues {
  const failed: Issues[] = [];
  for (const option of options) {
    const issues = issuesOf(option, value);
    if (!issues.length) return none;
    failed.push(issues);
  }
  const [close, ...others] = failed.filter((issues) => issues.every(({ soft }) => soft));
  if (close && !others.length) return close;
  const inside = failed.find((issues) => issues.every(({ path }) => path.length));
  return inside?.map((issue) => ({ ...issue, soft: false })) ?? other;
}

/** Everything in `value` that is not as `shape` says, in the order of the schema; at most one issue a place. */
export function issuesOf(shape: Shape, value: unknown): Issues {
  const { fields, needs, list, map, keys, any, one } = shape;
  if (any) return unionIssues(any, value);
  if (one) return one.includes(value) ? none : expected(one.map(String).join(' or '));
  let found = none;
  const into = (key: PropertyKey, issues: Issues): void => {
    if (issues.length)
      found = [...found, ...issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }))];
  };
  if (list) {
    if (!Array.isArray(value)) return expected('array');
    value.forEach((element, index) => into(index, issuesOf(list, element)));
  } else if (fields || map) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return expected(map ? 'record' : 'object');
    const own = value as Record<string, unknown>;
    for (const key of Object.keys(fields ?? own)) {
      const inner = Object.hasOwn(own, key) ? own[key] : undefined;
      const shapeThere = fields?.[key] ?? map;
      if (keys && issuesOf(keys, key).length) into(key, other);
      else if (shapeThere && (inner !== undefined || map || needs?.includes(key)))
        into(key, issuesOf(shapeThere, inner));
    }
  } else return leafIssues(shape, value);
  return found;
}
