/** What of a page only the computer of its editor has: to who made the page, it looks well. */
import { attributesOf, kindOf, type AttributeName } from '../shared/widget-table.model.ts';
import type { Placed } from './check-choices.model.ts';
import { localPart, localParts } from './local-address.model.ts';
import type { Finding } from './page-source.model.ts';

type Addresses = readonly (string | undefined)[];

/** By who can mend them. */
export interface PageAddresses {
  /** Of the publication: scripts, frames, and links to the page for a frame. */
  published: Addresses;
  feeds: Addresses;
  /** Of the editor: pages, where a form sends its answers, links. */
  own: Addresses;
}

const isOfFeed = (name: AttributeName): boolean => kindOf(name) === 'feed';
const isOwn = (name: AttributeName): boolean => kindOf(name) === 'page' || kindOf(name) === 'endpoint';

/** Is it no value that counts because it leads to this computer? That is told by itself. */
export const isLocalValue = (name: AttributeName, value: string): boolean =>
  (isOfFeed(name) || isOwn(name)) && localPart(value) !== undefined;

/** The addresses in the attributes of widgets, or in the addresses of their frames. */
export function addressesIn(widgets: readonly Placed[]): Pick<PageAddresses, 'feeds' | 'own'> {
  const where = (isMeant: (name: AttributeName) => boolean): string[] =>
    widgets.flatMap(({ widget, read }) =>
      attributesOf(widget)
        .filter(isMeant)
        .flatMap((name) => read(name) ?? []),
    );
  return { feeds: where(isOfFeed), own: where(isOwn) };
}

export function localFindings({ published, feeds, own }: PageAddresses): Finding[] {
  const told = (code: 'local' | 'localFeed' | 'localOwn', addresses: Addresses): Finding[] => {
    const found = localParts(addresses);
    return found.length ? [{ tone: 'error', code, about: found.join(', ') }] : [];
  };
  return [
    // What a published builder gives has a feed that visitors can reach too.
    ...(localParts(published).length ? told('local', [...published, ...feeds]) : told('localFeed', feeds)),
    ...told('localOwn', own),
  ];
}
