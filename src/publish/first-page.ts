/**
 * The first page of a list as HTML, for search engines and for who has no JavaScript. It stands inside the element, so that
 * it is the fallback too, and is what the widget draws (src/widgets/shared/list-widget.ts) without what one chooses with and
 * without pictograms, whose places it keeps: with `first-page.css` the widget takes its place and nothing moves.
 */
import type { EngineAnswer } from '../engine/engine.ts';
import { jsonLdText } from '../widgets/shared/json-ld-text.model.ts';
import { listView, presetOptions, type CardView, type ListView } from '../widgets/shared/list-view.model.ts';
import { noChoices } from '../widgets/shared/list-state.ts';
import type { Reading } from '../widgets/shared/reading.model.ts';
import type { FirstPageKind } from './first-page-kinds.ts';
import { attribute, dataScript, element, markup, type Markup } from './markup.ts';

/** What the list itself is made of. */
export interface FirstList {
  kind: FirstPageKind;
  reading: Reading;
  answer: EngineAnswer;
  headingLevel: number;
  /** A few items, and a link to the page with all of them where there is one. */
  teaser: boolean;
  moreHref?: string | undefined;
  /** Where an item can be read. */
  hrefOf: (id: string) => string;
  /** So many more are on their way: empty cards keep their place. */
  waiting?: number;
}

export interface FirstPage extends FirstList {
  /** The name of the widget, without `samen-`. */
  widget: string;
  /** The attributes of the element, in their order. */
  attributes: Readonly<Record<string, string>>;
  /** For each item, in the order of the answer; where there is none it is left out. */
  linkedData: readonly unknown[];
}

/** Where one moment differs from the next, between pieces that stay: around the number of results and around each card. */
const SEAM = '\0';
const seam = markup`${SEAM}`;

const heading = (level: number, name: string, content: Markup): Markup =>
  element(`h${Math.min(6, Math.max(1, level))}`, attribute('class', name), content);

const icon = markup`<span class="icon" aria-hidden="true"></span>`;

const tags = (view: CardView): Markup =>
  markup`<div class="row tags">${view.tags.map(
    ({ label, tone }) =>
      markup`<span class="tag"${attribute('data-tone', tone)}>${
        tone === 'error' || tone === 'warning' ? icon : undefined
      }<span>${label}</span></span>`,
  )}</div>`;

const facts = (view: CardView): Markup =>
  markup`<dl class="facts" data-compact>${view.facts.map(
    ({ term, lines, lang }) =>
      markup`<div class="fact">${icon}<dt>${term}</dt><dd>${lines.map(
        (line) => markup`<div${attribute('lang', lang)} dir="auto">${line}</div>`,
      )}</dd></div>`,
  )}</dl>`;

const card = (view: CardView, level: number, href: string): Markup =>
  markup`<article class="card"${view.past ? attribute('data-past', '') : undefined}>${heading(
    level,
    'card-title',
    markup`<a class="way-in" href="${href}"${attribute('lang', view.lang)} dir="auto">${view.title}</a>`,
  )}${view.tags.length ? tags(view) : undefined}${facts(view)}${
    view.summary
      ? markup`<p class="summary"${attribute('lang', view.summaryLang)} dir="auto">${view.summary}</p>`
      : undefined
  }</article>`;

const days = ({ days }: ListView, level: number, { hrefOf }: FirstList): Markup[] =>
  days.map(
    ({ heading: day, cards }) =>
      markup`<section class="stack" data-gap="m">${
        day ? heading(level, 'section', markup`${day}`) : undefined
      }<ul class="cards" role="list">${cards.map(
        (view) =>
          markup`${seam}<li${attribute('data-id', view.id)}>${card(view, day ? level + 1 : level, hrefOf(view.id))}</li>${seam}`,
      )}</ul></section>`,
  );

/** `skeleton` of the look. */
const bones = (count: number): Markup =>
  markup`<div class="cards waiting" aria-hidden="true">${[...Array(count).keys()].map(
    () => markup`<div class="card bones"><span></span><span></span><span></span></div>`,
  )}</div>`;

/** Where the search will be: `searchPlace` of the widget. */
const searchPlace = ({ kind, reading: { messages } }: FirstList): Markup => {
  const { list, when } = messages;
  const presets = presetOptions(messages, noChoices).map(
    ({ label }) => markup`<span class="face"><span class="mark"></span><span>${label}</span></span>`,
  );
  return markup`<div class="stack place" data-gap="m" aria-hidden="true"><div class="search"><div class="field"><span class="label">${
    list.searchLabel
  }</span><p class="hint">${kind.words(messages).searchHint}</p><div class="input"></div></div><div class="button"><span>${
    list.searchButton
  }</span></div>${kind.hasQuestions ? markup`<div class="button pictures"></div>` : undefined}</div>${
    kind.dated
      ? markup`<fieldset class="choices"><legend class="label">${when.label}</legend>${presets}</fieldset>`
      : undefined
  }<div class="filter-toggle"><div class="button"><span>${list.searchButton}</span></div></div></div>`;
};

const list = (page: FirstList): Markup => {
  const { answer, headingLevel, kind, moreHref, reading, teaser, waiting } = page;
  const { messages } = reading;
  const own = kind.words(messages);
  const view = listView(answer, noChoices, kind, reading);
  const items = days(view, headingLevel + 1, page);
  if (teaser) {
    const more =
      moreHref === undefined
        ? undefined
        : markup`<div><a class="way-on" href="${moreHref}"><span>${messages.list.viewAll}</span>${icon}</a></div>`;
    return view.empty ? markup`<p>${own.empty}</p>${more}` : markup`${items}${more}`;
  }
  const results = markup`<section class="stack results" data-gap="m" aria-label="${own.results}">${seam}<p class="result">${
    view.empty ? own.empty : view.count
  }</p>${seam}${items}${waiting ? bones(waiting) : undefined}</section>`;
  return view.empty
    ? results
    : markup`${searchPlace(page)}<div class="split"><div class="panel filters"></div>${results}</div>`;
};

/** What search engines may show of the items. */
const dataOf = ({ kind, linkedData, reading }: FirstPage): Markup | undefined => {
  const known = linkedData.filter((data) => data !== undefined);
  if (!known.length) return undefined;
  return dataScript(
    jsonLdText({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      name: kind.words(reading.messages).heading,
      itemListElement: known.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
    }),
  );
};

/** What stands in `.samen-first`, with its seams. */
const root = (page: FirstList): Markup => {
  const { headingLevel, kind, reading } = page;
  const { dir, lang } = reading.messages;
  const title = markup`<span>${kind.words(reading.messages).heading}</span>`;
  return markup`<div class="root" lang="${lang}" dir="${dir}"><div class="stack" data-gap="l">${heading(
    headingLevel,
    'title',
    title,
  )}${list(page)}</div></div>`;
};

/** The same in pieces: at another moment most of them are the same. */
export const firstListPieces = (page: FirstList): string[] =>
  root(page)
    .text.split(SEAM)
    .filter((piece) => piece !== '');

/** The element with its first page, and the data beside it; ends in a line end. */
export function firstPageHtml(page: FirstPage): string {
  const { attributes, widget } = page;
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  const whole = element(
    `samen-${widget}`,
    markup`${written}`,
    markup`
<div class="samen-first">${root(page)}</div>
`,
  );
  return markup`${whole}
${dataOf(page)}
`.text.replaceAll(SEAM, '');
}
