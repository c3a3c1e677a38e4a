import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FeedInfo, Found } from '../../../src/engine/engine.ts';
import type { Help } from '../../../src/feed/schema.ts';
import { helpCard, helpGroups } from '../../../src/widgets/help-list/help-list.model.ts';
import { helpDetail } from '../../../src/widgets/help-list/help-detail.model.ts';
import { helpFacets } from '../../../src/widgets/help-list/help-facets.model.ts';
import { lockedScope } from '../../../src/widgets/help-list/help-facets.ts';
import { helpFacts } from '../../../src/widgets/help-list/help-facts.model.ts';
import { paperView } from '../../../src/widgets/help-list/help-paper.model.ts';
import type { PartReading } from '../../../src/widgets/shared/reading.model.ts';
import { sampleReading } from '../sample-reading.ts';

let reading: PartReading;
beforeAll(async () => {
  ({ reading } = await sampleReading());
});
const help = (fields: Partial<Help> = {}): Found => ({
  item: { type: 'Help', id: 'h', name: 'Lamp ophangen', validThrough: '2026-12-11', ...fields },
  dates: [],
  related: {},
});
const linesOf = (found: Found, term: string): readonly string[] =>
  helpFacts(found, reading, true).find((fact) => fact.term === term)?.lines ?? [];

describe('the facts of a call for help', () => {
  it('are what kind of help, when, until when one can reply, and in which district', () => {
    const found = help({
      helpType: 'klus',
      dayPart: ['ThursdayEvening', 'MondayEvening'],
      district: ['WK019313', 'WK019350'],
    });
    expect(linesOf(found, 'Soort hulp')).toEqual(['Klussen']);
    expect(linesOf(found, 'Wanneer')).toEqual(['maandagavond, donderdagavond']);
    expect(linesOf(found, 'Tot wanneer')).toEqual(['Reageren kan tot en met vr 11 dec. 2026']);
    expect(linesOf(found, 'Waar')).toEqual(['Assendorp, Schelle']);
  });
  it('never give the last day to reply for the time of the help, which the page says is not known', () => {
    const terms = (whole: boolean) => helpFacts(help(), reading, whole).map(({ term }) => term);
    expect(linesOf(help(), 'Wanneer')).toEqual(['Dat weten we niet.']);
    expect(terms(false)).toEqual(['Tot wanneer', 'Waar']);
  });
  it('say that the district is not known', () => {
    expect(linesOf(help(), 'Waar')).toEqual(['Dat weten we niet.']);
    expect(linesOf(help({ district: ['WK999999'] }), 'Waar')).toEqual(['Dat weten we niet.']);
  });
  it('show a kind of help that the feed does not explain as it is, and fail on no code', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (helpType, district) => {
        const facts = helpFacts(help({ helpType, district }), reading, false);
        if (!reading.concept('helpType', helpType)) expect(facts[0]?.lines).toEqual([helpType]);
      }),
    );
  });
});

describe('how one answers a call for help', () => {
  it.each([
    ['asked', 'Reageer op deze vraag'],
    ['offered', 'Reageer op dit aanbod'],
    [undefined, 'Reageer op dit bericht'],
  ] as const)('is by its relay, in words that fit what is %s', (direction, label) => {
    const replyUrl = 'https://burenhulp.example/reageer/lamp';
    const found = help({ replyUrl, ...(direction && { direction }) });
    const [contact, ...others] = helpDetail(found, reading).contacts;
    expect(contact?.url).toEqual({ href: replyUrl, host: 'burenhulp.example', label });
    expect(others).toEqual([]);
    expect(paperView(found, reading, true).facts).toContainEqual({ term: label, lines: [replyUrl] });
  });
  it.each([undefined, 'javascript:alert(1)', 'https://a:b@burenhulp.example/'])(
    'is said to be unknown when there is no safe relay: %s',
    (replyUrl) => {
      const { contacts } = helpDetail(help(replyUrl === undefined ? {} : { replyUrl }), reading);
      expect(contacts).toEqual([{ note: { text: 'Wij weten niet hoe u kunt reageren.', lang: 'nl' } }]);
    },
  );
  it('is not by anything else that a feed may say', () => {
    const more = {
      contactPoint: [{ telephone: '038 - 000 00 00' }],
      location: 'place/x',
      address: 'Straat 1',
    };
    const detail = helpDetail(help(more as Partial<Help>), reading);
    expect(JSON.stringify(detail)).not.toMatch(/038|place\/x|Straat/);
  });
});

describe('a call for help that is over', () => {
  it.each([
    [{ validThrough: '2026-11-24' }, false],
    [{ validThrough: '2026-11-23' }, true],
    [{ validThrough: '2026-11-24T08:59' }, true],
    [{ status: 'inactive' as const }, true],
    [{ availableTo: '2026-11-23' }, true],
    [{}, false],
  ])('is so by what the feed says, and then nobody can answer it: %j %s', (fields, over) => {
    const found = help({ direction: 'asked', replyUrl: 'https://burenhulp.example/', ...fields });
    expect(helpCard(found, reading).past).toBe(over);
    const detail = helpDetail(found, reading);
    expect(detail.closed !== undefined).toBe(over);
    expect(detail.contacts).toHaveLength(over ? 0 : 1);
    expect(detail.tags.map(({ label }) => label)).toEqual([over ? 'Voorbij' : 'Gevraagd']);
  });
});

describe('what is asked beside what is offered', () => {
  it('comes in a fixed order whatever comes first, without what is not there', () => {
    const offered = help({ direction: 'offered', id: 'o' });
    const asked = help({ direction: 'asked', id: 'a' });
    const groups = helpGroups([help({ id: 'n' }), offered, asked], reading);
    expect(groups.map(({ heading, cards }) => [heading, cards.map(({ id }) => id)])).toEqual([
      ['Gevraagd', ['a']],
      ['Aangeboden', ['o']],
      ['Andere berichten', ['n']],
    ]);
    expect(helpGroups([offered], reading).map(({ heading }) => heading)).toEqual(['Aangeboden']);
    expect(helpGroups([], reading)).toEqual([]);
  });
  it('says on a card what it is where no heading does', () => {
    const found = help({ direction: 'offered' });
    expect(helpCard(found, reading).tags).toEqual([{ label: 'Aangeboden' }]);
    expect(helpCard(found, reading, true).tags).toEqual([]);
  });
});

it('gives a kind of help that is well known its own pictogram, and any other that of the feed', () => {
  const meta = {
    conceptSchemes: [
      {
        id: 'helpType',
        name: 'Soort hulp',
        concepts: [
          { id: 'tuin', name: 'Tuin', icon: 'nature' },
          { id: 'constructor', name: 'Bouwen', icon: 'repair' },
        ],
      },
    ],
  };
  const { options } = helpFacets({ tuin: 'M0 0' })['help-type'];
  const [garden, building] = options({ meta } as unknown as FeedInfo, reading);
  expect(garden).toEqual({ value: 'tuin', label: 'Tuin', icon: 'nature', drawing: 'M0 0' });
  expect(building).toEqual({ value: 'constructor', label: 'Bouwen', icon: 'repair' });
});

it('locks only what the editor has written', () => {
  const nothing = { direction: '', helpType: '', district: '', category: '', audience: '' };
  expect(lockedScope(nothing)).toEqual({});
  expect(lockedScope({ ...nothing, helpType: ' tuin  klus ' })).toEqual({ 'help-type': ['tuin', 'klus'] });
});
