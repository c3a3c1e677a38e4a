/** Makes the first page of a list of a feed: asks the desk as the widget does, and writes what it answers. */
import { HEAD_ITEMS } from '../engine/cut-feed.ts';
import { indexFeed } from '../engine/feed-index.ts';
import type { FeedContent } from '../feed/parse.ts';
import { phrasesFor } from '../text/phrases-for.ts';
import { noDates } from '../widgets/shared/list-state.ts';
import { readingOf } from '../widgets/shared/reading.model.ts';
import { firstPageHtml, type FirstPage } from './first-page.ts';

/** So many coming dates of an item are in its data: search engines show the next ones, and the page is made anew every night. */
const DATES = 3;

export interface RenderRequest extends Pick<
  FirstPage,
  'widget' | 'kind' | 'attributes' | 'headingLevel' | 'moreHref'
> {
  /** The wall clock in a zone, `YYYY-MM-DDTHH:mm`. */
  localNow: (timeZone: string) => string;
  /** BCP 47. */
  locale: string;
  /** The scope that the editor has set, by facet. */
  locked: Readonly<Record<string, readonly string[]>>;
  /** A teaser of so many items. */
  limit?: number | undefined;
  /** The address of the page; a checked web address. */
  page?: string | undefined;
  withoutJsonLd: boolean;
}

export interface Rendered {
  text: string;
  /** For which moment, on the wall clock of the feed. */
  now: string;
  items: number;
  total: number;
  /** Of so many items search engines are told. */
  linkedData: number;
}

/** Without the address of the page a link counts from the page that it stands on. */
export const hrefOf = (page: string | undefined, id: string): string => {
  if (page === undefined) return `?${new URLSearchParams({ item: id })}`;
  const url = new URL(page);
  url.searchParams.set('item', id);
  return url.href;
};

export async function renderFirstPage(content: FeedContent, o: RenderRequest): Promise<Rendered> {
  const { kind, limit, locale, localNow, locked, page } = o;
  const { type } = kind;
  const index = await indexFeed(content, { localNow, tick: () => 0, pause: () => Promise.resolve() });
  const { timeZone } = index.info;
  const now = localNow(timeZone);
  const answer = await index.query({
    type,
    text: '',
    filters: {},
    locked,
    dates: noDates,
    sort: 'relevance',
    now,
    offset: 0,
    limit: limit ?? HEAD_ITEMS,
  });
  const [messages, phrases] = await Promise.all([kind.loadMessages(locale), phrasesFor(locale, false)]);
  const reading = readingOf(index.info, { now, messages, phrases, plain: false });
  const linkedData = [];
  for (const { item } of o.withoutJsonLd ? [] : answer.items) {
    // With more of its dates than the next, which is what a card has.
    const found = await index.get(item.id, { type, locked, now });
    const options = { feedZone: timeZone, ...(page !== undefined && { href: hrefOf(page, item.id) }) };
    const data = found && kind.jsonLd({ ...found, dates: found.dates.slice(0, DATES) }, reading, options);
    if (data) linkedData.push({ ...data, '@context': undefined });
  }
  const { attributes, headingLevel, moreHref, widget } = o;
  const text = firstPageHtml({
    widget,
    kind,
    reading,
    answer,
    attributes,
    headingLevel,
    teaser: limit !== undefined,
    moreHref,
    hrefOf: (id) => hrefOf(page, id),
    linkedData,
  });
  return { text, now, items: answer.items.length, total: answer.total, linkedData: linkedData.length };
}
