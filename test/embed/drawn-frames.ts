import type { WatchedPage } from '../page-watch.ts';

/** What one frame has shown of a list: test/pages/watch-frames.js. */
interface Frame {
  height: number;
  first: boolean;
  items: number;
  waits: boolean;
}
type View = WatchedPage['view'] & { __frames: Frame[] };

export const framesOf = (page: WatchedPage): Frame[] => (page.view as View).__frames;

/** Elements with their classes and texts; the place of a pictogram is as good as the pictogram. */
export const outline = (node: Element): unknown[] => {
  if (node.classList.contains('icon')) return ['icon'];
  const level = node.localName + [...node.classList].map((name) => `.${name}`).join('');
  const text = [...node.childNodes].flatMap((child) =>
    child.nodeType === Node.TEXT_NODE && child.textContent!.trim() ? [child.textContent!.trim()] : [],
  );
  return [
    level,
    node.getAttribute('lang'),
    node.getAttribute('dir'),
    ...text,
    ...[...node.children].map(outline),
  ];
};
