/** What the page of a call for help needs. It comes when a visitor opens one. */
import { itemMachine } from '../shared/item-page.ts';
import type { DetailKind } from '../shared/list-kind.model.ts';
import { helpDetail } from './help-detail.model.ts';
import { helpOf } from './help-facts.model.ts';

export const machine = itemMachine;

/** No JSON-LD: schema.org knows demand and offer as trade alone, and what neighbours ask is not for a search engine to keep. */
export const detail: DetailKind = {
  view: helpDetail,
  alike: (found): Record<string, readonly string[]> | undefined => {
    const { direction, helpType } = helpOf(found);
    return helpType ? { 'help-type': [helpType], ...(direction && { direction: [direction] }) } : undefined;
  },
  isNear: (one, other) => {
    const there = helpOf(other).district;
    return helpOf(one).district?.some((id) => there?.includes(id)) ?? false;
  },
  loadPaper: () => import('./help-paper.model.ts').then(({ paperView }) => paperView),
};
