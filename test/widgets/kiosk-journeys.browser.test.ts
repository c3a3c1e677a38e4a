import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { FakeSpeech, kinds, speakInstead } from './fake-speech.ts';
import {
  clearKiosks,
  everyNode,
  isAsked,
  isAtStart,
  openForm,
  openTile,
  pass,
  placeKiosk,
  press,
  touch,
  widgetOf,
} from './kiosk/sample-kiosk.ts';
import { next, walkTo } from './room-request/sample-form.ts';
import { all, buttonOf, inside, words } from './sample-finder.ts';
import { focused, spoken, tabTo } from './spoken.ts';

const publicPage = { activityHref: 'https://zwolle.example/agenda?item={id}' };
/** A second press within half a second is that of a trembling hand. */
const breath = (): Promise<unknown> => new Promise((resume) => setTimeout(resume, 600));
const openItem = async (finder: HTMLElement): Promise<void> => {
  await until(() => inside(finder, '.more, .result'), 'the controls');
  touch(inside(finder, '.card .way-in')!);
  await until(() => inside(finder, '#detail-title'), 'the item');
};
const takeAlong = async (finder: HTMLElement, label = 'Neem mee op uw telefoon'): Promise<void> => {
  touch(await until(() => all(finder, '.keep button').find((one) => words(one) === label), label));
  await until(() => inside(finder, '.keep .qr'), 'the code');
};

describe('a visitor of a public screen who does not read well', () => {
  let silence: () => void;
  let fake: FakeSpeech;
  beforeEach(() => {
    fake = new FakeSpeech(kinds.computer);
    silence = speakInstead(fake);
  });
  afterEach(() => {
    clearKiosks();
    silence();
  });

  it('has the screen read aloud, finds something by pictures alone, hears it and takes it along', async () => {
    const kiosk = await placeKiosk(publicPage);
    await press(kiosk, 'Makkelijk lezen');
    await press(kiosk, 'Lees voor');
    await until(() => fake.asked.length, 'a voice');
    while (fake.now) fake.finish();
    const heard = fake.asked.map(({ text }) => text.trim());
    expect(heard[0]).to.equal('Wat zoekt u?');
    expect(heard.join(' ')).to.include('Iets doen. Meehelpen. Ruimte zoeken. Wie helpt mij?');

    // From here on nothing is read: what is pressed has a picture.
    const tile = all(kiosk, 'button.choice').find((one) => one.querySelector('svg'))!;
    touch(tile);
    const finder = await until(() => widgetOf(kiosk), 'the finder');
    const pictures = await until(() => inside(finder, '.pictures > button'), 'the way to the pictures');
    expect(pictures.querySelector('svg')).to.exist;
    touch(pictures);
    for (let question = 1; question <= 3; question += 1) {
      await until(() => words(inside(finder, '.root')).includes(`Vraag ${question} van 3`), 'a question');
      await breath();
      const answers = all(finder, '.choices button:not([aria-disabled])');
      for (const answer of answers) expect(answer.querySelector('svg'), words(answer)).to.exist;
      touch(answers[0]!);
    }
    await until(() => !inside(finder, '#question') && inside(finder, '.card:not(.bones)'), 'what was found');

    await openItem(finder);
    const facts = await until(() => inside(finder, 'dl'), 'facts');
    expect(words(facts)).to.match(/uur/);
    const before = fake.asked.length;
    const aloud = await until(
      () => all(finder, 'button').find((one) => words(one).startsWith('Lees voor')),
      'the way to hear it',
    );
    touch(aloud);
    await until(() => fake.asked.length > before, 'the voice again');
    expect(fake.asked[before]!.text.trim().length).to.be.greaterThan(3);

    await takeAlong(finder);
    await press(kiosk, 'Begin opnieuw');
    await isAtStart(kiosk);
    expect(fake.now).to.be.undefined;
  });
});

describe('a visitor of a public screen in a wheelchair', () => {
  const SCREEN = { width: 1080, height: 1920 };
  /** Above this nobody reaches who sits. */
  const REACH = SCREEN.height / 3;
  let frame: HTMLIFrameElement;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.src = '/test/pages/kiosk.html';
    frame.width = `${SCREEN.width}`;
    frame.height = `${SCREEN.height}`;
    document.body.append(frame);
    await until(() => screenIn(frame) && inside(screenIn(frame)!, '.start'), 'the screen');
  });
  afterEach(() => frame.remove());

  const screenIn = ({ contentDocument }: HTMLIFrameElement): SamenKiosk | null => {
    const kiosk = contentDocument?.querySelector('samen-kiosk');
    return kiosk?.shadowRoot ? kiosk : null;
  };
  /** What is pressed or typed in; of a card, a choice or a line of others like it all of it. */
  const controls = (kiosk: SamenKiosk): { name: string; box: DOMRect; isPrimary: boolean }[] => {
    const dialog = all(kiosk, 'dialog[open]')[0];
    return [...everyNode(dialog ?? kiosk)]
      .filter((node): node is HTMLElement => node.nodeType === 1)
      .filter((one) => one.matches('button, input, select, textarea, summary'))
      .filter((one) => one.checkVisibility() && !one.closest('.unseen, [disabled]'))
      .map((one) => ({
        name: words(one) || one.id || one.outerHTML.slice(0, 60),
        box: (one.closest('.card, .choice, .alike > li') ?? one).getBoundingClientRect(),
        isPrimary: one.matches('[data-kind=primary], .bar button, .start button.choice'),
      }));
  };
  const expectReach = (where: string): void => {
    const kiosk = screenIn(frame)!;
    const content = inside(kiosk, '.content')!;
    content.scrollTo(0, 0);
    // Of the same steps back that the bar has.
    const found = controls(kiosk).filter(({ name }) => !/^Ga naar de lijst/.test(name));
    expect(found.length, where).to.be.greaterThan(1);
    for (const { name, box, isPrimary } of found) {
      const said = `${where}: ${name}`;
      expect(Math.round(box.height), `${said}, height`).to.be.at.least(isPrimary ? 60 : 44);
      expect(Math.round(box.width), `${said}, width`).to.be.at.least(44);
      expect(box.top + box.height / 2, `${said}, out of reach`).to.be.at.least(REACH);
    }
  };

  const press = async (label: string): Promise<void> => {
    const kiosk = screenIn(frame)!;
    touch(all(kiosk, 'button').find((one) => one.checkVisibility() && words(one).startsWith(label))!);
    await kiosk.updateComplete;
  };
  const comes = (selector: string, what: string): Promise<HTMLElement> =>
    until(() => {
      const widget = widgetOf(screenIn(frame)!);
      return widget?.shadowRoot?.querySelector<HTMLElement>(selector);
    }, what);

  it('reaches every control in the lower two thirds, and none is too small for a finger', async () => {
    const kiosk = screenIn(frame)!;
    expectReach('the start');
    for (const [tile, sign] of [
      ['Iets doen', '.card:not(.bones)'],
      ['Meehelpen', '.card:not(.bones)'],
      ['Ruimte zoeken', '#question-group'],
      ['Wie helpt mij?', '.card:not(.bones)'],
      ['Buren helpen buren', '.card:not(.bones)'],
    ] as const) {
      await press(tile);
      await comes(sign, tile);
      if (sign.startsWith('.')) await comes('.filters .choice, .filter-toggle', 'the filters');
      expectReach(tile);
      await press('Taal en letters');
      await until(() => inside(kiosk, '#aids[open]'), 'the aids');
      expectReach(`${tile}, the aids`);
      await press('Sluiten');
      await press('Terug');
      await until(() => inside(kiosk, '.start'), 'the start');
    }
  });

  it('reaches an item, its code, the pictures and the question in time', async () => {
    const kiosk = screenIn(frame)!;
    await press('Iets doen');
    await comes('.filters .choice, .filter-toggle', 'the filters');
    touch(await comes('.pictures > button', 'the way to the pictures'));
    await comes('#question', 'a question');
    expectReach('pictures');
    await press('Terug');
    touch(await comes('.card .way-in', 'the list'));
    touch(await comes('.keep button', 'what one can do with it'));
    await comes('.keep .qr', 'the code');
    expectReach('an item');
    const { stopwatch } = kiosk;
    kiosk.stopwatch = () => stopwatch() + 61_000;
    await until(() => inside(kiosk, '#still-there[open]'), 'the question');
    expectReach('“Bent u er nog?”');
  });

  it('reaches the keys on the screen, and the field above them', async () => {
    const kiosk = screenIn(frame)!;
    await press('Ruimte zoeken');
    const field = await comes('#group', 'the first question');
    touch(field);
    field.focus();
    await until(() => inside(kiosk, '.keyboard'), 'the keys');
    expectReach('the keys');
    expect(field.getBoundingClientRect().bottom).to.be.below(
      inside(kiosk, '.keyboard')!.getBoundingClientRect().top,
    );
  });
});

describe('a visitor of a public screen with a keyboard alone', () => {
  before(() => executeServerCommand('to-front'));
  afterEach(clearKiosks);

  it('searches, opens, takes along and begins again, and always knows where they are', async () => {
    const kiosk = await placeKiosk({ ...publicPage, keyboard: true });
    inside(kiosk, '#start')!.focus();
    expect(await tabTo('Iets doen')).to.equal('Iets doen , Activiteiten en ontmoeten, knop');
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'where', 'the focus on what is open');
    expect(words(focused())).to.equal('Iets doen');
    const finder = await until(() => widgetOf(kiosk), 'the finder');
    await until(() => finder.shadowRoot?.querySelector('#search'), 'the search');
    expect(await tabTo('Zoeken')).to.match(/^Zoeken, zoekveld/);
    await sendKeys({ type: 'koffie' });
    // Who has a keyboard needs none on the screen.
    expect(inside(kiosk, '.keyboard')).to.not.exist;
    await until(() => all(finder, '.chip').length === 1, 'the search');
    await until(
      () => inside(finder, '.card:not(.bones)') && !inside(finder, '[aria-busy]'),
      'what was found',
    );
    inside(finder, '.card .way-in')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => inside(finder, '#detail-title') && inside(finder, '.keep button'), 'the item');
    expect(await tabTo('Neem mee')).to.include('knop, samengevouwen');
    await sendKeys({ press: 'Enter' });
    await until(() => inside(finder, '.keep .qr'), 'the code');
    expect(await tabTo('Begin opnieuw')).to.equal('Begin opnieuw, knop');
    await sendKeys({ press: 'Enter' });
    await isAtStart(kiosk);
    await until(() => focused()?.id === 'start', 'the focus on the start');
  });

  it('opens language and letters, and is back at that button after Escape', async () => {
    const kiosk = await placeKiosk();
    await openTile(kiosk, 'Iets doen');
    const button = buttonOf(kiosk, 'Taal en letters');
    button.focus();
    expect(spoken(button)).to.equal('Taal en letters, knop, opent dialoogvenster');
    await sendKeys({ press: 'Enter' });
    await until(() => inside(kiosk, '#aids[open]')?.contains(focused()), 'the focus in the window');
    await sendKeys({ press: 'Escape' });
    await until(() => !inside(kiosk, '#aids[open]') && focused() === button, 'the focus on the button');
  });
});

describe('a visitor of a public screen who hears it', () => {
  afterEach(clearKiosks);

  /** Headings, groups and what can be pressed, as they are said. */
  const outline = (place: Element): string[] =>
    all(place, 'h1, h2, h3, [role=group], button')
      .filter((one) => one.checkVisibility())
      .map((one) =>
        one.matches('[role=group]')
          ? `${one.getAttribute('aria-label')}, groep`
          : spoken(one) + (one.ariaPressed === 'true' ? ', ingedrukt' : ''),
      );

  it('hears what the start screen is, what can be pressed, and how it is read now', async () => {
    const kiosk = await placeKiosk();
    expect(outline(kiosk).filter((said) => !said.startsWith('Lees voor'))).to.deep.equal([
      'Wat zoekt u?, kop',
      'Iets doen , Activiteiten en ontmoeten, knop',
      'Meehelpen , Vrijwilligerswerk, knop',
      'Ruimte zoeken , Voor een groep of vereniging, knop',
      'Wie helpt mij? , Organisaties in de stad, knop',
      'Buren helpen buren , Hulp vragen of geven, knop',
      'Taal, groep',
      'Nederlands, knop, ingedrukt',
      'English, knop',
      'Letters, groep',
      'Gewoon, knop, ingedrukt',
      'Groot, knop',
      'Heel groot, knop',
      'Lezen, groep',
      'Makkelijk lezen, knop',
      'Meer contrast, knop',
    ]);
    expect(all(kiosk, '[lang=en]').map((one) => words(one))).to.deep.equal(['English']);
  });

  it('hears one heading of the first level in each widget, and the bar under it', async () => {
    const kiosk = await placeKiosk();
    for (const [tile, sign, title] of [
      ['Iets doen', '.card:not(.bones)', 'Wat is er te doen?'],
      ['Ruimte zoeken', '#question-group', 'Een ruimte aanvragen'],
      ['Wie helpt mij?', '.card:not(.bones)', 'Waar kunt u terecht?'],
    ] as const) {
      const widget = await openTile(kiosk, tile, sign);
      expect([...all(kiosk, 'h1'), ...all(widget, 'h1')].map((one) => words(one))).to.deep.equal([title]);
      expect(outline(kiosk)).to.deep.equal([
        'Verder of terug, groep',
        'Terug, knop',
        'Begin opnieuw, knop',
        'Taal en letters, knop, opent dialoogvenster',
      ]);
      await press(kiosk, 'Terug');
      await isAtStart(kiosk);
    }
  });
});

describe('in every state of a public screen there is nothing that axe objects to:', () => {
  afterEach(clearKiosks);

  it('an item with its code, also easy to read and in English', async () => {
    const kiosk = await placeKiosk(publicPage);
    const finder = await openTile(kiosk, 'Iets doen');
    await openItem(finder);
    await takeAlong(finder);
    await expectNothingToObject(kiosk);
    await press(kiosk, 'Begin opnieuw');
    await isAtStart(kiosk);
    await press(kiosk, 'Makkelijk lezen');
    await press(kiosk, 'English');
    await until(() => words(inside(kiosk, '.start')).includes('What are you looking for?'), 'English');
    await expectNothingToObject(kiosk);
    const english = await openTile(kiosk, 'Do something');
    await openItem(english);
    await takeAlong(english, 'Take it along on your phone');
    await expectNothingToObject(kiosk);
  });

  it('the questions with pictures, nothing found, and the keys', async () => {
    const kiosk = await placeKiosk({ ...publicPage, keyboard: true });
    const finder = await openTile(kiosk, 'Iets doen');
    touch(await until(() => inside(finder, '.pictures > button'), 'the way to the pictures'));
    await until(() => inside(finder, '#question'), 'a question');
    await expectNothingToObject(kiosk);
    await press(kiosk, 'Terug');
    const search = (await until(() => inside(finder, '#search'), 'the search')) as HTMLInputElement;
    touch(search);
    search.focus();
    await until(() => inside(kiosk, '.keyboard'), 'the keys');
    search.value = 'kwartelkoning';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => words(inside(finder, '.root')).includes('Geen'), 'nothing found');
    await expectNothingToObject(kiosk);
  });

  it('a question of the form that was not answered, and the question whether somebody is there on top of it', async () => {
    const kiosk = await placeKiosk();
    const form = await openForm(kiosk);
    await walkTo(form, 'contact');
    await next(form);
    await until(() => inside(form, '[aria-invalid=true]'), 'what is wrong');
    await expectNothingToObject(kiosk);
    pass(61);
    await isAsked(kiosk);
    await expectNothingToObject(kiosk);
  });
});
