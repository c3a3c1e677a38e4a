/** What the page of an item has on a public screen alone: nothing leads out of it, and all goes along on a telephone. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { printIcon } from '../../design/control-icons.ts';
import { disclosure } from '../../design/disclosure.ts';
import { addStyles } from '../../design/element.ts';
import { qrIcon } from '../../design/keep-icons.ts';
import { qrCode, qrCodeStyles } from '../../design/qr-code.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import { takeAlongWords } from '../../text/take-along-words.ts';
import { keepInSight } from './in-sight.ts';
import type { CodeOf } from './item-contact.ts';
import type { ShareItem } from './share.model.ts';

export interface TakeAlong {
  /** In place of a link, which would leave the page for good: a code of it, a press further; none of what is too long for one. */
  code: CodeOf;
  /**
   * For the item itself one button, which shows its code at once; under it the address in words. On paper only where the editor says that
   * there is a printer (`print`).
   */
  row: (
    item: ShareItem | undefined,
    isOpen: boolean,
    onToggle: () => void,
    onPrint: () => void,
  ) => TemplateResult | undefined;
}

/** `lang`: of the words. */
export function takeAlong(element: LitElement, { share, print }: KeepMessages, lang: string): TakeAlong {
  addStyles(element, [qrCodeStyles]);
  const draw = (href: string, name: string): TemplateResult | undefined =>
    qrCode({ text: href, label: share.qrLabel(name) });
  return {
    code: (href, name) => {
      const code = draw(href, name);
      return (
        code &&
        disclosure({
          // There are some on a page: of the telephone, of the mail.
          summary: html`${share.showQr}<span class="unseen">, ${name}</span>`,
          content: html`${code}
            <p>${share.qrHelp}</p>`,
        })
      );
    },
    row(item, isOpen, onToggle, onPrint) {
      const paper =
        element.hasAttribute('print') && button({ label: print.item, icon: printIcon, onClick: onPrint });
      if (!item) return paper ? html`<section class="keep">${paper}</section>` : undefined;
      const { href, title } = item;
      const code = isOpen && draw(href, title);
      const onClick = async (): Promise<void> => {
        onToggle();
        await element.updateComplete;
        // With the button above it the code is in sight whole.
        const help = element.renderRoot.querySelector('.taken > p');
        if (help) keepInSight(help);
      };
      return html`<section class="stack keep" data-gap="m">
        <div class="row">
          ${button({
            label: isOpen ? share.hideQr : takeAlongWords(lang).take,
            icon: qrIcon,
            kind: isOpen ? 'secondary' : 'primary',
            expanded: isOpen,
            onClick,
          })}
          ${paper || nothing}
        </div>
        <div class="stack taken" role="status">
          ${
            isOpen
              ? html`${code}
                  <p>${code ? share.qrHelp : share.qrFailed}</p>
                  <p class="address">${href}</p>`
              : nothing
          }
        </div>
      </section>`;
    },
  };
}
