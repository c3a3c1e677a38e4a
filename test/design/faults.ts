/** What goes wrong in a layout, seen from outside the code of the look. */

/** A word of a sentence is as high as its line (WCAG 2.5.8). */
const CONTROLS = 'button:not(.way-in, .hard), input, select, summary, a.button';

export const rootOf = (shadow: ShadowRoot): HTMLElement => shadow.querySelector<HTMLElement>('.root')!;

/** The heads of a week that has no room for columns: for who hears it alone. */
const isClipped = (element: Element): boolean => {
  const heads = element.closest('thead');
  return heads !== null && getComputedStyle(heads).clipPath !== 'none';
};

/** Does somebody who looks see it? */
export const isSeen = (element: Element): boolean =>
  element.checkVisibility() && !element.closest('.unseen, [aria-hidden=true], .watch') && !isClipped(element);

/** Text that leaves the widget sideways, text that leaves its button, card or label, and targets that are too small. */
export const faults = (shadow: ShadowRoot, target = 24): string[] => {
  const root = rootOf(shadow);
  const edges = root.getBoundingClientRect();
  const found: string[] = [];
  if (root.scrollWidth > edges.width + 1) found.push(`scrolls sideways: ${root.scrollWidth}`);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement!;
    if (!node.textContent?.trim() || !isSeen(parent) || parent.closest('select')) continue;
    const compactWord = parent.closest('.root:not([data-plain]) [data-compact] dt');
    if (compactWord) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = parent.closest('.button, .face, .chip, .tag, .card, .notice, .panel') ?? root;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      const out = rect.left < Math.max(left, edges.left) - 1 || rect.right > Math.min(right, edges.right) + 1;
      // A line is higher than its letters, so half a line may stick out of a tag without anything being lost.
      const cut = rect.top + rect.height / 4 < top || rect.bottom - rect.height / 4 > bottom;
      if (out || cut) found.push(`leaves its box: ${node.textContent.trim()}`);
    }
  }
  for (const control of root.querySelectorAll(CONTROLS)) {
    const { width, height } = control.getBoundingClientRect();
    if (isSeen(control) && Math.min(width, height) < target - 0.5)
      found.push(`too small, ${width} × ${height}: ${control.outerHTML.slice(0, 80)}`);
  }
  return [...new Set(found)];
};
