import type { ReactiveController } from 'lit';
import type { EngineQuery, FeedInfo, Found } from '../../engine/engine.ts';
import { addDays } from '../../feed/local-time.ts';
import type { BuilderMessages } from '../../text/messages.ts';
import { conceptOptions, districtOptions } from '../shared/facet-options.model.ts';
import type { FeedController } from '../shared/feed-controller.ts';
import { noDates } from '../shared/list-state.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import { widgetTable, type AttributeName } from '../shared/widget-table.model.ts';
import { lockedFacets, type Choices } from './choices.model.ts';
import type { ScopeOption } from './page-source.model.ts';

/** How much there is within a choice. */
export type Counts = { total: number; today?: number; weeks?: number } | 'failed';

/** Four weeks, today and the last day among them. */
const DAYS = 28;
const MANY = 500;
/** Concept schemes of the feed by attribute. */
const schemes: Readonly<Partial<Record<AttributeName, string>>> = {
  category: 'category',
  audience: 'audience',
  skill: 'skill',
  'help-type': 'helpType',
};
/** Attributes whose options are items of the feed. */
const items: Readonly<Partial<Record<AttributeName, Pick<EngineQuery, 'type' | 'locked'>>>> = {
  organizer: { type: 'Organization', locked: {} },
  place: { type: 'Place', locked: {} },
  rooms: { type: 'Place', locked: { bookable: ['yes'] } },
};

/** What the builder asks a feed: what there is to lock, and how much a choice shows. The newest question counts. */
export class BuilderFeed implements ReactiveController {
  /** Undefined while they are on their way. */
  counts: Counts | undefined;
  readonly #host: { requestUpdate(): void };
  readonly #feed: FeedController;
  readonly #choices: () => Choices;
  readonly #lists = new Map<AttributeName, readonly Found[]>();
  #question = '';
  /** What the lists and the counts are of. */
  #info: FeedInfo | undefined;

  constructor(
    host: { addController(one: ReactiveController): void; requestUpdate(): void },
    feed: FeedController,
    choices: () => Choices,
  ) {
    this.#host = host;
    this.#feed = feed;
    this.#choices = choices;
    host.addController(this);
  }

  hostUpdate(): void {
    const { status, now } = this.#feed;
    if (status.phase === 'failed') this.counts = 'failed';
    if (status.phase !== 'ready') return;
    if (status.feed !== this.#info) {
      this.#info = status.feed;
      this.#lists.clear();
      this.#question = '';
    }
    const choices = this.#choices();
    const { type, scope } = widgetTable[choices.widget];
    const locked = lockedFacets(choices);
    // On a page that stays open over midnight "today" is another day.
    const question = JSON.stringify([type, locked, now.slice(0, 10), status.searchable]);
    if (question === this.#question) return;
    this.#question = question;
    // Those of another choice.
    this.counts = undefined;
    void this.#count(question, { type, locked, now });
    for (const name of scope) void this.#list(name, now);
  }

  /** What can be locked by an attribute, with words. */
  options(
    name: AttributeName,
    info: FeedInfo | undefined,
    reading: Reading | undefined,
    own: BuilderMessages,
  ): readonly ScopeOption[] {
    const { options } = own.scope;
    if (Object.hasOwn(options, name))
      return Object.entries(options[name as keyof typeof options]).map(([value, label]) => ({
        value,
        label,
      }));
    if (!info || !reading) return [];
    if (name === 'district') return districtOptions(info, reading);
    const scheme = schemes[name];
    if (scheme) return conceptOptions(scheme)(info, reading);
    return (this.#lists.get(name) ?? []).map(({ item }) => ({
      value: item.id,
      label: words(item.name, reading)?.text ?? item.id,
    }));
  }

  /** The same, once all of them are known: what is not among them is not in the feed. */
  allOptions(...asked: Parameters<BuilderFeed['options']>): readonly ScopeOption[] | undefined {
    const [name, info] = asked;
    const options = info ? this.options(...asked) : [];
    const isCut = Object.hasOwn(items, name) && options.length >= MANY;
    return options.length && !isCut ? options : undefined;
  }

  async #count(question: string, asked: Pick<EngineQuery, 'type' | 'locked' | 'now'>): Promise<void> {
    const totalOf = async (dates: Partial<EngineQuery['dates']> = {}): Promise<number | undefined> =>
      (await this.#feed.query({
          ...asked, text: '', filters: {}, dates: { ...noDates, ...dates }, sort: 'date', offset: 0, limit: 0,
        })) // prettier-ignore
      ?.total;
    const info = this.#info;
    const today = asked.now.slice(0, 10);
    const isDated = asked.type === 'Activity';
    const found = await Promise.all([
      totalOf(),
      isDated ? totalOf({ when: 'today' }) : undefined,
      isDated ? totalOf({ from: today, to: addDays(today, DAYS - 1) }) : undefined,
    ]).catch(() => undefined);
    if (question !== this.#question || info !== this.#info) return;
    const [total = 0, todays, weeks] = found ?? [];
    this.counts = found
      ? { total, ...(todays !== undefined && { today: todays }), ...(weeks !== undefined && { weeks }) }
      : 'failed';
    this.#host.requestUpdate();
  }

  /** Once for each attribute of a feed. */
  async #list(name: AttributeName, now: string): Promise<void> {
    const asked = items[name];
    if (!asked || this.#lists.has(name)) return;
    this.#lists.set(name, []);
    const info = this.#info;
    const answer = await this.#feed
      .query({
        ...asked,
        text: '',
        filters: {},
        dates: noDates,
        sort: 'relevance',
        now,
        offset: 0,
        limit: MANY,
      })
      ?.catch(() => undefined);
    if (info !== this.#info) return;
    if (answer) this.#lists.set(name, answer.items);
    else this.#lists.delete(name);
    this.#host.requestUpdate();
  }
}
