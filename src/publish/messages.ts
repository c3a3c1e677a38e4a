/** What a publisher reads about a feed that is not right: where, what is wrong, what to do. Dutch, for every zod issue. */
import { privateDataIn } from '../feed/private-data.ts';
import type { feedSchema } from '../feed/schema.ts';

/** One thing that is wrong (`error`: the feed must not be published) or can be better (`warning`). */
export interface Finding {
  severity: 'error' | 'warning';
  /** `items[17].eventSchedule[0].startDate`; empty = the whole document. */
  path: string;
  /** Name of the rule, for programs. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  advice: string;
}

/** One issue of the schema, as zod reports it. */
export type SchemaIssue = NonNullable<ReturnType<typeof feedSchema.safeParse>['error']>['issues'][number];

/** `['items', 3, 'name']` → `items[3].name`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = String(key);
    if (!/^[A-Za-z_$@][\w$-]*$/.test(word)) return `${text}[${JSON.stringify(word)}]`;
    return text ? `${text}.${word}` : word;
  }, '');
}

const DATE_OR_TIME =
  'Schrijf een datum als 2026-12-31, of met tijd als 2026-12-31T19:30 (plaatselijke tijd, geen Z).';
const WEB = 'Schrijf een heel webadres dat met https:// begint, zonder wachtwoord en zonder spaties.';
/** What the value of a field looks like, by the field's name. */
const FORM: Record<string, string> = {
  startTime: 'Schrijf een tijd als 19:30.', endTime: 'Schrijf een tijd als 21:00.', opens: 'Schrijf een tijd als 09:00.',
  closes: 'Schrijf een tijd als 17:00.', duration: 'Schrijf een duur als PT1H30M (anderhalf uur) of P2D (twee dagen).',
  startDate: DATE_OR_TIME, endDate: DATE_OR_TIME, availableFrom: DATE_OR_TIME, availableTo: DATE_OR_TIME,
  validThrough: DATE_OR_TIME, validFrom: DATE_OR_TIME, assuredDate: 'Schrijf een datum als 2026-12-31.',
  exceptDate: DATE_OR_TIME, recurrenceOverrides: 'De sleutel is het gewone begin, met tijd: 2026-12-16T17:30.',
  dateModified: 'Schrijf een moment als 2026-12-31T12:00:00Z.', expires: 'Schrijf een moment als 2026-12-31T12:00:00Z.',
  dateRetrieved: 'Schrijf een moment als 2026-12-31T12:00:00Z.', reviewedAt: 'Schrijf een moment als 2026-12-31.',
  url: WEB, contentUrl: WEB, applyLink: WEB, replyUrl: WEB, sameAs: WEB,
  email: 'Schrijf een mailadres als info@voorbeeld.nl.', dayPart: 'Schrijf een dagdeel als MondayMorning of FridayEvening.',
  rrule: 'Begin met FREQ=DAILY, WEEKLY, MONTHLY of YEARLY, bijvoorbeeld FREQ=WEEKLY;BYDAY=TU.',
  conformsTo: 'Schrijf een adres dat eindigt op /feed/v1.', price: 'Schrijf een getal in euro, bijvoorbeeld 2.5.',
  type: 'Kies Activity, VolunteerVacancy, Help, Organization, Place of District.',
}; // prettier-ignore

const KIND: Record<string, string> = {
  string: 'tekst', number: 'een getal', int: 'een heel getal', boolean: 'true of false', array: 'een lijst [ ]',
  object: 'een object { }', record: 'een object { }', undefined: 'niets', null: 'null',
}; // prettier-ignore
const kindName = (kind: string): string => KIND[kind] ?? kind;
const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? 'niets');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  String(path.findLast((key) => typeof key === 'string') ?? '');
const formOf = (path: readonly PropertyKey[]): string | undefined => {
  const field = fieldOf(path);
  return Object.hasOwn(FORM, field) ? FORM[field] : undefined;
};

const list = (values: readonly unknown[]): string => values.map(String).join(', ');

/** Of the forms that a field may have, the one that was meant: where the kind is right and something inside is not. */
function meantBranch(branches: readonly (readonly SchemaIssue[])[]): SchemaIssue | undefined {
  const inside = branches.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type'),
  );
  return inside[0]?.[0];
}

function words(
  issue: SchemaIssue,
  path: readonly PropertyKey[],
  document: unknown,
): [message: string, advice: string] {
  const value = valueAt(document, path);
  const field = fieldOf(path);
  const form = formOf(path);
  const fill = form ?? `Vul "${field}" op de goede manier in.`;
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? [
            `"${field}" ontbreekt`,
            form ? `Vul het in. ${form}` : `Vul "${field}" in met ${kindName(issue.expected)}.`,
          ]
        : [
            `moet ${kindName(issue.expected)} zijn, maar is ${kindName(kindOf(value))}: ${shown(value)}`,
            fill,
          ];
    case 'invalid_value':
      return [`${shown(value)} is geen mogelijke waarde`, `Kies uit: ${list(issue.values)}.`];
    case 'invalid_format':
      return [`${shown(value)} heeft niet de goede vorm`, fill];
    case 'too_big':
      return typeof value === 'string'
        ? [`is te lang: ${value.length} tekens`, `Maak het niet langer dan ${String(issue.maximum)} tekens.`]
        : [`${shown(value)} is te veel`, `Het hoogste dat kan is ${String(issue.maximum)}.`];
    case 'too_small':
      return typeof value === 'string'
        ? ['is leeg', `Vul "${field}" in, of laat het veld weg als u het niet weet.`]
        : [`${shown(value)} is te weinig`, `Het laagste dat kan is ${String(issue.minimum)}.`];
    case 'not_multiple_of':
      return [
        `${shown(value)} is geen veelvoud van ${issue.divisor}`,
        `Kies een veelvoud van ${issue.divisor}.`,
      ];
    case 'unrecognized_keys':
      return [
        `heeft onbekende velden: ${list(issue.keys)}`,
        'Haal ze weg of kijk of de naam goed gespeld is.',
      ];
    case 'invalid_key':
      return [
        `de sleutel ${shown(path.at(-1))} is niet goed`,
        formOf(path.slice(0, -1)) ?? 'Kijk de sleutel na.',
      ];
    case 'invalid_element':
      return ['heeft een onderdeel dat niet goed is', fill];
    case 'invalid_union':
      return field === 'type'
        ? [`${shown(value)} is geen soort die de feed kent`, FORM.type ?? '']
        : value === undefined
          ? [`"${field}" ontbreekt`, `Vul "${field}" in.`]
          : [
              `${shown(value)} heeft niet een van de vormen die hier mogen`,
              form ?? 'Kijk in de beschrijving van de feed welke vorm hier past.',
            ];
    case 'custom':
      // The schema has one check of its own: days that a pattern lets through and the calendar does not.
      return [`${shown(value)} bestaat niet op de kalender`, `Kijk dag en maand na. ${form ?? ''}`.trim()];
  }
}

/** A schema issue in words. `document` is what was checked: zod does not repeat the wrong value. */
export function issueFinding(
  issue: SchemaIssue,
  document: unknown,
  before: readonly PropertyKey[] = [],
): Finding {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    const inner = meantBranch(issue.errors);
    if (inner) return issueFinding(inner, document, path);
  }
  const isKey = issue.code === 'invalid_key' || issue.code === 'invalid_element';
  const [message, advice] = words(issue, isKey && issue.path.length === 0 ? before : path, document);
  return { severity: 'error', path: pathText(path), rule: issue.code, message, advice };
}

/** The name of a record as a report may say it; none when there is none, or one that is not for a log. */
export function shownName(document: unknown, index: string | number | undefined): string | undefined {
  const valueOf = (field: string) =>
    index === undefined ? undefined : valueAt(document, ['items', Number(index), field]);
  const name = valueOf('name');
  const written = typeof name === 'object' ? valueAt(name, ['nl']) : name;
  // A call for help with a telephone number in its name is not for a log.
  if (typeof written !== 'string' || (valueOf('type') === 'Help' && privateDataIn(written))) return undefined;
  return shown(written);
}

/** A finding as a person reads it, with the name of the record. */
export function findingText(finding: Finding, document: unknown): string {
  const name = shownName(document, /^items\[(\d+)\]/.exec(finding.path)?.[1]);
  const kind = finding.severity === 'error' ? 'FOUT' : 'LET OP';
  const where = `${finding.path || 'het hele bestand'}${name ? ` (${name})` : ''}`;
  return `${kind}  ${where}\n      ${finding.message}\n      → ${finding.advice}`;
}
