/** The button to have the screen read aloud (plain-language.md, rule 24). What reads, and how to stop it, comes when it is pressed. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { aloudIcon } from '../../design/aloud-icons.ts';
import { button } from '../../design/button.ts';
import { aloudWords as words } from '../../text/aloud-words.ts';
import { dutchVoice } from './dutch-voice.model.ts';
import type { Longest, Reader } from './reader.ts';

/** What speaks: a window, or what stands for it. A browser may have neither. */
export interface Speech {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}

export class ReadAloud implements ReactiveController {
  readonly #host: LitElement;
  readonly #speech: Speech;
  readonly #longest: Longest | undefined;
  #voice: SpeechSynthesisVoice | undefined;
  #reader: Reader | undefined;
  #hasFailed = false;

  /** `speech`: default the window of `host`. */
  constructor(
    host: LitElement,
    speech: Speech = host.ownerDocument.defaultView ?? {},
    longest?: Longest,
  ) {
    this.#host = host;
    this.#speech = speech;
    this.#longest = longest;
    host.addController(this);
  }

  hostConnected(): void {
    this.#speech.speechSynthesis?.addEventListener?.('voiceschanged', this.#onVoices);
    this.#onVoices();
  }

  hostDisconnected(): void {
    this.#speech.speechSynthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.#reader?.end();
  }

  hostUpdated(): void {
    if (!this.#reader?.isSeen) this.#reader?.end();
  }

  /** Nothing without a voice that speaks Dutch: one may come later. */
  render(): TemplateResult | typeof nothing {
    const [voice, reader] = [this.#voice, this.#reader];
    // One that goes away is still to be stopped.
    if (!voice && !reader) return nothing;
    return html`<div class="stack aloud no-print" lang="nl">
      <div class="row">
        ${button(reader?.main ?? { label: words.start, icon: aloudIcon, onClick: this.#start })}
        ${reader ? button(reader.last) : nothing}
      </div>
      ${voice?.localService === false ? html`<p>${words.online}</p>` : nothing}
      <p role="status">${this.#hasFailed ? words.failed : nothing}</p>
    </div>`;
  }

  #onVoices = (): void => {
    this.#voice = dutchVoice(this.#speech.speechSynthesis?.getVoices() ?? []);
    this.#host.requestUpdate();
  };

  #start = async (): Promise<void> => {
    const { speechSynthesis, SpeechSynthesisUtterance } = this.#speech;
    const voice = this.#voice;
    if (!speechSynthesis || !SpeechSynthesisUtterance || !voice) return;
    // On an iPhone only what is asked during a press may speak, and from then on all.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    const part = await import('./reader.ts').catch(() => undefined);
    if (!part) return this.#end(true);
    if (this.#reader) return;
    const reader = new part.Reader({
      speech: { speechSynthesis, SpeechSynthesisUtterance },
      voice,
      host: this.#host,
      longest: this.#longest,
      onEnd: this.#end,
    });
    if (!reader.isSeen) return;
    this.#reader = reader;
    this.#hasFailed = false;
    reader.goOn();
  };

  #end = (hasFailed: boolean): void => {
    this.#reader = undefined;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  };
}
