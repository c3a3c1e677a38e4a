import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { printIcon } from '../../design/control-icons.ts';
import { notice } from '../../design/notice.ts';
import { showMore } from '../../design/show-more.ts';
import type { AllMessages } from '../../text/messages.ts';
import { activeFilters, filterOffers, zeroHelp } from './active-filters.ts';
import { editorLink } from './editor-link.ts';
import { filtersView, type ChipView, type Choices } from './filters.model.ts';
import type { ListActions } from './list-actions.ts';
import type { ListSource } from './list-kind.ts';
import { searchForm } from './search-form.ts';
import { hasChoices } from './list-state.ts';
import { sortChoice } from './sort-choice.ts';
import { zeroView } from './zero-help.model.ts';

/** What is on the screen. */
export interface Shown extends Pick<Choices, 'answer' | 'feed' | 'reading'> {
  /** Results that are not on the screen. */
  remaining: number;
}

/** Everything a visitor can choose with, each for its own place. */
export interface Controls {
  /** A question with pictures, instead of everything else. */
  question: unknown;
  /** Made when there is a place for them. */
  search: () => TemplateResult;
  panel: () => unknown;
  chosen: unknown;
  /** Instead of results, when there are none. */
  help: TemplateResult | undefined;
  more: unknown;
}

/** A sheet of its own; where its part is lost or left out, the page as it is. */
const onPrint = (source: ListSource, shown: Shown, chips: readonly ChipView[]): void => {
  import('./print-list.ts')
    .then(({ printList }) =>
      printList(
        source,
        shown,
        chips.map(({ label }) => label),
      ),
    )
    .catch(() => print());
};

export const listControls = (source: ListSource, actions: ListActions, shown: Shown): Controls => {
  const { element, kind, parts } = source;
  const { answer, remaining } = shown;
  const { names } = answer;
  const reading = {
    ...shown.reading,
    concept: (scheme: string, id: string) => shown.reading.concept(scheme, id) ?? names?.[scheme]?.[id],
  };
  const { state } = source.list;
  const { messages, phrases } = reading;
  const { controls } = messages;
  const { place } = actions;
  const { counts } = answer;
  const order = place.orderWith(counts ?? {});
  const choices: Choices = {
    ...shown,
    counts: counts ?? {},
    reading,
    kind,
    parts,
    state,
    locked: element.locked(),
    order,
  };
  const view = filtersView(choices);
  const { facets, chips: chosen } = view;
  const { near: nearFilter } = place;
  const chips = [...chosen, ...(nearFilter?.chips(state) ?? [])];
  const isKiosk = source.isKiosk();
  const near = nearFilter?.group(shown, isKiosk, state, actions.choose);
  const open = (place.openGroups ??= new Set(parts.openAtFirst));
  const { filters } = place;
  const refresh = (): void => element.requestUpdate();
  const panel = () =>
    filters &&
    html`${filters.filterPanel({ kind, reading, state, facets, near, open, refresh, change: actions.update })}
    ${counts ? nothing : html`<p>${controls.fetching}</p>`}`;
  const own = parts.words(messages);
  return {
    question: actions.questions.question(shown),
    search: () =>
      html`${searchForm({
        kind,
        messages,
        state,
        choose: actions.choose,
        showFilters: place.openSheet,
        showResults: place.showResults,
        ...actions.questions.way,
      })}
      ${place.sheet?.({
        title: controls.filters,
        closeLabel: controls.close,
        headingLevel: element.headingLevel,
        open: place.isSheetOpen,
        count: kind.words(messages).resultCount(answer.total),
        showLabel: answer.total ? own.show(answer.total) : controls.back,
        panel: place.isSheetOpen && panel(),
        onShow: place.showResults,
        onClose: place.onSheetClose,
      })}`,
    panel: () => (place.isBeside ? panel() : nothing),
    chosen: html`${!counts && actions.isAhead ? html`<p aria-hidden="true">${controls.fetching}</p>` : nothing}
    ${activeFilters(chips, messages, actions.drop)}
    ${answer.blocking?.word ? nothing : filterOffers(view.offers, messages, actions.drop)}
    ${sortChoice(choices, actions.choose)}`,
    help:
      answer.total === 0 && hasChoices(state)
        ? zeroHelp(zeroView(choices, view), phrases, actions.drop, isKiosk)
        : undefined,
    more: html`${showMore({
      remaining: remaining,
      label: controls.showMore,
      rest: controls.remaining(remaining),
      onMore: actions.more,
    })}
    ${
      answer.total && !isKiosk && !element.hasAttribute('without-print')
        ? html`<div>
            ${button({ label: controls.print, icon: printIcon, kind: 'quiet', onClick: () => onPrint(source, shown, chips) })}
          </div>`
        : nothing
    }${own.submit && editorLink(element, 'submit-href', own.submit, isKiosk)}`,
  };
};

/** What is the matter with the feed, and a button to try again. */
export const feedNotice = (
  { feed }: ListSource,
  sentence: string,
  { again }: AllMessages,
): TemplateResult => {
  const retry = button({ label: again.retry, busy: feed.retrying, onClick: () => feed.reload() });
  return html`<div role="status">${notice({ tone: 'warning', body: sentence, actions: retry })}</div>`;
};
