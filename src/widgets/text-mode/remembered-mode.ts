/** The choice of this browser, where the host lets it be remembered (attribute `remember`). */
const KEY = 'samenspel.plain';

/** What was chosen earlier; undefined when nothing was, or where the browser keeps nothing. */
export const rememberedMode = (): boolean | undefined => {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? undefined : kept === 'true';
  } catch {
    return undefined;
  }
};

export const rememberMode = (plain: boolean): void => {
  try {
    localStorage.setItem(KEY, String(plain));
  } catch {
    // A sandboxed frame or a full store: the choice holds until the page is left.
  }
};
