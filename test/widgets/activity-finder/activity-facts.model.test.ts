import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../../src/engine/engine.ts';
import { openLocalEngine } from '../../../src/engine/local-engine.ts';
import { toLocal } from '../../../src/feed/local-time.ts';
import { readFeed } from '../../../src/feed/read.ts';
import type { Activity } from '../../../src/feed/schema.ts';
import { withDetail } from '../../../src/text/detail-phrases.nl.ts';
import { messagesNl } from '../../../src/text/messages.ts';
import { partMessagesNl } from '../../../src/text/part-messages.nl.ts';
import { phrasesFor } from '../../../src/text/phrases-for.ts';
import { phrasesNl, type Phrases } from '../../../src/text/phrases.ts';
import { activityDetail } from '../../../src/widgets/activity-finder/activity-detail.model.ts';
import { factsOf } from '../../../src/widgets/activity-finder/activity-facts.model.ts';
import { activityCard, statusTags } from '../../../src/widgets/activity-finder/activity-finder.model.ts';
import { activityKind } from '../../../src/widgets/activity-finder/activity-kind.ts';
import { noChoices } from '../../../src/widgets/shared/list-state.ts';
import { listView } from '../../../src/widgets/shared/list-view.model.ts';
import { readingOf, type PartReading } from '../../../src/widgets/shared/reading.model.ts';

const now = Date.UTC(2026, 10, 24, 8);
const wall = '2026-11-24T09:00';
const terms = ['Wat', 'Wanneer', 'Hoe laat', 'Waar', 'Kosten', 'Voor wie', 'Aanmelden'];
let found: readonly Found[];
let ordinary: PartReading;
let plain: PartReading;
let phrasesPlain: Phrases;

beforeAll(async () => {
  const read = readFeed(readFileSync(resolve(import.meta.dirname, '../../../demo/feed.json')));
  if (!read.ok) throw read.error;
  const engine = openLocalEngine(read, {
    localNow: (zone) => toLocal(now, zone),
    tick: () => 0,
    pause: async () => undefined,
  });
  const query = {
    type: 'Activity',
    text: '',
    filters: {},
    locked: {},
    dates: { when: '', days: [], parts: [] },
    now: wall,
    offset: 0,
    limit: 999,
  } as const;
  found = (await engine.query(query)).items;
  if (engine.status.phase !== 'ready') throw new Error('no feed');
  phrasesPlain = await phrasesFor('nl', true);
  const { feed } = engine.status;
  ordinary = readingOf(feed, {
    now: wall,
    messages: { ...messagesNl, ...partMessagesNl },
    phrases: withDetail(phrasesNl),
    plain: false,
  });
  plain = readingOf(feed, {
    now: wall,
    messages: { ...messagesNl, ...partMessagesNl },
    phrases: phrasesPlain,
    plain: true,
  });
});

describe('the facts of every activity in the sample', () => {
  it('come in the one fixed order, at most seven, in both modes', () => {
    for (const one of found) {
      for (const reading of [ordinary, plain]) {
        const rows = factsOf(one, reading).map(({ term }) => term);
        expect(terms.filter((term) => rows.includes(term))).toEqual(rows);
        expect(rows).toEqual(expect.arrayContaining(terms.slice(1)));
      }
    }
  });

  it('say dates, times and prices as plain language asks (rules 10 to 13)', () => {
    const date =
      /^(vandaag, |(over)?morgen, )?(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) \d{1,2} [a-z]+( \d{4})?$/;
    const price =
      /(^|: )(Gratis|\d+ cent|\d+ euro( \d+)?|\d+( euro \d+)? tot \d+ euro( \d+)?)( |$)|^Dat weten we niet/;
    const abbreviation =
      /\b(t\/m|o\.a\.|bijv\.|i\.v\.m\.|tel\.|mevr\.|p\.p\.|ma|di|wo|do|vr|za|zo|jan|feb|mrt|apr|aug|sep|okt|nov|dec)\b\.?(?= \d|,|$)/;
    for (const one of found) {
      const rows = new Map(factsOf(one, plain).map((row) => [row.term, row]));
      const name = one.item.id;
      if (one.dates.length) {
        expect(rows.get('Wanneer')!.lines[0], name).toMatch(date);
        expect(rows.get('Hoe laat')!.lines[0], name).toMatch(/\d+\.\d\d( - \d+\.\d\d)? uur|hele dag/);
      }
      for (const line of rows.get('Kosten')!.lines) expect(line, name).toMatch(price);
      for (const term of ['Wanneer', 'Hoe laat', 'Kosten', 'Aanmelden']) {
        for (const line of rows.get(term)!.lines) expect(line, `${name} ${term}`).not.toMatch(abbreviation);
      }
    }
  });

  it('equal the structured fields: the digits of the time are the time of the date (rule 14)', () => {
    for (const one of found) {
      const [date] = one.dates;
      if (!date || date.allDay) continue;
      const line = factsOf(one, plain, date).find(({ term }) => term === 'Hoe laat')!.lines[0]!;
      const [hours, minutes] = date.start.slice(11).split(':');
      expect(line, one.item.id).toContain(`${Number(hours)}.${minutes}`);
    }
  });

  it('never call free what has no price', () => {
    const unknown = found.filter(
      ({ item }) => !(item as Activity).offers?.length && !(item as Activity).isAccessibleForFree,
    );
    expect(unknown.length).toBeGreaterThan(0);
    for (const one of unknown) {
      expect(factsOf(one, ordinary).find(({ term }) => term === 'Kosten')!.lines[0]).toMatch(
        /^Dat weten we niet/,
      );
      expect(activityCard(one, ordinary).tags.map(({ label }) => label)).not.toContain('Gratis');
    }
  });
});

describe('what a card and a detail say', () => {
  const by = (id: string) => found.find(({ item }) => item.id === id)!;

  it('say loudly that this date does not go ahead, and when the next one is', () => {
    const one = by('activity/zanggroep-repetitie');
    const cancelled = one.dates.find(({ status }) => status === 'EventCancelled')!;
    const dates = [cancelled, ...one.dates.filter(({ start }) => start > cancelled.start)];
    const card = activityCard({ ...one, dates }, ordinary);
    expect(card.tags[0]).toEqual({ label: 'Gaat niet door', tone: 'error' });
    expect(card.past).toBe(true);
    expect(card.facts.find(({ term }) => term === 'Wanneer')!.lines[1]).toMatch(/^Eerstvolgende keer: di /);
  });

  it('do not repeat the day that the heading above them says, but still say when the next one is', () => {
    const one = by('activity/zanggroep-repetitie');
    const linesOf = (shown: Found, underDay: boolean, reading = ordinary) =>
      activityCard(shown, reading, underDay).facts.find(({ term }) => term === 'Wanneer')?.lines;
    const going = { ...one, dates: one.dates.filter(({ status }) => status === 'EventScheduled') };
    expect(linesOf(going, false)).toHaveLength(1);
    expect(linesOf(going, true)).toBeUndefined();
    // In plain words every fact is there, always.
    expect(linesOf(going, true, plain)).toEqual(linesOf(going, false, plain));
    const cancelled = one.dates.find(({ status }) => status === 'EventCancelled')!;
    const dates = [cancelled, ...one.dates.filter(({ start }) => start > cancelled.start)];
    expect(linesOf({ ...one, dates }, true)).toEqual([expect.stringMatching(/^Eerstvolgende keer: di /)]);
    for (const each of found) {
      const terms = activityCard(each, ordinary, each.dates.length > 0).facts.map(({ term }) => term);
      expect(
        terms.filter((term) => term !== 'Wanneer'),
        each.item.id,
      ).toEqual(['Hoe laat', 'Waar', 'Kosten']);
    }
  });

  it('say with each repeat at what time, when those are not alike, also on a card in plain words', () => {
    const linesOf = (id: string) =>
      activityCard(by(id), plain)
        .facts.find(({ term }) => term === 'Wanneer')!
        .lines.slice(1);
    expect(linesOf('activity/spreekuur-formulieren-zuid')).toEqual([
      "elke dinsdag, half 2 tot 4 uur 's middags (13.30 - 16.00 uur)",
      "elke woensdag, 6 uur tot 8 uur 's avonds (18.00 - 20.00 uur)",
    ]);
    expect(linesOf('activity/koffieochtend-de-linde').filter((line) => /\d/.test(line))).toEqual([]);
  });

  it('do not promise a date whose status nobody gave', () => {
    const activity = { type: 'Activity', id: 'a', name: 'A' } as Activity;
    const date = { start: '2026-11-25T10:00', allDay: false };
    expect(statusTags(activity, date, ordinary)).toEqual([
      { label: 'Wij weten niet zeker of dit doorgaat', tone: 'warning' },
    ]);
    expect(statusTags(activity, { ...date, status: 'EventScheduled' }, ordinary)).toEqual([]);
  });

  it('say in plain mode that a text was not written in plain language, and only then', () => {
    const views = found.map((one) => ({ one, view: activityDetail(one, plain) }));
    const hasPlain = ({ item }: Found) => {
      const { description } = item as Activity;
      return typeof description === 'object' && 'nl-simple' in description;
    };
    for (const { one, view } of views)
      expect(view.notPlain, one.item.id).toBe(Boolean(view.text) && !hasPlain(one));
    expect(views.some(({ view }) => view.notPlain)).toBe(true);
    expect(found.map((one) => activityDetail(one, ordinary)).some(({ notPlain }) => notPlain)).toBe(false);
  });

  it('warn when the last check is more than six months ago', () => {
    expect(activityDetail(by('activity/computerclub-oud'), ordinary).stale).toBe(true);
    expect(activityDetail(by('activity/koffieochtend-de-linde'), ordinary).stale).toBe(false);
  });

  it('group by day, the soonest first, and count what is left', () => {
    const answer = { items: found.slice(0, 20), total: found.length, counts: {} };
    const view = listView(answer, noChoices, activityKind, ordinary);
    expect(view.days[0]!.heading).toBe('Vandaag, dinsdag 24 november');
    expect(view.days.flatMap(({ cards }) => cards)).toHaveLength(20);
    expect(view.remaining).toBe(found.length - 20);
    expect(view.empty).toBe(false);
    expect(listView({ items: [], total: 0, counts: {} }, noChoices, activityKind, ordinary).empty).toBe(true);
    expect(
      listView({ items: [], total: 0, counts: {} }, { ...noChoices, text: 'x' }, activityKind, ordinary)
        .empty,
    ).toBe(false);
  });
});
