/** What the page of an activity needs. It comes when a visitor opens one; what makes a file or a sheet, when that is asked. */
import { districtsOf } from '../../feed/references.ts';
import type { Activity } from '../../feed/schema.ts';
import type { DetailKind } from '../shared/list-kind.model.ts';
import { within } from '../shared/reading.model.ts';
import { itemMachine } from '../shared/item-page.ts';
import { activityDetail } from './activity-detail.model.ts';

export const machine = itemMachine;

export const detail: DetailKind = {
  view: activityDetail,
  alike: ({ item }) => {
    const { category } = item as Activity;
    return category?.length ? { category } : undefined;
  },
  isNear: (one, other) => {
    const there = districtsOf(other.item as Activity, within(other));
    return districtsOf(one.item as Activity, within(one)).some((district) => there.includes(district));
  },
  loadCalendar: () => import('./activity-calendar.model.ts').then(({ activityCalendar }) => activityCalendar),
  loadPaper: () => import('./activity-paper.model.ts').then(({ paperView }) => paperView),
  loadJsonLd: () => import('./activity-json-ld.model.ts').then(({ activityJsonLd }) => activityJsonLd),
};
