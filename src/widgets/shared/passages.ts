/** What is on the screen as somebody would read it to another: a title, a row of facts, a sentence. */
import { isDutch } from '../../text/dutch.ts';
import type { Place } from '../../text/spoken.ts';

/** A piece of the screen that is marked as a whole while it is read. */
export interface Passage {
  element: HTMLElement;
  /** As it is read, with what stands on a line of its own as a sentence of its own: "Wanneer: vandaag. Elke dinsdag". */
  text: string;
  /** Where the texts of the page start in it, in UTF-16 units. */
  nodes: readonly { node: Text; start: number }[];
}

const LINE = 'dt, dd > div, dd, li, p, div';

/** Not what a hard word means, which is no part of the text; and only Dutch: the voice makes nonsense of other languages. */
const isRead = ({ parentElement: place }: Text): boolean =>
  !place?.closest('.meaning') && isDutch(place?.closest<HTMLElement>('[lang]')?.lang ?? '');

export function passageOf(element: HTMLElement): Passage {
  const nodes: { node: Text; start: number }[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  let line: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    // Between elements stands the layout of a template.
    const blank = !node.data.trim();
    if (!isRead(node) || (blank && /^$|\s$/.test(text))) continue;
    const own = blank ? line : node.parentElement?.closest(LINE);
    if (line && own !== line)
      text = text.trimEnd() + (/[.!?:…,;]\s*$/.test(text) ? ' ' : line.localName === 'dt' ? ': ' : '. ');
    line = own;
    nodes.push({ node, start: text.length });
    text += blank ? ' ' : node.data;
  }
  return { element, text, nodes };
}

/** What matches `selector`, in the order of the page. */
export const passagesIn = (root: ParentNode, selector: string): Passage[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].map(passageOf).filter(({ text }) => text.trim());

/** A word of a passage on the page; undefined where the page has changed meanwhile. */
export function rangeOf({ nodes }: Passage, { start, end }: Place): Range | undefined {
  const found = nodes.findLast((one) => one.start <= start);
  if (!found || found.node.length < end - found.start) return undefined;
  const range = new Range();
  range.setStart(found.node, start - found.start);
  range.setEnd(found.node, end - found.start);
  return range;
}
