import { expect, fixture, html } from '@open-wc/testing';
import { keepInPlace } from '../../../src/widgets/shared/in-sight.ts';
import { until } from '../../until.ts';

describe('what a visitor comes back to', () => {
  it('is in sight, also where it was opened out of sight, as assistive technology can', async () => {
    const page = await fixture(html`<div style="height: 9000px"></div>`);
    page.innerHTML = '<p style="position: absolute; inset-block-start: 5000px">Samen wandelen</p>';
    const target = page.firstElementChild!;
    scrollTo(0, 0);
    keepInPlace(target, target.getBoundingClientRect().top);
    await until(() => target.getBoundingClientRect().bottom <= innerHeight, 'it in sight');
    expect(target.getBoundingClientRect().top).to.be.at.least(0);
  });
});
