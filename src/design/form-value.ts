/** Values from a property or an attribute: a list, or words with spaces between; anything else is nothing. */
export const listValue = (next: unknown): string[] =>
  Array.isArray(next)
    ? next.map(String)
    : typeof next === 'string'
      ? next.split(/\s+/).filter((word) => word !== '')
      : [];

/** A list as form data: one entry a value, as checkboxes of one name send them. */
const listEntries = (name: string, values: readonly string[]): FormData => {
  const entries = new FormData();
  for (const value of values) entries.append(name, value);
  return entries;
};

/** The list that a browser kept of a form, for `formStateRestoreCallback`. */
export const restoredList = (state: unknown): string[] =>
  state instanceof FormData ? [...state.values()].map(String) : listValue(state);

/** What the browser itself says, in the visitor's own language, where nothing is chosen that must be. */
const nothingChosen = (): string => {
  const select = document.createElement('select');
  select.required = true;
  return select.validationMessage || '…';
};

/** What is wrong with an answer, in the flags of `ValidityState` and in words. */
export interface Problem {
  flags: ValidityStateFlags;
  message: string;
}

/** Tells the form what is wrong, or that nothing is; a sentence of the page's own (`setCustomValidity`) comes first. */
export const tellValidity = (
  internals: ElementInternals,
  custom: string,
  problem: Problem | undefined,
  control: HTMLElement | null,
): void => {
  const found = custom ? { flags: { customError: true }, message: custom } : problem;
  if (found) internals.setValidity(found.flags, found.message, control ?? undefined);
  else internals.setValidity({});
};

/** Tells the form which values are chosen, and whether one must be. `control` is the first input. */
export const tellList = (
  internals: ElementInternals,
  { name, value, required }: { name: string; value: readonly string[]; required: boolean },
  custom: string,
  control: HTMLElement | null,
): void => {
  const sent = listEntries(name, value);
  internals.setFormValue(name && value.length ? sent : null, sent);
  const missing = required && !value.length;
  const problem = missing ? { flags: { valueMissing: true }, message: nothingChosen() } : undefined;
  tellValidity(internals, custom, problem, control);
};
