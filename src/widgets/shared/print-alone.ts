import { render, type CSSResult, type TemplateResult } from 'lit';

export interface PrintRequest {
  sheet: TemplateResult;
  styles: readonly CSSResult[];
  /** Becomes the name of the file when a visitor prints to one. */
  title: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  /** Asks the visitor's device to print; default `view.print()`. */
  print?: (view: Window) => void;
}

/** The frame is taken away after so many milliseconds when a browser does not tell that printing is over. */
const LATEST = 600_000;

/** What has the focus, also inside a component. */
const focusedIn = (page: Document): Element | null => {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

/**
 * Prints a sheet by itself: of the page around the widget nothing comes on paper, and nothing on that page moves. In a frame
 * of its own, which needs no address, no style element and no script, so that it works under a strict policy too. The focus
 * is where it was afterwards.
 */
export function printAlone({ sheet, styles, title, lang, dir, print }: PrintRequest, page = document): void {
  const focused = focusedIn(page);
  const frame = page.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Not `hidden`: a frame that is not laid out comes out empty.
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['inline-size', '0'],
    ['block-size', '0'],
    ['border', '0'],
    ['visibility', 'hidden'],
  ] as const)
    frame.style.setProperty(name, value);
  page.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const inside = frame.contentDocument;
  if (!view || !inside) {
    frame.remove();
    return;
  }
  inside.title = title;
  inside.documentElement.lang = lang;
  inside.documentElement.dir = dir;
  inside.adoptedStyleSheets = styles.map(({ cssText }) => {
    const own = new view.CSSStyleSheet();
    own.replaceSync(cssText);
    return own;
  });
  render(sheet, inside.body);
  const giveBack = () => {
    if (page.activeElement !== frame) return;
    frame.blur();
    (focused as HTMLElement | null)?.focus({ preventScroll: true });
  };
  const away = () => {
    giveBack();
    frame.remove();
  };
  view.addEventListener('afterprint', away, { once: true });
  setTimeout(away, LATEST);
  view.focus();
  if (print) print(view);
  else view.print();
  // Not every browser tells that printing is over.
  giveBack();
}
