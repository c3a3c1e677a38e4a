/** Options that several kinds of list have in common. Comes after the first items. */
import type { FeedInfo } from '../../engine/engine.ts';
import type { FacetOption } from './list-kind.model.ts';
import { words, type Reading } from './reading.model.ts';

/** The concepts of a scheme of the feed, with their pictograms. */
export const conceptOptions =
  (scheme: string) =>
  (feed: FeedInfo, reading: Reading): FacetOption[] =>
    (feed.meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts ?? []).map(({ id, name, icon }) => ({
      value: id,
      label: words(name, reading)?.text ?? id,
      ...(icon && { icon }),
    }));

/** The districts of the feed, from A to Z. */
export const districtOptions = (feed: FeedInfo, reading: Reading): FacetOption[] =>
  feed.districts
    .map(({ id, name }) => ({ value: id, label: words(name, reading)?.text ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));

/** The pictogram that the feed names for a concept. */
export const conceptIcon =
  (scheme: string) =>
  (value: string, { meta }: FeedInfo): string | undefined =>
    meta.conceptSchemes?.find(({ id }) => id === scheme)?.concepts.find(({ id }) => id === value)?.icon;
