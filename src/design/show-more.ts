import { nothing, type TemplateResult } from 'lit';
import { button } from './button.ts';

/** More of a list. */
export interface ShowMoreOptions {
  /** How many are not shown yet; with 0 there is no button. */
  remaining: number;
  /** "Meer tonen". */
  label: string;
  /** How many more, in words: "nog 12 activiteiten". */
  rest: string;
  onMore: (event: Event) => void;
  busy?: boolean;
}

/**
 * A wide button at the end of a list that says how many are left. After the press the list puts the focus on the first
 * new item.
 *
 * Use it instead of page numbers and instead of loading while scrolling: the foot of the page stays reachable.
 */
export const showMore = (o: ShowMoreOptions): TemplateResult | typeof nothing =>
  o.remaining > 0
    ? button({ label: `${o.label} (${o.rest})`, wide: true, busy: o.busy, onClick: o.onMore })
    : nothing;
