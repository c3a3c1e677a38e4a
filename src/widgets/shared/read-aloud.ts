/** Reads what is on the screen to a visitor who asks for it (plain-language.md, rule 24). */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { aloudIcon, goOnIcon, pauseIcon, stopIcon } from '../../design/aloud-icons.ts';
import { button } from '../../design/button.ts';
import { aloudWords as words } from '../../text/aloud-words.ts';
import { utterancesIn, wordAt, type Utterance } from '../../text/spoken.ts';
import { passageOf, rangeOf, type Passage } from './passages.ts';
import { BEGINS, dutchVoice, longestFor } from './read-aloud.model.ts';
import { markSentence, markWord } from './spoken-marks.ts';

/** What speaks: a window, or what stands for it. A browser may have neither. */
export interface Speech {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly SpeechSynthesisUtterance?: typeof SpeechSynthesisUtterance;
}
export interface ReadAloudOptions {
  /** What is to be read, when it is asked for. */
  passages: () => readonly Passage[];
  /** Default the window of the element. */
  speech?: Speech;
  /** See `read-aloud.model.ts`; in ms. */
  longest?: { beginning: number; of: (said: string) => number };
}

/** Heard on the document by all that read aloud, in whatever copy of Samenspel: a page has one voice. */
const BEGUN = 'samenspel-reads-aloud';

export class ReadAloud implements ReactiveController {
  readonly #host: LitElement;
  readonly #o: Required<ReadAloudOptions>;
  #voice: SpeechSynthesisVoice | undefined;
  #state: 'idle' | 'reading' | 'paused' = 'idle';
  #lines: readonly { passage: Passage; utterance: Utterance }[] = [];
  #at = 0;
  /** The one that counts; what others still tell is of the past. Kept, as some browsers forget what nobody holds. */
  #speaking: SpeechSynthesisUtterance | undefined;
  #limit = 0;
  #marked: HTMLElement | undefined;
  #failed = false;

  constructor(host: LitElement, options: ReadAloudOptions) {
    this.#host = host;
    this.#o = {
      speech: host.ownerDocument.defaultView ?? {},
      longest: { beginning: BEGINS, of: longestFor },
      ...options,
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#engine?.addEventListener?.('voiceschanged', this.#onVoices);
    this.#onVoices();
  }

  hostDisconnected(): void {
    this.#engine?.removeEventListener?.('voiceschanged', this.#onVoices);
    this.stop();
  }

  /** What is read has to be what is seen: another item, another mode or other facts end it. */
  hostUpdated(): void {
    const isSeen = ({ element, text }: Passage): boolean =>
      element.isConnected && passageOf(element).text === text;
    if (this.#state !== 'idle' && !this.#lines.every(({ passage }) => isSeen(passage))) this.stop();
  }

  /** Nothing without a voice that speaks Dutch: one may come later. */
  render(): TemplateResult | typeof nothing {
    if (!this.#voice) return nothing;
    const [label, icon, onClick] = {
      idle: [words.start, aloudIcon, this.#start] as const,
      reading: [words.pause, pauseIcon, this.#pause] as const,
      paused: [words.goOn, goOnIcon, this.#goOn] as const,
    }[this.#state];
    return html`<div class="stack aloud no-print" lang="nl">
      <div class="row">
        ${button({ label, icon, onClick })}
        ${this.#state === 'idle' ? nothing : button({ label: words.stop, icon: stopIcon, onClick: this.stop })}
      </div>
      ${this.#voice.localService ? nothing : html`<p>${words.online}</p>`}
      <p role="status" ?hidden=${!this.#failed}>${this.#failed ? words.failed : nothing}</p>
    </div>`;
  }

  /** Ends it, wherever it is. The next time starts at the beginning. */
  readonly stop = (): void => {
    if (this.#state === 'idle') return;
    this.#silence();
    this.#mark(undefined);
    this.#lines = [];
    this.#set('idle');
    void this.#keepFocus();
  };

  get #engine(): Speech['speechSynthesis'] {
    return this.#o.speech.speechSynthesis;
  }

  #onVoices = (): void => {
    this.#voice = dutchVoice(this.#engine?.getVoices() ?? []);
    this.#host.requestUpdate();
  };

  #set(state: 'idle' | 'reading' | 'paused'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }

  #start = (): void => {
    this.#lines = this.#o
      .passages()
      .flatMap((passage) => utterancesIn(passage.text).map((utterance) => ({ passage, utterance })));
    this.#at = 0;
    this.#goOn();
  };

  /** From the beginning of the sentence: the engines' own way back falls silent on some devices. */
  #goOn = (): void => {
    this.#failed = false;
    document.dispatchEvent(new Event(BEGUN));
    document.addEventListener(BEGUN, this.stop);
    window.addEventListener('pagehide', this.stop);
    this.#set('reading');
    // What a page before this one left behind would come first.
    this.#engine?.cancel();
    this.#speak();
  };

  #pause = (): void => {
    this.#silence();
    this.#set('paused');
  };

  #silence(): void {
    document.removeEventListener(BEGUN, this.stop);
    window.removeEventListener('pagehide', this.stop);
    clearTimeout(this.#limit);
    this.#speaking = undefined;
    markWord(undefined);
    this.#engine?.cancel();
  }

  #speak(): void {
    const line = this.#lines[this.#at];
    const { SpeechSynthesisUtterance: Utterance } = this.#o.speech;
    if (!line || !Utterance || !this.#voice) return this.stop();
    const one = new Utterance(line.utterance.said);
    one.voice = this.#voice;
    one.lang = this.#voice.lang.replace('_', '-');
    /** What is told of a sentence that is over, or was silenced, is of no use. */
    const ifNow =
      <E>(act: (event: E) => void) =>
      (event: E): void => {
        if (one === this.#speaking) act(event);
      };
    one.onstart = ifNow(() => this.#within(this.#o.longest.of(one.text), this.#skip));
    one.onboundary = ifNow(({ name, charIndex }: SpeechSynthesisEvent) => {
      const place = name === 'word' && wordAt(line.utterance, charIndex);
      markWord(place && rangeOf(line.passage, place));
    });
    one.onend = ifNow(this.#next);
    // Something else on the page speaks, or silenced all: that is no fault.
    one.onerror = ifNow(({ error }: SpeechSynthesisErrorEvent) =>
      /^(interrupted|canceled)$/.test(error) ? this.stop() : this.#fail(),
    );
    this.#speaking = one;
    this.#mark(line.passage.element);
    this.#within(this.#o.longest.beginning, this.#fail);
    this.#engine?.speak(one);
  }

  #within(limit: number, act: () => void): void {
    clearTimeout(this.#limit);
    this.#limit = window.setTimeout(act, limit);
  }

  #next = (): void => {
    this.#at++;
    markWord(undefined);
    this.#speak();
  };

  /** Some voices never say that they have come to the end, and one that stopped half-way holds up the others. */
  #skip = (): void => {
    this.#speaking = undefined;
    this.#engine?.cancel();
    this.#next();
  };

  #fail = (): void => {
    this.#failed = true;
    this.stop();
  };

  #mark(element: HTMLElement | undefined): void {
    markSentence(element, this.#marked);
    this.#marked = element;
  }

  /** The button with the focus may go. */
  async #keepFocus(): Promise<void> {
    const { renderRoot } = this.#host;
    if (!renderRoot.querySelector('.aloud :focus')) return;
    await this.#host.updateComplete;
    renderRoot.querySelector<HTMLElement>('.aloud button')?.focus({ preventScroll: true });
  }
}
