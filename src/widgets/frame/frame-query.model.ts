/** What the page in a frame obeys of its own address. Anybody can make an address, so little is believed. */
import {
  keptAttributes,
  keptColors,
  type EditorAttributes,
  type EditorColors,
} from '../shared/editor-attributes.model.ts';
import { LINKED } from '../shared/frame-address.model.ts';
import { isWidgetName, kindOf, type AttributeName, type WidgetName } from '../shared/widget-table.model.ts';

/** Where the page stands, and whom whoever published it trusts. */
export interface FramePlace {
  /** Its own address. */
  href: string;
  /** Origins of feeds and receivers, besides its own. */
  hosts: readonly string[];
  /** Is it in a frame? What it says then is said by the page around it, whose address a visitor sees. */
  isFramed: boolean;
}

export interface FrameWidget {
  widget: WidgetName;
  attributes: EditorAttributes;
  colors: EditorColors;
}

/** Origins from a text with spaces between; what is none is left out. */
export const originsIn = (text: string): string[] =>
  (text.match(/\S+/g) ?? []).flatMap((word) => {
    try {
      const { origin, protocol } = new URL(word);
      return /^https?:$/.test(protocol) ? [origin] : [];
    } catch {
      return [];
    }
  });

const isTrusted = (address: string, { href, hosts }: FramePlace): boolean => {
  try {
    const { origin } = new URL(address, href);
    return origin === new URL(href).origin || hosts.includes(origin);
  } catch {
    return false;
  }
};

/**
 * The widget that the address asks for; undefined when it names none. A feed and a receiver are only those of trusted hosts.
 * Opened by itself, under the name of who published it, or made of a link that anybody may have put there, the page leads
 * nowhere else either, and has no words or mail address of a stranger in it.
 */
export function readFrameQuery(params: URLSearchParams, place: FramePlace): FrameWidget | undefined {
  const widget = params.get('widget');
  if (!isWidgetName(widget)) return undefined;
  const isSaidByPage = place.isFramed && !params.has(LINKED);
  const believed = (name: AttributeName): string | null => {
    const value = params.get(name);
    const kind = kindOf(name);
    if (value === null) return null;
    if (kind === 'feed' || kind === 'endpoint') return isTrusted(value, place) ? value : null;
    if (isSaidByPage) return value;
    if (kind === 'page') return isTrusted(value, place) ? value : null;
    return kind === 'mail' || kind === 'words' ? null : value;
  };
  const attributes = keptAttributes(widget, believed);
  return {
    widget,
    // A page of its own begins with its heading.
    attributes:
      place.isFramed || attributes['heading-level'] ? attributes : { ...attributes, 'heading-level': '1' },
    colors: keptColors((role) => params.get(role)),
  };
}
