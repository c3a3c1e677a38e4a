/** Calls back when what has just been drawn is on the screen, so that it does not wait for what comes next. */
export const afterPaint = (next: () => void): void => {
  requestAnimationFrame(() => setTimeout(next));
};
