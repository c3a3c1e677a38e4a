import { css, html, noChange, nothing, type ElementPart, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { heading } from './card.ts';
import { icon } from './icon.ts';
import { closeIcon } from './control-icons.ts';

/** A dialog over the page. */
export interface DialogOptions {
  /** Unique in the shadow root. */
  id: string;
  open: boolean;
  title: string;
  /** Of the title. Default 2. */
  headingLevel?: number;
  /** The word on the button that closes it ("Sluiten"). */
  closeLabel: string;
  content: unknown;
  /** Buttons at the foot. */
  actions?: unknown;
  /** A press beside it closes it too. Never where somebody fills in something: it would be lost. Default no. */
  lightDismiss?: boolean;
  /** However it was closed: the button, Escape, a press beside it, or `open` becoming false (`whenClosed`). */
  onClose: (event: Event) => void;
}

/** Keeps a native dialog as open as it should be. A dialog can only be shown once it is on the page. */
class Modal extends Directive {
  override update(part: ElementPart, [open]: [boolean]): unknown {
    const dialog = part.element as HTMLDialogElement;
    if (!open && dialog.open) dialog.close();
    if (open && !dialog.open) queueMicrotask(() => dialog.isConnected && !dialog.open && dialog.showModal());
    return noChange;
  }
  override render(open: boolean): boolean {
    return open;
  }
}
/** In a `<dialog>`: is it open? */
export const modal = directive(Modal);

/** Browsers tell late that a dialog was closed: of one that was opened again meanwhile it is no news. */
export const whenClosed =
  (onClose: (event: Event) => void) =>
  (event: Event): void => {
    if (!(event.target as HTMLDialogElement).open) onClose(event);
  };

const close = (event: Event): void => (event.currentTarget as Element).closest('dialog')?.close();

/** A press on the dialog itself and outside its box is a press on its backdrop. Browsers with `closedby` do it alone. */
const closeBeside = (event: MouseEvent): void => {
  const dialog = event.currentTarget as HTMLDialogElement;
  if (event.target !== dialog || 'closedBy' in HTMLDialogElement.prototype) return;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  if (x < left || x > right || y < top || y > bottom) dialog.close();
};

/**
 * A native modal dialog with its title and a button to close it. The browser keeps the focus inside, closes it on Escape
 * and gives the focus back to what opened it.
 *
 * Use it for one short question that must be answered first. For more text open a page, for a word of help a `popover`.
 */
export const dialog = (o: DialogOptions): TemplateResult =>
  html`<dialog
    class="dialog"
    id=${o.id}
    aria-labelledby="${o.id}-title"
    closedby=${o.lightDismiss ? 'any' : 'closerequest'}
    @close=${whenClosed(o.onClose)}
    @click=${o.lightDismiss ? closeBeside : nothing}
    ${modal(o.open)}
  >
    <div class="dialog-head">
      ${heading(o.headingLevel ?? 2, html`<span id="${o.id}-title">${o.title}</span>`)}
      <button class="dialog-close" type="button" @click=${close}>
        <span>${o.closeLabel}</span>${icon(closeIcon)}
      </button>
    </div>
    <div class="dialog-body">${o.content}</div>
    ${o.actions ? html`<div class="row">${o.actions}</div>` : nothing}
  </dialog>`;

/** Dialogs. */
export const dialogStyles = css`
  .dialog {
    inline-size: min(34em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: var(--_space-l);
    border: var(--_border-width) solid var(--_color-line);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    color: var(--_color-text);
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* Not a grid: in WebKit that is as tall as the screen. */
  .dialog[open] {
    display: flex;
    flex-direction: column;
    gap: var(--_space-m);
  }
  .dialog::backdrop {
    background: var(--_color-backdrop);
  }
  .dialog-head {
    display: flex;
    flex-wrap: wrap-reverse;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space-s) var(--_space-m);
  }
  .dialog-head > :first-child {
    font-size: var(--_font-size-xl);
  }
  .dialog-close {
    display: flex;
    align-items: center;
    gap: var(--_space-xs);
    min-block-size: var(--_size-target);
    margin-inline-start: auto;
    padding: 0 var(--_space-s);
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    color: var(--_color-accent);
    font-weight: var(--_font-weight-bold);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .dialog-close:hover {
    background: var(--_color-accent-soft);
  }
  @media (forced-colors: active) {
    .dialog-close {
      border: var(--_border-width) solid ButtonText;
    }
  }
`;
