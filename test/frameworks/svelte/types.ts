/** Read by TypeScript alone: what it must accept in a template of Svelte, and what it must refuse. */
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'samenspel/svelte';

export const accepted: SvelteHTMLElements['samen-activity-finder'][] = [
  { headingLevel: 3, district: 'WK019313', view: 'tiles', plain: true, class: 'wide' },
  { 'heading-level': '3', 'walk-in': '', 'onsamen-item-open': (event) => void event.item.name },
];
export const field: SvelteHTMLElements['samen-text-field'] = { type: 'email', rows: 3 };

export const refused: SvelteHTMLElements['samen-activity-finder'][] = [
  // @ts-expect-error A level is a number.
  { headingLevel: 'three' },
  // @ts-expect-error There are two looks.
  { view: 'map' },
  // @ts-expect-error The event has another name.
  { 'onsamen-item-open': (event: SubmitEvent) => event },
];
