/** The texts of an item in plain mode, and what stands above and under them. Comes when a visitor reads an item in that mode. */
import { html, nothing, type TemplateResult } from 'lit';
import { glossaryFrom } from '../../feed/glossary.ts';
import type { Feed, Item } from '../../feed/schema.ts';
import { glossaryWith, type Glossary } from '../../text/glossary.ts';
import { reviewLine } from './aided-text.model.ts';
import { aidedText } from './aided-text.ts';
import { SamenTextDifficultEvent } from './difficult-event.ts';
import type { Prose } from './item-contact.ts';
import type { DetailView } from './item-detail.model.ts';
import type { itemMail } from './item-mail.ts';
import type { ListSource } from './list-kind.ts';
import { readAloud } from './read-aloud.ts';
import type { PartReading } from './reading.model.ts';

/** How the texts of one item are drawn, in the order in which they are read. */
export interface Aids {
  prose: Prose;
  /** The main text, drawn already, with what stands above and under it. */
  around: (text: unknown) => TemplateResult;
  /** The buttons that read the item aloud. */
  aloud: TemplateResult | typeof nothing;
}

/** Draws the aids for the item that is open; undefined while the words are on their way. */
export type DrawAids = (
  item: Item,
  view: DetailView,
  reading: PartReading,
  mailOf: typeof itemMail,
) => Aids | undefined;

export function itemAids(source: ListSource): DrawAids {
  const { element, feed } = source;
  const text = aidedText(element);
  const aloud = readAloud(element);
  let known: { schemes: Feed['conceptSchemes']; glossary: Glossary } | undefined;
  let id = '';
  let hasThanked = false;

  /** With the words that a feed explains itself. Made once for a feed: there are thousands of forms. */
  const ownGlossary = (): Glossary => {
    const schemes = feed.status.phase === 'ready' ? feed.status.feed.meta.conceptSchemes : undefined;
    if (known?.schemes !== schemes || !known)
      known = { schemes, glossary: glossaryWith(glossaryFrom(schemes)) };
    return known.glossary;
  };

  return (item, view, reading, mailOf) => {
    const { aid } = reading.phrases;
    if (!aid) return undefined;
    if (item.id !== id) {
      id = item.id;
      text.close();
      hasThanked = false;
    }
    const onClick = (event: Event): void => {
      if (element.dispatchEvent(new SamenTextDifficultEvent(item))) return;
      event.preventDefault();
      hasThanked = true;
      element.requestUpdate();
    };
    const { draw, told } = text.pen(ownGlossary());
    return {
      aloud: reading.messages.lang === 'nl' ? aloud.render() : nothing,
      prose: draw,
      around: (main) => {
        const { label, body, thanks } = aid.difficult;
        const mail = mailOf(source, item, view, `${label}: ${view.title}`, body);
        const review = view.notPlain ? undefined : reviewLine(item, aid, reading);
        return html`${told.size ? html`<p class="no-print">${aid.hint}</p>` : nothing} ${main}
        ${review && html`<p>${review}</p>`}
        ${
          mail &&
          html`<div class="row no-print">
            <a class="button" href=${mail} @click=${onClick}>${label}</a>
            <p role="status">${hasThanked ? thanks : nothing}</p>
          </div>`
        }`;
      },
    };
  };
}
