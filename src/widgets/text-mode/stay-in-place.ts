/** So long after a press widgets may still change size, in ms: their words come over the network. */
const PATIENCE = 2_000;

/**
 * Keeps a switch where it was pressed while the widgets above it grow or shrink: browsers do that for some pages only. Until
 * the visitor moves on.
 */
export const stayInPlace = (target: Element): void => {
  const { top } = target.getBoundingClientRect();
  const moved = (): number => target.getBoundingClientRect().top - top;
  const over = new AbortController();
  const { signal } = over;
  const leave = (): void => over.abort();
  setTimeout(leave, PATIENCE);
  const look = (): void => {
    if (signal.aborted || !target.isConnected) return;
    const [by, from] = [moved(), scrollY];
    // Pages are scrolled by whole pixels.
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
    // What stands still on the screen is brought nowhere by scrolling.
    if (scrollY !== from && Math.abs(moved()) >= Math.abs(by)) {
      scrollTo({ top: from, behavior: 'instant' });
      return leave();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(() => {
    // Not sooner: the key that pressed the switch may be on its way to the window still.
    for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(type, leave, { passive: true, signal });
    look();
  });
};
