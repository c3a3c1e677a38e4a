/** Comes only when something is printed. */
import { css, html, nothing, type TemplateResult } from 'lit';

/** What is known of one thing, in words. */
export interface PaperFact {
  term: string;
  /** One line each. */
  lines: readonly string[];
  lang?: string;
}

/** One thing on paper. */
export interface PaperItem {
  title: string;
  /** Language of the title when it is not that of the sheet. */
  lang?: string;
  /** What must be seen first, in capitals of its own: cancelled, full. */
  warnings?: readonly string[];
  facts: readonly PaperFact[];
  /** The text, a paragraph each, and its language. */
  paragraphs?: readonly string[];
  textLang?: string;
}

/** A sheet: one thing with everything, or a selection. */
export interface PrintSheetOptions {
  /** Above a selection; a single item has its own title. */
  heading?: string;
  items: readonly PaperItem[];
  /** Where to look and when this was printed, a sentence each. */
  notes?: readonly string[];
  /** The address in words, and the code for it (`qrCode`) with what to do with it. */
  address?: string;
  qr?: TemplateResult;
  qrHelp?: string;
  /** For who reads with difficulty: larger type, and each line of a fact by itself. */
  plain?: boolean;
}

const paperItem = ({ title, lang, warnings, facts, paragraphs, textLang }: PaperItem, level: 1 | 2) => {
  const name = html`<bdi lang=${lang ?? nothing}>${title}</bdi>`;
  return html`<section class="paper-item">
    ${level === 1 ? html`<h1>${name}</h1>` : html`<h2>${name}</h2>`}
    ${warnings?.map((warning) => html`<p class="paper-warning"><strong>${warning}</strong></p>`)}
    <dl>
      ${facts.map(
        (fact) =>
          html`<div class="paper-fact">
            <dt>${fact.term}</dt>
            <dd lang=${fact.lang ?? nothing} dir="auto">
              ${fact.lines.map((line) => html`<span class="paper-line">${line}</span>`)}
            </dd>
          </div>`,
      )}
    </dl>
    ${paragraphs?.map((text) => html`<p lang=${textLang ?? nothing} dir="auto">${text}</p>`)}
  </section>`;
};

/**
 * A sheet of A4 to take along or to hang up: black on white, large type, no pictogram that a copier makes unreadable. The
 * link is there as a code and in words; with a selection on the first page, which is the one that is kept.
 *
 * Use it in a document of its own (`printAlone`), so that nothing of the page around the widget is on the paper.
 */
export const printSheet = (o: PrintSheetOptions): TemplateResult => {
  const { heading, items, notes, address, qr, qrHelp, plain } = o;
  const link = html`<div class="paper-link">
    ${qr}
    <div>
      ${qr && qrHelp ? html`<p>${qrHelp}</p>` : nothing}
      ${address ? html`<p class="paper-address">${address}</p>` : nothing}
      ${notes?.map((note) => html`<p>${note}</p>`)}
    </div>
  </div>`;
  return html`<article class="paper" ?data-list=${Boolean(heading)} ?data-plain=${plain}>
    ${
      heading
        ? html`<h1>${heading}</h1>
            ${link}`
        : nothing
    }
    ${items.map((item) => paperItem(item, heading ? 2 : 1))} ${heading ? nothing : link}
  </article>`;
};

/** Lengths are those of paper, whatever the screen; 14 points is what low vision asks for at least, and 15 points are the 20 px of easy reading. */
export const printSheetStyles = css`
  @page {
    size: A4;
    margin: 18mm;
  }
  :host,
  :root {
    color-scheme: light;
  }
  .paper {
    font:
      14pt/1.45 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      sans-serif;
    color: CanvasText;
    background: Canvas;
    overflow-wrap: anywhere;
  }
  .paper[data-plain] {
    font-size: 17pt;
    line-height: 1.5;
  }
  .paper[data-plain] p {
    max-inline-size: 60ch;
  }
  .paper :is(h1, h2, p, dl, dd) {
    margin: 0;
  }
  .paper :is(h1, h2) {
    line-height: 1.2;
    break-after: avoid;
  }
  .paper h1 {
    font-size: 26pt;
  }
  .paper h2 {
    font-size: 18pt;
    font-weight: 700;
  }
  .paper p {
    margin-block-start: 0.75em;
    orphans: 3;
    widows: 3;
  }
  .paper-item {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1pt solid;
  }
  .paper:not([data-list]) .paper-item {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .paper[data-list] .paper-item {
    break-inside: avoid;
  }
  .paper:is(:not([data-list]), [data-plain]) .paper-line {
    display: block;
  }
  .paper[data-list]:not([data-plain]) .paper-line:not(:last-child)::after {
    content: ', ';
  }
  .paper-warning strong {
    display: inline-block;
    padding: 0.1em 0.5em;
    border: 2pt solid;
    font-size: 16pt;
  }
  .paper dl {
    margin-block-start: 0.5em;
  }
  .paper-fact {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    column-gap: 1em;
    padding-block: 0.2em;
    break-inside: avoid;
  }
  .paper dt {
    font-weight: 700;
  }
  .paper-link {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 1em;
    align-items: center;
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1pt solid;
    font-size: 12pt;
    break-inside: avoid;
  }
  .paper[data-plain] .paper-link {
    font-size: 15pt;
  }
  .paper-link > :only-child {
    grid-column: 1 / -1;
  }
  .paper-link > .qr {
    inline-size: 38mm;
  }
  .paper-link p:first-child {
    margin: 0;
  }
`;
