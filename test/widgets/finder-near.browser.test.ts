import { expect } from '@open-wc/testing';
import { expectNothingToObject } from '../design/audit.ts';
import { until } from '../until.ts';
import { all, buttonOf, clearPage, inside, placeFinder, sampleFeed, total, words } from './sample-finder.ts';

const before = location.href;
const titles = (finder: Element): string[] => all(finder, '.way-in').map(words);
const days = (finder: Element): string[] => all(finder, '.results .section').map(words);
const kilometres = (finder: Element): number[] =>
  all(finder, '.card')
    .flatMap((card) => /ongeveer (\d+) km/.exec(words(card))?.[1] ?? [])
    .map(Number);

const typePostcode = (finder: Element, postcode: string): void => {
  inside(finder, 'details:has(#postcode)')!.setAttribute('open', '');
  const input = inside(finder, '#postcode') as HTMLInputElement;
  input.value = postcode;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  buttonOf(finder, 'Toon dichtbij eerst').click();
};
const ordered = (finder: Element) => until(() => kilometres(finder).length, 'distances on the cards');

describe('what is near', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', before);
  });

  it('comes first after a postcode, each card says how far, and what nobody knows comes last', async () => {
    const finder = await placeFinder({ pageSize: 300 });
    const all300 = total(finder);
    typePostcode(finder, '8031 ab');
    await ordered(finder);
    const told = kilometres(finder);
    expect(told[0]).to.equal(1);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
    expect(new Set(told).size).to.be.greaterThan(2);
    expect(total(finder)).to.equal(all300);
    expect(days(finder)).to.deep.equal(['Online, of wij weten de afstand niet']);
    // Without day headings each card says its own day.
    expect(words(inside(finder, '.card'))).to.match(/Wanneer/);
    expect(all(finder, '.chip').map(words)).to.have.length(1);
    expect(words(inside(finder, '.chip'))).to.include('Dicht bij 8031');
    all(finder, '.chip')[0]!.click();
    await until(() => days(finder).length > 3, 'the days');
    expect(kilometres(finder)).to.deep.equal([]);
  });

  it('also comes first when the postcode is only typed and left, as by the button that shows the results', async () => {
    const finder = await placeFinder();
    inside(finder, 'details:has(#postcode)')!.setAttribute('open', '');
    const input = inside(finder, '#postcode') as HTMLInputElement;
    input.focus();
    input.value = '8031 ab';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await ordered(finder);
    expect(all(finder, '.chip').map(words)[0]).to.include('Dicht bij 8031');
  });

  it('is not in the address and asks the device nothing, and is still there after an activity was open', async () => {
    const asked: unknown[] = [];
    const { geolocation } = navigator;
    const watched = ['getCurrentPosition', 'watchPosition'] as const;
    for (const name of watched)
      Object.defineProperty(geolocation, name, { configurable: true, value: () => asked.push(name) });
    try {
      const finder = await placeFinder({ urlState: 'query' });
      typePostcode(finder, '8031');
      await ordered(finder);
      const [first] = titles(finder);
      expect(location.href).to.not.include('8031');
      inside(finder, '.way-in')!.click();
      await until(() => inside(finder, '.detail'), 'the activity');
      expect(location.href).to.not.include('8031');
      buttonOf(finder, 'Ga naar de lijst').click();
      await until(() => !inside(finder, '.detail') && kilometres(finder).length, 'the list as it was');
      expect(titles(finder)[0]).to.equal(first);
      expect(asked).to.deep.equal([]);
    } finally {
      for (const name of watched) Reflect.deleteProperty(geolocation, name);
    }
  });

  it('is asked by district where the feed does not know the postcode, with words for what is wrong', async () => {
    const finder = await placeFinder();
    typePostcode(finder, '80');
    await until(() => inside(finder, '#postcode-error'), 'what is wrong');
    expect(words(inside(finder, '#postcode-error'))).to.equal('Vul de 4 cijfers van uw postcode in.');
    expect(finder.shadowRoot!.activeElement?.id).to.equal('postcode');
    expect(inside(finder, '#near-district')).to.equal(null);
    typePostcode(finder, '9999');
    const select = (await until(() => inside(finder, '#near-district'), 'districts')) as HTMLSelectElement;
    expect(words(inside(finder, '#postcode-error'))).to.include('Wij kennen 9999 niet.');
    await expectNothingToObject(finder);
    select.value = 'WK019330';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await ordered(finder);
    expect(words(inside(finder, '.chip'))).to.include('Dicht bij Holtenbroek');
    expect(inside(finder, '#postcode-error')).to.equal(null);
    buttonOf(finder, 'Wis alle filters').click();
    await until(() => !kilometres(finder).length, 'the days again');
  });

  it('asks only for what the feed can answer', async () => {
    const feed = await sampleFeed();
    const withDistricts = (change: (district: object) => object) => ({
      ...feed,
      items: feed.items.map((item) => (item.type === 'District' ? (change(item) as typeof item) : item)),
    });
    const noCodes = await placeFinder({
      feed: withDistricts((district) => ({ ...district, postalCode: undefined })),
    });
    expect(inside(noCodes, '#postcode')).to.equal(null);
    expect(inside(noCodes, '#near-district')).to.not.equal(null);
    clearPage();
    // What is typed on a screen that is everybody's is for the next visitor to read.
    const screen = await placeFinder({ kiosk: true });
    expect(inside(screen, '#postcode')).to.equal(null);
    expect(inside(screen, '#near-district')).to.not.equal(null);
    clearPage();
    const nowhere = await placeFinder({
      feed: withDistricts((district) => ({ ...district, geo: undefined })),
    });
    expect(all(nowhere, 'summary').map(words)).to.include('Welke wijk?').and.not.include('Dicht bij u');
  });

  it('is there on a phone and in English too', async () => {
    const finder = await placeFinder({ lang: 'en' }, { width: '20rem' });
    (await until(() => all(finder, '.filter-toggle button')[0], 'the button for filters')).click();
    await until(() => inside(finder, 'dialog[open] #postcode'), 'the field in the sheet');
    await until(() => words(inside(finder, 'dialog')).includes('Near you'), 'English');
  });
});
