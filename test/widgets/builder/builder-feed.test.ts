import { expect, test } from 'vitest';
import type { EngineQuery } from '../../../src/engine/engine.ts';
import { BuilderFeed } from '../../../src/widgets/builder/builder-feed.ts';
import { noChoices, withAttribute } from '../../../src/widgets/builder/choices.model.ts';
import type { FeedController } from '../../../src/widgets/shared/feed-controller.ts';

const host = { addController: () => {}, requestUpdate: () => {} };

/** A feed that answers every question with one item, and keeps what was asked. */
const feedOf = (asked: EngineQuery[]): FeedController => {
  const feed = {
    status: { phase: 'ready', searchable: true },
    now: '2026-03-02T14:00',
    query: (question: EngineQuery) => {
      asked.push(question);
      return Promise.resolve({ total: 1, items: [] });
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
