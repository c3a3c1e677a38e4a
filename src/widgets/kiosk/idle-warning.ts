/** “Bent u er nog?”: the question before a visit ends by itself. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { dialog } from '../../design/dialog.ts';
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

/** Seen every second, heard twice: a voice that counts cannot be listened to. */
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
  return dialog({
    id: 'still-there',
    open: isOpen,
    title: idle.title,
    closeLabel: words.close,
    onClose: () => isOpen && onGoOn(),
    content: html`<div class="stack" data-gap="m">
      <p>${idle.body}</p>
      <div class="countdown progress" aria-hidden="true">
        <p><strong>${left}</strong> ${isOpen ? idle.left(left) : nothing}</p>
        <progress value=${left ?? 0} max=${countdown}></progress>
      </div>
      <p class="unseen" role="status">${said}</p>
    </div>`,
    actions: html`${button({ label: idle.goOn, kind: 'primary', onClick: onGoOn })}
    ${button({ label: words.beginAgain, onClick: onBeginAgain })}`,
  });
};
