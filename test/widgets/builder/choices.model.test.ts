import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builderMessagesNl } from '../../../src/text/builder-messages.nl.ts';
import {
  keptLink,
  lacksReader,
  lacksReceiver,
  lockedFacets,
  needsOwnLink,
  noChoices,
  templateOf,
  withAttribute,
  withTemplate,
  withWidget,
  type Choices,
} from '../../../src/widgets/builder/choices.model.ts';
import { readChoices, writeChoices } from '../../../src/widgets/builder/choices-address.model.ts';
import { scopeSentence, snippetWords } from '../../../src/widgets/builder/scope-words.model.ts';
import { anyChoices } from './generated-choices.ts';

describe('the address of the builder', () => {
  test('opens the same choices for a colleague, and leaves alone what is of the page', () => {
    fc.assert(
      fc.property(
        anyChoices,
        fc.constantFrom('full', 'teaser', 'organization', 'district'),
        (choices, template) => {
          const written = writeChoices(new URLSearchParams('utm=1'), { choices, template });
          expect(written.get('utm')).toBe('1');
          const read = readChoices(new URLSearchParams(written.toString()));
          expect(read.choices).toEqual(choices);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is readable', () => {
    const choices = withAttribute(withAttribute(noChoices, 'district', 'WK019313'), 'without-share', '');
    expect(writeChoices(new URLSearchParams(), { choices, template: 'district' }).toString()).toBe(
      'widget=activity-finder&district=WK019313&without-share=yes',
    );
  });

  test('that says nothing, or nonsense, opens the finder', () => {
    for (const text of [
      '',
      'widget=script',
      'widget=activity-finder&limit=-3&lang=xx&src=javascript:x&accent=red',
    ])
      expect(readChoices(new URLSearchParams(text))).toEqual({ choices: noChoices, template: 'full' });
  });

  test('forgets what another widget knew', () => {
    const help = withAttribute(withWidget(noChoices, 'help-list'), 'direction', 'asked');
    const before = writeChoices(new URLSearchParams(), { choices: help, template: 'full' });
    const after = writeChoices(before, { choices: withWidget(help, 'directory'), template: 'full' });
    expect(after.toString()).toBe('widget=directory');
  });
});

describe('a template', () => {
  test('of three is a limit, and goes with its link', () => {
    const three = withAttribute(withTemplate(noChoices, 'teaser', 'full'), 'more-href', '/agenda');
    expect(three.attributes).toEqual({ limit: '3', 'more-href': '/agenda' });
    expect(templateOf(three.attributes)).toBe('teaser');
    expect(withTemplate(three, 'full', 'teaser').attributes).toEqual({});
  });

  test('of a district takes its district along when another is chosen', () => {
    const district = withAttribute(withTemplate(noChoices, 'district', 'full'), 'district', 'WK019313');
    expect(withTemplate(district, 'organization', 'district').attributes).toEqual({});
  });

  test('of three keeps the district, or the organisation, that was chosen before', () => {
    for (const [template, name, id] of [
      ['district', 'district', 'WK019313'],
      ['organization', 'organizer', 'https://data.zwolle.example/o/1'],
    ] as const) {
      const chosen = withAttribute(withTemplate(noChoices, template, 'full'), name, id);
      expect(withTemplate(chosen, 'teaser', template).attributes).toEqual({ [name]: id, limit: '3' });
    }
  });

  test('of three keeps the district that was chosen among all', () => {
    const district = withAttribute(noChoices, 'district', 'WK019313');
    expect(withTemplate(district, 'teaser', 'full').attributes).toEqual({ limit: '3', district: 'WK019313' });
  });
});

describe('an own link', () => {
  test.each([
    ['https://www.zwolle.example/agenda', true],
    ['tel:0380000001', true],
    ['mailto:info@zwolle.example', true],
    ['www.zwolle.example/agenda', false],
    ['/agenda', false],
    ['tel:', false],
    ['javascript:alert(1)', false],
  ])('leads there from any page: %s', (href, isKept) =>
    expect(keptLink({ href, label: '' }).href).toBe(isKept ? href : ''),
  );

  test('is needed where visitors must know what the page for a frame does not say', () => {
    const room = withWidget(noChoices, 'room-request');
    expect(needsOwnLink(room)).toBe(false);
    const mail = withAttribute(room, 'mailto', 'zaal@zwolle.example');
    expect(needsOwnLink(mail)).toBe(true);
    expect(needsOwnLink({ ...mail, link: { href: 'https://zwolle.example/zaal', label: '' } })).toBe(false);
  });
});

test('The form for a room says where requests go and who reads them, or the editor is asked for it', () => {
  const room = withWidget(noChoices, 'room-request');
  const mail = withAttribute(room, 'mailto', 'zaal@zwolle.example');
  const post = withAttribute(room, 'endpoint', 'https://zwolle.example/aanvraag');
  expect([noChoices, room, mail, post].map(lacksReceiver)).toEqual([false, true, false, false]);
  expect([noChoices, room, mail, post].map(lacksReader)).toEqual([false, true, true, true]);
  for (const [name, value] of [
    ['privacy', 'Het beheer leest het.'],
    ['privacy-href', 'https://zwolle.example/privacy'],
  ] as const) {
    expect(lacksReader(withAttribute(room, name, value))).toBe(false);
    expect(lacksReceiver(withAttribute(room, name, value))).toBe(true);
  }
});

describe('what is locked', () => {
  const nameOf = (_: string, id: string): string =>
    ({ WK019313: 'Assendorp', WK019340: 'Berkum', free: 'Gratis', o1: 'Travers: De Bolder' })[id] ?? id;

  test('is said in a sentence', () => {
    const some = withAttribute(withAttribute(noChoices, 'district', 'WK019313 WK019340'), 'cost', 'free');
    expect(scopeSentence(some, nameOf, builderMessagesNl)).toBe(
      'Activiteiten in Assendorp of Berkum, prijs: Gratis',
    );
    expect(scopeSentence(noChoices, nameOf, builderMessagesNl)).toBe('Alle activiteiten');
    const help = withAttribute(withWidget(noChoices, 'vacancy-list'), 'commitment', 'eenmalig');
    expect(scopeSentence(help, nameOf, builderMessagesNl)).toBe('Vrijwilligerswerk hoe vaak: eenmalig');
  });

  test('is named above a link as it is in the name of a frame', () => {
    const some = snippetWords(withAttribute(noChoices, 'district', 'WK019313'), nameOf, builderMessagesNl);
    expect([some.heading, some.title]).toEqual(['Activiteiten in Assendorp', 'Activiteiten in Assendorp']);
    expect(snippetWords(noChoices, nameOf, builderMessagesNl).heading).toBe('Wat is er te doen?');
  });

  describe('is in the text of a link', () => {
    const linkOf = (choices: Choices): string => snippetWords(choices, nameOf, builderMessagesNl).link;
    const district = withAttribute(noChoices, 'district', 'WK019313');

    test('that leads to no more than that', () => {
      expect(linkOf(noChoices)).toBe('Bekijk alle activiteiten');
      expect(linkOf(district)).toBe('Bekijk alle activiteiten in Assendorp');
      expect(linkOf(withAttribute(district, 'cost', 'free'))).toBe(
        'Bekijk alle activiteiten in Assendorp, prijs: Gratis',
      );
      expect(linkOf(withAttribute(noChoices, 'cost', 'free'))).toBe(
        'Bekijk alle activiteiten, prijs: Gratis',
      );
      const organizer = withAttribute(noChoices, 'organizer', 'o1');
      expect(linkOf(organizer)).toBe('Bekijk alle activiteiten van Travers: De Bolder');
      expect(linkOf(withWidget(district, 'vacancy-list'))).toBe(
        'Bekijk al het vrijwilligerswerk in Assendorp',
      );
      expect(linkOf(withAttribute(district, 'limit', '3'))).toBe('Bekijk alle activiteiten in Assendorp');
    });

    test('and not of one to a page of the editor, or to a form', () => {
      const more = withAttribute(
        withAttribute(district, 'limit', '3'),
        'more-href',
        'https://zwolle.example/',
      );
      expect(linkOf(more)).toBe('Bekijk alle activiteiten');
      const own = { href: 'https://zwolle.example/agenda', label: '' };
      expect(linkOf({ ...district, link: own })).toBe('Bekijk alle activiteiten');
      const room = withAttribute(withWidget(noChoices, 'room-request'), 'rooms', 'r1');
      expect(linkOf(room)).toBe('Vraag een ruimte aan');
    });
  });

  test('is what the engine is asked for', () => {
    expect(lockedFacets(withAttribute(noChoices, 'walk-in', ''))).toEqual({ 'walk-in': ['yes'] });
    expect(lockedFacets(withWidget(noChoices, 'room-request'))).toEqual({ bookable: ['yes'] });
  });
});
