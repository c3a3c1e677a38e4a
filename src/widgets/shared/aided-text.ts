/** A text in plain mode: its sentences, and hard words with what they mean a press away. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
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

export interface AidedText {
  /** Only Dutch has aids. */
  pen(glossary: Glossary): Pen;
  /** The meaning comes below the sentence; the space stays at its end. `written`: how a piece is drawn. */
  sentence<P extends Piece>(sentence: Sentence<P>, written?: (piece: P) => unknown): TemplateResult;
  /** Other texts come. */
  close(): void;
}

type HardWord = HTMLButtonElement & { entry: GlossaryEntry };

/** For the texts in the shadow root of `element`. */
export function aidedText(element: LitElement): AidedText {
  /** The words whose meaning is in sight. */
  const open = new Set<GlossaryEntry>();
  const show = (word: HTMLElement): void => {
    // Not every browser gives a pressed button the focus, and Escape needs it.
    word.focus();
    element.requestUpdate();
  };

  const hardWord = (text: unknown, entry: GlossaryEntry): TemplateResult => {
    const onClick = ({ currentTarget }: Event): void => {
      if (!open.delete(entry)) open.add(entry);
      show(currentTarget as HTMLElement);
    };
    // prettier-ignore
    return html`<button class="hard" type="button" .entry=${entry} aria-expanded=${open.has(entry)} @click=${onClick}>${text}</button>`;
  };
  const sentence: AidedText['sentence'] = ({ pieces, space }, written = ({ text }) => text) =>
    html`<span class="sentence"
        >${pieces.map((piece) => (piece.entry ? hardWord(written(piece), piece.entry) : written(piece)))}</span
      >${space}${pieces.map(({ text, entry }) =>
        entry && open.has(entry)
          ? html`<span class="panel meaning" lang="nl"><b>${text}</b>: ${entry.explanation}</span>`
          : nothing,
      )}`;

  /** Escape closes the meaning of the word that has the focus, else the last that was opened. Not for what the page has in it. */
  const onKey = (event: KeyboardEvent): void => {
    const { renderRoot } = element;
    const [pressed] = event.composedPath();
    if (event.key !== 'Escape' || event.defaultPrevented || (pressed as Node).getRootNode() !== renderRoot)
      return;
    const words = [...renderRoot.querySelectorAll<HardWord>('.hard[aria-expanded=true]')];
    const last = [...open].at(-1);
    const word = words.find((one) => one === pressed) ?? words.find(({ entry }) => entry === last);
    if (!word) return;
    event.preventDefault();
    open.delete(word.entry);
    show(word);
  };

  addStyles(element, [aidedTextStyles]);
  element.addEventListener('keydown', onKey);

  return {
    pen: (glossary) => {
      const told = new Set<GlossaryEntry>();
      const explain = explainer(glossary, told);
      return {
        draw: (text, lang) =>
          isDutch(lang) ? aidedSentences(text, explain(text)).map((one) => sentence(one)) : text,
        told,
      };
    },
    sentence,
    close: () => open.clear(),
  };
}
