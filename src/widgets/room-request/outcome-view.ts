/** What became of a request, in words, and what somebody can do now. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { printIcon, mailIcon } from '../../design/control-icons.ts';
import { icon } from '../../design/icon.ts';
import { phoneIcon } from '../../design/icons.ts';
import { notice } from '../../design/notice.ts';
import type { RoomRequestReceipt } from '../../feed/room-request.ts';
import type { RoomMessages } from '../../text/messages.ts';
import { telHref } from '../../text/tel-href.ts';
import type { Reading } from '../shared/reading.model.ts';
import type { CheckOptions } from './check-view.ts';
import { fullDay } from './room-reading.model.ts';
import type { Way } from './sending.model.ts';
import { mailTo } from './summary.model.ts';
import type { Caller } from './whom-to-call.model.ts';

export interface OutcomeActions {
  onSend: () => void;
  /** The same answers as another request. */
  onSendAsNew: () => void;
  onWay: (way: Way) => void;
  onBack: () => void;
}

/** A number to call and an address; on a public screen words alone: a press would lead out of the page. */
export const callLine = (
  contact: Caller | undefined,
  title: string,
  words: RoomMessages,
  isKiosk: boolean,
): unknown => {
  const { name, telephone, email, hours } = contact ?? {};
  if (!telephone && !email) return nothing;
  const way = (href: string, drawing: typeof phoneIcon | typeof mailIcon, label: string): TemplateResult =>
    isKiosk
      ? html`<strong>${label}</strong>`
      : html`<a class="button" href=${href}>${icon(drawing)}<span>${label}</span></a>`;
  return html`<div class="stack call">
    <p><span class="label">${title}</span>${name ? html` <bdi>${words.callWhom(name)}</bdi>` : nothing}</p>
    <div class="row">
      ${telephone ? way(telHref(telephone), phoneIcon, words.callWhom(telephone)) : nothing}
      ${email ? way(mailTo(email), mailIcon, words.mailTo(email)) : nothing}
    </div>
    ${hours ? html`<p class="hint">${hours}</p>` : nothing}
  </div>`;
};

/** The letter, for who copies it by hand. */
const letter = (o: CheckOptions): TemplateResult =>
  html`<label class="stack"
    ><span class="label">${o.words.handedOver.text}</span
    ><textarea class="input text-area" readonly rows="8" .value=${o.letter}></textarea>
  </label>`;

/** Above the answers, which stay as long as there is no receipt. */
export const sendingNotice = (o: CheckOptions): unknown => {
  const { sending, words } = o;
  const head = (text: string): TemplateResult => html`<span id="outcome" tabindex="-1">${text}</span>`;
  const message = (
    tone: 'info' | 'warning' | 'error',
    title: string,
    body: unknown,
    actions?: unknown,
  ): TemplateResult =>
    html`<section class="no-print" aria-labelledby="outcome">
      ${notice({
        tone,
        body: html`<div class="stack">${heading(o.headingLevel, head(title), 'question')}${body}</div>`,
        actions,
      })}
    </section>`;
  switch (sending.phase) {
    case 'unsure':
      return message(
        'warning',
        words.unsure.title,
        html`<p>${words.unsure.body}</p>`,
        button({ label: words.unsure.retry, onClick: o.onSend }),
      );
    case 'refused':
      return message(
        'error',
        words.refused.title,
        html`<p>
            ${words.refused.reasons[sending.reason]}
            ${/^not-/.test(sending.reason) && o.ways.length > 1 ? words.refused.otherWay : nothing}
          </p>
          <p>${words.refused.kept}</p>`,
        sending.reason === 'earlier'
          ? button({ label: words.refused.asNew, onClick: o.onSendAsNew })
          : undefined,
      );
    case 'handed-over':
      return message(
        'info',
        words.handedOver.title,
        html`<p>${o.trouble ?? words.handedOver.ways[sending.way]}</p>
          ${o.trouble ? letter(o) : nothing}`,
      );
    default:
      return nothing;
  }
};

export interface SentOptions {
  receipt: RoomRequestReceipt;
  words: RoomMessages;
  reading: Reading;
  headingLevel: number;
  isKiosk: boolean;
  onPrint: () => void;
  onAgain: () => void;
}

/** There is a receipt: the only screen that says "sent". */
export const sentView = (o: SentOptions): TemplateResult => {
  const { receipt, words, reading } = o;
  const { sent } = words;
  const { contactPoint: contact } = receipt;
  return html`<section class="stack form" data-gap="l" aria-labelledby="outcome">
    ${notice({
      tone: 'success',
      body: html`<div class="stack">
        ${heading(o.headingLevel, html`<span id="outcome" tabindex="-1">${sent.title}</span>`, 'section question')}
        <p>${sent.body}</p>
      </div>`,
    })}
    <div class="receipt">
      <p class="label">${sent.receipt}</p>
      <p class="number"><bdi>${receipt.receipt}</bdi></p>
      <p>${sent.keep}</p>
    </div>
    <div class="stack">
      ${heading(o.headingLevel, sent.nextTitle, 'section')}
      <ol class="next">
        ${sent.steps(contact.name, fullDay(receipt.expectedAnswerBy, reading)).map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>
    ${callLine(
      { ...contact, name: undefined, hours: contact.hoursAvailable },
      sent.call(contact.name),
      words,
      o.isKiosk,
    )}
    <div class="row no-print">
      ${o.isKiosk ? nothing : button({ label: words.check.print, icon: printIcon, onClick: o.onPrint })}
      ${button({ label: sent.again, onClick: o.onAgain })}
    </div>
  </section>`;
};
