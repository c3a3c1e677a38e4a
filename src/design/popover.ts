import { css, html, type TemplateResult } from 'lit';
import { icon, type Icon } from './icon.ts';

/** Something small over the page, at the button that opens it. */
export interface PopoverOptions {
  /** Unique in the shadow root. */
  id: string;
  /** On the button. */
  label: string;
  icon?: Icon;
  /** The button as a word in running text, such as a difficult word with its explanation. Default a quiet button. */
  inText?: boolean;
  content: unknown;
}

/** A sentence at a control that already has a name. */
export interface TooltipOptions {
  /** Unique in the shadow root. */
  id: string;
  /** The control; it gets the id for its `aria-describedby`. */
  trigger: (describedBy: string) => TemplateResult;
  /** Plain words. Nothing that only stands here: on a touch screen it may never be seen. */
  text: string;
}

const canPop = 'popover' in HTMLElement.prototype;
/** Time to move the pointer from the control to its tooltip, in ms. */
const GRACE = 300;

const isOpen = (box: HTMLElement): boolean =>
  canPop ? box.matches(':popover-open') : box.hasAttribute('data-open');

/** Beside its anchor while it is open. Where the part that places it cannot be had, it stays where the browser puts it. */
const placeWhileOpen = async (anchor: Element, box: HTMLElement): Promise<void> => {
  const loaded = await import('./float.ts').catch(() => undefined);
  if (!isOpen(box)) return;
  if (!loaded) {
    box.toggleAttribute('data-placed', true);
    return;
  }
  const stop = loaded.float(anchor, box);
  const end = (): void => {
    stop();
    box.removeAttribute('data-placed');
    box.removeEventListener('toggle', onToggle);
  };
  const onToggle = (): void => {
    if (!isOpen(box)) end();
  };
  box.addEventListener('toggle', onToggle);
};

const set = (anchor: Element, box: HTMLElement, open: boolean): void => {
  if (isOpen(box) === open || !box.isConnected) return;
  if (canPop && open) box.showPopover();
  else if (canPop) box.hidePopover();
  else {
    box.toggleAttribute('data-open', open);
    box.dispatchEvent(new Event('toggle'));
  }
  if (open) void placeWhileOpen(anchor, box);
};

const boxOf = (part: Element): HTMLElement | null => part.querySelector<HTMLElement>('.floating');
/** The wrapper of control and box: what is inside it, is at it. */
const at = (event: Event): { wrapper: Element; box: HTMLElement } | undefined => {
  const wrapper = event.currentTarget as Element;
  const box = boxOf(wrapper);
  return box ? { wrapper, box } : undefined;
};

const anchorOf = (wrapper: Element): Element => wrapper.firstElementChild ?? wrapper;

/** Where the browser opens the box by itself, it is only placed; older ones open it here. */
const onToggle = (event: Event): void => {
  const box = event.currentTarget as HTMLElement;
  const anchor = box.previousElementSibling;
  if (!anchor) return;
  anchor.setAttribute('aria-expanded', String(isOpen(box)));
  if (canPop && isOpen(box)) void placeWhileOpen(anchor, box);
};
const onPress = (event: Event): void => {
  if (canPop) return;
  const anchor = event.currentTarget as Element;
  const box = anchor.nextElementSibling as HTMLElement;
  set(anchor, box, !isOpen(box));
};
const onEscape = (event: KeyboardEvent): void => {
  const here = at(event);
  if (canPop || event.key !== 'Escape' || !here) return;
  set(anchorOf(here.wrapper), here.box, false);
};

/**
 * A button that opens a small box beside it. Escape or a press elsewhere closes it; the focus stays with the button.
 *
 * Use it for a word of help or the explanation of a word, also on touch screens. For a question use `dialog`, for what
 * many need say it in the page.
 */
export const popover = (o: PopoverOptions): TemplateResult =>
  html`<span class="floats" @keydown=${onEscape}
    ><button
      class=${o.inText ? 'explained' : 'button'}
      data-kind="quiet"
      type="button"
      popovertarget=${o.id}
      aria-expanded="false"
      @click=${onPress}
    >
      ${o.icon ? icon(o.icon) : ''}<span>${o.label}</span></button
    ><span class="floating" id=${o.id} popover @toggle=${onToggle}>${o.content}</span></span
  >`;

const show = (event: Event): void => {
  const here = at(event);
  if (!here) return;
  if (event.type === 'pointerenter') here.wrapper.toggleAttribute('data-over', true);
  set(anchorOf(here.wrapper), here.box, true);
};
/** Gone a moment after neither the pointer nor the focus is here any more. */
const leave = (event: Event): void => {
  const here = at(event);
  if (!here) return;
  const { wrapper, box } = here;
  if (event.type === 'pointerleave') wrapper.removeAttribute('data-over');
  setTimeout(() => {
    if (!wrapper.hasAttribute('data-over') && !wrapper.querySelector(':focus-visible'))
      set(anchorOf(wrapper), box, false);
  }, GRACE);
};

/**
 * A sentence that appears at a control on hover and focus. It stays while the pointer is on the control or on it, and
 * goes with Escape (WCAG 1.4.13).
 *
 * Use it rarely, for an extra; what visitors need stands in the page or in a `popover`.
 */
export const tooltip = (o: TooltipOptions): TemplateResult =>
  html`<span
    class="floats"
    @pointerenter=${show}
    @pointerleave=${leave}
    @focusin=${show}
    @focusout=${leave}
    @keydown=${onEscape}
    >${o.trigger(o.id)}<span class="floating" id=${o.id} role="tooltip" popover>${o.text}</span></span
  >`;

/** Popovers and tooltips. */
export const popoverStyles = css`
  .floats {
    display: inline-block;
    max-inline-size: 100%;
  }
  .floating {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    max-inline-size: min(22em, 100vw - 2em);
    padding: 0.75em var(--_space-m);
    border: var(--_border-width) solid var(--_color-line);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-text);
    overflow: auto;
    text-align: start;
  }
  .floating:not([data-placed]) {
    visibility: hidden;
  }
  .explained {
    padding: 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.2em;
    cursor: help;
  }
  .explained:hover,
  .explained[aria-expanded='true'] {
    background: var(--_color-accent-soft);
  }
  @supports not selector(:popover-open) {
    .floating {
      z-index: var(--_z-raised);
    }
    .floating:not([data-open]) {
      display: none;
    }
  }
`;
