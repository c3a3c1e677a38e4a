/** What one visitor has chosen on a public screen; the next one begins with another. Pure. */
import type { WidgetName } from '../shared/widget-table.model.ts';

/** How large the letters are: as they are, larger, largest. */
export type Size = 0 | 1 | 2;

/** How somebody wants to read. What is absent is as the page has it. */
export interface Aids {
  locale?: string;
  plain?: boolean;
  size: Size;
  contrast: boolean;
}

export interface Visit extends Aids {
  /** The widget that is open; absent on the start screen. */
  widget?: WidgetName | undefined;
  /** Counts the widgets that were opened: each is made anew, so that nothing of the last one is in it. */
  opened: number;
}

export const newVisit = (opened = 0): Visit => ({ size: 0, contrast: false, opened });

/** What there can be a tile for. */
export const widgetNames: readonly WidgetName[] = [
  'activity-finder',
  'vacancy-list',
  'room-request',
  'directory',
  'help-list',
];

/**
 * The widgets on the start screen, in the order of `names` (space-separated); all of them when it names none. The form for a room is
 * not among them when it leads nowhere (`canAsk`): all its questions would end in a screen that says so.
 */
export const tilesOf = (names: string, canAsk: boolean): readonly WidgetName[] => {
  const some = canAsk ? widgetNames : widgetNames.filter((one) => one !== 'room-request');
  const wanted = names.split(/\s+/).flatMap((name) => some.find((one) => one === name) ?? []);
  return wanted.length ? [...new Set(wanted)] : some;
};

/** The least time to answer “Bent u er nog?”, in s (WCAG 2.2, 2.2.1). */
export const LEAST_COUNTDOWN = 20;

/** So long without a sign of life, then somebody is asked for, in s. */
export const IDLE = 60;

/** `seconds` of an attribute; what is no time is `other`. */
export const secondsOf = (seconds: number, other: number): number => (seconds > 0 ? seconds : other);
