/** What the page of a vacancy needs. It comes when a visitor opens one. */
import { districtsOf } from '../../feed/references.ts';
import { itemMachine } from '../shared/item-page.ts';
import type { DetailKind } from '../shared/list-kind.model.ts';
import { within } from '../shared/reading.model.ts';
import { vacancyDetail } from './vacancy-detail.model.ts';
import { vacancyOf } from './vacancy-facts.model.ts';

export const machine = itemMachine;

export const detail: DetailKind = {
  view: vacancyDetail,
  alike: (found): Record<string, readonly string[]> | undefined => {
    const { skill, category } = vacancyOf(found);
    if (skill?.length) return { skill };
    return category?.length ? { category } : undefined;
  },
  isNear: (one, other) => {
    const there = districtsOf(vacancyOf(other), within(other));
    return districtsOf(vacancyOf(one), within(one)).some((district) => there.includes(district));
  },
  loadPaper: () => import('./vacancy-paper.model.ts').then(({ paperView }) => paperView),
  loadJsonLd: () => import('./vacancy-json-ld.model.ts').then(({ vacancyJsonLd }) => vacancyJsonLd),
};
