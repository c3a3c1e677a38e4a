/** A text in plain mode: its sentences, and hard words with what they mean a press away. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import { isDutch } from '../../text/dutch.ts';
import { explainer, type Glossary, type GlossaryEntry } from '../../text/glossary.ts';
import { aidedSentences, type Piece, type Sentence } from './aided-text.model.ts';
import { aidedTextStyles } from './aided-text.styles.ts';
import type { Prose } from './item-contact.ts';

/** Draws texts that belong together, in the order in which they are read. */
export interface Pen {
  draw: Prose;
  /** The words that are explained so far. */
  readonly told: ReadonlySet<GlossaryEntry>;
}

type HardWord = HTMLButtonElement & { entry: GlossaryEntry };

export class AidedText {
  readonly #element: LitElement;
  /** The words whose meaning is in sight. */
  readonly #open = new Set<GlossaryEntry>();

  constructor(element: LitElement) {
    this.#element = element;
    addStyles(element, [aidedTextStyles]);
    element.addEventListener('keydown', this.#onKey);
  }

  /** Only Dutch has aids. */
  pen(glossary: Glossary): Pen {
    const told = new Set<GlossaryEntry>();
    const explain = explainer(glossary, told);
    return {
      draw: (text, lang) =>
        isDutch(lang) ? aidedSentences(text, explain(text)).map((sentence) => this.sentence(sentence)) : text,
      told,
    };
  }

  /** Other texts come. */
  close(): void {
    this.#open.clear();
  }

  /** The meaning comes below the sentence; the space stays at its end. `written`: how a piece is drawn. */
  sentence<P extends Piece>(
    { pieces, space }: Sentence<P>,
    written = ({ text }: P): unknown => text,
  ): TemplateResult {
    const open = pieces.filter(({ entry }) => entry && this.#open.has(entry));
    return html`<span class="sentence"
        >${pieces.map((piece) => (piece.entry ? this.#hardWord(written(piece), piece.entry) : written(piece)))}</span
      >${space}${open.map(
        ({ text, entry }) =>
          html`<span class="panel meaning" lang="nl"><b>${text}</b>: ${entry?.explanation}</span>`,
      )}`;
  }

  #hardWord(text: unknown, entry: GlossaryEntry): TemplateResult {
    const onClick = ({ currentTarget }: Event): void => {
      if (!this.#open.delete(entry)) this.#open.add(entry);
      // Not every browser gives a pressed button the focus, and Escape needs it.
      (currentTarget as HTMLElement).focus();
      this.#element.requestUpdate();
    };
    // prettier-ignore
    return html`<button class="hard" type="button" .entry=${entry} aria-expanded=${this.#open.has(entry)} @click=${onClick}>${text}</button>`;
  }

  /** Escape closes the meaning of the word that has the focus, else the last that was opened. Not for what the page has in it. */
  #onKey = (event: KeyboardEvent): void => {
    const { renderRoot } = this.#element;
    const [pressed] = event.composedPath();
    if (event.key !== 'Escape' || event.defaultPrevented || (pressed as Node).getRootNode() !== renderRoot)
      return;
    const words = [...renderRoot.querySelectorAll<HardWord>('.hard[aria-expanded=true]')];
    const last = [...this.#open].at(-1);
    const word = words.find((one) => one === pressed) ?? words.find(({ entry }) => entry === last);
    if (!word) return;
    event.preventDefault();
    this.#open.delete(word.entry);
    word.focus();
    this.#element.requestUpdate();
  };
}
