/** Does the feed have what a page asks of it? A name where its code should be leaves a page empty, and looks well in the source. */
import { fold } from '../../search/fold.ts';
import { keptAttributes } from '../shared/editor-attributes.model.ts';
import { attributesOf, kindOf } from '../shared/widget-table.model.ts';
import { isSameFeed, written, type Placed } from './check-choices.model.ts';
import type { CheckOptions, Finding, ScopeOption } from './page-source.model.ts';

interface Meant {
  /** What is written, with the code where a name stood. */
  ids: readonly string[];
  /** What has no name in the feed and is none. */
  unknown: readonly string[];
}

/** As somebody writes a name: without capitals, and with or without its commas. */
const loose = (text: string): string =>
  fold(text)
    .split(/[\s,;]+/)
    .filter(Boolean)
    .join(' ');

/** Codes have spaces between them, and names may have spaces in them: the longest name counts. */
function meantBy(value: string, options: readonly ScopeOption[]): Meant {
  const codes = new Set(options.map((one) => one.value));
  const isCode = (text: string): boolean => codes.has(text);
  // Of two with one name the first counts, and a code before a name.
  const named = new Map(
    (['label', 'value'] as const).flatMap((key) =>
      [...options].reverse().map((one) => [loose(one[key]), one.value]),
    ),
  );
  // A code may have a comma in it; between codes it is none.
  const parts = value
    .split(' ')
    .flatMap((part) => (isCode(part) ? part : part.split(/[,;]+/).filter(Boolean)));
  const codesOf = (words: readonly string[]): readonly string[] | undefined => {
    // Codes stand for themselves, also where they are the name of something else.
    if (words.every(isCode)) return words;
    const found = named.get(loose(words.join(' ')));
    return found === undefined ? undefined : [found];
  };
  const ids: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < parts.length;) {
    let end = parts.length;
    let found: readonly string[] | undefined;
    for (; end > at && !found; end--) found = codesOf(parts.slice(at, end));
    const next = parts.slice(at, at + 1);
    if (!found) unknown.push(...next);
    ids.push(...(found ?? next));
    at = end + 1;
  }
  return { ids, unknown };
}

/** What a widget on a page asks and its feed does not have. Of another feed than that of the builder nobody knows. */
export function valueFindings({ widget, read, base }: Placed, { src, optionsOf }: CheckOptions): Finding[] {
  const there = keptAttributes(widget, read);
  if (!optionsOf || there.src === undefined || !isSameFeed(there.src, src, base)) return [];
  // Where a short address leads is not known: most likely to this feed.
  const tone = URL.canParse(there.src, base) ? 'error' : 'warning';
  return attributesOf(widget).flatMap((name): Finding[] => {
    const value = there[name];
    const options = kindOf(name) === 'ids' && value !== undefined ? optionsOf(name) : undefined;
    if (value === undefined || !options) return [];
    const { ids, unknown } = meantBy(value, options);
    const meant = ids.join(' ');
    const isOther = meant !== value && unknown.length < ids.length;
    return [
      // An item may have a code that the feed gives no name.
      ...(unknown.length
        ? [{ tone: 'warning', code: 'notInFeed', about: written(name, unknown.join(' ')) } as const]
        : []),
      ...(isOther
        ? [{ tone, code: 'named', about: written(name, value), line: written(name, meant) } as const]
        : []),
    ];
  });
}
