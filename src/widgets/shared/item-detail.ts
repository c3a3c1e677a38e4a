import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { factList, heading, type Fact } from '../../design/card.ts';
import { disclosure } from '../../design/disclosure.ts';
import { icon } from '../../design/icon.ts';
import { backIcon } from '../../design/control-icons.ts';
import { checkIcon } from '../../design/icons.ts';
import { link } from '../../design/link.ts';
import { notice } from '../../design/notice.ts';
import type { AllMessages, ListPartWords } from '../../text/messages.ts';
import { fact, tags } from './item-card.ts';
import type { Aids } from './item-aids.ts';
import { asIs, contact, written, type CodeOf, type Prose } from './item-contact.ts';
import type { DetailView } from './item-detail.model.ts';
import type { FactView } from './list-view.model.ts';

/** So many dates are in sight; the rest is a press away. */
const FIRST_DATES = 5;

const dateItem = (date: DetailView['dates'][number], prose: Prose): TemplateResult =>
  html`<li class="stack">
    <span>${date.label}</span>
    ${date.tags.length ? html`<span class="row">${tags(date.tags)}</span>` : nothing}
    ${date.note ? written(date.note, prose) : nothing}
  </li>`;

/** The fact itself; a number in it is to be called with a press, where one may leave the page. */
const withCall = (view: FactView, isKiosk: boolean, prose: Prose): Fact => ({
  ...fact({ ...view, lines: view.lines.map((line) => prose(line, view.lang ?? '')) }),
  ...(view.href && !isKiosk && { detail: html`<a href=${view.href}>${view.lines[0]}</a>` }),
});

export interface ItemDetailOptions {
  view: DetailView;
  own: ListPartWords;
  messages: AllMessages;
  headingLevel: number;
  onBack: () => void;
  /** A checked address that shows the way. */
  directions: string | undefined;
  /** On a public screen: what takes an address along, instead of a link. There is no way out of the page. */
  code: CodeOf | undefined;
  /** What can be done with it besides reading. */
  keep: unknown;
  /** In plain mode, once its part is there. */
  aids: Aids | undefined;
  /** How to say that something is not right. */
  report: TemplateResult | undefined;
  /** Items of other lists that belong to it. */
  belonging: unknown;
  /** Other items. */
  alike: unknown;
}

/** One item, whole: facts first, then its text, all dates, accessibility and whom to call. */
export const itemDetail = (o: ItemDetailOptions): TemplateResult => {
  const { view, own, messages, headingLevel, onBack, code } = o;
  const { controls, detail, plain } = messages;
  const prose = o.aids?.prose ?? asIs;
  const section = (title: string, content: unknown): TemplateResult =>
    html`<section class="stack">${heading(headingLevel + 1, title, 'section')}${content}</section>`;
  const notPlain = (say: boolean): unknown => (say ? html`<p>${plain.notPlain}</p>` : nothing);
  // In the order in which they are read: a word is explained where it comes first.
  const [only, ...others] = view.dates;
  const note = only?.note && !others.length ? written(only.note, prose) : nothing;
  const facts = view.facts.map((one) => withCall(one, Boolean(code), one.icon === 'note' ? prose : asIs));
  const dates = (some: DetailView['dates']): TemplateResult =>
    html`<ul class="stack dates" role="list">
      ${some.map((date) => dateItem(date, prose))}
    </ul>`;
  const { text: told } = view;
  const text = html`${notPlain(view.notPlain)}
  ${
    told
      ? html`<div class="stack prose" data-gap="m" lang=${told.lang} dir="auto">
          ${told.paragraphs.map((one) => html`<p>${prose(one, told.lang)}</p>`)}
        </div>`
      : nothing
  }`;
  const back = html`<div>
    ${button({ label: controls.back, kind: 'quiet', icon: backIcon, onClick: onBack })}
  </div>`;
  return html`<article class="stack detail" data-gap="l">
    ${back}
    <div class="stack">
      ${heading(
        headingLevel,
        html`<span id="detail-title" tabindex="-1" lang=${view.titleLang ?? nothing} dir="auto"
          >${view.title}</span
        >`,
        'title',
      )}
      ${view.tags.length ? html`<div class="row">${tags(view.tags)}</div>` : nothing}${note}
      ${view.closed ? notice({ tone: 'warning', body: view.closed }) : nothing}
    </div>
    ${o.aids?.aloud}
    <div class="panel">
      ${factList(facts)}
      ${
        o.directions
          ? html`<div class="no-print">
              ${
                code
                  ? html`<strong>${detail.directions}</strong>${code(o.directions, detail.directions)}`
                  : link({ href: o.directions, label: detail.directions })
              }
            </div>`
          : nothing
      }
    </div>
    ${o.keep} ${told || view.notPlain ? section(own.about, o.aids?.around(text) ?? text) : nothing}
    ${view.ticks
      ?.filter(({ lines, unknown }) => lines.length || unknown)
      .map(({ title, lines, unknown }) =>
        section(
          title,
          html`${
            lines.length
              ? html`<ul class="stack ticks" role="list">
                  ${lines.map((line) => html`<li>${icon(checkIcon)}<span dir="auto">${line}</span></li>`)}
                </ul>`
              : nothing
          }
          ${unknown ? html`<p>${unknown}</p>` : nothing}`,
        ),
      )}
    ${o.belonging}
    ${view.instructions ? notice({ tone: 'info', title: detail.goodToKnow, body: html`${notPlain(view.instructions.notPlain)}${written(view.instructions, prose)}` }) : nothing}
    ${
      others.length
        ? section(
            messages.facts.when,
            html`${dates(view.dates.slice(0, FIRST_DATES))}
            ${
              view.dates.length > FIRST_DATES
                ? disclosure({
                    summary: controls.moreDates,
                    badge: String(view.dates.length - FIRST_DATES),
                    content: dates(view.dates.slice(FIRST_DATES)),
                  })
                : nothing
            }`,
          )
        : nothing
    }
    ${
      view.access.length
        ? section(
            detail.accessibility,
            html`<ul class="access">
              ${view.access.map(({ line, note }) => html`<li>${line}${note ? written(note, prose) : nothing}</li>`)}
            </ul>`,
          )
        : nothing
    }
    ${
      view.contacts.length || view.organizer
        ? section(
            detail.contact,
            html`${view.organizer ? written(view.organizer) : nothing}
              <div class="stack" data-gap="m">
                ${view.contacts.map((one) => contact(one, messages, code, prose))}
              </div>`,
          )
        : nothing
    }
    <div class="stack">
      ${
        view.stale
          ? notice({ tone: 'warning', body: html`${view.checked}. ${detail.stale}` })
          : view.checked
            ? html`<p>${view.checked}</p>`
            : nothing
      }
      ${o.report ? html`<p>${o.report}</p>` : nothing}
    </div>
    ${o.alike} ${back}
  </article>`;
};
