/** Values from a property or an attribute: a list, or words with spaces between; anything else is nothing. */
export const listValue = (next: unknown): string[] =>
  Array.isArray(next)
    ? next.map(String)
    : typeof next === 'string'
      ? next.split(/\s+/).filter((word) => word !== '')
      : [];

/** A list as form data: one entry a value, as checkboxes of one name send them. */
export const listEntries = (name: string, values: readonly string[]): FormData => {
  const entries = new FormData();
  for (const value of values) entries.append(name, value);
  return entries;
};

/** The list that a browser kept of a form, for `formStateRestoreCallback`. */
export const restoredList = (state: unknown): string[] =>
  state instanceof FormData ? [...state.values()].map(String) : listValue(state);

/** What the browser itself says, in the visitor's own language, where nothing is chosen that must be. */
export const nothingChosen = (): string => {
  const select = document.createElement('select');
  select.required = true;
  return select.validationMessage || '…';
};
