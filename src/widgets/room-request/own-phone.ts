/** On a public screen: the same form at the visitor's own telephone, by a code. Comes after the form. */
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../design/card.ts';
import { addStyles } from '../../design/element.ts';
import { qrCode, qrCodeStyles } from '../../design/qr-code.ts';
import { ownPhoneWords } from '../../text/own-phone-words.ts';
import { inWords } from '../shared/editor-link.ts';
import { prefilledAddress } from './prefill.model.ts';
import type { RoomState } from './room-state.ts';

export class OwnPhone {
  readonly #state: RoomState;

  constructor(state: RoomState) {
    this.#state = state;
    addStyles(state.host.element, [qrCodeStyles]);
  }

  /** `isHelp`: it could not be sent from here. */
  render(headingLevel: number, isHelp: boolean): TemplateResult | typeof nothing {
    const { host, session, reading } = this.#state;
    const { lang, title, help, body, label } = ownPhoneWords(reading.messages.lang);
    const draw = (text: string): TemplateResult | undefined => qrCode({ text, label });
    const href = host.element.getAttribute('form-href') ?? '';
    const address = prefilledAddress(
      href,
      document.baseURI,
      session.answers,
      (one) => draw(one) !== undefined,
    );
    if (address === undefined) return nothing;
    return html`<section class="stack own-phone" lang=${lang}>
      ${heading(headingLevel, isHelp ? help : title, 'section')}
      <p>${body}</p>
      ${draw(address)}
      <p>${inWords(address.replace(/#.*$/, ''))}</p>
    </section>`;
  }
}
