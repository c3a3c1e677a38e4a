import { html, type LitElement, type TemplateResult } from 'lit';
import { disclosure } from '../../design/disclosure.ts';
import { addStyles } from '../../design/element.ts';
import type { qrCode } from '../../design/qr-code.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import type { CodeOf } from './item-contact.ts';

/** The codes on the page of an item. What draws them comes when it is asked for. */
export class ItemCodes {
  readonly #element: LitElement;
  #qrCode?: typeof qrCode;

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** A lost chunk costs the codes: the addresses are there in words. */
  async load(): Promise<void> {
    if (this.#qrCode) return;
    try {
      const { qrCode, qrCodeStyles } = await import('../../design/qr-code.ts');
      addStyles(this.#element, [qrCodeStyles]);
      this.#qrCode = qrCode;
    } catch {
      // Said where somebody asks for one.
    }
  }

  /** Undefined when its chunk is lost or the address is too long for a code. */
  of(text: string, label: string): TemplateResult | undefined {
    return this.#qrCode?.({ text, label });
  }

  /** On a public screen, where a link would leave the page for good: a code of it, a press further. */
  inPlaceOfLink(words: KeepMessages | undefined): CodeOf {
    return (href, name) => {
      const { share } = words ?? {};
      const code = share && this.of(href, share.qrLabel(name));
      return (
        code &&
        disclosure({
          summary: share.showQr,
          content: html`${code}
            <p>${share.qrHelp}</p>`,
        })
      );
    };
  }
}
