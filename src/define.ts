import { adoptStyles, css, html, render, supportsAdoptingStyleSheets } from 'lit';
import type { SamenElementClass } from './design/element.ts';

/** Major and minor of package.json (compared by `npm run check`): two copies work together only within one minor. */
export const VERSION = '0.1';

/** What the copies of Samenspel on one page know of each other; the first one to arrive makes it and owns the page. */
interface Page {
  readonly version: string;
  /** Sentences said already, so that each cause is in the console once. */
  readonly said: Set<string>;
}
const PAGE = Symbol.for('samenspel.page');

const pageOf = (host: typeof globalThis & { [PAGE]?: Page }): Page =>
  (host[PAGE] ??= { version: VERSION, said: new Set() });

const say = (page: Page, sentence: string, cause?: unknown): void => {
  if (page.said.has(sentence)) return;
  page.said.add(sentence);
  console.warn(sentence, cause ?? '');
};

/**
 * Can this page show anything of ours? One tiny template with a bound attribute and text, and one style sheet, in a
 * shadow root that is nowhere on the page. It fails under Trusted Types that admit none of our policies, and where
 * another script has broken the building blocks. Answers undefined when all is well, else the cause.
 */
const selfTest = (): unknown => {
  try {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    adoptStyles(root, [css`p{margin:0}`]); // prettier-ignore
    render(html`<p title=${'a'}>${'b'}</p>`, root);
    const shown = root.querySelector('p');
    const styled = !supportsAdoptingStyleSheets || root.adoptedStyleSheets.length;
    if (shown?.title === 'a' && shown.textContent === 'b' && styled) return undefined;
    return 'wrong outcome';
  } catch (error) {
    return error ?? null;
  }
};

/** A class of ours from any copy: it says its own tag. */
const isSamenspel = (found: CustomElementConstructor, tag: string): boolean =>
  (found as Partial<SamenElementClass>).tag === tag;

/** Registers one class after everything it renders. Answers whether the tag now belongs to a class that fits. */
const register = (element: SamenElementClass, page: Page): boolean => {
  const { tag } = element;
  const found = customElements.get(tag);
  if (found === element) return true;
  if (found && !isSamenspel(found, tag)) {
    say(page, `${tag}: another library has this name. The link stays.`);
    return false;
  }
  if (page.version !== VERSION) {
    say(page, `${tag}: not defined. Samenspel ${page.version} came first and this is ${VERSION}.`);
    return false;
  }
  if (found) return true;
  // Not `every`: each missing part is named, not only the first.
  if (element.uses.filter((used) => !register(used, page)).length) {
    say(page, `${tag}: not defined. A part is missing.`);
    return false;
  }
  customElements.define(tag, element);
  return true;
};

/**
 * The only way in which elements are registered: first what an element uses, then itself. Never throws and never takes
 * a name that is taken. On a page where the self-test fails nothing is defined at all, so that the editor's own link
 * between the tags stays what the visitor sees; the console says why. Answers whether all elements can be used.
 */
export const define = (...elements: SamenElementClass[]): boolean => {
  const page = pageOf(globalThis);
  const cause = selfTest();
  if (cause !== undefined) {
    say(page, 'Samenspel cannot work on this page. The links stay.', cause);
    return false;
  }
  return !elements.filter((element) => !register(element, page)).length;
};
