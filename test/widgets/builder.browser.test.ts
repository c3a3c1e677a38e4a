import { expect } from '@open-wc/testing';
import { define } from '../../src/define.ts';
import { SamenBuilder } from '../../src/widgets/builder/builder.ts';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { AFTERNOON, inside, sampleFeed, words } from './sample-finder.ts';

define(SamenBuilder);

const placed: HTMLElement[] = [];
/** The builder on the page, with the sample feed. Its frame shows a page that is there at once, unless a test looks into it. */
const placeBuilder = async (
  properties: Partial<SamenBuilder> = {},
  width = '80rem',
): Promise<SamenBuilder> => {
  const place = document.createElement('div');
  place.style.width = width;
  const builder = document.createElement('samen-builder');
  const feed = await sampleFeed();
  Object.assign(builder, {
    feed,
    src: '/demo/feed.json',
    files: '/dist/embed/',
    frame: '/test/pages/frame-host.html',
  });
  Object.assign(builder, { clock: () => AFTERNOON, urlState: 'none' }, properties);
  place.append(builder);
  document.body.append(place);
  placed.push(place);
  await until(() => /Vandaag \d/.test(words(inside(builder, '.answer'))), 'a count');
  return builder;
};
const all = <Found extends HTMLElement>(builder: SamenBuilder, selector: string): Found[] => [
  ...builder.shadowRoot!.querySelectorAll<Found>(selector),
];
const press = async (builder: SamenBuilder, selector: string): Promise<void> => {
  inside(builder, selector)!.click();
  await builder.updateComplete;
};
const choose = (builder: SamenBuilder, name: string, value: string): Promise<void> =>
  press(builder, `input[name="${name}"][value="${value}"]`);
const pick = async (builder: SamenBuilder, id: string, value: string): Promise<void> => {
  const select = inside(builder, `#${id}`) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await builder.updateComplete;
};
const fill = (builder: SamenBuilder, id: string, value: string): Promise<void> => pick(builder, id, value);
const code = (builder: SamenBuilder, output = 'script'): string =>
  (inside(builder, `#code-${output}`) as HTMLTextAreaElement).value;
const answer = (builder: SamenBuilder): string => words(inside(builder, '.answer'));

describe('an editor with the builder', () => {
  afterEach(() => {
    for (const place of placed.splice(0)) place.remove();
    history.replaceState(
      null,
      '',
      location.pathname + location.search.replace(/[?&](widget|district)=.*$/, ''),
    );
  });

  it('finds nothing that axe objects to, empty and with everything open', async () => {
    const builder = await placeBuilder();
    await expectNothingToObject(builder);
    for (const details of all<HTMLDetailsElement>(builder, 'details')) details.open = true;
    await choose(builder, 'colors', 'own');
    await pick(builder, 'place-name', 'other');
    await press(builder, '#page ~ *, .button[data-kind=primary]');
    await builder.updateComplete;
    await expectNothingToObject(builder);
  });

  it('has code to paste at once: element, fallback link and script', async () => {
    const builder = await placeBuilder();
    expect(code(builder)).to.match(
      /^<samen-activity-finder src="http[^"]*\/demo\/feed.json">\n {2}<a href="http/,
    );
    expect(code(builder)).to.include(`/dist/embed/activity-finder.js"></script>`);
    expect(code(builder, 'frame')).to.include('title="Alle activiteiten"').and.include('<script');
    expect(words(inside(builder, '#note-frame'))).to.include('Haalt uw systeem het script eronder weg?');
    expect(code(builder, 'link')).to.match(/^<p><strong>Wat is er te doen\?<\/strong><\/p>/);
  });

  it('sees in words what is locked, and how much there is today and in four weeks', async () => {
    const builder = await placeBuilder();
    const before = answer(builder);
    const note = 'De bezoeker ziet alleen dit';
    expect(before).to.not.include(note);
    expect(before).to.match(/Alle activiteiten\. Vandaag \d+, komende 4 weken \d+, alles bij elkaar \d+\./);
    await choose(builder, 'template', 'district');
    await pick(builder, 'district', 'WK019313');
    await until(
      () => /Activiteiten in Assendorp\. Vandaag \d+/.test(answer(builder)),
      'the district in words',
    );
    await until(
      () => answer(builder) !== before.replace('Alle activiteiten', 'Activiteiten in Assendorp'),
      'another count',
    );
    expect(answer(builder)).to.include(note);
    expect(code(builder)).to.include('district="WK019313"');
    expect(code(builder, 'frame')).to.include('title="Activiteiten in Assendorp"');
    expect(code(builder)).to.include('>Bekijk alle activiteiten in Assendorp</a>');
    expect((inside(builder, '#link-text') as HTMLInputElement).value).to.include('in Assendorp');
  });

  it('takes the first three, with the page of all', async () => {
    const builder = await placeBuilder();
    const told = (): string => words(inside(builder, '[aria-labelledby=part-what]'));
    const wayOn = 'kan een bezoeker niet verder dan deze drie';
    expect(told()).to.not.include(wayOn);
    await choose(builder, 'template', 'teaser');
    expect(told()).to.include(wayOn);
    // A short address would lead somewhere else from a frame.
    for (const wrong of ['javascript:alert(1)', '/agenda', 'www.zwolle.example']) {
      await fill(builder, 'more-href', wrong);
      expect(words(inside(builder, '#more-href-error'))).to.include('geen adres');
      expect(code(builder)).to.not.include('more-href');
    }
    expect(code(builder)).to.include('limit="3"').and.not.include('javascript');
    expect(answer(builder)).to.include('Alle activiteiten. Alleen de eerste 3 staan op uw pagina.');
    await fill(builder, 'more-href', 'https://www.zwolle.example/agenda');
    expect(told()).to.not.include(wayOn);
    expect(inside(builder, '#more-href-error')).to.equal(null);
    expect(code(builder)).to.include('more-href="https://www.zwolle.example/agenda"');
  });

  it('does not see again what was refused, once something else is asked', async () => {
    const builder = await placeBuilder();
    await choose(builder, 'template', 'teaser');
    await fill(builder, 'more-href', '/agenda');
    await choose(builder, 'template', 'full');
    await choose(builder, 'template', 'teaser');
    expect(inside(builder, '#more-href-error')).to.equal(null);
    expect((inside(builder, '#more-href') as HTMLInputElement).value).to.equal('');
    await fill(builder, 'link', 'www.zwolle.example');
    expect(words(inside(builder, '#link-error'))).to.include('geen adres');
    await choose(builder, 'widget', 'directory');
    expect((inside(builder, '#link') as HTMLInputElement).value).to.equal('');
    // What was taken is a choice, and stays.
    await fill(builder, 'link', 'https://www.zwolle.example/');
    await choose(builder, 'widget', 'activity-finder');
    expect((inside(builder, '#link') as HTMLInputElement).value).to.equal('https://www.zwolle.example/');
  });

  it('hears that nothing of one district was chosen yet', async () => {
    const builder = await placeBuilder();
    await choose(builder, 'template', 'district');
    expect(words(inside(builder, '#district-hint'))).to.include('Nog niet gekozen');
    await pick(builder, 'district', 'WK019313');
    expect(inside(builder, '#district-hint')).to.equal(null);
  });

  it('keeps the district that was chosen when only three are shown', async () => {
    const builder = await placeBuilder();
    await press(builder, 'input[name="scope-district"][value="WK019313"]');
    await choose(builder, 'template', 'teaser');
    expect(code(builder)).to.include('district="WK019313"').and.include('limit="3"');
  });

  it('reads in what is copied the language of the widget', async () => {
    const builder = await placeBuilder();
    await pick(builder, 'lang', 'en');
    await until(() => code(builder, 'frame').includes('title="All activities"'), 'an English name');
    expect(code(builder, 'link')).to.include('What is there to do?').and.include('View all activities');
    expect(words(inside(builder, 'h1'))).to.equal('Zet het op uw pagina');
  });

  it('gets the hashes of the scripts that it knows, as an attribute on the page too', async () => {
    const builder = await placeBuilder();
    builder.setAttribute('integrity', JSON.stringify({ 'embed/activity-finder.js': 'sha384-abc' }));
    await builder.updateComplete;
    expect(code(builder)).to.include('integrity="sha384-abc" crossorigin');
  });

  it('hears why a link is needed with a mail address, and sees what an address has filled in', async () => {
    history.replaceState(null, '', '?widget=room-request&mailto=zaal@zwolle.example');
    const builder = document.createElement('samen-builder');
    Object.assign(builder, {
      feed: await sampleFeed(),
      src: '/demo/feed.json',
      frame: '/test/pages/frame-host.html',
    });
    document.body.append(builder);
    placed.push(builder);
    await until(() => inside(builder, '#mailto'), 'the mail address');
    expect(inside(builder, '#mailto')!.closest('details')!.open).to.equal(true);
    const told = (): string => all(builder, '.notice').map(words).join(' ');
    expect(told()).to.include('Vul hierboven uw eigen link in.');
    // Made empty, the field does not vanish under a hand.
    await fill(builder, 'mailto', '');
    expect(inside(builder, '#mailto')!.closest('details')!.open).to.equal(true);
    expect(told()).to.not.include('Vul hierboven uw eigen link in.');
  });

  it('hears that the feed is elsewhere', async () => {
    const builder = await placeBuilder({ src: 'https://feed.zwolle.example/feed.json' });
    const told = all(builder, '.notice').map(words).join(' ');
    expect(told).to.include('als https://feed.zwolle.example in de pagina van het venster staat');
  });

  it('hears first that there is no feed yet: nothing is asked, nothing seems broken, and no code can be taken', async () => {
    const builder = document.createElement('samen-builder');
    Object.assign(builder, { files: '/dist/embed/', frame: '/demo/frame.html', urlState: 'none' });
    document.body.append(builder);
    placed.push(builder);
    const told = (): string => words(inside(builder, '.root'));
    await until(() => told().includes('Er is nog geen adres van een feed.'), 'what is wrong');
    const [first] = all(builder, '.notice, .part');
    expect(words(first)).to.include('Vraag uw webbeheerder');
    for (const details of all<HTMLDetailsElement>(builder, '.scope details')) details.open = true;
    expect(told()).to.not.include('De feed is nu niet te lezen').and.not.include('Wij tellen');
    expect(told()).to.include('Zonder feed valt hier nog niets te kiezen.');
    expect(all(builder, 'iframe, textarea:read-only')).to.deep.equal([]);
    expect(words(inside(builder, '[aria-labelledby=part-take]'))).to.include(
      'Er is nog geen code om mee te nemen.',
    );
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => /\/yes$|src=yes/.test(name))).to.deep.equal([]);
    await expectNothingToObject(builder);
  });

  it('can take the form for a room without a feed, and hears that it has no rooms', async () => {
    const builder = document.createElement('samen-builder');
    Object.assign(builder, { files: '/dist/embed/', frame: '/demo/frame.html', urlState: 'none' });
    document.body.append(builder);
    placed.push(builder);
    await builder.updateComplete;
    await choose(builder, 'widget', 'room-request');
    expect(words(inside(builder, '.notice'))).to.include('een bezoeker kan er geen ruimte in kiezen');
    expect(code(builder)).to.match(/^<samen-room-request>\n/);
    expect((inside(builder, 'iframe') as HTMLIFrameElement).src).to.match(
      /frame\.html\?widget=room-request$/,
    );
  });

  it('counts anew with each choice: no old count under a new sentence', async () => {
    const builder = await placeBuilder();
    const status = (): string => words(inside(builder, '.answer [role=status]'));
    expect(status()).to.match(/^Vandaag/);
    inside(builder, 'input[name="scope-district"][value="WK019313"]')!.click();
    await builder.updateComplete;
    expect(answer(builder)).to.include('in Assendorp').and.include('Wij tellen…');
    expect(status()).to.equal('');
    await until(() => /^Vandaag/.test(status()), 'the new count');
  });

  for (const [widget, count] of [
    ['vacancy-list', /Nu \d+ in de lijst/],
    ['help-list', /Nu \d+ in de lijst/],
    ['directory', /Nu \d+ in de lijst/],
    ['room-request', /Nu \d+ ruimtes om aan te vragen/],
  ] as const)
    it(`chooses ${widget}, with what that one knows`, async () => {
      const builder = await placeBuilder();
      await choose(builder, 'widget', widget);
      await until(() => count.test(answer(builder)), 'a count');
      expect(code(builder)).to.include(`<samen-${widget}`).and.include(`/${widget}.js`);
      expect(all(builder, '[name=without]').map((input) => (input as HTMLInputElement).value)).to.not.include(
        'without-calendar',
      );
    });

  it('sees where requests for a room go, and who is asked for help, without opening anything', async () => {
    const builder = await placeBuilder();
    const isInSight = (id: string): boolean | undefined =>
      inside(builder, `#${id}`)?.closest('details')!.open;
    expect(isInSight('submit-href')).to.equal(false);
    await choose(builder, 'widget', 'help-list');
    expect(isInSight('ask-href')).to.equal(true);
    await choose(builder, 'widget', 'room-request');
    expect(isInSight('endpoint')).to.equal(true);
    const told = (): string => words(inside(builder, '#endpoint')!.closest('details'));
    expect(told()).to.include('Vul in waar een aanvraag binnenkomt');
    await fill(builder, 'mailto', 'zaal@zwolle.example');
    expect(told()).to.not.include('Vul in waar een aanvraag binnenkomt');
    expect(told()).to.include('Vul in wie de antwoorden leest');
    await fill(builder, 'privacy', 'Het beheer leest uw antwoorden.');
    expect(told()).to.not.include('Vul in wie de antwoorden leest');
    await choose(builder, 'widget', 'directory');
    expect(isInSight('submit-href')).to.equal(false);
  });

  it('can choose one organisation by name', async () => {
    const builder = await placeBuilder();
    await choose(builder, 'template', 'organization');
    await until(() => all(builder, '#organizer option').length > 5, 'organisations');
    const option = all<HTMLOptionElement>(builder, '#organizer option')[1]!;
    await pick(builder, 'organizer', option.value);
    await until(() => answer(builder).includes(`van ${option.textContent.trim()}`), 'its name');
    expect(code(builder)).to.include(`organizer="${option.value}"`);
  });

  it('hears which own colours can be read', async () => {
    const builder = await placeBuilder();
    await choose(builder, 'colors', 'own');
    const told = (): string[] => all(builder, '.colors ~ .notice').map(words);
    expect(told().join(' ')).to.match(/Tekst op achtergrond 1\d,\d : 1\. Goed te lezen\./);
    await fill(builder, 'color-text', '#cccccc');
    expect(told().join(' ')).to.include('1,6 : 1. Dat is te weinig');
    expect(code(builder)).to.include('--samen-color-text: #cccccc');
    await choose(builder, 'colors', 'site');
    expect(code(builder)).to.not.include('style=');
  });

  it('sees it as it will be, in a frame as wide as a device', async () => {
    // The page in a frame has the feed of today and the clock of the device.
    const builder = await placeBuilder({ frame: '/demo/frame.html', feed: undefined, clock: Date.now });
    const frame = (): HTMLIFrameElement => inside(builder, 'iframe') as HTMLIFrameElement;
    const [, total = ''] = /alles bij elkaar (\d+)/.exec(answer(builder)) ?? [];
    await until(
      () =>
        frame().contentDocument?.querySelector('samen-activity-finder')?.shadowRoot?.querySelector('article'),
      'items in the frame',
    );
    const list = frame().contentDocument!.querySelector('samen-activity-finder')!.shadowRoot!;
    expect(words(list.querySelector('.root'))).to.include(`${total} activiteiten`);
    expect(frame().contentWindow!.innerWidth).to.equal(390);
    await choose(builder, 'device', 'desktop');
    await until(() => frame().contentWindow!.innerWidth === 1280, 'a wide frame');
    const { width } = frame().getBoundingClientRect();
    expect(width).to.be.at.most(frame().parentElement!.clientWidth + 1);
    expect(frame().title).to.equal('Voorbeeld: Alle activiteiten');
  });

  it('copies, sees that it was copied, and hears it', async () => {
    const builder = await placeBuilder();
    const copied: string[] = [];
    const { clipboard } = navigator;
    const write = async (text: string): Promise<void> => void copied.push(text);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    try {
      const button = inside(builder, '.output .button')!;
      button.click();
      await until(() => words(button) === 'Gekopieerd', 'the word on the button');
      expect(copied).to.deep.equal([code(builder)]);
      const said = all(builder, '[role=status]').map(words);
      expect(said).to.include('De code met script is gekopieerd. Plak die nu op uw pagina.');
      // With another choice it is another text, which nobody has copied.
      await choose(builder, 'template', 'teaser');
      expect(words(button)).to.equal('Kopieer de code');
      expect(all(builder, '[role=status]').map(words).join(' ')).to.not.include('gekopieerd');
      await pick(builder, 'place-name', 'iprox');
      inside(builder, '.field:has(#question) + .row .button')!.click();
      await until(
        () => all(builder, '[role=status]').some((one) => words(one).startsWith('De vraag is gekopieerd.')),
        'a sentence about the question',
      );
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('gets the text selected where copying is not allowed', async () => {
    const builder = await placeBuilder();
    const { clipboard } = navigator;
    const refuse = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: refuse } });
    try {
      inside(builder, '.output .button')!.click();
      const beside = (): string => words(inside(builder, '.output:has(#code-script) [role=status]'));
      await until(() => beside().includes('Ctrl + C'), 'what to do, beside the button');
      // A telephone has no such key.
      expect(beside()).to.include('houd uw vinger op de tekst');
      expect(all(builder, '[role=status]').filter((one) => words(one).includes('Ctrl + C'))).to.have.length(
        1,
      );
      const box = inside(builder, '#code-script') as HTMLTextAreaElement;
      expect(builder.shadowRoot!.activeElement).to.equal(box);
      expect(box.selectionEnd - box.selectionStart).to.equal(box.value.length);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('hears which output a system takes, or whom to ask', async () => {
    const builder = await placeBuilder();
    await pick(builder, 'place-name', 'sharepoint');
    // There an address is pasted, and no code.
    expect(all(builder, '.tag').map(words)).to.deep.equal(['Past hier het best']);
    expect(inside(builder, '.output .tag')).to.equal(null);
    expect(inside(builder, ':has(> .tag) + .field #frame-address')).to.not.equal(null);
    const names = all(builder, '.row > .button').map(words);
    expect(names).to.deep.equal([
      'Kopieer het adres',
      'Kopieer de code',
      'Kopieer het venster',
      'Kopieer de link',
    ]);
    expect(words(inside(builder, '.notice[data-tone=info]'))).to.include('Zelf niet geprobeerd');
    await pick(builder, 'place-name', 'iprox');
    expect((inside(builder, '#question') as HTMLTextAreaElement).value).to.include(location.host);
    expect(all(builder, '.tag')).to.deep.equal([]);
    await pick(builder, 'place-name', 'other');
    expect(words(inside(builder, '[aria-labelledby=part-take]'))).to.include(
      'Vraag uw webbeheerder of u HTML met een script mag plakken.',
    );
    await pick(builder, 'place-name', 'drupal');
    expect(words(inside(builder, '.output:has(#code-script) .tag'))).to.equal('Past hier het best');
  });

  it('hears that code of a builder on this computer is for trying alone', async () => {
    const builder = await placeBuilder();
    const told = (): string => all(builder, '[aria-labelledby=part-take] .notice').map(words).join(' ');
    expect(told()).to.include(`${location.origin} is alleen op deze computer te vinden`);
    expect(told()).to.include('neemt u de code uit de bouwer die daar staat');
    // In a builder on the internet that advice leads nowhere.
    builder.files = 'https://cdn.zwolle.example/embed/';
    builder.frame = 'data:text/html,<p>Voorbeeld';
    await builder.updateComplete;
    expect(told()).to.include(`de feed (${location.origin}) is alleen op deze computer te vinden`);
    expect(told()).to.not.include('de bouwer die daar staat');
    builder.src = 'https://feed.zwolle.example/feed.json';
    await builder.updateComplete;
    expect(told()).to.not.include('deze computer');
  });

  it('checks a pasted page: what is whole, what is gone; and nothing of it becomes part of this page', async () => {
    const builder = await placeBuilder({
      src: 'https://feed.zwolle.example/feed.json',
      files: 'https://cdn.zwolle.example/dist/embed/',
      frame: 'data:text/html,<p>Voorbeeld',
    });
    await fill(builder, 'link', 'https://www.zwolle.example/agenda');
    const run = async (html: string): Promise<string> => {
      const box = inside(builder, '#page') as HTMLTextAreaElement;
      box.value = html;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      all(builder, '.button[data-kind=primary]')[0]!.click();
      // What looks at it is loaded first.
      const told = (): string => words(inside(builder, '#page')!.closest('section'));
      const before = told();
      await until(() => told() !== before, 'an answer');
      return told();
    };
    expect(await run('')).to.include('Plak eerst de HTML');
    expect(await run(`<h1>Wijk</h1>${code(builder)}`)).to.include('Het staat er goed.');
    // The feed has codes, and an editor knows names.
    const named = code(builder).replace(/src="https:\/\/feed[^"]*"/, '$& district="Assendorp" cost="gratis"');
    expect(await run(`<h1>Wijk</h1>${named}`))
      .to.include('Er zijn 2 dingen te doen.')
      .and.include('Bedoelt u dit? district="WK019313"')
      .and.include('Bedoelt u dit? cost="free"');
    const bad = `<h1>Wijk</h1>${code(builder).replace(/<script.*/, '')}<img src="/never-asked.png" onerror="window.__pasted = true"><script>window.__pasted = true</script>`;
    expect(await run(bad))
      .to.include('Er is 1 ding te doen.')
      .and.include('/dist/embed/activity-finder.js"></script>');
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('never-asked'))).to.deep.equal([]);
    expect('__pasted' in window).to.equal(false);
    expect(all(builder, 'img, script')).to.deep.equal([]);
  });

  it('has all choices in the address, and opens them again from it', async () => {
    const builder = await placeBuilder({ urlState: 'query' });
    await choose(builder, 'template', 'district');
    await pick(builder, 'district', 'WK019313');
    const params = new URLSearchParams(location.search);
    expect([params.get('widget'), params.get('district')]).to.deep.equal(['activity-finder', 'WK019313']);
    placed.pop()!.remove();
    const later = await placeBuilder({ urlState: 'query' });
    expect(code(later)).to.include('district="WK019313"');
  });

  it('works on a telephone without scrolling sideways', async () => {
    const builder = await placeBuilder({}, '320px');
    for (const details of all<HTMLDetailsElement>(builder, 'details')) details.open = true;
    await choose(builder, 'colors', 'own');
    const root = inside(builder, '.root')!;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
  });

  it('speaks English', async () => {
    const builder = await placeBuilder();
    builder.lang = 'en';
    await until(() => words(inside(builder, 'h1')) === 'Put it on your page', 'English');
    await until(() => /Today \d+, in the next 4 weeks/.test(answer(builder)), 'the count in English');
  });

  it('says so when the feed cannot be had, and has code all the same', async () => {
    const builder = document.createElement('samen-builder');
    Object.assign(builder, {
      src: 'http://',
      files: '/dist/embed/',
      frame: '/demo/frame.html',
      urlState: 'none',
    });
    document.body.append(builder);
    placed.push(builder);
    await until(() => answer(builder).includes('De feed is nu niet te lezen'), 'what is wrong');
    // What cannot be chosen says why.
    expect(all(builder, '.scope .hint').map(words).join(' ')).to.include('De feed is nu niet te lezen');
    expect(code(builder)).to.include('<samen-activity-finder');
  });
});
