import { expect } from '@open-wc/testing';
import { until } from '../until.ts';
import { closeHosts, frameOf, inFrame, openHost } from './framed-page.ts';

// In a file of its own, so with a history of its own: WebKit counts the steps of frames that are gone.
describe('a page with a frame', () => {
  afterEach(closeHosts);

  it('shows the beginning of an item far down in a frame, and with Back the place that was left', async () => {
    const { view, frame } = await openHost('', frameOf());
    await until(() => inFrame(frame, '#search'), 'controls');
    await until(() => frame.clientHeight > 2000, 'a high frame');
    const ways = () => [
      ...frame.contentDocument!.querySelector('[url-state]')!.shadowRoot!.querySelectorAll('.way-in'),
    ];
    const yOf = (target: Element): number =>
      frame.getBoundingClientRect().top + target.getBoundingClientRect().top;
    const isInSight = (find: () => Element | null | undefined) => (): boolean => {
      const target = find();
      return !!target && yOf(target) >= 0 && yOf(target) < view.innerHeight;
    };
    const far = ways()[12] as HTMLElement;
    view.scrollTo(0, yOf(far) - 300);
    await new Promise((resume) => setTimeout(resume, 300));
    view.scrollBy(0, yOf(far) - 300);
    const highAsList = frame.clientHeight;
    const id = far.closest<HTMLElement>('[data-id]')!.dataset['id']!;
    far.click();
    await until(
      isInSight(() => inFrame(frame, '#detail-title')),
      'its title in sight',
    );
    await until(() => frame.clientHeight < highAsList - view.innerHeight, 'the height of the item');
    await new Promise((resume) => setTimeout(resume, 600));
    expect(isInSight(() => inFrame(frame, '#detail-title'))()).to.equal(true);
    frame.contentWindow!.history.back();
    const card = () => inFrame(frame, `[data-id="${CSS.escape(id)}"] .way-in`);
    await until(isInSight(card), 'the way into it in sight');
    await new Promise((resume) => setTimeout(resume, 600));
    expect(isInSight(card)()).to.equal(true);
  });
});
