/** What the page has put in the switch, in easy reading: a copy with aids. The nodes of the page stay as they are. */
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import { layout } from '../../design/layout.ts';
import { aidMessagesNl } from '../../text/aid-messages.nl.ts';
import { isDutch } from '../../text/dutch.ts';
import { explainer, glossaryWith, type GlossaryEntry } from '../../text/glossary.ts';
import { partMessagesNl } from '../../text/part-messages.nl.ts';
import { phrasesPlainNl } from '../../text/phrases.plain.ts';
import { aidedText, type AidedText } from '../shared/aided-text.ts';
import { readAloud, type ReadAloud } from '../shared/read-aloud.ts';
import { blocksIn, type Run, type Sizes } from './article-tree.ts';
import { dutchInFull, isMostlyDutch, sentencesOf } from './article.model.ts';
import { articleStyles } from './article.styles.ts';
import { blockViews, runView } from './article-view.ts';
import { giveNodes } from './give-nodes.ts';
import type { SamenTextMode } from './text-mode.ts';

/** How an element is given its nodes, where a browser can. */
const canChoose = 'assign' in HTMLSlotElement.prototype;

export class Article {
  readonly #element: SamenTextMode;
  readonly #aided: AidedText;
  readonly #aloud: ReadAloud;
  readonly #glossary = glossaryWith([]);
  /** The page may change it while it is read. */
  readonly #changes: MutationObserver;
  readonly #sizes: Sizes = new WeakMap();
  #kept: readonly Element[] = [];
  /** Where the element stood before it changed, in px from the top of the window. */
  #top = -1;

  constructor(element: SamenTextMode) {
    this.#element = element;
    addStyles(element, [layout, articleStyles]);
    this.#aided = aidedText(element);
    this.#aloud = readAloud(element);
    this.#changes = new MutationObserver(() => element.requestUpdate());
  }

  /** Undefined when there is nothing that can be copied: then the article stays as it is. */
  render(): TemplateResult | undefined {
    this.#measure();
    this.#giveLate();
    const blocks = blocksIn(this.#element, this.#sizes);
    this.#kept = blocks.flatMap((block) => (block.tag === 'kept' ? [block.node] : []));
    // Also where there is nothing yet: a page may fill it later.
    this.#changes.observe(this.#element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    if (!blocks.length || (this.#kept.length && !canChoose)) return undefined;
    const lang = this.#element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'nl';
    const told = new Set<GlossaryEntry>();
    const explain = explainer(this.#glossary, told);
    const copy = blockViews(blocks, (runs) => {
      const written = (run: Run): unknown => runView(run, lang);
      if (!isMostlyDutch(runs)) return runs.map(written);
      const full = dutchInFull(runs, (text) => phrasesPlainNl.prose(text, 'nl'));
      return sentencesOf(full, explain, (run) => !run.link && isDutch(run.lang)).map((sentence) =>
        this.#aided.sentence(sentence, ({ text, run }) => written({ ...run, text })),
      );
    });
    return html`<div class="root stack copy" data-plain data-gap="m" lang=${lang}>
      ${
        isDutch(lang)
          ? html`${this.#aloud.render()}
              <p>${partMessagesNl.plain.notPlain}</p>
              ${told.size ? html`<p class="no-print">${aidMessagesNl.hint}</p>` : nothing}`
          : nothing
      }
      ${copy}
    </div>`;
  }

  /** What is kept goes to its place in the copy, the rest out of sight: hidden, and as it was. */
  give(nodes: readonly (Element | Text)[], isOn: boolean): true {
    const { renderRoot } = this.#element;
    const kept = isOn ? this.#kept : [];
    const rest = nodes.filter((node) => !kept.some((one) => one === node));
    giveNodes(this.#element, this.#top, [
      ...[...renderRoot.querySelectorAll<HTMLSlotElement>('[data-kept]')].map(
        (slot, at) => [slot, kept.slice(at, at + 1)] as const,
      ),
      [renderRoot.querySelector<HTMLSlotElement>('slot:not([data-kept])'), rest],
    ]);
    return true;
  }

  /** In ordinary mode nobody looks after it. */
  rest(): undefined {
    this.#measure();
    this.#changes.disconnect();
  }

  /** What came while easy reading is on has no looks before it is in a slot: it may be hidden. */
  #giveLate(): void {
    const slot = this.#element.renderRoot.querySelector<HTMLSlotElement>('slot:not([data-kept])');
    const late = ([...this.#element.childNodes] as (Element | Text)[]).filter(
      ({ nodeType, assignedSlot }) => nodeType < 4 && !assignedSlot,
    );
    if (slot && late.length)
      giveNodes(this.#element, this.#top, [
        [slot, [...(slot.assignedNodes() as (Element | Text)[]), ...late]],
      ]);
  }

  #measure(): void {
    this.#top = this.#element.getBoundingClientRect().top;
  }
}
