import { expect } from '@open-wc/testing';
import { forgetFeeds, openPage } from '../page-watch.ts';
import { until } from '../until.ts';

describe('a visitor with a link on a slow network', () => {
  it('sees nothing move when the controls come to a list with words and choices, on the narrowest screen', async () => {
    await forgetFeeds();
    const page = await openPage('/test/pages/slow-link.html?a-q=koffie&b-q=koffie&b-cost=free&c-when=morgen');
    const finders = [...page.document.querySelectorAll('samen-activity-finder')];
    const haveAll = (selector: string) =>
      finders.every((finder) => finder.shadowRoot?.querySelector(selector));
    await until(() => haveAll('article'), 'the lists');
    const inside = () =>
      finders.map((finder) => {
        const top = (part: Element): number => part.getBoundingClientRect().top;
        const [first] = finder.shadowRoot!.querySelectorAll('article');
        return Math.round(top(first!) - top(finder));
      });
    const before = inside();
    expect(haveAll('input')).to.equal(false);
    await fetch('/slow/bring?name=link');
    await until(() => haveAll('.results .chip:not(.place *)'), 'the chips');
    expect(inside()).to.deep.equal(before);
    page.view.frameElement!.remove();
  });
});
