/** Marks what is read on the screen; how that looks is in `reader.styles.ts`. */
import { keepInSight } from './in-sight.ts';

const WORD = 'samenspel-word';

const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Of what was marked `before`, on to `element`. The page goes along with who reads along, and not with who looks elsewhere. */
export const markSentence = (element: HTMLElement | undefined, before: HTMLElement | undefined): void => {
  if (element === before) return;
  before?.removeAttribute('data-spoken');
  element?.setAttribute('data-spoken', '');
  if (element && before && isInSight(before)) keepInSight(element);
};

/** Without changing the page. A browser that has no highlights marks the sentence only. */
export const markWord = (range: Range | false | undefined): void => {
  if (range) CSS.highlights?.set(WORD, new Highlight(range));
  else CSS.highlights?.delete(WORD);
};
