/** The texts of a feed in plain mode, sentence by sentence, with what hard words mean. Comes when a visitor reads an item in that mode. */
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../design/element.ts';
import { glossaryFrom } from '../../feed/glossary.ts';
import type { Feed, Item } from '../../feed/schema.ts';
import { loadAidMessages, type AidMessages } from '../../text/aid-messages.ts';
import { aidMessagesNl } from '../../text/aid-messages.nl.ts';
import { explainer, glossaryWith, type Glossary, type GlossaryEntry } from '../../text/glossary.ts';
import { aidedSentences, reviewLine, type Sentence } from './aided-text.model.ts';
import { aidedTextStyles } from './aided-text.styles.ts';
import { SamenTextDifficultEvent } from './difficult-event.ts';
import type { Prose } from './item-contact.ts';
import type { DetailView } from './item-detail.model.ts';
import type { ListElement } from './list-kind.ts';
import { ReadAloud } from './read-aloud.ts';
import type { PartReading } from './reading.model.ts';

/** How the texts of one item are drawn, in the order in which they are read. */
export interface Aids {
  prose: Prose;
  /** What stands above and under the main text. */
  around: (text: unknown) => TemplateResult;
  /** The buttons that read the item aloud. */
  aloud: TemplateResult | typeof nothing;
}

export interface AidsOptions {
  item: Item;
  view: DetailView;
  reading: PartReading;
  /** Where a feed has words of its own. */
  schemes: Feed['conceptSchemes'];
  /** The address of a mail about this item; absent where nobody can be written to. */
  mailOf: (subject: string, body: string) => string | undefined;
}

/** What is read of an item: what it is and whether it goes on, its facts, its text and what is good to know. */
const READ =
  '#detail-title, .detail > :nth-child(2) :is(.tag, .notice), .fact, .prose .sentence, .detail > .notice :is(.label, .sentence)';

export class AidedText {
  readonly #element: ListElement;
  #words: AidMessages = aidMessagesNl;
  #lang = 'nl';
  #schemes: Feed['conceptSchemes'];
  #glossary?: Glossary;
  #id = '';
  /** The words of this item whose meaning is in sight, with their buttons. */
  readonly #open = new Map<GlossaryEntry, HTMLElement>();
  #hasThanked = false;
  readonly #aloud: ReadAloud;

  constructor(element: ListElement) {
    this.#element = element;
    addStyles(element, [aidedTextStyles]);
    this.#aloud = new ReadAloud(element, READ);
    element.addEventListener('keydown', this.#onKey);
  }

  draw({ item, view, reading, schemes, mailOf }: AidsOptions): Aids {
    const { lang } = reading.messages;
    if (lang !== this.#lang) void this.#loadWords(lang);
    if (item.id !== this.#id) {
      this.#id = item.id;
      this.#open.clear();
      this.#hasThanked = false;
    }
    const explain = explainer(this.#glossaryOf(schemes));
    const words = this.#words;
    let explained = 0;
    return {
      aloud: lang === 'nl' ? this.#aloud.render() : nothing,
      prose: (text, lang) => {
        if (!/^nl\b/.test(lang)) return text;
        const hard = explain(text);
        explained += hard.length;
        return aidedSentences(text, hard).map((sentence) => this.#sentence(sentence));
      },
      around: (text) => {
        const { label, subject, body, thanks } = words.difficult;
        const mail = mailOf(subject(view.title), body);
        const review = view.notPlain ? undefined : reviewLine(item, words, reading);
        return html`${explained ? html`<p class="no-print">${words.hint}</p>` : nothing} ${text}
        ${review ? html`<p>${review}</p>` : nothing}
        ${
          mail
            ? html`<div class="stack no-print">
                <div>
                  <a class="button" href=${mail} @click=${(event: Event) => this.#tell(event, item)}
                    >${label}</a
                  >
                </div>
                <p role="status">${this.#hasThanked ? thanks : nothing}</p>
              </div>`
            : nothing
        }`;
      },
    };
  }

  /** The meaning comes below the sentence; the space stays at its end. */
  #sentence({ pieces, space }: Sentence): TemplateResult {
    const open = pieces.filter(({ entry }) => entry && this.#open.has(entry));
    return html`<span class="sentence"
        >${pieces.map(({ text, entry }) => (entry ? this.#hardWord(text, entry) : text))}</span
      >${space}${open.map(
        ({ text, entry }) =>
          html`<span class="meaning" lang="nl"><b>${text}</b>: ${entry?.explanation}</span>`,
      )}`;
  }

  #hardWord(text: string, entry: GlossaryEntry): TemplateResult {
    const onClick = ({ currentTarget }: Event): void => {
      const button = currentTarget as HTMLElement;
      if (!this.#open.delete(entry)) this.#open.set(entry, button);
      // Not every browser gives a pressed button the focus, and Escape needs it.
      button.focus();
      this.#element.requestUpdate();
    };
    // prettier-ignore
    return html`<button class="hard" type="button" aria-expanded=${this.#open.has(entry)} @click=${onClick}>${text}</button>`;
  }

  /** Escape closes the meaning of the word that has the focus, else the last that was opened. */
  #onKey = (event: KeyboardEvent): void => {
    const words = [...this.#open];
    const focused = this.#element.shadowRoot?.activeElement;
    const [entry, button] = words.find(([, one]) => one === focused) ?? words.at(-1) ?? [];
    if (event.key !== 'Escape' || !entry || !button?.isConnected) return;
    event.preventDefault();
    this.#open.delete(entry);
    button.focus();
    this.#element.requestUpdate();
  };

  #tell(event: Event, item: Item): void {
    if (this.#element.dispatchEvent(new SamenTextDifficultEvent(item))) return;
    event.preventDefault();
    this.#hasThanked = true;
    this.#element.requestUpdate();
  }

  /** Made once for a feed: it has thousands of forms of words. */
  #glossaryOf(schemes: Feed['conceptSchemes']): Glossary {
    if (!this.#glossary || schemes !== this.#schemes) this.#glossary = glossaryWith(glossaryFrom(schemes));
    this.#schemes = schemes;
    return this.#glossary;
  }

  async #loadWords(lang: string): Promise<void> {
    this.#lang = lang;
    const words = await loadAidMessages(lang);
    if (lang !== this.#lang) return;
    this.#words = words;
    this.#element.requestUpdate();
  }
}
