/** The builder of who published it without a feed: that is said first, because nothing below can be done about it. */
import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../design/notice.ts';
import type { BuilderView } from './builder-view.ts';
import { lacksFeed } from './snippet.model.ts';

export function noFeedNotice({ state, publication, words }: BuilderView): TemplateResult | typeof nothing {
  if (publication.src) return nothing;
  const { none, formAlone, remedy } = words.feed;
  const meaning = lacksFeed(state.choices, publication) ? none : formAlone;
  return notice({ tone: 'warning', body: html`<p>${meaning} ${remedy}</p>` });
}
