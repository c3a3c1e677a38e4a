import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/**
 * Keeps `box` beside `anchor`, inside the window, while it is on the screen. Loaded only when something opens: it brings
 * floating-ui. Answers how to stop; it stops by itself when the box leaves the page.
 */
export const float = (anchor: Element, box: HTMLElement): (() => void) => {
  const place = async (): Promise<void> => {
    if (!box.isConnected) return stop();
    const { fontSize } = getComputedStyle(box);
    const gap = parseFloat(fontSize) / 2;
    const { x, y } = await computePosition(anchor, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(gap),
        flip({ padding: gap }),
        shift({ padding: gap }),
        size({
          padding: gap,
          apply: ({ availableHeight }) => {
            box.style.setProperty('max-block-size', `${Math.max(0, availableHeight)}px`);
          },
        }),
      ],
    });
    box.style.setProperty('left', `${x}px`);
    box.style.setProperty('top', `${y}px`);
    box.toggleAttribute('data-placed', true);
  };
  const stop = autoUpdate(anchor, box, () => void place());
  return stop;
};
