import { describe, expect, it, vi } from 'vitest';
import type { EngineAnswer, FeedInfo } from '../../../src/engine/engine.ts';
import { messagesNl } from '../../../src/text/messages.ts';
import { partMessagesNl } from '../../../src/text/part-messages.nl.ts';
import { phrasesNl } from '../../../src/text/phrases.ts';
import { activityFacets } from '../../../src/widgets/activity-finder/activity-facets.model.ts';
import { activityKind } from '../../../src/widgets/activity-finder/activity-kind.ts';
import { filtersView, orderWith, type Choices } from '../../../src/widgets/shared/filters.model.ts';
import { withOption } from '../../../src/widgets/shared/list-choices.ts';
import { noChoices, type ListState } from '../../../src/widgets/shared/list-state.ts';
import { readingOf } from '../../../src/widgets/shared/reading.model.ts';
import { zeroView } from '../../../src/widgets/shared/zero-help.model.ts';

const district = (id: string, name: string, latitude: number) => ({
  type: 'District' as const,
  id,
  name,
  geo: { latitude, longitude: 6 },
  contactPoint: [{ name: `Wijkteam ${name}`, telephone: '038 - 000 10 31' }],
});
const feed: FeedInfo = {
  meta: {
    conceptSchemes: [
      {
        id: 'category',
        concepts: [
          { id: 'eten', name: 'Eten', icon: 'food' },
          { id: 'muziek', name: 'Muziek', icon: 'music' },
        ],
      },
    ],
  } as unknown as FeedInfo['meta'],
  districts: [district('a', 'Assendorp', 52), district('b', 'Berkum', 52.1), district('c', 'Dieze', 52.01)],
  timeZone: 'Europe/Amsterdam',
  records: 3,
  problems: { records: 0 },
};
const reading = readingOf(feed, {
  now: '2026-11-24T09:00',
  messages: { ...messagesNl, ...partMessagesNl },
  phrases: phrasesNl,
  plain: false,
});
const choices = (more: Partial<Choices> & { state?: ListState }): Choices => ({
  kind: activityKind,
  parts: { facets: activityFacets, words: (messages) => messages.finderParts },
  answer: { items: [], total: 0 } as EngineAnswer,
  counts: {},
  state: noChoices,
  feed,
  locked: {},
  order: orderWith({}, more.counts ?? {}),
  reading,
  ...more,
});
const facet = (view: ReturnType<typeof filtersView>, id: string) => view.facets.find((one) => one.id === id);

describe('the filters', () => {
  it('put what has most results first, and keep that order when the numbers change', () => {
    const order = orderWith({}, { category: { eten: 2, muziek: 7 } });
    const view = filtersView(choices({ counts: { category: { eten: 9, muziek: 1 } }, order }));
    expect(facet(view, 'category')?.options.map(({ value, count }) => [value, count])).toEqual([
      ['muziek', 1],
      ['eten', 9],
    ]);
    expect(orderWith(order, { category: { eten: 9, muziek: 1 } })).toBe(order);
  });

  it('leave a group out in which there never was anything to choose, and keep one that has nothing now', () => {
    const order = orderWith({}, { category: { eten: 2 } });
    const view = filtersView(choices({ counts: {}, order }));
    expect(view.facets.map(({ id }) => id)).toEqual(['category']);
    expect(facet(view, 'category')?.options.every(({ count }) => count === 0)).toBe(true);
  });

  it('leave out what the editor has locked', () => {
    const counts = { category: { eten: 2 }, district: { a: 2 } };
    expect(filtersView(choices({ counts, locked: { district: ['a'] } })).facets.map(({ id }) => id)).toEqual([
      'category',
    ]);
  });

  it('say of each need how many are not sure, and name the switch on a chip that goes with the last need', () => {
    const counts = { access: { lift: 3, 'lift?': 40 } };
    const state = { ...noChoices, filters: { access: ['lift', 'or-unsure'] } };
    const view = filtersView(choices({ counts, state }));
    const access = facet(view, 'access');
    expect(access?.options.find(({ value }) => value === 'lift')).toMatchObject({ count: 3, unsure: 40 });
    expect([access?.chosen, access?.orUnsure]).toEqual([1, true]);
    expect(view.chips.map(({ label }) => label)).toEqual(['Lift', partMessagesNl.needs.orUnsure]);
    expect(view.chips[0]?.without.filters.access).toEqual([]);
    expect(withOption(state, 'access', 'or-unsure', false).filters.access).toEqual(['lift']);
  });

  it('name a language that has activities, and offer no other', () => {
    const view = filtersView(choices({ counts: { language: { ar: 2, nl: 9 } } }));
    expect(facet(view, 'language')?.options.map(({ label }) => label)).toEqual([
      partMessagesNl.filter.littleDutch,
      'Nederlands',
      'Arabisch',
    ]);
  });

  it('name Dutch, the language of most feeds, without asking the browser for it', () => {
    const asked = vi.spyOn(Intl, 'DisplayNames');
    const view = filtersView(choices({ counts: { language: { nl: 9 } } }));
    expect(facet(view, 'language')?.options.at(-1)?.label).toBe('Nederlands');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('show days of one’s own on chips, but not a last day before the first', () => {
    const chips = (from: string, to: string) =>
      filtersView(choices({ state: { ...noChoices, from, to } })).chips.map(({ label }) => label);
    expect(chips('2026-12-01', '2026-12-08')).toHaveLength(2);
    expect(chips('2026-12-01', '')[0]).toMatch(/^Vanaf .*1 dec/);
    expect(chips('2026-12-08', '2026-12-01')).toHaveLength(1);
  });
});

describe('what is searched for and is a filter too', () => {
  const counts = { district: { a: 3, b: 1 }, cost: { free: 5 }, category: { muziek: 2 } };
  const offers = (text: string, more: Partial<ListState> = {}) =>
    filtersView(choices({ counts, state: { ...noChoices, text, ...more } })).offers;
  const labels = (text: string) => offers(text).map(({ label }) => label);

  it.each([
    ['vanavond', ['Vanavond']],
    ['Gratis', ['Gratis']],
    ['morgen gratis', ['Morgen', 'Gratis']],
    ['dit weekend', ['Dit weekend']],
    ['weekend', ['Dit weekend']],
    ['muziek in assendorp', ['Assendorp', 'Muziek']],
    ['zingen', []],
    ['goedemorgen', []],
    ['', []],
  ])('is offered: “%s”', (text, expected) => expect(labels(text)).toEqual(expected));

  it('stands for its words: the rest is still searched for', () => {
    const [offer] = offers('zingen dit weekend', { page: 3 });
    expect(offer?.state).toMatchObject({ text: 'zingen', when: 'weekend', page: 1 });
    const [free] = offers('gratis', { when: 'tonight' });
    expect(free?.state).toMatchObject({ text: '', when: 'tonight', filters: { cost: ['free'] } });
  });

  it('is offered too where nothing was found so far, as on a page that begins with that search', () => {
    const state = { ...noChoices, text: 'gratis muziek' };
    expect(filtersView(choices({ state })).offers.map(({ label }) => label)).toEqual(['Gratis', 'Muziek']);
    expect(filtersView(choices({ state, locked: { cost: ['free'] } })).offers).toHaveLength(1);
  });

  it('is not offered when it is chosen already', () =>
    expect(offers('gratis', { filters: { cost: ['free'] } })).toEqual([]));
});

describe('the help when nothing is found', () => {
  const asked = { ...noChoices, filters: { district: ['a'], access: ['lift', 'isQuiet'] } };

  it('drops the one need that is in the way and keeps the others', () => {
    const answer = { items: [], total: 0, blocking: { what: 'access:isQuiet', without: 4 } } as EngineAnswer;
    const o = choices({ state: asked, answer, counts: { access: { lift: 4 } } });
    const [first] = zeroView(o, filtersView(o)).help;
    expect(first?.label).toBe('Laat “Rustige plek” weg');
    expect(first?.state.filters).toEqual({ district: ['a'], access: ['lift'] });
  });

  it('names both that have to go, where leaving out one gives nothing', () => {
    const state = { ...asked, text: 'schaken', when: 'tonight' as const };
    const help = (what: string, also: string) => {
      const answer = { items: [], total: 0, blocking: { what, also, without: 3 } } as EngineAnswer;
      const o = choices({ state, answer, counts: { district: { a: 0 }, access: { lift: 4 } } });
      return zeroView(o, filtersView(o)).help[0]!;
    };
    const one = help('dates', 'district');
    expect(one.sentence).toBe('Zonder “Vanavond” en “Assendorp” zijn er 3.');
    expect(one.label).toBe('Laat “Vanavond” en “Assendorp” weg');
    expect(one.state).toMatchObject({ text: 'schaken', when: '', filters: { district: [], ...{ access: ['lift', 'isQuiet'] } } }); // prettier-ignore
    const other = help('access:lift', 'text');
    expect(other.label).toBe('Laat “Lift” en “schaken” weg');
    expect(other.state).toMatchObject({ text: '', when: 'tonight', filters: { access: ['isQuiet'] } });
  });

  describe('of a word', () => {
    const helpOf = (text: string, blocking: EngineAnswer['blocking']) => {
      const answer = { items: [], total: 0, blocking } as EngineAnswer;
      const o = choices({ state: { ...noChoices, text }, answer });
      return zeroView(o, filtersView(o)).help;
    };

    it('drops the one that is in the way and keeps the others, after the filter that it may mean', () => {
      const blocking = { what: 'text', word: 'Gratis', left: 'computerles', without: 5 };
      const [meant, first, ...others] = helpOf(' Gratis computerles ', blocking);
      expect(meant?.label).toBe('Kies het filter “Gratis”');
      expect(meant?.state).toMatchObject({ text: 'computerles', filters: { cost: ['free'] } });
      expect(first?.sentence).toBe('Zonder “Gratis” zijn er 5.');
      expect(first?.state).toMatchObject({ text: 'computerles', filters: {} });
      expect(others).toEqual([]);
    });

    it('offers no filter that leaves only the word that is in the way', () => {
      const blocking = { what: 'text', word: 'Zeilen', left: 'gratis', without: 6 };
      expect(helpOf('gratis Zeilen', blocking).map(({ label }) => label)).toEqual(['Laat “Zeilen” weg']);
    });
  });

  it('leads to the nearest district that has something, and to the team of the own district', () => {
    const o = choices({ state: asked, counts: { district: { b: 9, c: 2 } } });
    const { help, contact } = zeroView(o, filtersView(o));
    expect(help.map(({ label }) => label)).toEqual(['Kijk in Dieze']);
    expect(help[0]?.sentence).toBe('In Dieze zijn er wel 2.');
    expect(help[0]?.state.filters.district).toEqual(['c']);
    expect(contact).toMatchObject({ telephone: '038 - 000 10 31' });
    expect(contact?.sentence).toContain('Wijkteam Assendorp');
  });

  it('names the team of a district that the editor has locked', () => {
    const o = choices({ state: { ...noChoices, text: 'x' }, locked: { district: ['b'] } });
    expect(zeroView(o, filtersView(o)).contact?.sentence).toContain('Wijkteam Berkum');
  });

  it('always has a way on, also when no single thing is in the way', () => {
    const o = choices({ state: { ...asked, text: 'x' } });
    const [only, ...others] = zeroView(o, filtersView(o)).help;
    expect(others).toEqual([]);
    expect(only?.state).toBe(noChoices);
    expect(only?.label).toBe(partMessagesNl.controls.clearFilters);
  });
});
