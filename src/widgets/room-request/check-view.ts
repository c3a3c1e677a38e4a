/** The answers, to look at once more: each can be changed; under them the ways to send them. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { backIcon, copyIcon, mailIcon, printIcon } from '../../design/control-icons.ts';
import { notice } from '../../design/notice.ts';
import type { RoomMessages } from '../../text/messages.ts';
import type { QuestionId } from './questions.model.ts';
import type { Sending, Way } from './sending.model.ts';
import { sendingNotice, type OutcomeActions } from './outcome-view.ts';
import type { AnswerRow } from './summary.model.ts';

export interface CheckOptions extends OutcomeActions {
  words: RoomMessages;
  headingLevel: number;
  rows: readonly AnswerRow[];
  sending: Sending;
  /** Whose words about the answers; and where the rest of it stands. */
  privacy: { text: string; href?: string | undefined };
  /** The ways out that there are; the first is the one that is offered first. */
  ways: readonly ('endpoint' | Way)[];
  onChange: (question: QuestionId) => void;
  /** Whom to call, as a link or as text. */
  caller: unknown;
  /** Another way, right under the word that the request did not arrive. */
  instead: unknown;
  /** The letter, to select by hand. */
  letter: string;
  /** The way was not as it should be: the text could not be copied, or is too long for a mail. */
  trouble?: string | undefined;
}

const row = ({ question, term, lines }: AnswerRow, o: CheckOptions): TemplateResult =>
  html`<div class="answer">
    <dt>${term}</dt>
    <dd dir="auto">
      ${
        lines.length
          ? lines.map((line) => html`<p>${line}</p>`)
          : html`<p class="hint">${o.words.check.nothing}</p>`
      }
    </dd>
    <dd class="no-print">
      <button
        class="button"
        type="button"
        data-kind="quiet"
        ?disabled=${o.sending.phase === 'sending'}
        @click=${() => o.onChange(question)}
      >
        <span>${o.words.check.change}<span class="unseen"> ${term}</span></span>
      </button>
    </dd>
  </div>`;

/** Sending goes on at an endpoint; the other ways leave it to the visitor. */
const wayOut = (way: 'endpoint' | Way, kind: 'primary' | 'secondary', o: CheckOptions): TemplateResult => {
  const { check, sending, unsure } = o.words;
  switch (way) {
    case 'endpoint': {
      const isBusy = o.sending.phase === 'sending';
      const label = o.sending.phase === 'unsure' ? unsure.retry : isBusy ? sending.busy : check.send;
      // Not `busy`: a press while it goes on is answered.
      return button({ label, kind, onClick: o.onSend });
    }
    case 'mail':
      return button({ label: check.mail, kind, icon: mailIcon, onClick: () => o.onWay('mail') });
    case 'copy':
      return button({ label: check.copy, kind, icon: copyIcon, onClick: () => o.onWay('copy') });
    case 'print':
      return button({ label: check.print, kind, icon: printIcon, onClick: () => o.onWay('print') });
  }
};

export const checkView = (o: CheckOptions): TemplateResult => {
  const { words, sending } = o;
  const { check } = words;
  const [first, ...others] = o.ways;
  const isSending = sending.phase === 'sending';
  return html`${sendingNotice(o)} ${o.instead}
    <section class="stack" data-gap="m">
      ${heading(o.headingLevel, html`<span id="question-check" tabindex="-1">${check.title}</span>`, 'section question')}
      <dl class="answers">${o.rows.map((one) => row(one, o))}</dl>
    </section>
    <section class="stack privacy">
      ${heading(o.headingLevel, check.privacyTitle)}
      <p>${o.privacy.text}</p>
      ${o.privacy.href ? html`<p>${html`<a href=${o.privacy.href}>${check.privacyMore}</a>`}</p>` : nothing}
    </section>
    <div class="row no-print">
      ${first ? wayOut(first, 'primary', o) : notice({ tone: 'info', body: check.noWay })}
      ${isSending ? nothing : button({ label: words.back, icon: backIcon, onClick: o.onBack })}
    </div>
    ${
      others.length && !isSending
        ? html`<div class="stack no-print">
            <p class="label">${check.otherWays}</p>
            <div class="row">${others.map((way) => wayOut(way, 'secondary', o))}</div>
          </div>`
        : nothing
    }
    ${o.caller}`;
};
