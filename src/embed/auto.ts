/**
 * The autoloader: one script tag for a whole page. It finds the widgets that are there and those that come later, in open
 * shadow roots too, and loads the code of those alone: all files of a widget at the same time, and its feed with them.
 * What goes wrong is said in the console and never thrown at the page; the fallback links stay.
 */
import { askForFeeds } from '../widgets/shared/early-feeds.ts';

/** Filled in by .scripts/build.mjs: major and minor of this copy, by tag all files that define a widget, and what shows the first items of an index. */
declare const VERSION: string;
declare const FIRST: string;
declare const FILES: Readonly<Record<string, readonly string[]>>;
const filesOf = new Map(Object.entries(FILES));

/** What the copies of Samenspel on a page know of each other: src/define.ts, which would bring Lit along. */
interface Page {
  readonly version: string;
  readonly said: Set<string>;
  /** One loader is enough for a page. */
  isWatched?: boolean;
}
const PAGE = Symbol.for('samenspel.page');
const realm: typeof globalThis & { [PAGE]?: Page } = globalThis;
// Whose script came first owns the page, also while its code is still on its way.
const page = (realm[PAGE] ??= { version: VERSION, said: new Set() });

const say = (sentence: string, cause?: unknown): void => {
  if (page.said.has(sentence)) return;
  page.said.add(sentence);
  console.warn(sentence, cause ?? '');
};

/** Host scripts may have broken what a page is made of: that is no reason to trouble the page. */
const calmly = (work: () => void): void => {
  try {
    work();
  } catch (cause) {
    say('Samenspel cannot look for its widgets on this page. The fallback links stay.', cause);
  }
};

/** Tags whose code was asked for. */
const asked = new Set<string>();
/** Tags of others that get their shadow root later. */
const awaited = new Set<string>();

const load = async (tag: string, files: readonly string[]): Promise<void> => {
  asked.add(tag);
  const answers = await Promise.allSettled(files.map((file) => import(/* @vite-ignore */ file)));
  // The browser says which file is lost; the next widget of this kind asks again.
  if (answers.some(({ status }) => status === 'rejected')) asked.delete(tag);
};

/** `met`: the tags of this round, whose feeds are asked for at its end. */
const meet = (element: Element, met: Set<string>): void => {
  const { localName: tag, shadowRoot } = element;
  const files = filesOf.get(tag);
  if (files) {
    if (customElements.get(tag)) return;
    met.add(tag);
    if (!asked.has(tag)) void load(tag, files);
  } else if (shadowRoot) {
    watch(shadowRoot);
  } else if (tag.includes('-') && !awaited.has(tag) && !customElements.get(tag)) {
    awaited.add(tag);
    customElements.whenDefined(tag).then(
      () => calmly(() => look(document)),
      () => undefined, // No name of an element that could be defined.
    );
  }
};

/** Not by the method of the root itself: a form has the name of each of its fields, and a document those of its pictures. */
const meetIn = (root: Document | ShadowRoot | Element, met: Set<string>): void => {
  const kind = root instanceof Document ? Document : root instanceof ShadowRoot ? ShadowRoot : Element;
  for (const element of kind.prototype.querySelectorAll.call(root, '*')) meet(element, met);
};

/** Of those in the document; what stands in a shadow root asks when its code is there. */
const askFor = (met: Set<string>): void => {
  if (met.size) void askForFeeds([...met].join(), new Date(), FIRST);
};

const look = (root: Document | ShadowRoot): void => {
  const met = new Set<string>();
  meetIn(root, met);
  askFor(met);
};

const observer = new MutationObserver((records) =>
  calmly(() => {
    const met = new Set<string>();
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        meet(node as Element, met);
        meetIn(node as Element, met);
      }
    askFor(met);
  }),
);

const watch = (root: Document | ShadowRoot): void => {
  observer.observe(root, { childList: true, subtree: true });
  look(root);
};

if (page.version !== VERSION)
  say(`The loader loads nothing: Samenspel ${page.version} came first and this is ${VERSION}.`);
else if (!page.isWatched) {
  page.isWatched = true;
  calmly(() => watch(document));
}
