/**
 * Calls back when what has just been drawn is on the screen, so that it does not wait for what comes next. A page that nobody
 * looks at is not painted and waits for nothing.
 */
export const afterPaint = (next: () => void): void => {
  if (document.hidden) setTimeout(next);
  else requestAnimationFrame(() => setTimeout(next));
};
