/** What search engines see of the item that is open. Comes after its page. */
import { JsonLdController } from './json-ld-controller.ts';
import type { PageKind } from './list-kind.ts';
import type { OpenedItemOptions } from './opened-item.ts';
import type { PartReading } from './reading.model.ts';
import { sharedAddress } from './shared-address.ts';

type JsonLd = Awaited<ReturnType<NonNullable<PageKind['loadJsonLd']>>>;

const linkedData = (
  o: OpenedItemOptions,
  jsonLd: JsonLd,
  reading: PartReading | undefined,
): ReadonlyMap<string, unknown> => {
  const { opened } = o.list;
  const { status } = o.feed;
  if (!opened || opened === 'missing' || !reading || status.phase !== 'ready') return new Map();
  const href = sharedAddress(o, opened.item.id);
  const data = jsonLd(opened, reading, {
    feedZone: status.feed.timeZone,
    ...(href !== undefined && { href }),
  });
  return data ? new Map([[opened.item.id, data]]) : new Map();
};

/** From now on, as long as an item is open; `reading` is that of its page. */
export const tellEngines = (
  o: OpenedItemOptions,
  jsonLd: JsonLd,
  reading: () => PartReading | undefined,
): void => {
  new JsonLdController(o.element, () => linkedData(o, jsonLd, reading()));
  o.element.requestUpdate();
};
