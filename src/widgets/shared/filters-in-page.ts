/**
 * The filters where there is no room for them beside the list of a public screen: in the list, before its results. A sheet over the whole
 * would cover the bar of the screen and its keys, and a modal one would switch them off.
 */
import { css, html, nothing } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { closeIcon } from '../../design/control-icons.ts';
import { addStyles } from '../../design/element.ts';
import type { Sheet } from './filter-sheet.ts';
import type { FiltersPlace } from './filters-place.ts';
import { keepStartInSight } from './in-sight.ts';
import type { ListElement } from './list-kind.ts';

const styles = css`
  .in-page {
    scroll-margin-block-start: var(--_space-m);
  }
  .in-page > .foot {
    padding-block: var(--_space-s);
    border-block-start: var(--_border-width) solid var(--_color-border);
    background: var(--_color-background);
  }
  /* A low screen has no room for it beside what one chooses. */
  @media (min-height: 50em) {
    .in-page > .foot {
      position: sticky;
      inset-block-end: 0;
      z-index: var(--_z-raised);
      /* Between it and the edge of the screen nothing shows. */
      box-shadow: 0 var(--_space-l) 0 var(--_color-background);
    }
  }
  .in-page > .row {
    justify-content: space-between;
  }
  #filters-title:focus-visible {
    outline: none;
    box-shadow: none;
  }
`;

/** As `filterSheet`. The way back of the screen closes it too. */
export function filtersInPage(element: ListElement, place: FiltersPlace): Sheet {
  addStyles(element, [styles]);
  const find = (selector: string): HTMLElement | null => element.renderRoot.querySelector(selector);
  const close = async (): Promise<void> => {
    place.onSheetClose();
    await element.updateComplete;
    find('.filter-toggle button')?.focus();
  };
  element.addEventListener('samen-step-back', (event) => {
    if (event.defaultPrevented || !find('.in-page')) return;
    event.preventDefault();
    void close();
  });
  let wasOpen = false;
  element.addController({
    hostUpdated() {
      const title = find('#filters-title');
      if (title && !wasOpen) {
        title.focus({ preventScroll: true });
        keepStartInSight(title.closest('.in-page') ?? title);
      }
      wasOpen = title !== null;
    },
  });
  return (o) => {
    if (!o.open) return html``;
    const onShow = (): void => {
      place.onSheetClose();
      o.onShow();
    };
    return html`<section class="stack in-page" data-gap="m" aria-labelledby="filters-title">
      <div class="row">
        ${heading(o.headingLevel, html`<span id="filters-title" tabindex="-1">${o.title}</span>`)}
        ${button({ label: o.closeLabel, kind: 'quiet', icon: closeIcon, onClick: () => void close() })}
      </div>
      ${o.panel || nothing}
      <div class="stack foot">
        <p class="result" role="status">${o.count}</p>
        ${button({ label: o.showLabel, kind: 'primary', wide: true, onClick: onShow })}
      </div>
    </section>`;
  };
}
