/** What the page of an organisation needs. It comes when a visitor opens one. */
import { BelongingItems } from '../shared/belonging-items.ts';
import { itemMachine } from '../shared/item-page.ts';
import type { PageKind } from '../shared/list-kind.ts';
import { organizationDetail } from './organization-detail.model.ts';
import { districtIds, organizationOf } from './organization-facts.model.ts';
import { offersOf } from './organization-offers.model.ts';

export const machine = itemMachine;

export const detail: PageKind = {
  view: organizationDetail,
  belonging: { machine: BelongingItems, of: offersOf },
  alike: (found): Record<string, readonly string[]> | undefined => {
    const { category } = organizationOf(found);
    return category?.length ? { category } : undefined;
  },
  isNear: (one, other) => {
    const there = districtIds(other);
    return districtIds(one).some((district) => there.includes(district));
  },
  loadPaper: () => import('./organization-paper.model.ts').then(({ paperView }) => paperView),
  loadJsonLd: () =>
    import('./organization-json-ld.model.ts').then(({ organizationJsonLd }) => organizationJsonLd),
};
