import { expect } from '@open-wc/testing';
import { openPage } from '../page-watch.ts';
import { until } from '../until.ts';
import { all, buttonOf, choiceOf, clearPage, inside, placeFinder, words } from './sample-finder.ts';

const address = location.href;

/** What a router of an application does: it keeps its own notes in each entry, and shows another view on a step. */
class Router {
  readonly #views: Record<string, () => void>;
  readonly steps: unknown[] = [];
  constructor(views: Record<string, () => void>) {
    this.#views = views;
    history.replaceState({ key: 'first', position: 0 }, '');
    addEventListener('popstate', this.#onStep);
  }
  get note(): { key?: string; position?: number } {
    return history.state as { key?: string; position?: number };
  }
  go(view: string): void {
    history.pushState({ key: view, position: (this.note.position ?? NaN) + 1 }, '', `?view=${view}`);
    this.#views[view]!();
  }
  stop(): void {
    removeEventListener('popstate', this.#onStep);
  }
  readonly #onStep = (): void => {
    this.steps.push(this.note.key);
    this.#views[new URLSearchParams(location.search).get('view') ?? 'first']!();
  };
}

describe('an activity finder in an application with a router', () => {
  let router: Router | undefined;
  afterEach(() => {
    router?.stop();
    clearPage();
    history.replaceState(null, '', address);
  });

  it('leaves the notes of the router in every entry that it adds or changes', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    router = new Router({ first: () => undefined });
    choiceOf(finder, 'Gratis').click();
    await until(() => inside(finder, '.chip'), 'the choice on a chip');
    expect(router.note).to.include({ key: 'first', position: 0 });
    inside(finder, '.way-in')!.click();
    await until(() => inside(finder, '.detail'), 'the activity');
    expect(router.note).to.include({ key: 'first', position: 0 });
    buttonOf(finder, 'Ga naar de lijst').click();
    await until(() => inside(finder, '.way-in'), 'the list');
    expect(router.note).to.include({ key: 'first', position: 0 });
    expect(router.steps).to.deep.equal(['first']);
    buttonOf(finder, 'Zoek met plaatjes').click();
    await until(() => inside(finder, '#question'), 'the first question');
    expect(router.note).to.include({ key: 'first', position: 0 });
  });

  it('is as it was when the visitor comes back from another view, and hears nothing of the address meanwhile', async () => {
    const finder = await placeFinder({ urlState: 'query' });
    const place = finder.parentElement!;
    router = new Router({ first: () => place.append(finder), other: () => finder.remove() });
    choiceOf(finder, 'Vanavond').click();
    await until(() => inside(finder, '.chip'), 'the choice on a chip');
    await finder.updateComplete;
    const cards = all(finder, '.way-in').map(words);
    router.go('other');
    expect(finder.isConnected).to.equal(false);
    history.replaceState(history.state, '', '?view=other&when=weekend');
    dispatchEvent(new HashChangeEvent('hashchange'));
    history.back();
    await until(() => finder.isConnected, 'the finder again');
    await finder.updateComplete;
    expect(all(finder, '.chip').map(words)).to.deep.equal(['Verwijder filter: Vanavond']);
    expect(all(finder, '.way-in').map(words)).to.deep.equal(cards);
    expect(choiceOf(finder, 'Vanavond').checked).to.equal(true);
  });
});

describe('an activity finder in a frame', () => {
  it('opens an activity there, and Back of the page leads to its card again; the address of the page stays', async () => {
    // There is something free on every day.
    const { document: framed, view } = await openPage('/demo/embed.html?cost=free');
    const inFrame = (selector: string): HTMLElement | null | undefined =>
      framed.querySelector('samen-activity-finder')?.shadowRoot?.querySelector<HTMLElement>(selector);
    try {
      const card = await until(() => inFrame('#search') && inFrame('.way-in'), 'the list with its controls');
      const name = words(card);
      card.focus();
      card.click();
      await until(() => inFrame('.detail'), 'the activity');
      expect(location.href).to.equal(address);
      history.back();
      await until(() => inFrame('.way-in') && !inFrame('.detail'), 'the list again');
      const focused = (): Element | null | undefined =>
        framed.querySelector('samen-activity-finder')?.shadowRoot?.activeElement;
      await until(() => words(focused()) === name, 'the focus on the card');
      expect(location.href).to.equal(address);
    } finally {
      view.frameElement!.remove();
    }
  });
});
