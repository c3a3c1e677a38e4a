import { expect } from '@open-wc/testing';
import { link, outsideHost } from '../../src/design/link.ts';
import { expectNothingToObject } from './audit.ts';
import { clearStage, stage } from './stage.ts';

const base = 'https://www.voorbeeld.nl/agenda';

describe('a link', () => {
  afterEach(clearStage);
  const show = (href: string) => stage(link({ href, label: 'Meer lezen', base }));

  it('has nothing that axe objects to', async () => {
    await expectNothingToObject(show('https://www.zwolle.nl/').host);
  });

  it('shows where it goes when it leaves the site, and tells that site nothing', () => {
    const anchor = show('https://www.zwolle.nl/wmo').one<HTMLAnchorElement>('a');
    expect(anchor.textContent.replace(/\s+/g, ' ').trim()).to.equal('Meer lezen (zwolle.nl)');
    expect(anchor.rel).to.equal('noopener noreferrer');
    expect(anchor.target).to.equal('');
  });

  it('stays a plain link inside the site, and for a telephone', () => {
    for (const href of ['/regels', 'https://www.voorbeeld.nl/regels', 'tel:14038', 'mailto:a@b.nl']) {
      const anchor = show(href).one<HTMLAnchorElement>('a');
      expect(anchor.textContent.trim(), href).to.equal('Meer lezen');
      expect(anchor.rel, href).to.equal('');
    }
  });

  it('does not fail on an address that is none', () => {
    expect(outsideHost('https://', base)).to.equal(undefined);
    expect(outsideHost('http://elders.nl', base)).to.equal('elders.nl');
  });
});
