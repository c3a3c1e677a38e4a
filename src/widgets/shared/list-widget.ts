import { ContextConsumer } from '@lit/context';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { cardStyles, heading, skeleton } from '../../design/card.ts';
import { addStyles } from '../../design/element.ts';
import { frameStyles } from '../../design/frame.ts';
import { icon } from '../../design/icon.ts';
import { forwardIcon } from '../../design/icons.ts';
import { layout } from '../../design/layout.ts';
import { tagStyles } from '../../design/tag.ts';
import { tokens } from '../../design/tokens.ts';
import type { EngineAnswer, FeedInfo, Found } from '../../engine/engine.ts';
import type { ListWords } from '../../text/messages.ts';
import { afterPaint } from './after-paint.ts';
import { FeedController } from './feed-controller.ts';
import { ListController } from './list-controller.ts';
import type { LazyListKind, ListElement } from './list-kind.ts';
import type { LateList } from './list-parts.ts';
import { FIRST_ITEMS, isEmpty, isFine, listView, stateSentence } from './list-view.model.ts';
import { listStyles } from './list.styles.ts';
import { isModeOn, localeOf, preferencesContext } from './preferences.ts';
import { readingOf, type Reading, type Situation } from './reading.model.ts';
import { itemDays, listResults, type ResultListOptions } from './result-list.ts';
import { chipsPlace, searchPlace } from './search-place.ts';
import { takePlace } from './take-place.ts';
import { WordsController } from './words-controller.ts';

/** The `static styles` of every list element. */
export const listWidgetStyles = [tokens, layout, frameStyles, cardStyles, tagStyles, listStyles];

/**
 * The list core: everything that a list of items is and does, for one element. The element has the properties; what kind
 * of item it lists is told by `kind`. The first items need no more than this; all that one chooses with comes after them.
 */
export class ListWidget implements ReactiveController {
  readonly #element: ListElement;
  readonly #kind: LazyListKind;
  readonly #feed: FeedController;
  readonly #list: ListController;
  readonly #preferences: ContextConsumer<typeof preferencesContext, ListElement>;
  readonly #words: WordsController;
  /** All that one chooses with: on its way together with the feed. */
  #late?: LateList;
  #guarded?: Promise<void>;
  /** No more items than this yet. */
  #most = FIRST_ITEMS;

  constructor(element: ListElement, kind: LazyListKind) {
    this.#element = element;
    this.#kind = kind;
    this.#feed = new FeedController(element);
    this.#list = new ListController(element, kind, this.#feed);
    this.#preferences = new ContextConsumer(element, { context: preferencesContext, subscribe: true });
    this.#words = new WordsController(
      element,
      () => ({ locale: this.#locale, plain: this.#isPlain }),
      kind.loadMessages,
    );
    element.addController(this);
  }

  hostUpdated(): void {
    const { answer, isTeaser, opened } = this.#list;
    const { status } = this.#feed;
    const isDrawn = status.phase === 'ready' && answer;
    if (!isDrawn && status.phase !== 'failed') return;
    // A teaser needs them for an item that was opened, and to say in the console what is wrong.
    if (!isTeaser || opened || answer?.total === 0 || !isFine(status)) void this.#loadParts();
    if (isDrawn && !opened && this.#most < answer.items.length) {
      afterPaint(() => {
        this.#most = this.#most * 2 || FIRST_ITEMS;
        this.#element.requestUpdate();
      });
      return;
    }
    if (isDrawn) {
      this.#most = Infinity;
      takePlace(this.#element);
    }
    // A lost chunk costs what a page's bad colours cost.
    this.#guarded ??= import('../../design/contrast.ts').then(
      ({ guardContrast }) => guardContrast(this.#element),
      () => undefined,
    );
  }

  render(): TemplateResult {
    const { status } = this.#feed;
    const { all, messages } = this.#words;
    const { answer, opened, state } = this.#words.easy?.shown(this.#list, status) ?? this.#list;
    const own = this.#kind.words(messages);
    const feed = status.phase === 'ready' && answer ? status.feed : undefined;
    const waiting = !feed && status.phase !== 'failed';
    const isBusy = waiting || (!opened && answer && this.#most < answer.items.length);
    // What the publisher made of the list (`samenspel render`, draw-first.ts) stays until all of the list can take its place.
    const made = isBusy && this.#element.querySelector('.samen-first');
    // Nobody waits for its items then, so that even the first ones come after its frame.
    if (made && waiting) this.#most = 0;
    const reading = feed && readingOf(feed, this.#situation);
    const detail = opened && reading && this.#renderDetail(opened, reading);
    return html` <div
        class="root"
        ?hidden=${made}
        lang=${messages.lang}
        dir=${messages.dir}
        ?data-plain=${this.#isPlain}
        ?data-kiosk=${this.#isKiosk}
        aria-busy=${isBusy ? 'true' : nothing}
      >
        <div class="stack" data-gap="l">
          ${
            detail ??
            html`${heading(this.#element.headingLevel, html`<span part="heading">${own.heading}</span>`, 'title')}
            ${made ? nothing : this.#renderState(own, waiting)}
            ${reading && answer ? this.#renderList(own, answer, feed, reading) : nothing}`
          }
          <p class="unseen" role="status">
            ${all && answer && !opened ? this.#late?.said(answer, all) : nothing}
          </p>
        </div>
      </div>
      <slot
        ?hidden=${!made && (waiting ? !(status.phase === 'loading' && status.slow) : feed && answer && !isEmpty(answer, state))}
      ></slot>`;
  }

  /** A lost chunk costs the controls, never the list; the next update tries again. */
  async #loadParts(): Promise<void> {
    if (this.#late) return;
    const loaded = await this.#kind.loadParts().catch(() => undefined);
    if (!loaded || this.#late) return;
    const { parts } = loaded;
    addStyles(this.#element, [...parts.machine.styles, ...parts.styles]);
    this.#late = parts.machine.start({
      element: this.#element,
      list: this.#list,
      feed: this.#feed,
      kind: this.#kind,
      parts,
      isKiosk: () => this.#isKiosk,
    });
    await this.#words.addParts(parts.withPartMessages ?? parts.machine.withPartMessages);
  }

  /** Loading, failed or old data: a calm sentence, and what can be done. */
  #renderState(own: ListWords, waiting: boolean): unknown {
    const { status } = this.#feed;
    const sentence = stateSentence(
      status,
      own,
      this.#situation,
      (ms) => this.#feed.toLocal(ms).slice(0, 10),
      !navigator.onLine,
    );
    if (waiting) {
      // A screenful, or all that a teaser will have: what stands below on the page is to stay where it is.
      const { limit, pageSize } = this.#element;
      return html`<p>${sentence ?? own.loading}</p>
        ${skeleton(limit || pageSize)}`;
    }
    if (!sentence) return nothing;
    const { all } = this.#words;
    return (all && this.#late?.feedNotice(sentence, all)) ?? html`<p role="status">${sentence}</p>`;
  }

  #renderList(own: ListWords, answer: EngineAnswer, feed: FeedInfo, reading: Reading): unknown {
    const { messages } = reading;
    const { state, isTeaser } = this.#list;
    const { headingLevel, moreHref, view: look, withoutSearch } = this.#element;
    const items = answer.items.slice(0, this.#most);
    const view =
      this.#late?.nearView(answer, reading) ?? listView({ ...answer, items }, state, this.#kind, reading);
    const options: ResultListOptions = {
      words: own,
      headingLevel: headingLevel + 1,
      look,
      hrefOf: (id) => this.#list.hrefOf(id),
      open: this.#onOpen,
      ways: this.#kind.ways?.(this.#element, own, this.#isKiosk),
    };
    if (isTeaser) {
      const more = html`<a class="way-on" href=${moreHref}
        ><span>${messages.list.viewAll}</span>${icon(forwardIcon)}</a
      >`;
      return html`${view.empty ? html`<p>${own.empty}</p>` : itemDays(view, options)}
      ${moreHref && !this.#isKiosk ? html`<div>${more}</div>` : nothing}`;
    }
    const { all } = this.#words;
    const controls =
      all &&
      this.#late?.controls({
        answer,
        feed,
        reading: { ...reading, messages: all },
        remaining: view.remaining,
      });
    const rest = answer.items.length - items.length;
    const results = listResults(
      view,
      options,
      controls ?? { chosen: chipsPlace(messages, state), more: rest ? skeleton(rest) : nothing },
    );
    // In an empty list there is nothing to find: its sentence, and under it what the editor has put there.
    if (withoutSearch || view.empty) return results;
    if (controls?.question) return controls.question;
    return html`${controls?.search() ?? searchPlace(this.#kind, messages, state)}
      <div class="split">
        <section class="panel filters" id="filters" aria-label=${all?.controls.filters ?? nothing}>
          ${controls?.panel()}
        </section>
        ${results}
      </div>`;
  }

  /** Undefined while its part is on its way: the list stays. */
  #renderDetail(opened: Found | 'missing', reading: Reading): TemplateResult | undefined {
    const { all } = this.#words;
    return all && this.#late?.opened.render(opened, { ...reading, messages: all });
  }

  get #situation(): Situation {
    const { easy, messages, phrases } = this.#words;
    const feed = this.#feed;
    return {
      // The clock of a zone takes its time to start, and while the feed is on its way nobody asks for it.
      get now() {
        return feed.now;
      },
      messages,
      phrases,
      plain: this.#isPlain,
      easy,
    };
  }
  get #isPlain(): boolean {
    return isModeOn(this.#element.plain, this.#preferences.value?.plain);
  }
  get #isKiosk(): boolean {
    return isModeOn(this.#element.kiosk, this.#preferences.value?.kiosk);
  }
  get #locale(): string {
    return localeOf(this.#element, this.#preferences.value);
  }

  /** Before the controls are there a link is a link; what has no address waits for them. */
  #onOpen = async (event: Event, id: string): Promise<void> => {
    if (!this.#late) {
      if (this.#list.hrefOf(id) !== null) return;
      await this.#loadParts();
    }
    this.#late?.actions.open(event, id);
  };
}
