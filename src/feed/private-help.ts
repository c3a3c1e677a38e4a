/**
 * Help is between neighbours: where a private person lives or how to reach them has no place in a feed; answers go
 * through `replyUrl`, a relay (feed.md › Help). Not loaded for a feed that has no Help.
 */
import { privateDataIn, privateDataInUrl, type PrivateData } from './private-data.ts';
import { list } from './private-text.ts';
import { pathText, type Problem } from './prune.ts';

type Fields = Record<string, unknown>;

/** Fields that Help does not have, whatever they hold. */
const notOfHelp = new Set(
  list(
    'contactPoint contactPoints location address geo telephone phone email streetAddress postalCode latitude longitude',
  ),
);
/** Words of a list, codes and days: what has the form of one tells of nobody. */
const codes = new Set(
  list(
    'type district direction dayPart validThrough status availableFrom availableTo dateModified assuredDate reviewedAt dateRetrieved sourceHash',
  ),
);
const codeForm =
  /^(?:[A-Za-z]{1,20}|(?:GM|WK|BU)\d{4,8}|\d{4}-\d\d-\d\d(?:T[\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?|(?=\d*[a-z])[\w:+/=-]{32,200})$/;
const urls = new Set(list('url replyUrl contentUrl sameAs license'));
/** By them a record is found again: they stay, as something that tells of nobody. */
const ids = new Set(list('id duplicateOf'));

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

/** As people write it, or as it stands in a link or an id. */
function privateDataAt(key: string, text: string): PrivateData | undefined {
  if (codes.has(key) && codeForm.test(text)) return undefined;
  return urls.has(key) || ids.has(key) ? privateDataInUrl(text) : privateDataIn(text);
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
    const found = privateDataAt(key, String(value));
    if (found) yield { path, found };
  } else if (Array.isArray(value)) {
    for (const index of value.keys()) yield* privateDataInHelp(value[index], key, [...path, index]);
  } else if (isFields(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const found = privateName(name);
      if (found) yield { path: [...path, name], found };
      else yield* privateDataInHelp(inner, name, [...path, name]);
    }
  }
}

/** Of a field that a publisher named; none of ours has a digit or a sign. */
const privateName = (name: string): PrivateData | undefined =>
  /^[a-z-]+$/i.test(name) ? undefined : privateDataIn(name);

/** Where something stood, for a report: not by a name that is itself private. */
const placeText = (path: readonly PropertyKey[]): string =>
  pathText(path.map((key) => (typeof key === 'string' && privateName(key) ? '…' : key)));

/** Always the same for the same id, so that links within a site stay what they are (FNV-1a). */
const otherId = (id: string): string => {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return `help/${hash.toString(36)}`;
};

/** Takes out what stands at `path`. */
function remove(value: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (key === undefined || !(isFields(value) || Array.isArray(value))) return;
  const node = value as Record<PropertyKey, unknown>;
  if (rest.length) remove(node[key], rest);
  else if (Array.isArray(value)) value.splice(Number(key), 1);
  else delete node[key];
}

/**
 * Takes what is private out of a Help record: the field, not the record; an id becomes another. `value` is our own cleaned
 * copy and is changed; `path` is its place in the feed. What stood there is not in the report: a report ends in a console
 * or a log.
 */
export function withoutPrivateData(value: Fields, path: string): Problem[] {
  const found = [...privateDataInHelp(value)];
  // From the last to the first: in a list the places before it stay what they were.
  for (const field of [...found].reverse()) {
    const [key] = field.path;
    const own = field.path.length === 1 && typeof key === 'string' && ids.has(key) ? value[key] : undefined;
    if (typeof own === 'string') value[String(key)] = otherId(own);
    else remove(value, field.path);
  }
  const named = value.name;
  if (found.some((field) => field.path[0] === 'name') && !(isFields(named) && Object.keys(named).length))
    value.name = nameFrom(value);
  return found.map((field) => ({
    path: `${path}.${placeText(field.path)}`,
    code: 'private',
    message: `${field.found ? `has a ${field.found}` : 'is not part of Help'}: removed`,
  }));
}
