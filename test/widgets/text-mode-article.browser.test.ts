import { expect } from '@open-wc/testing';
import '../../src/embed/context-root.ts';
import { define } from '../../src/define.ts';
import { expandAbbreviations } from '../../src/text/abbreviations.ts';
import { pagePreferences } from '../../src/widgets/text-mode/page-preferences.ts';
import { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { FakeSpeech, kinds, speakInstead } from './fake-speech.ts';
import { all, inside, words } from './sample-finder.ts';

define(SamenTextMode);

const ARTICLE = `<h2 id="kop">Hulp bij geld</h2>
  <p>Heeft u <em>o.a.</em> vragen over   een <a href="https://zwolle.example/toeslag">toeslag aan te
    vragen</a>? Kom ma t/m vr langs.<br>Het kost <strong>€ 2,50</strong>. Een indicatie is niet nodig.</p>
  <ul><li>Neem uw brief mee.</li><li>Bel <a href="tel:+31381234567">038 - 123 45 67</a>.<ol><li>Kies 1.</li></ol></li></ul>
  <figure><img src="/demo/bolder.svg" alt="Het gebouw" width="40" height="40"><figcaption>De ingang</figcaption></figure>
  <table><tr><th>Dag</th><th>Tijd</th></tr><tr><td colspan="2">Elke dag</td></tr></table>
  <blockquote>Ik kreeg goede hulp.</blockquote>
  <p lang="en">English is spoken.</p>
  <x-none>Een <span>onbekend</span> element</x-none>
  <script>window.articleScript = (window.articleScript ?? 0) + 1;</script>
  <p hidden>Niet te zien</p>`;

const placed: HTMLElement[] = [];
/** A switch with an article in it, in this mode. */
const place = async (article: string, { plain = false, width = '' } = {}): Promise<SamenTextMode> => {
  const mode = document.createElement('samen-text-mode');
  mode.style.width = width;
  mode.innerHTML = article;
  document.body.append(mode);
  placed.push(mode);
  await until(() => inside(mode, 'button'), 'the switch');
  if (plain) await press(mode);
  return mode;
};
const press = async (mode: SamenTextMode): Promise<void> => {
  const isOn = inside(mode, 'button')!.ariaPressed === 'true';
  inside(mode, 'button')!.click();
  await until(() => Boolean(inside(mode, '.copy')) !== isOn, 'the other mode');
  await mode.updateComplete;
};
const isInSight = (element: Element): boolean => element.getClientRects().length > 0;

describe('an article in the switch for easy reading', () => {
  beforeEach(() => {
    pagePreferences().value = {};
  });
  afterEach(() => {
    for (const one of placed.splice(0)) one.remove();
    pagePreferences().value = {};
  });

  it('is shown as it is in ordinary mode, also what comes later', async () => {
    const mode = await place('Tekst <p>Alinea</p><!-- iets -->');
    expect(isInSight(mode.querySelector('p')!)).to.equal(true);
    const later = document.createElement('p');
    later.textContent = 'Later';
    mode.append(later);
    await until(() => isInSight(later), 'the paragraph that came later');
    expect(inside(mode, '.copy')).to.equal(null);
  });

  it('is a copy in easy reading, and the nodes of the page are what they were and come back', async () => {
    const mode = await place(ARTICLE);
    const before = mode.innerHTML;
    const nodes = [...mode.querySelectorAll('*')];
    const touched: MutationRecord[] = [];
    const watch = new MutationObserver((records) => touched.push(...records));
    watch.observe(mode, { subtree: true, childList: true, characterData: true, attributes: true });
    await press(mode);
    expect(isInSight(mode.querySelector('#kop')!)).to.equal(false);
    expect(words(inside(mode, '.copy h2'))).to.equal('Hulp bij geld');
    await press(mode);
    expect(inside(mode, '.copy')).to.equal(null);
    expect(isInSight(mode.querySelector('#kop')!)).to.equal(true);
    expect(mode.innerHTML).to.equal(before);
    expect([...mode.querySelectorAll('*')]).to.deep.equal(nodes);
    watch.disconnect();
    expect(touched).to.have.length(0);
  });

  it('keeps headings, lists, links, tables and pictures, and no slanted letters', async () => {
    const mode = await place(ARTICLE.replace(/<x-none>.*<\/x-none>/, ''), { plain: true });
    const copy = inside(mode, '.copy')!;
    expect([...copy.querySelectorAll('a')].map((link) => [words(link), link.href])).to.deep.equal([
      ['toeslag aan te vragen', 'https://zwolle.example/toeslag'],
      ['038 - 123 45 67', 'tel:+31381234567'],
    ]);
    expect([...copy.querySelectorAll('strong')].map(words)).to.deep.equal(['onder andere', '€ 2,50']);
    expect(copy.querySelector('em, i, script')).to.equal(null);
    expect(words(copy.querySelector('li li'))).to.equal('Kies 1.');
    const picture = copy.querySelector('img')!;
    expect([picture.alt, picture.width]).to.deep.equal(['Het gebouw', 40]);
    expect(copy.querySelector('td')!.colSpan).to.equal(2);
    expect(words(copy.querySelector('blockquote'))).to.equal('Ik kreeg goede hulp.');
    expect(copy.querySelector('[lang=en]')!.textContent).to.equal('English is spoken.');
    expect(words(copy)).to.not.contain('Niet te zien');
    const broken = all(mode, '.copy p').find((one) => one.textContent!.includes('\n'))!;
    expect(broken.textContent).to.contain('langs.\nHet kost');
    expect(getComputedStyle(broken).whiteSpaceCollapse || getComputedStyle(broken).whiteSpace).to.match(
      /line|breaks/,
    );
  });

  it('says all that the article says, with abbreviations in full and nothing else changed', async () => {
    const mode = await place(ARTICLE.replace(/<x-none>[^]*$/, ''));
    const blocks = 'h2, p, li, figcaption, th, td, blockquote';
    const tidy = (one: Element): string => expandAbbreviations(words(one).replace(/\s+/g, ''));
    const written = [...mode.querySelectorAll(blocks)].map((one) => tidy(one));
    await press(mode);
    const drawn = all(mode, '.copy :is(h2, p:not(blockquote *), li, figcaption, th, td, blockquote)').map(
      (one) => tidy(one),
    );
    expect(
      drawn.filter((text) => !/makkelijke|stippels/.test(text) || written.includes(text)).join(' '),
    ).to.equal(
      written
        .map((text) => text.replace('o.a.', 'onderandere').replace('mat/mvr', 'maandagtotenmetvrijdag'))
        .join(' '),
    );
  });

  it('explains hard words, but for those in a link', async () => {
    const mode = await place(ARTICLE, { plain: true });
    const hard = all(mode, '.hard');
    expect(hard.map(words)).to.deep.equal(['indicatie']);
    expect(getComputedStyle(hard[0]!).textDecorationLine).to.equal('underline');
    hard[0]!.click();
    await until(() => inside(mode, '.meaning'), 'the meaning');
    await expectNothingToObject(mode);
  });

  it('has its aids around a word of another language, which stays as it is', async () => {
    const mode = await place(
      '<p>Kom o.a. naar het <span lang="en">o.a. indicatie</span> met uw indicatie.</p><p lang="en">Mind the o.a. <span lang="nl">indicatie</span> please, thank you.</p>',
      { plain: true },
    );
    expect(all(mode, '.copy .sentence').map(words)).to.deep.equal([
      'Kom onder andere naar het o.a. indicatie met uw indicatie.',
    ]);
    expect(all(mode, '.hard').map(words)).to.deep.equal(['indicatie']);
    expect(inside(mode, '[lang=en] .hard')).to.equal(null);
    expect(words(inside(mode, '.sentence [lang=en]'))).to.equal('o.a. indicatie');
  });

  it('keeps a hard word strong', async () => {
    const mode = await place('<p>Neem uw <b>indicatie</b> mee.</p>', { plain: true });
    expect(words(inside(mode, '.hard strong'))).to.equal('indicatie');
  });

  it('says that it was not written in plain language, is larger, and fits a narrow screen', async () => {
    const mode = await place(ARTICLE, { plain: true, width: '320px' });
    expect(words(inside(mode, '.copy'))).to.contain('Deze tekst is niet in makkelijke taal geschreven.');
    const copy = inside(mode, '.copy')!;
    expect(parseFloat(getComputedStyle(copy).fontSize)).to.be.at.least(20);
    expect(copy.scrollWidth).to.be.at.most(320);
  });

  it('is as wide as its place', async () => {
    const mode = await place(ARTICLE, { plain: true });
    expect(inside(mode, '.copy')!.getBoundingClientRect().width).to.be.greaterThan(
      0.9 * document.body.getBoundingClientRect().width,
    );
  });

  it('keeps in its place what cannot be copied: a form, a film, an element of somebody else', async () => {
    const form = '<form><label>Naam <input></label></form>';
    const mode = await place(`<p>Eerst.</p>${form}<p>Dan.</p><div>Hier <x-film></x-film></div>`, {
      plain: true,
    });
    const [first, then] = all(mode, '.copy .sentence').map((one) => one.getBoundingClientRect());
    const box = mode.querySelector('form')!.getBoundingClientRect();
    expect(box.height).to.be.greaterThan(0);
    expect(box.top).to.be.at.least(first!.bottom);
    expect(box.bottom).to.be.at.most(then!.top);
    expect(isInSight(mode.querySelector('div')!)).to.equal(true);
    expect(isInSight(mode.querySelector('p')!)).to.equal(false);
    mode.querySelector('input')!.focus();
    expect(document.activeElement).to.equal(mode.querySelector('input'));
    await press(mode);
    expect(isInSight(mode.querySelector('p')!) && isInSight(mode.querySelector('form')!)).to.equal(true);
  });

  it('is there whatever is odd in it: a link that is no address, a price struck through, an empty line', async () => {
    const mode = await place(
      '<p><a href="#100%">Honderd procent</a></p><p>Het kost <s>10</s> 5 euro.</p><p>Eerste.<br><br>Tweede.</p>',
      { plain: true },
    );
    expect(words(inside(mode, '.copy a'))).to.equal('Honderd procent');
    expect(isInSight(mode.querySelector('s')!), 'as it is, with its line').to.equal(true);
    const texts = all(mode, '.copy p').map(({ textContent }) => textContent.trim());
    expect(texts).to.include('Eerste.\n\nTweede.');
  });

  it('leaves a key that is pressed in the page to the page', async () => {
    const mode = await place('<p>Een indicatie is een besluit.</p><form><input></form>', { plain: true });
    const word = inside(mode, '.hard')!;
    word.click();
    await until(() => inside(mode, '.meaning'), 'the meaning');
    const field = mode.querySelector('input')!;
    field.focus();
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(field.dispatchEvent(escape), 'not prevented').to.equal(true);
    expect(document.activeElement).to.equal(field);
    // After easy reading was off and on, the word itself still listens.
    await press(mode);
    await press(mode);
    inside(mode, '.hard')!.focus();
    inside(mode, '.hard')!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
    );
    await until(() => !inside(mode, '.meaning'), 'no meaning');
  });

  it('stays as it is when nothing of it can be copied', async () => {
    const mode = await place('<form><input aria-label="Naam"></form>');
    inside(mode, 'button')!.click();
    await new Promise((resume) => setTimeout(resume, 300));
    expect(isInSight(mode.querySelector('input')!)).to.equal(true);
  });

  it('follows the page when it changes the article', async () => {
    const mode = await place('<p>Oud.</p>', { plain: true });
    mode.querySelector('p')!.firstChild!.nodeValue = 'Nieuw.';
    await until(() => words(inside(mode, '.copy .sentence')) === 'Nieuw.', 'the new text');
    mode.append(Object.assign(document.createElement('p'), { textContent: 'Nog iets.' }));
    await until(() => all(mode, '.copy .sentence').length === 2, 'what came with it');
    expect(isInSight(mode.querySelector('p:last-child')!)).to.equal(false);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.not-yet { display: none; }';
    mode.append(
      Object.assign(document.createElement('p'), { textContent: 'Nog niet.', className: 'not-yet' }),
    );
    mode.append(Object.assign(document.createElement('p'), { textContent: 'Ook niet.', hidden: true }));
    mode.append(Object.assign(document.createElement('p'), { textContent: 'Het laatste.' }));
    await until(() => all(mode, '.copy .sentence').length > 2, 'what came last');
    expect(all(mode, '.copy .sentence').map(words)).to.deep.equal(['Nieuw.', 'Nog iets.', 'Het laatste.']);
    style.remove();
  });

  it('runs nothing and leads nowhere unsafe, whatever the page has in it', async () => {
    const mode = await place(
      `<p>Kijk <a href="javascript:window.articleScript = 1">hier</a>, <a href="#kop">boven</a> of <a href="https://u:p@zwolle.example">daar</a>.</p><h2 id="kop">&lt;img src=x onerror=alert(1)&gt;</h2>`,
      { plain: true },
    );
    expect(all(mode, '.copy a')).to.have.length(0);
    expect(words(inside(mode, '.copy p .sentence'))).to.equal('Kijk hier, boven of daar.');
    expect(words(inside(mode, '.copy h2'))).to.equal('<img src=x onerror=alert(1)>');
    expect(all(mode, '.copy img')).to.have.length(0);
  });

  it('leaves the focus on the switch, and the switch where it is', async () => {
    const tall = Object.assign(document.createElement('div'), {
      innerHTML: '<p>Iets erboven</p>'.repeat(60),
    });
    document.body.prepend(tall);
    placed.push(tall);
    const mode = await place(`${ARTICLE.repeat(5)}<form><input aria-label="Naam"></form>`);
    const button = inside(mode, 'button')!;
    button.scrollIntoView({ block: 'center' });
    button.focus();
    const { top } = button.getBoundingClientRect();
    for (const way of ['on', 'off']) {
      await press(mode);
      await until(
        () => Math.abs(button.getBoundingClientRect().top - top) < 1,
        `the switch where it was, ${way}`,
      );
      expect(mode.shadowRoot!.activeElement).to.equal(button);
    }
  });

  it('is read aloud, sentence by sentence, and is silent when easy reading goes off', async () => {
    const fake = new FakeSpeech(kinds.computer);
    const restore = speakInstead(fake);
    try {
      const mode = await place('<h2>Hulp bij geld</h2><p>Kom <b>ma t/m vr</b>. Het kost € 2,50.</p>', {
        plain: true,
      });
      const start = await until(() => all(mode, '.aloud button')[0], 'the button');
      start.click();
      await until(() => fake.now, 'a voice');
      for (const said of ['Hulp bij geld', 'Kom maandag tot en met vrijdag.']) {
        expect(fake.now).to.equal(said);
        expect(all(mode, '[data-spoken]').map(words)).to.deep.equal([said]);
        fake.finish();
      }
      expect(fake.now).to.equal('Het kost 2 euro 50.');
      await press(mode);
      expect(fake.now).to.equal(undefined);
    } finally {
      restore();
    }
  });
});
