/** The buttons to have the screen read aloud (plain-language.md, rule 24). What reads comes when one is pressed. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { aloudIcon, goOnIcon, pauseIcon, stopIcon } from '../../design/aloud-icons.ts';
import { button } from '../../design/button.ts';
import { aloudWords as words } from '../../text/aloud-words.ts';
import { BEGINS, dutchVoice, longestFor } from './read-aloud.model.ts';
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
  readonly #selector: string;
  readonly #speech: Speech;
  readonly #longest: Longest;
  #voice: SpeechSynthesisVoice | undefined;
  #state: 'idle' | 'reading' | 'paused' = 'idle';
  #reader: Reader | undefined;
  #hasFailed = false;

  /** `selector`: what is read of the shadow root of `host`, in the order of the page. `speech`: default its window. */
  constructor(
    host: LitElement,
    selector: string,
    speech: Speech = host.ownerDocument.defaultView ?? {},
    longest: Longest = { beginning: BEGINS, of: longestFor },
  ) {
    this.#host = host;
    this.#selector = selector;
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
    this.#stop();
  }

  hostUpdated(): void {
    if (this.#reader && !(this.#hasButtons && this.#reader.isSeen)) this.#stop();
  }

  /** Nothing without a voice that speaks Dutch: one may come later. */
  render(): TemplateResult | typeof nothing {
    // One that goes away is still to be stopped.
    if (!this.#voice && !this.#reader) return nothing;
    const [label, icon, onClick] = {
      idle: [words.start, aloudIcon, this.#start] as const,
      reading: [words.pause, pauseIcon, this.#pause] as const,
      paused: [words.goOn, goOnIcon, this.#goOn] as const,
    }[this.#state];
    return html`<div class="stack aloud no-print" lang="nl">
      <div class="row">
        ${button({ label, icon, onClick })}
        ${this.#reader ? button({ label: words.stop, icon: stopIcon, onClick: this.#stop }) : nothing}
      </div>
      ${!this.#voice || this.#voice.localService ? nothing : html`<p>${words.online}</p>`}
      <p role="status" ?hidden=${!this.#hasFailed}>${this.#hasFailed ? words.failed : nothing}</p>
    </div>`;
  }

  /** Without them it could not be stopped. */
  get #hasButtons(): boolean {
    return this.#host.renderRoot.querySelector('.aloud') !== null;
  }

  #onVoices = (): void => {
    this.#voice = dutchVoice(this.#speech.speechSynthesis?.getVoices() ?? []);
    this.#host.requestUpdate();
  };

  #set(state: 'idle' | 'reading' | 'paused', hasFailed = false): void {
    this.#state = state;
    this.#hasFailed = hasFailed;
    this.#host.requestUpdate();
  }

  #start = async (): Promise<void> => {
    const { speechSynthesis, SpeechSynthesisUtterance } = this.#speech;
    const voice = this.#voice;
    if (!speechSynthesis || !SpeechSynthesisUtterance || !voice) return;
    // On an iPhone only what is asked during a press may speak, and from then on all.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    const part = await import('./reader.ts').catch(() => undefined);
    if (!part) return this.#set('idle', true);
    if (this.#reader || !this.#host.isConnected || !this.#hasButtons) return;
    this.#reader = new part.Reader({
      speech: { speechSynthesis, SpeechSynthesisUtterance },
      voice,
      host: this.#host,
      selector: this.#selector,
      longest: this.#longest,
      onEnd: this.#end,
    });
    this.#goOn();
  };

  #goOn = (): void => {
    this.#set('reading');
    this.#reader?.goOn();
  };

  #pause = (): void => {
    this.#reader?.pause();
    this.#set('paused');
  };

  #stop = (): void => {
    this.#reader?.stop();
    this.#end(false);
  };

  #end = (hasFailed: boolean): void => {
    if (!this.#reader) return;
    this.#reader = undefined;
    this.#set('idle', hasFailed);
    void this.#keepFocus();
  };

  /** The button with the focus may go. */
  async #keepFocus(): Promise<void> {
    const { renderRoot } = this.#host;
    if (!renderRoot.querySelector('.aloud :focus')) return;
    await this.#host.updateComplete;
    renderRoot.querySelector<HTMLElement>('.aloud button')?.focus({ preventScroll: true });
  }
}
