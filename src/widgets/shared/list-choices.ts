/** What a press on a control makes of the choices. Pure; comes with the controls. */
import type { ListState } from './list-state.ts';

/** The list with or without one value: what a checkbox does. */
export const toggled = <T>(list: readonly T[], value: T, on: boolean): T[] =>
  on ? [...list.filter((one) => one !== value), value] : list.filter((one) => one !== value);

/** The state with one option chosen or not; back on the first page. */
export const withOption = (state: ListState, facet: string, option: string, on: boolean): ListState => ({
  ...state,
  page: 1,
  filters: { ...state.filters, [facet]: toggled(state.filters[facet] ?? [], option, on) },
});
