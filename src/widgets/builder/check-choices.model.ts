/** Is what stands on a page what is chosen in the builder now? It may differ on purpose, so this is told and is no fault. */
import { keptAttributes, keptValue, type EditorAttributes } from '../shared/editor-attributes.model.ts';
import { attributesOf, kindOf, type AttributeName, type WidgetName } from '../shared/widget-table.model.ts';
import type { Choices } from './choices.model.ts';

/** One widget on a page: in an element of its own, or in a frame. */
export interface Placed {
  widget: WidgetName;
  /** What is written in an attribute, or in the address of the frame. */
  read: (name: string) => string | null | undefined;
  /** What the address of its feed is relative to; undefined where nobody knows. */
  base: string | undefined;
}

/** What a page has less, other or more than the choices: attributes as they are written, or the tag that is not there. */
export interface Differences {
  missing: readonly string[];
  other: readonly string[];
  /** What `other` is in the builder. */
  wanted: readonly string[];
  extra: readonly string[];
}

export const written = (name: string, value = ''): string => (value === '' ? name : `${name}="${value}"`);

/** The same address, where both are whole: what a short one leads to is not known. */
export const isSameFeed = (one: string, other: string, base: string | undefined): boolean =>
  !URL.canParse(one, base) ||
  !URL.canParse(other, base) ||
  new URL(one, base).href === new URL(other, base).href;

/** A value that counts for nothing is a finding of its own, and not one that is missing. */
const isSpoilt = (name: AttributeName, value: string | null | undefined): boolean =>
  !!value?.trim() && kindOf(name) !== 'flag' && keptValue(kindOf(name), value) === undefined;

function differencesOf(placed: Placed, chosen: EditorAttributes): Differences {
  const { widget, read, base } = placed;
  const there = keptAttributes(widget, read);
  const names = attributesOf(widget);
  const other = names.filter((name) => {
    const [one, two] = [there[name], chosen[name]];
    if (one === undefined || two === undefined) return false;
    return name === 'src' ? !isSameFeed(one, two, base) : one !== two;
  });
  return {
    // Without a feed nothing works, which is said by itself.
    missing: names
      .filter((name) => name !== 'src' && chosen[name] !== undefined && there[name] === undefined)
      .filter((name) => !isSpoilt(name, read(name)))
      .map((name) => written(name, chosen[name])),
    other: other.map((name) => written(name, there[name])),
    wanted: other.map((name) => written(name, chosen[name])),
    extra: names
      .filter((name) => name !== 'src' && there[name] !== undefined && chosen[name] === undefined)
      .map((name) => written(name, there[name])),
  };
}

const sizeOf = ({ missing, other, extra }: Differences): number =>
  missing.length + other.length + extra.length;

/** The differences of the widget on the page that is most like the choices; undefined where none is of its kind. */
export function nearestDifferences(
  placed: readonly Placed[],
  { widget, attributes }: Choices,
  src: string,
): Differences | undefined {
  return placed
    .filter((one) => one.widget === widget)
    .map((one) => differencesOf(one, { ...attributes, ...(src && { src }) }))
    .sort((one, other) => sizeOf(one) - sizeOf(other))[0];
}
