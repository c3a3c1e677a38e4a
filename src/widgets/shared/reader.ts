/** Speaks a screen, sentence by sentence, and marks where it is. Comes when a visitor asks for it, with the buttons to stop it. */
import type { LitElement } from 'lit';
import type { ButtonOptions } from '../../design/button.ts';
import { addStyles } from '../../design/element.ts';
import { goOnIcon, pauseIcon, stopIcon } from '../../design/reader-icons.ts';
import { readerWords as words } from '../../text/reader-words.ts';
import { utterancesIn, wordAt, type Utterance } from '../../text/spoken.ts';
import { passageOf, passagesIn, rangeOf, type Passage } from './passages.ts';
import { BEGUN, type Speech } from './read-aloud.ts';
import { readerStyles } from './reader.styles.ts';
import { BEGINS, longestFor } from './reading-time.model.ts';
import { markSentence, markWord } from './spoken-marks.ts';

export interface ReaderOptions {
  speech: Required<Speech>;
  voice: SpeechSynthesisVoice;
  host: LitElement;
  longest: Longest | undefined;
  /** It has come to the end, was silenced, or something is wrong. */
  onEnd: (hasFailed: boolean) => void;
}

/** How long is waited for a voice, in ms: until it begins, and until it must have said a text. */
export interface Longest {
  beginning: number;
  of: (said: string) => number;
}

/**
 * What is read, in the order of the page: of an item what it is and whether it goes on, its facts, its text and what is good to
 * know; of an article its sentences.
 */
const READ =
  '#detail-title, .detail > :nth-child(2) :is(.tag, .notice), .fact, :is(.prose, .copy) .sentence, .detail > .notice :is(.label, .sentence)';

export class Reader {
  readonly #o: ReaderOptions;
  readonly #longest: Longest;
  readonly #lines: readonly { passage: Passage; utterance: Utterance }[];
  #at = 0;
  /** The one that counts; what others still tell is of the past. Kept, as some browsers forget what nobody holds. */
  #speaking: SpeechSynthesisUtterance | undefined;
  #limit = 0;
  #marked: HTMLElement | undefined;

  constructor(options: ReaderOptions) {
    this.#o = options;
    this.#longest = options.longest ?? { beginning: BEGINS, of: longestFor };
    addStyles(options.host, [readerStyles]);
    this.#lines = passagesIn(options.host.renderRoot, READ).flatMap((passage) =>
      utterancesIn(passage.text).map((utterance) => ({ passage, utterance })),
    );
  }

  /**
   * Is what is read still what is seen? Another item, another mode or other facts are something else. And without its buttons
   * it could not be stopped.
   */
  get isSeen(): boolean {
    return (
      this.#o.host.renderRoot.querySelector('.aloud') !== null &&
      this.#lines.every(
        ({ passage: { element, text } }) => element.isConnected && passageOf(element).text === text,
      )
    );
  }

  /** The button that was pressed to start it. */
  get main(): ButtonOptions {
    return this.#speaking
      ? { label: words.pause, icon: pauseIcon, onClick: this.#onPause }
      : { label: words.goOn, icon: goOnIcon, onClick: this.goOn };
  }
  get last(): ButtonOptions {
    return { label: words.stop, icon: stopIcon, onClick: this.end };
  }

  /** From the beginning of the sentence where it was: the engines' own way back falls silent on some devices. */
  goOn = (): void => {
    document.dispatchEvent(new Event(BEGUN));
    document.addEventListener(BEGUN, this.end);
    window.addEventListener('pagehide', this.end);
    // What a page before this one left behind would come first.
    this.#engine.cancel();
    this.#speak();
    this.#o.host.requestUpdate();
  };

  end = (): void => this.#end(false);

  #onPause = (): void => {
    this.#pause();
    this.#o.host.requestUpdate();
  };

  /** The mark stays, to go on from. */
  #pause(): void {
    document.removeEventListener(BEGUN, this.end);
    window.removeEventListener('pagehide', this.end);
    clearTimeout(this.#limit);
    // Another one may speak by now.
    if (!this.#speaking) return;
    this.#speaking = undefined;
    markWord(undefined);
    this.#engine.cancel();
  }

  get #engine() {
    return this.#o.speech.speechSynthesis;
  }

  #end(hasFailed: boolean): void {
    this.#pause();
    this.#mark(undefined);
    this.#o.onEnd(hasFailed);
    void this.#keepFocus();
  }

  #fail = (): void => this.#end(true);

  /** The button with the focus may go. */
  async #keepFocus(): Promise<void> {
    const { renderRoot, updateComplete } = this.#o.host;
    if (!renderRoot.querySelector('.aloud :focus')) return;
    await updateComplete;
    renderRoot.querySelector<HTMLElement>('.aloud button')?.focus({ preventScroll: true });
  }

  #speak(): void {
    const line = this.#lines[this.#at];
    if (!line) return this.end();
    const { speech, voice } = this.#o;
    const longest = this.#longest;
    const one = new speech.SpeechSynthesisUtterance(line.utterance.said);
    one.voice = voice;
    one.lang = voice.lang.replace('_', '-');
    /** What is told of a sentence that is over, or was silenced, is of no use. */
    const ifNow =
      <E>(act: (event: E) => void) =>
      (event: E): void => {
        if (one === this.#speaking) act(event);
      };
    one.onstart = ifNow(() => this.#within(longest.of(one.text), this.#skip));
    one.onboundary = ifNow(({ name, charIndex }: SpeechSynthesisEvent) => {
      const place = name === 'word' && wordAt(line.utterance, charIndex);
      markWord(place && rangeOf(line.passage, place));
    });
    one.onend = ifNow(this.#next);
    // Something else on the page speaks, or silenced all: that is no fault.
    one.onerror = ifNow(({ error }: SpeechSynthesisErrorEvent) =>
      /^(interrupted|canceled)$/.test(error) ? this.end() : this.#fail(),
    );
    this.#speaking = one;
    this.#mark(line.passage.element);
    this.#within(longest.beginning, this.#fail);
    this.#engine.speak(one);
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
    this.#engine.cancel();
    this.#next();
  };

  #mark(element: HTMLElement | undefined): void {
    markSentence(element, this.#marked);
    this.#marked = element;
  }
}
