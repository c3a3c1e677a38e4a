/**
 * The article of a page as what is drawn of it: text with what is strong or a link in it, in a few known elements. The nodes
 * of the page are only looked at.
 */
import { safeUrl } from '../../feed/clean.ts';

/** Text that looks the same throughout; a line break is a run of its own, `\n`. */
export interface Run extends Look {
  text: string;
}
interface Look {
  /** Of the text, BCP 47. */
  lang: string;
  strong?: boolean;
  /** One for a link, whatever is in it. */
  link?: { href: string };
}
export interface Picture {
  src: string;
  alt: string;
  width: number;
  height: number;
}
export type Block =
  | { tag: 'text'; runs: readonly Run[] }
  | { tag: 'img'; picture: Picture }
  /** Stays as it is on the page: a direct child of the wrapper. */
  | { tag: 'kept'; node: Element }
  | { tag: BlockTag; blocks: readonly Block[]; span?: { columns: number; rows: number }; start?: number };

/** What is drawn as it is. */
const SELF = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'div'],
] as const; // prettier-ignore
export type BlockTag = (typeof SELF)[number];
const BOXES = /^(section|article|header|footer|main|aside|nav|address|hgroup|center|search)$/;
const STRONG = /^(strong|b|em|i|mark)$/;
const UNSEEN = 'script, style, template, noscript, link, meta, title, [hidden], svg[aria-hidden=true]';
/** What one does something with, or what plays: a copy would be dead. And what means something by how it looks. */
const ALIVE =
  's, strike, del, sup, sub, q, pre, form, input, select, textarea, button, iframe, video, audio, object, embed, canvas, svg:not([aria-hidden=true]), math, details, dialog, area, [contenteditable], [tabindex]:not([tabindex="-1"]), [role=button]';

const blockTag = (element: Element): BlockTag | undefined =>
  SELF.find((tag) => tag === element.localName) ?? (BOXES.test(element.localName) ? 'div' : undefined);

const pictureOf = (image: HTMLImageElement): Pick<Picture, 'src' | 'alt'> | undefined => {
  const src = safeUrl(image.currentSrc || image.src);
  return src ? { src, alt: image.alt } : undefined;
};

/** How large pictures were on the page, from before the copy took their place. */
export type Sizes = WeakMap<Element, Pick<Picture, 'width' | 'height'>>;
const sizeOf = (image: HTMLImageElement, sizes: Sizes): Pick<Picture, 'width' | 'height'> => {
  const size = sizes.get(image) ?? { width: image.width, height: image.height };
  if (size.width) sizes.set(image, size);
  return size;
};

const isSeen = (element: Element): boolean => {
  const { display, visibility } = getComputedStyle(element);
  return !element.matches(UNSEEN) && display !== 'none' && visibility !== 'hidden';
};

/** Can all of it be drawn again? */
const isStill = (element: Element): boolean =>
  !element.matches(ALIVE) &&
  !element.querySelector(ALIVE) &&
  [element, ...element.querySelectorAll('*')].every(
    (one) => !one.localName.includes('-') && !(one instanceof HTMLImageElement && !pictureOf(one)),
  );

/** An address may have signs that mean nothing. */
const idIn = (hash: string): string => {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
};

/** Absent for what leads nowhere from a copy: a script, or a place in the article itself, which is out of sight. */
function linkOf(element: Element, article: Element): Look['link'] {
  if (!(element instanceof HTMLAnchorElement)) return undefined;
  const { href, hash, ownerDocument } = element;
  const isHere = hash && href === ownerDocument.URL.replace(/#.*/, '') + hash;
  if (isHere && article.contains(ownerDocument.getElementById(idIn(hash)))) return undefined;
  const safe = /^(mailto|tel):/.test(href) ? href : safeUrl(href);
  return safe ? { href: safe } : undefined;
}

/** White space as a browser shows it: one space, and none at either end or around a line break. A link is one run. */
function tidy(runs: readonly Run[]): Run[] {
  const shown: Run[] = [];
  for (const run of runs) {
    const before = shown.at(-1);
    const text = /\s$/.test(before?.text ?? '\n') ? run.text.replace(/^ /, '') : run.text;
    if (text === '\n') trimEnd(shown, /[^\S\n]+$/);
    if (before?.link && before.link === run.link && text !== '\n') before.text += text;
    else if (text) shown.push({ ...run, text });
  }
  trimEnd(shown);
  return shown;
}
function trimEnd(runs: Run[], space = /\s+$/): void {
  for (let last = runs.pop(); last; last = runs.pop()) {
    const text = last.text.replace(space, '');
    if (!text) continue;
    runs.push({ ...last, text });
    return;
  }
}

function blocksOf(
  nodes: Iterable<Node>,
  look: Look,
  article: Element,
  sizes: Sizes,
  isTop: boolean,
): Block[] {
  const blocks: Block[] = [];
  let runs: Run[] = [];
  const close = (): void => {
    const shown = tidy(runs);
    if (shown.length) blocks.push({ tag: 'text', runs: shown });
    runs = [];
  };
  const put = (block: Block): void => {
    close();
    blocks.push(block);
  };
  const add = (node: Node, look: Look): void => {
    if (node instanceof Text) runs.push({ ...look, text: node.data.replace(/\s+/g, ' ') });
    if (!(node instanceof HTMLElement || node instanceof SVGElement) || !isSeen(node)) return;
    if (isTop && node.parentElement === article && !isStill(node)) return put({ tag: 'kept', node });
    const link = linkOf(node, article) ?? look.link;
    const isStrong = look.strong ?? STRONG.test(node.localName);
    const own: Look = {
      lang: (node as HTMLElement).lang || look.lang,
      ...(isStrong && { strong: true }),
      ...(link && { link }),
    };
    const tag = blockTag(node);
    const picture = node instanceof HTMLImageElement && pictureOf(node);
    if (picture) put({ tag: 'img', picture: { ...picture, ...sizeOf(node as HTMLImageElement, sizes) } });
    else if (node.localName === 'br') runs.push({ ...own, text: '\n' });
    else if (!tag) for (const child of node.childNodes) add(child, own);
    else
      put({
        tag,
        blocks: blocksOf(node.childNodes, own, article, sizes, false),
        ...(node instanceof HTMLTableCellElement && { span: { columns: node.colSpan, rows: node.rowSpan } }),
        ...(node instanceof HTMLOListElement && { start: node.start }),
      });
  };
  for (const node of nodes) add(node, look);
  close();
  return blocks;
}

/** What is in the wrapper, as it is now. `[]` when there is nothing of which a copy can be made. */
export function blocksIn(article: HTMLElement, sizes: Sizes): Block[] {
  const lang = article.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'nl';
  const blocks = blocksOf(article.childNodes, { lang }, article, sizes, true);
  return blocks.some(({ tag }) => tag !== 'kept') ? blocks : [];
}
