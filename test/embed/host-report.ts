/**
 * What can be seen of a host page and of the widgets on it. Pages are looked at from another window than their own, whose
 * functions nobody has changed: so nothing here calls a method of what it is given by a name that a page may have taken.
 */

export type Shown = 'items' | 'link' | 'both' | 'nothing';

/** By tag: what a visitor sees of a widget. */
export type ShownByTag = Readonly<Record<string, Shown>>;

export interface HostReport {
  /** What has a size that it should not have. */
  readonly sizes: readonly string[];
  /** The host's own: one line for each thing that could be changed. */
  readonly own: readonly string[];
  readonly violations: readonly string[];
  readonly said: readonly string[];
}

type View = Window & typeof globalThis & { __watched?: { violations: string[]; said: string[] } };

const all = (root: Document | ShadowRoot | Element, selector: string): HTMLElement[] => {
  const { querySelectorAll } =
    root.nodeType === 9
      ? Document.prototype
      : root.nodeType === 1
        ? Element.prototype
        : DocumentFragment.prototype;
  return Array.prototype.slice.call(querySelectorAll.call(root, selector));
};
const get = <T>(prototype: object, name: string, from: object): T =>
  Object.getOwnPropertyDescriptor(prototype, name)!.get!.call(from) as T;

const isVisible = (element: Element): boolean =>
  Array.prototype.some.call(
    Element.prototype.getClientRects.call(element),
    ({ width, height }: DOMRect) => width > 0 && height > 0,
  );

/** What a widget shows when it works. */
const ITEM: Record<string, string> = {
  'samen-room-request': 'form, progress',
  'samen-text-mode': 'button',
};
const shownIn = (widget: HTMLElement): Shown => {
  const { shadowRoot } = widget;
  const items = shadowRoot && all(shadowRoot, ITEM[widget.localName] ?? 'article.card').some(isVisible);
  const link = all(widget, 'a').some(isVisible);
  return items ? (link ? 'both' : 'items') : link ? 'link' : 'nothing';
};

const widgetsIn = (page: Document): HTMLElement[] =>
  all(page, '.widgets > *').filter(({ localName }) => localName.startsWith('samen-'));

/** A pixel is cut off or added here and there. */
const SLACK = 1.5;

const sizesIn = (widget: HTMLElement, view: View): string[] => {
  const { shadowRoot, localName } = widget;
  if (!shadowRoot) return [];
  const box = widget.getBoundingClientRect();
  const root = all(shadowRoot, '.root')[0];
  const found: string[] = [];
  if (!root) return [`${localName} has no root`];
  const place = widget.parentElement!.getBoundingClientRect();
  if (localName !== 'samen-text-mode' && (box.width < 200 || box.height < 100))
    found.push(`${localName} is ${box.width} × ${box.height}`);
  if (box.right > place.right + SLACK || box.left < place.left - SLACK) found.push(`${localName} sticks out`);
  const letters = parseFloat(view.getComputedStyle(root).fontSize);
  if (letters < 16 || letters > 40) found.push(`${localName} has letters of ${letters} px`);
  for (const part of all(shadowRoot, '.root *')) {
    if (all(shadowRoot, '.unseen, .unseen *, .place, .place *').includes(part)) continue;
    const { left, right, width } = part.getBoundingClientRect();
    if (width && (right > box.right + SLACK || left < box.left - SLACK))
      found.push(
        `${localName}: ${part.localName}.${part.getAttribute('class') ?? ''} sticks out, ${left} – ${right}`,
      );
  }
  for (const button of all(shadowRoot, 'button, input, a.way-in').filter(isVisible)) {
    const { height } = button.getBoundingClientRect();
    if (
      height < 18 &&
      button.getAttribute('class') !== 'unseen' &&
      button.getAttribute('type') !== 'checkbox'
    )
      found.push(
        `${localName}: ${button.localName}.${button.getAttribute('class') ?? ''} is ${height} px high`,
      );
  }
  return found;
};

/** A page may grow by what a widget shows: these are only how high things are. */
const HEIGHTS =
  /^(-webkit-)?(height|block-size|perspective-origin(-[xy])?|transform-origin(-[xy])?|(inset-)?block-end|bottom|inset-block-end)$/;
const hash = (text: string): string => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum >>> 0).toString(36);
};

const OURS = /^samen-/;
const isOurs = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = get<Element | null>(Node.prototype, 'parentElement', at))
    if (OURS.test(at.localName)) return true;
  return (
    element.localName === 'script' &&
    /\/built\/|ld\+json/.test(`${element.getAttribute('src')} ${element.getAttribute('type')}`)
  );
};
const hostElements = (page: Document): HTMLElement[] => all(page, '*').filter((element) => !isOurs(element));

const stylesOf = (page: Document, view: View): string[] =>
  hostElements(page).map((element, place) => {
    const style = view.getComputedStyle(element);
    const lines: string[] = [];
    for (let at = 0; at < style.length; at++) {
      const name = style[at]!;
      if (!HEIGHTS.test(name)) lines.push(`${name}:${style.getPropertyValue(name)}`);
    }
    return `style of ${place} ${element.localName} ${hash(lines.join(';'))}`;
  });

/** Attributes, texts and order of the host's own elements. */
const treeOf = (page: Document): string[] =>
  hostElements(page).map((element, place) => {
    const attributes: string[] = [];
    const map = get<NamedNodeMap>(Element.prototype, 'attributes', element);
    for (let at = 0; at < map.length; at++) attributes.push(`${map[at]!.name}=${map[at]!.value}`);
    const texts: string[] = [];
    for (
      let child = get<Node | null>(Node.prototype, 'firstChild', element);
      child;
      child = get<Node | null>(Node.prototype, 'nextSibling', child)
    )
      if (child.nodeType === 3) texts.push((child as Text).data.trim());
    return `element ${place} ${element.localName} ${attributes.join(' ')} ${texts.filter(Boolean).join('|')}`;
  });

const isNative = (value: unknown): string =>
  typeof value === 'function'
    ? /\[native code\]/.test(Function.prototype.toString.call(value))
      ? 'native'
      : `written ${hash(Function.prototype.toString.call(value))}`
    : typeof value;

/** Names of the window and of what it offers, with whether each is still the browser's own. */
const globalsOf = (view: View): string[] => {
  const lines: string[] = [];
  const look = (path: string, holder: object): void => {
    for (const key of Reflect.ownKeys(holder)) {
      const { value, get: getter } = Reflect.getOwnPropertyDescriptor(holder, key)!;
      lines.push(`${path}.${String(key)} ${getter ? `get ${isNative(getter)}` : isNative(value)}`);
    }
  };
  look('window', view);
  for (const key of Reflect.ownKeys(view)) {
    const value: unknown = Reflect.getOwnPropertyDescriptor(view, key)?.value;
    if (
      typeof value !== 'function' &&
      !(value instanceof view.Object && /^(CSS|Intl|JSON|Math|Reflect)$/.test(String(key)))
    )
      continue;
    if (/^Samenspel$/.test(String(key))) continue;
    look(String(key), value as object);
    const prototype: unknown = Reflect.getOwnPropertyDescriptor(value as object, 'prototype')?.value;
    if (prototype) look(`${String(key)}.prototype`, prototype as object);
  }
  return lines;
};

/** What is ours on a page: the name of the one file, and symbols that say what they are for. */
const OUR_NAMES = /^window\.(Samenspel|Symbol\(samenspel\.[^)]*\)) /;
/** Made by the browser for each page as it goes, whoever is on it. */
const PASSING = /^window\.(\d+|event|__watched) /;

const stateOf = (page: Document, view: View): string[] => [
  `title ${get<string>(Document.prototype, 'title', page)}`,
  `sheets ${page.adoptedStyleSheets?.length}`,
  `address ${view.location.href.replace('?without', '')}`,
];

export const shownOn = (view: View): ShownByTag =>
  Object.fromEntries(widgetsIn(view.document).map((widget) => [widget.localName, shownIn(widget)]));

/** It takes its time: a page has thousands of names and hundreds of styles. */
export const reportOf = (view: View): HostReport => {
  const { document: page } = view;
  const { violations = [], said = [] } = view.__watched ?? {};
  const widgets = widgetsIn(page);
  return {
    sizes: widgets.flatMap((widget) => sizesIn(widget, view)),
    own: [
      ...stylesOf(page, view),
      ...treeOf(page),
      ...globalsOf(view).filter((line) => !OUR_NAMES.test(line) && !PASSING.test(line)),
      ...stateOf(page, view),
    ],
    violations: [...violations],
    said: [...said],
  };
};

/** Opens the first item of the activity finder, as a visitor does. Answers whether its page is there. */
export const openItem = (view: View): boolean => {
  const [finder] = widgetsIn(view.document).filter(({ localName }) => localName === 'samen-activity-finder');
  const root = finder?.shadowRoot;
  if (!root) return false;
  if (all(root, '.detail').some(isVisible)) return true;
  all(root, '.way-in')[0]?.click();
  return false;
};
