import { html, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { notice } from '../../design/notice.ts';
import { showMore } from '../../design/show-more.ts';
import type { Found } from '../../engine/engine.ts';
import { withDetail } from '../../text/detail-phrases.nl.ts';
import type { AllMessages } from '../../text/messages.ts';
import { activeFilters, zeroHelp } from './active-filters.ts';
import { filterPanel } from './filter-panel.ts';
import { filtersView, type Choices } from './filters.model.ts';
import { itemDetail } from './item-detail.ts';
import type { ListActions } from './list-actions.ts';
import type { PartKind } from './list-kind.model.ts';
import type { PartReading } from './reading.model.ts';
import { searchForm } from './search-form.ts';

/** What is on the screen, and where the choices go. */
export interface ControlsOptions extends Choices {
  /** Results that are not on the screen. */
  remaining: number;
  actions: ListActions;
  /** On a public screen. */
  kiosk: boolean;
}

/** Everything a visitor can choose with, each for its own place. */
export interface Controls {
  /** A question with pictures, instead of everything else. */
  question: unknown;
  /** Made when there is a place for them. */
  search: () => TemplateResult;
  panel: () => TemplateResult;
  chosen: unknown;
  /** Instead of results, when there are none. */
  help: TemplateResult | undefined;
  more: unknown;
}

export const listControls = (o: ControlsOptions): Controls => {
  const { actions, kind, state } = o;
  const { messages, phrases } = o.reading;
  const { controls } = messages;
  const filters = filtersView(o);
  return {
    question: actions.question(o),
    search: () =>
      searchForm({
        kind,
        messages,
        state,
        filtersOpen: actions.filtersOpen,
        choose: actions.choose,
        toggleFilters: actions.toggleFilters,
        askWithPictures: actions.askWithPictures,
        kiosk: o.kiosk,
      }),
    panel: () =>
      filterPanel({
        kind,
        messages,
        state,
        facets: filters.facets,
        open: actions.openGroups,
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

/** One item, or the word that the feed does not have it (any more). */
export const openedItem = (
  opened: Found | 'missing',
  parts: PartKind,
  reading: PartReading,
  headingLevel: number,
  close: () => void,
): TemplateResult => {
  const { messages } = reading;
  const own = parts.words(messages);
  if (opened !== 'missing') {
    const view = parts.detail(opened, { ...reading, phrases: withDetail(reading.phrases) });
    return itemDetail(view, own, messages, headingLevel, close);
  }
  const back = button({ label: messages.controls.back, onClick: close });
  return notice({ tone: 'info', body: own.notFound, actions: back });
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
