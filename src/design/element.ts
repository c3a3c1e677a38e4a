import { adoptStyles, type CSSResultOrNative, type LitElement, supportsAdoptingStyleSheets } from 'lit';

/** What every element class of Samenspel offers: its tag, and the elements that must be defined before it can render. */
export interface SamenElementClass {
  new (): LitElement;
  readonly prototype: LitElement;
  /** The custom element name, `samen-…`. */
  readonly tag: string;
  /** The elements rendered in the shadow root of this one. */
  readonly uses: readonly SamenElementClass[];
  readonly elementStyles: CSSResultOrNative[];
}

/** The part of Lit that is protected in its types, and the callbacks that a class may or may not have. */
interface Lifecycle extends HTMLElement {
  readonly hasUpdated: boolean;
  readonly renderRoot?: ShadowRoot;
  connectedCallback(): void;
  adoptedCallback?(): void;
  performUpdate(): void;
}

/** Null in a document that is nowhere shown. Not `defaultView` of the page itself: a form may have that name. */
export const windowOf = ({ ownerDocument: page }: Element): (Window & typeof globalThis) | null =>
  page === document ? window : page.defaultView;

/**
 * A constructed style sheet belongs to one document and is dropped when the element moves to another (lit#4868):
 * make the same rules again there. A document without a window (a template's) shows nothing and needs none. On the page
 * itself all elements share their sheets: it reads none twice, and works out anew only what a new one says.
 */
const adoptAgain = (element: Lifecycle, styles: CSSResultOrNative[]): void => {
  const view = windowOf(element);
  const root = element.renderRoot;
  if (!view || !supportsAdoptingStyleSheets || !root) return;
  if (view === window) return adoptStyles(root, styles);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join(''),
    );
    return sheet;
  });
};

/**
 * The one class decorator of every element: the first render happens while the element is being connected, so that a
 * host (and a framework's test) sees content at once, and the styles follow the element into another document.
 */
export const samenElement = (target: SamenElementClass): void => {
  const element = target.prototype as unknown as Lifecycle;
  const { connectedCallback, adoptedCallback } = element;
  element.connectedCallback = function () {
    connectedCallback.call(this);
    if (!this.hasUpdated) this.performUpdate();
  };
  element.adoptedCallback = function () {
    adoptedCallback?.call(this);
    adoptAgain(this, target.elementStyles);
  };
};

type StyleGroup = CSSResultOrNative | readonly CSSResultOrNative[];

/**
 * Styles that come later, with the part of an element that needs them: for this element now, and for every element of
 * its class that is made or moved afterwards. Styles that are there already are not added again.
 */
export const addStyles = (element: LitElement, styles: readonly StyleGroup[]): void => {
  const { elementStyles } = element.constructor as SamenElementClass;
  for (const style of styles.flat()) if (!elementStyles.includes(style)) elementStyles.push(style);
  adoptAgain(element as unknown as Lifecycle, elementStyles);
};
