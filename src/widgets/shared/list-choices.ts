/** What a press on a control makes of the choices. Pure; comes with the controls. */
import type { OrUnsure } from '../../engine/engine.ts';
import type { ListState } from './list-state.ts';

/** Beside needs: also what is not sure to meet them. By itself it is no choice. */
export const OR_UNSURE: OrUnsure = 'or-unsure';

/** The list with or without one value: what a checkbox does. */
export const toggled = <T>(list: readonly T[], value: T, on: boolean): T[] =>
  on ? [...list.filter((one) => one !== value), value] : list.filter((one) => one !== value);

/** The state with these options of a facet chosen and no others; back on the first page. */
export const withOptions = (state: ListState, facet: string, options: readonly string[]): ListState => ({
  ...state,
  page: 1,
  filters: { ...state.filters, [facet]: options.some((one) => one !== OR_UNSURE) ? options : [] },
});

/** The state with one option chosen or not; back on the first page. */
export const withOption = (state: ListState, facet: string, option: string, on: boolean): ListState =>
  withOptions(state, facet, toggled(state.filters[facet] ?? [], option, on));
