/** Does the feed have what a page asks of it? A name where its code should be leaves a page empty, and looks well in the source. */
import { fold } from '../../search/fold.ts';
import { keptAttributes } from '../shared/editor-attributes.model.ts';
import { attributesOf, kindOf } from '../shared/widget-table.model.ts';
import { isSameFeed, written, type Placed } from './check-choices.model.ts';
import type { CheckOptions, Finding, ScopeOption } from './page-source.model.ts';

interface Meant {
  /** What is written, with the code where a name stood. */
  ids: readonly string[];
  /** What the feed has under no code and no name. */
  unknown: readonly string[];
}

/** Codes have spaces between them, and names may have spaces in them: the longest name counts. */
function meantBy(value: string, options: readonly ScopeOption[]): Meant {
  const ids: string[] = [];
  const unknown: string[] = [];
  const parts = value.split(' ');
  for (let at = 0; at < parts.length;) {
    let end = parts.length;
    let found: ScopeOption | undefined;
    for (; end > at && !found; end--) {
      const text = fold(parts.slice(at, end).join(' '));
      found = options.find((one) => fold(one.value) === text || fold(one.label) === text);
    }
    if (found) ids.push(found.value);
    else unknown.push(parts[at] ?? '');
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
    if (unknown.length) return [{ tone, code: 'notInFeed', about: written(name, unknown.join(' ')) }];
    const meant = ids.join(' ');
    return meant === value
      ? []
      : [{ tone, code: 'named', about: written(name, value), line: written(name, meant) }];
  });
}
