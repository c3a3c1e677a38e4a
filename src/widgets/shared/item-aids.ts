/** The texts of an item in plain mode, and what stands above and under them. Comes when a visitor reads an item in that mode. */
import { html, nothing, type TemplateResult } from 'lit';
import { glossaryFrom } from '../../feed/glossary.ts';
import type { Feed, Item } from '../../feed/schema.ts';
import { glossaryWith, type Glossary } from '../../text/glossary.ts';
import { reviewLine } from './aided-text.model.ts';
import { AidedText } from './aided-text.ts';
import { SamenTextDifficultEvent } from './difficult-event.ts';
import type { Prose } from './item-contact.ts';
import type { DetailView } from './item-detail.model.ts';
import type { itemMail } from './item-mail.ts';
import type { ListSource } from './list-kind.ts';
import { ReadAloud } from './read-aloud.ts';
import type { PartReading } from './reading.model.ts';

/** How the texts of one item are drawn, in the order in which they are read. */
export interface Aids {
  prose: Prose;
  /** The main text, drawn already, with what stands above and under it. */
  around: (text: unknown) => TemplateResult;
  /** The buttons that read the item aloud. */
  aloud: TemplateResult | typeof nothing;
}

export class ItemAids {
  readonly #source: ListSource;
  readonly #text: AidedText;
  readonly #aloud: ReadAloud;
  #schemes: Feed['conceptSchemes'];
  #glossary?: Glossary;
  #id = '';
  #hasThanked = false;

  constructor(source: ListSource) {
    this.#source = source;
    this.#text = new AidedText(source.element);
    this.#aloud = new ReadAloud(source.element);
  }

  /** Undefined while the words are on their way. */
  draw(item: Item, view: DetailView, reading: PartReading, mailOf: typeof itemMail): Aids | undefined {
    const { aid } = reading.phrases;
    if (!aid) return undefined;
    if (item.id !== this.#id) {
      this.#id = item.id;
      this.#text.close();
      this.#hasThanked = false;
    }
    const { draw, told } = this.#text.pen(this.#ownGlossary);
    return {
      aloud: reading.messages.lang === 'nl' ? this.#aloud.render() : nothing,
      prose: draw,
      around: (text) => {
        const { label, subject, body, thanks } = aid.difficult;
        const mail = mailOf(this.#source, item, view, subject(view.title), body);
        const review = view.notPlain ? undefined : reviewLine(item, aid, reading);
        return html`${told.size ? html`<p class="no-print">${aid.hint}</p>` : nothing} ${text}
        ${review && html`<p>${review}</p>`}
        ${
          mail &&
          html`<div class="row no-print">
            <a class="button" href=${mail} @click=${(event: Event) => this.#tell(event, item)}>${label}</a>
            <p role="status">${this.#hasThanked ? thanks : nothing}</p>
          </div>`
        }`;
      },
    };
  }

  #tell(event: Event, item: Item): void {
    const { element } = this.#source;
    if (element.dispatchEvent(new SamenTextDifficultEvent(item))) return;
    event.preventDefault();
    this.#hasThanked = true;
    element.requestUpdate();
  }

  /** With the words that a feed explains itself. Made once for a feed: there are thousands of forms. */
  get #ownGlossary(): Glossary {
    const { status } = this.#source.feed;
    const schemes = status.phase === 'ready' ? status.feed.meta.conceptSchemes : undefined;
    if (!this.#glossary || schemes !== this.#schemes) this.#glossary = glossaryWith(glossaryFrom(schemes));
    this.#schemes = schemes;
    return this.#glossary;
  }
}
