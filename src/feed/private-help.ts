/**
 * Help is between neighbours: where a private person lives or how to reach them has no place in a feed; answers go
 * through `replyUrl`, a relay (feed.md › Help). Not loaded for a feed that has no Help.
 */
import { privateDataIn, privateDataInUrl, type PrivateData } from './private-data.ts';
import { pathText, type Problem } from './prune.ts';

type Fields = Record<string, unknown>;

/** Fields that Help does not have, whatever they hold. */
const notOfHelp = new Set([
  'contactPoint', 'contactPoints', 'location', 'address', 'geo', 'telephone', 'phone', 'email', 'streetAddress',
  'postalCode', 'latitude', 'longitude',
]); // prettier-ignore
/** Codes, days and names of others: no words of the person who asks or offers. */
const codes = new Set([
  'type', 'id', 'district', 'direction', 'dayPart', 'validThrough', 'status', 'availableFrom', 'availableTo',
  'dateModified', 'assuredDate', 'duplicateOf', 'source', 'plainLanguage', 'license',
]); // prettier-ignore
const urls = new Set(['url', 'replyUrl', 'contentUrl', 'sameAs']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name for help whose own name had to go: its shortest words that are left. */
function nameFrom({ summary, description, helpType }: Fields): unknown {
  const fits = (value: unknown): boolean =>
    typeof value === 'string' ? value.trim() !== '' && value.length <= 200 : false;
  const short = (value: unknown): unknown => {
    if (typeof value === 'string') return /^[^.!?\n]*[.!?]?/.exec(value)?.[0];
    if (!isFields(value)) return undefined;
    const texts = Object.entries(value).map(([tag, text]) => [tag, short(text)] as const);
    return Object.fromEntries(texts.filter(([, text]) => fits(text)));
  };
  return [summary, short(description), helpType].find((value) =>
    isFields(value) ? Object.values(value).some(fits) && Object.values(value).every(fits) : fits(value),
  );
}

/** Something private in a record; without `found` the field itself is not of Help. */
export interface PrivateField {
  path: readonly PropertyKey[];
  found?: PrivateData;
}

/** All that is private in a Help record, each where the record has it. */
export function* privateDataInHelp(
  value: unknown,
  key = '',
  path: readonly PropertyKey[] = [],
): Generator<PrivateField> {
  if (notOfHelp.has(key)) {
    yield { path };
  } else if (typeof value === 'string' || typeof value === 'number') {
    const found = urls.has(key) ? privateDataInUrl(String(value)) : privateDataIn(String(value));
    if (found) yield { path, found };
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* privateDataInHelp(inner, key, [...path, index]);
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value))
      if (!codes.has(name)) yield* privateDataInHelp(inner, name, [...path, name]);
  }
}

/** Takes out what stands at `path`. */
function remove(value: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (key === undefined || !(isFields(value) || Array.isArray(value))) return;
  const node = value as Record<PropertyKey, unknown>;
  if (rest.length) remove(node[key], rest);
  else if (Array.isArray(value)) value.splice(Number(key), 1);
  else delete node[key];
}

/**
 * Takes what is private out of a Help record: the field, not the record. `value` is our own cleaned copy and is changed;
 * `path` is its place in the feed. What stood there is not in the report: a report ends in a console or a log.
 */
export function withoutPrivateData(value: Fields, path: string): Problem[] {
  const found = [...privateDataInHelp(value)];
  // From the last to the first: in a list the places before it stay what they were.
  for (const field of [...found].reverse()) remove(value, field.path);
  const named = value.name;
  if (found.some((field) => field.path[0] === 'name') && !(isFields(named) && Object.keys(named).length))
    value.name = nameFrom(value);
  return found.map((field) => ({
    path: `${path}.${pathText(field.path)}`,
    code: 'private',
    message: `${field.found ? `has a ${field.found}` : 'is not part of Help'}: removed`,
  }));
}
