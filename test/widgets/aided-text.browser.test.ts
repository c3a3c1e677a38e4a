import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { render } from 'lit';
import { sourceHash } from '../../src/feed/source-hash.ts';
import type { Activity } from '../../src/feed/schema.ts';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { glossaryWith } from '../../src/text/glossary.ts';
import { aidedText, type AidedText } from '../../src/widgets/shared/aided-text.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import {
  all,
  clearPage,
  inside,
  placeDirectory,
  placeFinder,
  placeHelp,
  placeVacancies,
  words,
} from './sample-finder.ts';
import { texts } from './shared/aided-texts.ts';
import { activityOn, feedOf } from './small-feed.ts';

const DESCRIPTION =
  'De mantelzorger krijgt o.a. koffie, i.s.m. het wijkteam. Het wijkteam helpt ook met een indicatie.\n\nVragen over respijtzorg? Bel di of do.';
const IN_FULL =
  'De mantelzorger krijgt onder andere koffie, in samenwerking met het wijkteam. Het wijkteam helpt ook met een indicatie.\n\nVragen over respijtzorg? Bel dinsdag of donderdag.';

const activity = (more: Partial<Activity> = {}): Activity => ({
  ...activityOn(1, { startDate: '2026-11-25' }),
  description: DESCRIPTION,
  ...more,
});
/** The page of an activity in plain mode, with its aids. */
const open = async (more: Partial<Activity> = {}): Promise<SamenActivityFinder> => {
  const finder = await placeFinder({ feed: feedOf([activity(more)]), plain: true });
  inside(finder, '.way-in')!.click();
  await until(() => inside(finder, '.sentence'), 'the aids');
  return finder;
};
const hard = (finder: Element, word: string): HTMLElement =>
  all(finder, '.hard').find((one) => words(one) === word)!;
const meanings = (finder: Element): string[] => all(finder, '.meaning').map(words);

describe('a text in plain mode', () => {
  afterEach(clearPage);

  it('passes the accessibility audit, with a meaning open', async () => {
    const finder = await open();
    hard(finder, 'mantelzorger').click();
    await until(() => meanings(finder)[0], 'the meaning');
    await expectNothingToObject(finder);
  });

  it('is the text itself with abbreviations in full, sentence by sentence', async () => {
    const finder = await open();
    expect(all(finder, '.prose > p').map((one) => one.textContent)).to.deep.equal(IN_FULL.split('\n\n'));
    expect(all(finder, '.prose .sentence').map((one) => one.textContent)).to.deep.equal([
      'De mantelzorger krijgt onder andere koffie, in samenwerking met het wijkteam.',
      'Het wijkteam helpt ook met een indicatie.',
      'Vragen over respijtzorg?',
      'Bel dinsdag of donderdag.',
    ]);
  });

  it('explains a hard word where it comes first, below its sentence, when it is pressed', async () => {
    const finder = await open();
    expect(all(finder, '.hard').map(words)).to.deep.equal([
      'mantelzorger',
      'wijkteam',
      'indicatie',
      'respijtzorg',
    ]);
    const word = hard(finder, 'mantelzorger');
    expect(word.getAttribute('aria-expanded')).to.equal('false');
    word.click();
    await until(() => meanings(finder)[0], 'the meaning');
    expect(word.getAttribute('aria-expanded')).to.equal('true');
    expect(meanings(finder)).to.deep.equal(['mantelzorger: Iemand die zorgt voor familie of vrienden.']);
    const sentence = word.closest('.sentence')!.getBoundingClientRect();
    expect(inside(finder, '.meaning')!.getBoundingClientRect().top).to.be.at.least(sentence.bottom - 1);
    word.click();
    await until(() => !meanings(finder).length, 'no meaning');
  });

  it('opens a meaning by keyboard, and Escape closes it with the focus on the word', async () => {
    const finder = await open();
    const word = hard(finder, 'mantelzorger');
    word.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => meanings(finder)[0], 'the meaning');
    const other = hard(finder, 'wijkteam');
    other.focus();
    await sendKeys({ press: ' ' });
    await until(() => meanings(finder)[1], 'the other meaning');
    await sendKeys({ press: 'Escape' });
    await until(() => meanings(finder).length === 1, 'one meaning');
    expect(finder.shadowRoot!.activeElement).to.equal(other);
    inside(finder, '.detail .button')!.focus();
    await sendKeys({ press: 'Escape' });
    await until(() => !meanings(finder).length, 'no meaning');
    expect(finder.shadowRoot!.activeElement).to.equal(word);
  });

  it('is the text itself whatever is written, but for the meanings, open or not', async () => {
    const finder = await placeFinder();
    const glossary = glossaryWith([]);
    const place = document.createElement('p');
    finder.shadowRoot!.append(place);
    const drawn = (aided: AidedText, text: string): string => {
      render(aided.pen(glossary).draw(text, 'nl'), place);
      const copy = place.cloneNode(true) as Element;
      for (const meaning of copy.querySelectorAll('.meaning')) meaning.remove();
      return copy.textContent;
    };
    fc.assert(
      fc.property(texts, (text) => {
        const aided = aidedText(finder);
        expect(drawn(aided, text)).to.equal(text);
        for (const word of place.querySelectorAll<HTMLElement>('.hard')) word.click();
        expect(drawn(aided, text)).to.equal(text);
      }),
      { numRuns: 200 },
    );
  });

  it('has what a feed explains itself first, and no aids in another language', async () => {
    const feed = feedOf([
      activity({ description: { nl: DESCRIPTION }, attendeeInstructions: { uk: 'Запитайте mantelzorg.' } }),
    ]);
    feed.meta.conceptSchemes = [
      {
        id: 'glossary',
        name: 'Woorden',
        concepts: [{ id: 'wijkteam', name: 'wijkteam', definition: 'Het team van uw wijk.' }],
      },
    ];
    const finder = await placeFinder({ feed, plain: true });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.sentence'), 'the aids');
    hard(finder, 'wijkteam').click();
    await until(() => meanings(finder)[0], 'the meaning');
    expect(meanings(finder)).to.deep.equal(['wijkteam: Het team van uw wijk.']);
    const other = inside(finder, '.notice [lang=uk]')!;
    expect(other.querySelector('.sentence, .hard')).to.equal(null);
  });

  it('is as it always was in ordinary mode', async () => {
    const finder = await placeFinder({ feed: feedOf([activity()]) });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.keep'), 'the activity');
    expect(all(finder, '.prose > p').map(words)).to.deep.equal(DESCRIPTION.split('\n\n'));
    expect(all(finder, '.sentence, .hard')).to.deep.equal([]);
  });
});

describe('what plain mode says of a text', () => {
  afterEach(clearPage);
  const NOT_PLAIN = 'Deze tekst is niet in makkelijke taal geschreven.';
  const said = (list: Element): number => all(list, 'p').filter((one) => words(one) === NOT_PLAIN).length;
  const plain = (sourceHash?: string): Partial<Activity> => ({
    name: { nl: 'Inloop', 'nl-simple': 'Koffie drinken' },
    description: { nl: DESCRIPTION, 'nl-simple': 'U drinkt koffie. Er is iemand die helpt.' },
    plainLanguage: {
      reviewedBy: 'Taalhuis Voorbeeld',
      reviewedAt: '2026-03-03',
      ...(sourceHash !== undefined && { sourceHash }),
    },
  });

  it('is that nobody wrote it in plain language, once', async () => {
    const finder = await open({ attendeeInstructions: 'Loop gewoon binnen.' });
    expect(said(finder)).to.equal(1);
    const instructions = await open({ ...plain(), attendeeInstructions: 'Loop gewoon binnen.' });
    expect(said(instructions)).to.equal(1);
    expect(words(inside(instructions, '.notice'))).to.contain(NOT_PLAIN);
  });

  it('is the same where there is no more than a summary', async () => {
    const finder = await open({ description: undefined, summary: 'Koffie met de mantelzorger.' });
    expect(said(finder)).to.equal(1);
    expect(all(finder, '.fact .hard').map(words)).to.deep.equal(['mantelzorger']);
  });

  it('is who checked it and when, where somebody did', async () => {
    const item = plain();
    const finder = await open(plain(sourceHash(item)));
    expect(said(finder)).to.equal(0);
    expect(words(inside(finder, '#detail-title'))).to.equal('Koffie drinken');
    expect(all(finder, 'p').map(words)).to.include('Nagekeken door Taalhuis Voorbeeld op dinsdag 3 maart.');
  });

  it('is nothing of a plain text that is outdated: the ordinary one is shown, on the card too', async () => {
    const finder = await placeFinder({ feed: feedOf([activity(plain('aaaaaaaa'))]), plain: true });
    await until(() => words(inside(finder, '.way-in')) === 'Inloop', 'the ordinary name');
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.sentence'), 'the aids');
    expect(words(inside(finder, '#detail-title'))).to.equal('Inloop');
    expect(all(finder, '.prose > p').map((one) => one.textContent)).to.deep.equal(IN_FULL.split('\n\n'));
    expect(said(finder)).to.equal(1);
    expect(words(inside(finder, '.detail'))).to.not.contain('Nagekeken');
  });

  it('is true in every list of the sample feed', async () => {
    for (const place of [placeFinder, placeVacancies, placeHelp, placeDirectory]) {
      const list = await place({ plain: true });
      inside(list, '.way-in')!.click();
      await until(() => inside(list, '.sentence'), 'the aids');
      const text = inside(list, '.prose');
      const isPlain = text?.lang.includes('-simple');
      expect(said(list), list.localName).to.equal(text && isPlain ? 0 : 1);
      await expectNothingToObject(list);
    }
  });
});

describe('a text that is difficult', () => {
  afterEach(clearPage);
  const withEditors = (email?: string) => {
    const feed = feedOf([activity()]);
    feed.meta.publisher = {
      id: 'redactie',
      name: 'Redactie',
      ...(email && { contactPoint: [{ email }] }),
    };
    return feed;
  };
  const openIn = async (properties: Parameters<typeof placeFinder>[0]): Promise<SamenActivityFinder> => {
    const finder = await placeFinder({ plain: true, ...properties });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.sentence'), 'the aids');
    return finder;
  };
  const button = (finder: Element): HTMLAnchorElement | undefined =>
    (all(finder, 'a') as HTMLAnchorElement[]).find((one) => words(one) === 'Deze tekst is moeilijk');

  it('is told to the editors by mail, with its name', async () => {
    const finder = await openIn({ feed: withEditors('redactie@zwolle.example') });
    const { href } = button(finder)!;
    expect(href).to.match(
      /^mailto:redactie%40zwolle\.example\?subject=Deze%20tekst%20is%20moeilijk%3A%20Wandeling%201&/,
    );
    expect(button(finder)!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('is heard by a host instead, and the visitor is thanked', async () => {
    const finder = await openIn({ feed: withEditors('redactie@zwolle.example') });
    let heard: unknown;
    const hear = (event: HTMLElementEventMap['samen-text-difficult']): void => {
      heard = event.item.id;
      event.preventDefault();
    };
    addEventListener('samen-text-difficult', hear as EventListener);
    const thanks = all(finder, '[role=status]').find((one) =>
      one.closest('.stack')!.contains(button(finder)!),
    )!;
    expect(words(thanks)).to.equal('');
    const press = new MouseEvent('click', { bubbles: true, cancelable: true });
    button(finder)!.dispatchEvent(press);
    removeEventListener('samen-text-difficult', hear as EventListener);
    expect([heard, press.defaultPrevented]).to.deep.equal(['activity/1', true]);
    await until(() => words(thanks).startsWith('Dank u wel.'), 'thanks');
    await expectNothingToObject(finder);
  });

  it('cannot be told where nobody can be written to, or on a public screen', async () => {
    expect(button(await openIn({ feed: withEditors() }))).to.equal(undefined);
    const kiosk = await openIn({ feed: withEditors('redactie@zwolle.example'), kiosk: true });
    expect(button(kiosk)).to.equal(undefined);
  });

  it('is told to whom it belongs where the editors have no address', async () => {
    const feed = feedOf([activity({ contactPoint: [{ email: 'koor@zwolle.example' }] })]);
    expect(button(await openIn({ feed }))!.href).to.contain('koor%40zwolle.example');
  });
});
