import type { DatedOccurrence } from '../feed/agenda.ts';
import { referenceKeys } from '../feed/references.ts';
import type { Item } from '../feed/schema.ts';

/** What an item and its dates refer to, directly and further on, by id. */
export function relatedOf(
  from: Item,
  dates: readonly DatedOccurrence[],
  items: ReadonlyMap<string, Item>,
): Record<string, Item> {
  const related: Record<string, Item> = {};
  const add = (id: unknown): void => {
    const found = typeof id === 'string' ? items.get(id) : undefined;
    if (!found || Object.hasOwn(related, found.id)) return;
    related[found.id] = found;
    follow(found);
  };
  const follow = (item: Item): void => {
    for (const key of referenceKeys) add((item as Record<string, unknown>)[key]);
  };
  follow(from);
  for (const date of dates) add(date.location);
  return related;
}
