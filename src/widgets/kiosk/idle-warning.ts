/** “Bent u er nog?”: the question before a visit ends by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { modal, whenClosed } from '../../design/dialog.ts';
import type { KioskMessages } from '../../text/messages.ts';

/** So many seconds before the end it is said once more. */
const SAID_AGAIN = 10;

export interface IdleWarningOptions {
  words: KioskMessages;
  /** Seconds until the end; undefined while nothing is asked. */
  left: number | undefined;
  /** Of so many. */
  countdown: number;
  onGoOn: () => void;
  onBeginAgain: () => void;
}

/**
 * An alert (WAI-ARIA 1.2, `alertdialog`) that begins on the button to go on, and has no other way to close than its two answers: with
 * “Sluiten” nobody would know whether the visit goes on. The seconds are seen, and heard twice: a voice that counts cannot be listened
 * to.
 */
export const idleWarning = ({
  words,
  left,
  countdown,
  onGoOn,
  onBeginAgain,
}: IdleWarningOptions): TemplateResult => {
  const { idle } = words;
  const isOpen = left !== undefined;
  const said = !isOpen ? '' : idle.said(left > SAID_AGAIN ? countdown : SAID_AGAIN);
  return html`<dialog
    class="dialog"
    id="still-there"
    role="alertdialog"
    aria-labelledby="still-there-title"
    aria-describedby="still-there-body still-there-said"
    @close=${whenClosed(() => isOpen && onGoOn())}
    ${modal(isOpen)}
  >
    <div class="dialog-head">${heading(2, html`<span id="still-there-title">${idle.title}</span>`)}</div>
    <p id="still-there-body">${idle.body}</p>
    <div class="countdown progress" aria-hidden="true">
      <p><strong>${left}</strong> ${isOpen ? idle.left(left) : nothing}</p>
      <progress value=${left ?? 0} max=${countdown}></progress>
    </div>
    <p id="still-there-said" class="unseen" role="status">${said}</p>
    <div class="row">
      ${button({ label: idle.goOn, kind: 'primary', onClick: onGoOn })}
      ${button({ label: words.beginAgain, onClick: onBeginAgain })}
    </div>
  </dialog>`;
};
