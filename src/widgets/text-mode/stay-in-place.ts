/** So long after a press widgets may still change size, in ms: their words come over the network. */
const PATIENCE = 2_000;

/**
 * Keeps a switch where it was pressed while the widgets above it grow or shrink: browsers do that for some pages only. Until
 * the visitor moves on.
 */
export const stayInPlace = (target: Element): void => {
  const { top } = target.getBoundingClientRect();
  const over = new AbortController();
  const { signal } = over;
  const leave = (): void => over.abort();
  setTimeout(leave, PATIENCE);
  const look = (): void => {
    if (signal.aborted || !target.isConnected) return;
    const moved = target.getBoundingClientRect().top - top;
    // Pages are scrolled by whole pixels.
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(() => {
    // Not sooner: the key that pressed the switch may be on its way to the window still.
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(type, leave, { passive: true, signal });
    look();
  });
};
