import type { ReactiveController } from 'lit';
import { addStyles, windowOf } from '../../design/element.ts';
import type { Sheet } from './filter-sheet.ts';
import { keepStartInSight } from './in-sight.ts';
import { orderWith, type FacetOrder } from './filters.model.ts';
import type { ListElement } from './list-kind.ts';
import type { Counts } from '../../engine/engine.ts';
import type { NearFilter } from './near-filter.ts';

type Filters = typeof import('./list-filters.ts');

/**
 * Where the filters are: beside the list where there is room, else in a sheet over it that opens on a press. They are
 * loaded when they are first needed.
 */
export class FiltersPlace implements ReactiveController {
  /** Once they are there. */
  filters?: Filters;
  /** What they are in where there is no room beside the list: over it, or on a public screen in it. */
  sheet?: Sheet;
  /** What is near, among them; absent where its part is lost or left out. */
  near?: NearFilter;
  /** Is there room beside the list? */
  isBeside = false;
  isSheetOpen = false;
  /** The ids of the open groups. */
  openGroups?: Set<string>;
  readonly #element: ListElement;
  #order: FacetOrder = {};
  #seen?: Element;
  #observer?: ResizeObserver;
  #loading?: Promise<void>;

  constructor(element: ListElement) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdated(): void {
    const place = this.#find('#filters');
    if (place === (this.#seen ?? null)) return;
    this.#observer?.disconnect();
    this.#seen = place ?? undefined;
    if (!place) return;
    this.#observer = new (this.#view().ResizeObserver)(() => requestAnimationFrame(() => this.#onResize()));
    this.#observer.observe(place);
    // A page in the background measures nothing by itself. Not at once: laying out takes a telephone long enough alone.
    setTimeout(() => this.#onResize());
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#seen = undefined;
    this.isSheetOpen = false;
  }

  /** The order of the options, which they keep. */
  orderWith(counts: Counts): FacetOrder {
    this.#order = orderWith(this.#order, counts);
    return this.#order;
  }

  openSheet = async (): Promise<void> => {
    await this.#load();
    if (!this.filters) return;
    this.#fitSheet();
    this.isSheetOpen = true;
    this.#element.requestUpdate();
  };

  /** It closed: by its buttons, by Escape or by a step back. The browser gives the focus back to what opened it. */
  onSheetClose = (): void => {
    this.isSheetOpen = false;
    this.#element.requestUpdate();
  };

  /** Brings the visitor to the results, from the sheet or from the keyboard of a telephone: both cover them. */
  showResults = (): void => {
    (this.#find('#filter-sheet') as HTMLDialogElement | null)?.close();
    const results = this.#find('.results');
    if (!results) return;
    results.tabIndex = -1;
    results.focus({ preventScroll: true });
    keepStartInSight(results);
  };

  #onResize(): void {
    const isBeside = (this.#seen?.getClientRects().length ?? 0) > 0;
    if (isBeside === this.isBeside) return;
    this.isBeside = isBeside;
    if (isBeside) {
      this.isSheetOpen = false;
      void this.#load();
    }
    // Without the filters there is nothing else to show yet; they come with an update of their own.
    if (this.filters) this.#element.requestUpdate();
  }

  /** A lost chunk costs the filters, never the list; the next press tries again. */
  #load(): Promise<void> {
    const near = import('./near-filter.ts').then(
      ({ NearFilter }) => (this.near ??= new NearFilter(this.#element)),
      () => undefined,
    );
    return (this.#loading ??= Promise.all([import('./list-filters.ts'), near]).then(
      async ([filters]) => {
        addStyles(this.#element, filters.filterStyles);
        this.sheet = await filters.sheetIn(this.#element, this);
        this.filters = filters;
        this.#element.requestUpdate();
      },
      () => {
        this.#loading = undefined;
      },
    ));
  }

  /** A frame that grows with its content is taller than the screen: there the sheet is where the button is. */
  #fitSheet(): void {
    const root = this.#find('.root');
    const button = this.#find('.filter-toggle');
    const view = this.#view();
    const { innerHeight, screen } = view;
    const isTall = view.parent !== view && innerHeight > screen.availHeight;
    const size = Math.round(screen.availHeight * 0.75);
    const start = Math.max(0, Math.min(button?.getBoundingClientRect().top ?? 0, innerHeight - size));
    for (const [name, value] of [
      ['--_sheet-size', `${size}px`],
      ['--_sheet-start', `${Math.round(start)}px`],
    ] as const) {
      if (isTall) root?.style.setProperty(name, value);
      else root?.style.removeProperty(name);
    }
  }

  /** A widget may be moved into a frame of its page: another window lays it out then, and only that one measures it well. */
  #view(): typeof globalThis & Window {
    return windowOf(this.#element) ?? window;
  }

  #find(selector: string): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>(selector);
  }
}
