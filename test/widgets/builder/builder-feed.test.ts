import { expect, test } from 'vitest';
import type { EngineQuery, FeedInfo } from '../../../src/engine/engine.ts';
import { builderMessagesNl } from '../../../src/text/builder-messages.nl.ts';
import { BuilderFeed } from '../../../src/widgets/builder/builder-feed.ts';
import { noChoices, withAttribute } from '../../../src/widgets/builder/choices.model.ts';
import type { AttributeName } from '../../../src/widgets/shared/widget-table.model.ts';
import type { Reading } from '../../../src/widgets/shared/reading.model.ts';
import type { FeedController } from '../../../src/widgets/shared/feed-controller.ts';

const host = { addController: () => {}, requestUpdate: () => {} };

/** A feed that answers every question with one item, and keeps what was asked. */
const feedOf = (asked: EngineQuery[], items: readonly unknown[] = []): FeedController => {
  const feed = {
    status: { phase: 'ready', searchable: true },
    now: '2026-03-02T14:00',
    query: (question: EngineQuery) => {
      asked.push(question);
      return Promise.resolve({ total: 1, items });
    },
  };
  return feed as unknown as FeedController;
};

test('Four weeks are 28 days, today and the last one among them', () => {
  const asked: EngineQuery[] = [];
  new BuilderFeed(host, feedOf(asked), () => noChoices).hostUpdate();
  const windows = asked.map(({ dates }) => [dates.from, dates.to]);
  expect(windows).toContainEqual(['2026-03-02', '2026-03-29']);
});

test('What a feed has is not known before it is there, nor where it has more than the builder asks', async () => {
  const known = async (
    organizers: number,
    info: unknown,
    name: AttributeName,
  ): Promise<number | undefined> => {
    const items = Array.from({ length: organizers }, (_, at) => ({ item: { id: `o${at}` } }));
    const one = new BuilderFeed(host, feedOf([], items), () => noChoices);
    one.hostUpdate();
    await new Promise((resume) => setTimeout(resume));
    return one.allOptions(name, info as FeedInfo, {} as Reading, builderMessagesNl)?.length;
  };
  const info = { districts: [{ id: 'WK019313' }] };
  expect(await known(1, undefined, 'cost')).toBe(undefined);
  expect(await known(1, info, 'cost')).toBe(4);
  expect(await known(1, info, 'district')).toBe(1);
  expect(await known(1, { districts: [] }, 'district')).toBe(undefined);
  expect(await known(0, info, 'organizer')).toBe(undefined);
  expect(await known(499, info, 'organizer')).toBe(499);
  expect(await known(500, info, 'organizer')).toBe(undefined);
});

test('A count of another choice is gone when the choice is', async () => {
  let choices = noChoices;
  const one = new BuilderFeed(host, feedOf([]), () => choices);
  one.hostUpdate();
  await new Promise((resume) => setTimeout(resume));
  expect(one.counts).toEqual({ total: 1, today: 1, weeks: 1 });
  choices = withAttribute(noChoices, 'district', 'WK019313');
  one.hostUpdate();
  expect(one.counts).toBe(undefined);
});

test('What another feed has is asked of that one, and an answer of the first that comes late is none', async () => {
  const answers: ((items: readonly unknown[]) => void)[] = [];
  const query = (): Promise<unknown> =>
    new Promise((resolve) => answers.push((items) => resolve({ total: items.length, items })));
  const feed = Object.assign(feedOf([]), { query });
  const info = { districts: [] } as unknown as FeedInfo;
  const one = new BuilderFeed(host, feed, () => noChoices);
  const settle = async (items: readonly unknown[], some: typeof answers): Promise<void> => {
    for (const answer of some) answer(items);
    await new Promise((resume) => setTimeout(resume));
  };
  const organizers = (): string[] =>
    one.options('organizer', info, {} as Reading, builderMessagesNl).map(({ value }) => value);
  one.hostUpdate();
  const first = answers.splice(0);
  Object.assign(feed, { status: { phase: 'ready', searchable: true, feed: {} } });
  one.hostUpdate();
  const second = answers.splice(0);
  expect(second).toHaveLength(first.length);
  await settle([{ item: { id: 'nieuw' } }], second);
  await settle([], first);
  expect(organizers()).toEqual(['nieuw']);
  expect(one.counts).toEqual({ total: 1, today: 1, weeks: 1 });
  one.hostUpdate();
  expect(answers).toEqual([]);
});
