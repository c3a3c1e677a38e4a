import { html, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { notice } from '../../design/notice.ts';
import { showMore } from '../../design/show-more.ts';
import type { Counts, EngineAnswer, FeedInfo, Found } from '../../engine/engine.ts';
import type { AllMessages } from '../../text/messages.ts';
import { withDetail } from '../../text/detail-phrases.nl.ts';
import type { ListActions } from '../shared/list-actions.ts';
import type { ListState } from '../shared/list-state.ts';
import { activeFilters, zeroHelp } from './active-filters.ts';
import { activityDetail } from './activity-detail.ts';
import { detailView } from './activity-detail.model.ts';
import type { PartReading } from './activity-facts.model.ts';
import { filtersView } from './activity-filters.model.ts';
import { filterPanel } from './filter-panel.ts';
import { searchForm } from './search-form.ts';

/** What is on the screen, and where the choices go. */
export interface ControlsOptions {
  answer: EngineAnswer;
  counts: Counts;
  state: ListState;
  feed: FeedInfo;
  reading: PartReading;
  /** Facets that the editor has set. */
  locked: ReadonlySet<string>;
  /** Results that are not on the screen. */
  remaining: number;
  actions: ListActions;
  filtersOpen: boolean;
  toggleFilters: () => void;
  /** The ids of the open groups of filters; kept by the widget. */
  openGroups: Set<string>;
}

/** Everything a visitor can choose with, each for its own place. */
export interface Controls {
  /** Made when there is a place for them. */
  search: () => TemplateResult;
  panel: () => TemplateResult;
  chosen: unknown;
  /** Instead of results, when there are none. */
  help: TemplateResult | undefined;
  more: unknown;
}

export const finderControls = (o: ControlsOptions): Controls => {
  const { actions, state } = o;
  const { messages, phrases } = o.reading;
  const { controls } = messages;
  const filters = filtersView(o.answer, o.counts, state, o.feed, o.locked, o.reading);
  return {
    search: () =>
      searchForm({
        messages,
        state,
        filtersOpen: o.filtersOpen,
        choose: actions.choose,
        toggleFilters: o.toggleFilters,
      }),
    panel: () =>
      filterPanel({
        messages,
        state,
        facets: filters.facets,
        open: o.openGroups,
        change: actions.update,
      }),
    chosen: activeFilters(filters.chips, messages, actions.drop),
    help: filters.zero && zeroHelp(filters.zero, phrases, actions.drop),
    more: showMore({
      remaining: o.remaining,
      label: controls.showMore,
      rest: controls.remaining(o.remaining),
      onMore: actions.more,
    }),
  };
};

/** One activity, or the word that the feed does not have it (any more). */
export const openedActivity = (
  opened: Found | 'missing',
  reading: PartReading,
  headingLevel: number,
  close: () => void,
): TemplateResult => {
  const { messages } = reading;
  if (opened !== 'missing') {
    const view = detailView(opened, { ...reading, phrases: withDetail(reading.phrases) });
    return activityDetail(view, messages, headingLevel, close);
  }
  const back = button({ label: messages.controls.back, onClick: close });
  return notice({ tone: 'info', body: messages.again.notFound, actions: back });
};

/** What is the matter with the feed, and a button to try again. */
export const feedNotice = (
  sentence: string,
  { again }: AllMessages,
  busy: boolean,
  onRetry: () => void,
): TemplateResult =>
  html`<div role="status">
    ${notice({ tone: 'warning', body: sentence, actions: button({ label: again.retry, busy, onClick: onRetry }) })}
  </div>`;
