import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html } from 'lit';
import { repairOf } from '../../src/design/contrast.ts';
import { button } from '../../src/design/button.ts';
import { frame } from '../../stories/design/frame.ts';
import { placeFinder, clearPage } from '../widgets/sample-finder.ts';
import { contrast, groundOf, painted } from './colors.ts';
import { leaveTheme, linkTheme } from './themes.ts';

/** Waits until it can be seen, with this page in front: a page behind another is not drawn. */
const seen = async (look: () => unknown, what: string): Promise<void> => {
  for (const end = performance.now() + 30_000; performance.now() < end;) {
    await executeServerCommand('to-front');
    if (look()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error(`waited in vain for ${what}`);
};

describe('colours that a page sets', () => {
  const shown: HTMLElement[] = [];
  const page = document.documentElement;
  const sheet = new CSSStyleSheet();

  before(() => {
    document.adoptedStyleSheets.push(sheet);
  });
  afterEach(() => {
    shown.splice(0).forEach((host) => host.remove());
    sheet.replaceSync('');
    leaveTheme();
    clearPage();
  });

  const show = (parent: Element = document.body): ShadowRoot => {
    const host = frame(
      html`<p>tekst</p>
        <p><a href="#meer">meer</a></p>
        ${button({ label: 'Zoeken', kind: 'primary', onClick: () => undefined })}`,
    );
    parent.append(host);
    shown.push(host);
    host.shadowRoot!.querySelector('.watch')!.dispatchEvent(new Event('animationstart'));
    return host.shadowRoot!;
  };
  const colorOf = (root: ShadowRoot, selector: string): string =>
    painted(getComputedStyle(root.querySelector(selector)!).color).join();
  const ratio = (root: ShadowRoot, selector: string): number => {
    const element = root.querySelector(selector)!;
    const ground = groundOf(element);
    return contrast(painted(...ground, getComputedStyle(element).color), painted(...ground));
  };

  it('are left alone when nobody set any', () => {
    for (const scheme of ['light', 'dark']) {
      page.style.colorScheme = scheme;
      const { reset, scheme: forced } = repairOf(show());
      expect([...reset, forced], scheme).to.deep.equal([undefined]);
    }
  });

  const readable = {
    hex: '#7a0d4e',
    hsl: 'hsl(320 80% 30%)',
    oklch: 'oklch(0.4 0.15 350)',
    'a wide gamut': 'color(display-p3 0.45 0 0.3)',
    'a mix': 'color-mix(in oklch, red 40%, black)',
  };
  for (const [notation, color] of Object.entries(readable)) {
    it(`are kept when they can be read, in ${notation}`, () => {
      sheet.replaceSync(`:root { --utrecht-link-color: ${color} }`);
      const root = show();
      expect([...repairOf(root).reset]).to.deep.equal([]);
      expect(colorOf(root, 'a')).to.equal(painted(color).join());
    });
  }

  const pale = {
    hex: '#9bd',
    hsl: 'hsl(200 60% 75%)',
    oklch: 'oklch(0.85 0.1 200)',
    'a mix': 'color-mix(in oklch, red 10%, white)',
    'half transparent ink': 'rgb(0 0 0 / 0.3)',
    'a value that is no colour': '12px',
  };
  for (const [notation, color] of Object.entries(pale)) {
    it(`become ours when they cannot be read, in ${notation}; the rest stays the page's`, () => {
      sheet.replaceSync(`:root { --utrecht-link-color: ${color}; --utrecht-document-color: #402000 }`);
      const root = show();
      expect([...repairOf(root).reset]).to.deep.equal(['link']);
      expect(ratio(root, 'a')).to.be.at.least(4.5);
      expect(colorOf(root, 'p')).to.equal(painted('#402000').join());
    });
  }

  it('become ours as a pair when ink and ground are both impossible', () => {
    sheet.replaceSync(
      ':root { --utrecht-button-primary-action-background-color: #ffe600; --utrecht-button-primary-action-color: #fff }',
    );
    const root = show();
    expect([...repairOf(root).reset]).to.include.members(['on-accent', 'accent']);
    expect(ratio(root, '.button')).to.be.at.least(4.5);
  });

  it('win over the scheme of the page: a dark theme on a light page is dark in everything', () => {
    sheet.replaceSync(
      ':root { --utrecht-document-background-color: #101820; --utrecht-document-color: #fff }',
    );
    page.style.colorScheme = 'light';
    const root = show();
    expect(repairOf(root).scheme).to.equal('dark');
    expect(getComputedStyle(root.querySelector('.root')!).colorScheme).to.equal('dark');
    expect(ratio(root, 'a')).to.be.at.least(4.5);
  });

  it('are judged on what lies under the widget when its own ground is transparent', () => {
    sheet.replaceSync(':root { --samen-color-background: transparent }');
    const place = document.createElement('div');
    document.body.append(place);
    shown.push(place);
    place.style.background = 'oklch(0.2 0.02 250)';
    const dark = show(place);
    expect(ratio(dark, 'p')).to.be.at.least(4.5);
    expect(getComputedStyle(dark.querySelector('.root')!).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    place.style.background = 'white';
    expect(ratio(show(place), 'p')).to.be.at.least(4.5);
  });

  it('are followed when the page puts on another theme later, without reloading', async () => {
    const root = show();
    const before = colorOf(root, 'a');
    await linkTheme('denhaag');
    page.className = 'denhaag-theme';
    await seen(() => colorOf(root, 'a') === painted('hsl(207 80% 35%)').join(), 'the colour of the theme');
    sheet.replaceSync(':root.denhaag-theme { --nl-link-color: #cde; --utrecht-link-color: #cde }');
    await seen(() => colorOf(root, 'a') === before, 'our own colour again');
    page.className = '';
    sheet.replaceSync('');
    await seen(() => !root.querySelector<HTMLElement>('.root')!.style.length, 'nothing left to repair');
  });

  it('are measured again where a widget is moved to', async () => {
    sheet.replaceSync('.pale { --utrecht-link-color: #cde }');
    const place = document.createElement('div');
    place.className = 'pale';
    document.body.append(place);
    shown.push(place);
    const root = show();
    const before = colorOf(root, 'a');
    place.append(root.host);
    await seen(() => root.querySelector<HTMLElement>('.root')!.style.length, 'a repair');
    expect(colorOf(root, 'a')).to.equal(before);
  });

  it('leave no trace on the page: nothing outside the widget is set', () => {
    sheet.replaceSync(':root { --utrecht-link-color: #cde }');
    const before = page.outerHTML.length;
    const root = show();
    root.host.remove();
    expect(page.outerHTML.length).to.equal(before);
    expect(root.host.hasAttribute('style')).to.equal(false);
    expect(root.querySelectorAll('.root')).to.have.length(2);
  });

  it('are kept readable in the finder itself, once its first activities are there', async () => {
    sheet.replaceSync(':root { --utrecht-link-color: #cde }');
    const finder = await placeFinder();
    const root = finder.shadowRoot!;
    await seen(() => root.querySelector<HTMLElement>('.root')!.style.length, 'a repair');
    expect(ratio(root, '.way-in')).to.be.at.least(4.5);
  });
});
