/** Read by TypeScript alone: what it must accept in a template of Vue, and what it must refuse. */
import type { GlobalComponents } from 'vue';
import type {} from 'samenspel/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const accepted: Props<'samen-activity-finder'>[] = [
  { headingLevel: 3, district: 'WK019313', view: 'tiles', plain: '', class: 'wide' },
  { 'heading-level': '3', 'walk-in': '', onSamenItemOpen: (event) => void event.item.name },
];
export const field: Props<'samen-text-field'> = { type: 'email', rows: 3 };

export const refused: Props<'samen-activity-finder'>[] = [
  // @ts-expect-error A level is a number.
  { headingLevel: 'three' },
  // @ts-expect-error There are two looks.
  { view: 'map' },
  // @ts-expect-error No such property.
  { pagesize: 5 },
];
