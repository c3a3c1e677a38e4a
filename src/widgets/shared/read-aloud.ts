/** The button to have the screen read aloud (plain-language.md, rule 24). What reads, and how to stop it, comes when it is pressed. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { aloudIcon } from '../../design/aloud-icons.ts';
import { button } from '../../design/button.ts';
import { aloudWords as words } from '../../text/aloud-words.ts';
import { dutchVoice } from './dutch-voice.model.ts';
import type { Longest, Reader } from './reader.ts';

/** Heard on the document by all that read aloud, in whatever copy of Samenspel: a page has one voice. */
export const BEGUN = 'samenspel-reads-aloud';

/** What speaks: a window, or what stands for it. A browser may have neither. */
export interface Speech {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

/** A button for a host: `render` draws it. */
export interface ReadAloud {
  /** Nothing without a voice that speaks Dutch: one may come later. */
  render: () => TemplateResult | typeof nothing;
}

/** `speech`: default the window of `host`. */
export function readAloud(
  host: LitElement,
  { speechSynthesis, SpeechSynthesisUtterance }: Speech = host.ownerDocument.defaultView ?? {},
  longest?: Longest,
): ReadAloud {
  let voice: SpeechSynthesisVoice | undefined;
  let reader: Reader | undefined;
  let hasFailed = false;

  const onVoices = (): void => {
    voice = dutchVoice(speechSynthesis?.getVoices() ?? []);
    host.requestUpdate();
  };
  const onEnd = (failed: boolean): void => {
    reader = undefined;
    hasFailed = failed;
    host.requestUpdate();
  };
  const onClick = async (): Promise<void> => {
    if (!speechSynthesis || !SpeechSynthesisUtterance || !voice) return;
    // On an iPhone only what is asked during a press may speak, and from then on all.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    const part = await import('./reader.ts').catch(() => undefined);
    if (!part) return onEnd(true);
    if (reader || !voice) return;
    const speech = { speechSynthesis, SpeechSynthesisUtterance };
    const next = new part.Reader({ speech, voice, host, longest, onEnd });
    if (!next.isSeen) return;
    reader = next;
    hasFailed = false;
    next.goOn();
  };

  host.addController({
    hostConnected: () => {
      speechSynthesis?.addEventListener?.('voiceschanged', onVoices);
      onVoices();
    },
    hostDisconnected: () => {
      speechSynthesis?.removeEventListener?.('voiceschanged', onVoices);
      reader?.end();
    },
    hostUpdated: () => {
      if (!reader?.isSeen) reader?.end();
    },
  });

  return {
    render: () =>
      // One that goes away is still to be stopped.
      voice || reader
        ? html`<div class="stack aloud no-print" lang="nl">
            <div class="row">
              ${button(reader?.main ?? { label: words.start, icon: aloudIcon, onClick })}
              ${reader ? button(reader.last) : nothing}
              <p role="status">${hasFailed ? words.failed : nothing}</p>
            </div>
            ${voice?.localService === false ? html`<p>${words.online}</p>` : nothing}
          </div>`
        : nothing,
  };
}
