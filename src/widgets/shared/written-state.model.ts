/** How what a visitor has chosen is written in a URL: the other side of `readState`. Pure; comes with the controls. */
import { dayParts, presets } from '../../search/dates.ts';
import { dayKeys, partKeys, presetKeys, weekdays, type FacetKey, type ListState } from './list-state.ts';

const to = <T>(keys: readonly string[], values: readonly T[], chosen: readonly T[]): string =>
  chosen.flatMap((value) => keys[values.indexOf(value)] ?? []).join(',');

/** Writes the state among the parameters that belong to the host and leaves those alone. */
export function writeState(
  url: URLSearchParams,
  state: ListState,
  facets: readonly FacetKey[],
  prefix = '',
): URLSearchParams {
  const result = new URLSearchParams(url);
  const set = (key: string, value: string) =>
    value ? result.set(prefix + key, value) : result.delete(prefix + key);
  set('q', state.text);
  set('when', to(presetKeys, presets, state.when ? [state.when] : []));
  set('day', to(dayKeys, weekdays, state.days));
  set('part', to(partKeys, dayParts, state.parts));
  set('from', state.from);
  set('to', state.to);
  for (const { id, key } of facets) set(key, (state.filters[id] ?? []).join(','));
  set('sort', state.text && state.sort);
  set('page', state.page > 1 ? String(state.page) : '');
  set('item', state.item);
  return result;
}
