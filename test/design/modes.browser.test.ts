import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { skeleton } from '../../src/design/card.ts';
import { frame, type FrameOptions } from '../../stories/design/frame.ts';
import { detailPage, finderPage, statesPage } from '../../stories/design/page.ts';
import { contrast, groundOf, painted } from './colors.ts';
import { faults, isSeen, rootOf } from './faults.ts';
import { prefer, preferNothing } from './media.ts';
import { leaveTheme, linkTheme } from './themes.ts';

const pages = { finderPage, detailPage, statesPage };
/** Rows have no border of their own, but a box for their mark. */
const EDGES =
  '.button, .choices:not([data-look=rows]) .face, [data-look=rows] .mark, .chip, .input, .notice, .panel, .tag';

describe('ways in which people look', () => {
  const shown: HTMLElement[] = [];
  const hostCss = new CSSStyleSheet();
  const show = (content: TemplateResult, options?: FrameOptions, width = '1000px'): ShadowRoot => {
    const place = document.createElement('div');
    place.style.setProperty('inline-size', width, 'important');
    place.append(frame(content, options));
    document.body.append(place);
    shown.push(place);
    // What is below the fold is measured too.
    const everything = new CSSStyleSheet();
    everything.replaceSync('.cards > * { content-visibility: visible !important }');
    (place.firstElementChild as HTMLElement).shadowRoot!.adoptedStyleSheets.push(everything);
    return (place.firstElementChild as HTMLElement).shadowRoot!;
  };
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

  const lowContrast = (shadow: ShadowRoot, least = 4.5): string[] =>
    [...shadow.querySelectorAll('p, a, .button, .face, .chip, .tag, dd, dt, .input')]
      .filter(isSeen)
      .filter((element) => {
        const ground = groundOf(element);
        const ink = getComputedStyle(element).color;
        return contrast(painted(...ground, ink), painted(...ground)) < least;
      })
      .map((element) => element.outerHTML.slice(0, 80));

  before(async () => {
    await executeServerCommand('to-front');
    document.adoptedStyleSheets.push(hostCss);
  });
  afterEach(async () => {
    await preferNothing();
    shown.splice(0).forEach((place) => place.remove());
    hostCss.replaceSync('');
    leaveTheme();
    document.documentElement.removeAttribute('style');
  });

  it('would be noticed to fail: the watch sees text outside its box, sideways scrolling and small targets', () => {
    const shadow = show(
      html`<p>${'w'.repeat(80)}</p>
        <button class="button"><span>${'w'.repeat(40)}</span></button>`,
      {},
      '320px',
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      'p, .button { overflow-wrap: normal; min-block-size: 0; block-size: 12px; padding: 0 }',
    );
    shadow.adoptedStyleSheets.push(sheet);
    const kinds = faults(shadow).map((fault) => fault.slice(0, 6));
    expect([...new Set(kinds)].sort()).to.deep.equal(['leaves', 'scroll', 'too sm']);
  });

  for (const [name, page] of Object.entries(pages)) {
    const densities: [string, FrameOptions, number][] = [
      ['ordinary', {}, 24],
      ['plain', { plain: true }, 44],
      ['kiosk', { kiosk: true }, 44],
      ['compact', { compact: true }, 24],
    ];
    for (const [density, options, target] of densities) {
      for (const width of ['320px', '640px', '1200px'])
        it(`loses no text and keeps its targets: ${name}, ${density}, ${width}`, () => {
          expect(faults(show(page(), options, width), target)).to.deep.equal([]);
        });
      it(`loses no text from right to left: ${name}, ${density}`, () => {
        for (const width of ['320px', '1200px'])
          expect(faults(show(page(), { ...options, dir: 'rtl' }, width), target), width).to.deep.equal([]);
      });
      it(`loses no text with the text spacing of WCAG 1.4.12: ${name}, ${density}`, () => {
        const spacing = new CSSStyleSheet();
        spacing.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
            'p { margin-block-end: 2em !important }',
        );
        for (const width of ['320px', '1200px']) {
          const shadow = show(page(), options, width);
          shadow.adoptedStyleSheets.push(spacing);
          expect(faults(shadow, target), width).to.deep.equal([]);
        }
      });
    }

    it(`loses nothing at letters of 200 % in half the room, and at 400 % of a 1280 px screen: ${name}`, () => {
      document.documentElement.style.fontSize = '200%';
      expect(faults(show(page(), {}, '640px'))).to.deep.equal([]);
      document.documentElement.style.fontSize = '';
      const shadow = show(page(), {}, '320px');
      expect(faults(shadow)).to.deep.equal([]);
      // 400 % is 320 px only if nothing asks for the width of the window instead of that of its place.
      const conditions = shadow.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSMediaRule)
        .map((rule) => rule.conditionText);
      expect(conditions.filter((condition) => /width|height|inline-size/.test(condition))).to.deep.equal([]);
    });

    it(`is as large on a page that shrinks its root to 62.5 %, also under a theme in rem: ${name}`, async () => {
      await linkTheme('denhaag');
      document.documentElement.className = 'denhaag-theme';
      document.documentElement.style.fontSize = '62.5%';
      const shadow = show(page());
      expect(sizeOf(rootOf(shadow))).to.be.at.least(16);
      const small = [...shadow.querySelectorAll('p, dd, dt, .button, .input, .tag, .face')]
        .filter(isSeen)
        .filter((element) => sizeOf(element) < 14);
      expect(small.map((element) => element.outerHTML)).to.deep.equal([]);
      expect(faults(shadow)).to.deep.equal([]);
    });

    it(`is dark and readable where the page is dark: ${name}`, () => {
      document.documentElement.style.colorScheme = 'dark';
      const shadow = show(page());
      expect(painted(getComputedStyle(rootOf(shadow)).backgroundColor)[0]).to.be.below(40);
      expect(lowContrast(shadow)).to.deep.equal([]);
    });

    it(`gives more contrast to who asks for it: ${name}`, async () => {
      const shadow = show(page());
      await prefer('prefers-contrast', 'more', shadow);
      expect(lowContrast(shadow, 7)).to.deep.equal([]);
      const ink = getComputedStyle(rootOf(shadow)).color;
      for (const muted of shadow.querySelectorAll('.summary, .hint'))
        expect(getComputedStyle(muted).color).to.equal(ink);
      for (const edge of shadow.querySelectorAll('.card:not(.bones), .input')) {
        const { borderTopColor, borderTopWidth } = getComputedStyle(edge);
        const ground = groundOf(edge.parentElement!);
        expect(parseFloat(borderTopWidth)).to.be.at.least(2);
        expect(contrast(painted(...ground, borderTopColor), painted(...ground))).to.be.at.least(3);
      }
      expect(faults(shadow)).to.deep.equal([]);
    });

    it(`keeps every border, mark and focus in forced colours: ${name}`, async () => {
      const shadow = show(page());
      await prefer('forced-colors', 'active', shadow);
      const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
      for (const edge of shadow.querySelectorAll(EDGES)) {
        if (!isSeen(edge)) continue;
        expect(parseFloat(style(edge).borderTopWidth), edge.outerHTML).to.be.at.least(1);
        expect(style(edge).borderTopStyle).to.equal('solid');
        expect(style(edge).borderTopColor, edge.outerHTML).not.to.match(/transparent|^rgba.*, 0\)/);
      }
      for (const chosen of shadow.querySelectorAll('.choices:not([data-look=rows]) :checked + .face'))
        expect(style(chosen).outlineStyle, 'what is chosen').to.equal('solid');
      const input = shadow.querySelector<HTMLElement>('input.input');
      input?.focus();
      if (input) expect(parseFloat(style(input).outlineWidth), input.outerHTML).to.be.at.least(2);
    });
  }

  it('stands still for who asks for less motion, and moves a little for others', async () => {
    const parts = (): TemplateResult =>
      html`${skeleton(2)} ${button({ label: 'Versturen', busy: true, onClick: () => undefined })}`;
    const running = (shadow: ShadowRoot): string[] =>
      [...shadow.querySelectorAll('.waiting, .icon')]
        .flatMap((element) => element.getAnimations())
        .map((animation) => (animation as CSSAnimation).animationName);
    const moving = show(parts());
    await prefer('prefers-reduced-motion', 'no-preference', moving);
    expect(new Set(running(moving))).to.deep.equal(new Set(['wait', 'turn']));
    const still = show(parts());
    await prefer('prefers-reduced-motion', 'reduce', still);
    expect(running(still)).to.deep.equal([]);
  });

  it('is larger on a kiosk: letters, targets', () => {
    const height = (shadow: ShadowRoot): number =>
      shadow.querySelector('.button')!.getBoundingClientRect().height;
    const part = (): TemplateResult => button({ label: 'Zoeken', onClick: () => undefined });
    const [ordinary, kiosk] = [show(part()), show(part(), { kiosk: true })];
    expect(sizeOf(rootOf(kiosk))).to.be.at.least(20);
    expect(height(kiosk)).to.be.at.least(height(ordinary) * 1.2);
  });

  it('puts more on a screen in the compact density, and keeps the words of the facts', async () => {
    const ordinary = show(detailPage());
    const compact = show(detailPage(), { compact: true });
    const height = (shadow: ShadowRoot): number => rootOf(shadow).getBoundingClientRect().height;
    if (matchMedia('not (pointer: coarse)').matches) {
      expect(height(compact)).to.be.below(height(ordinary) * 0.92);
      expect(sizeOf(rootOf(compact))).to.be.within(15, 15.9);
    } else expect(height(compact)).to.equal(height(ordinary));
    for (const term of compact.querySelectorAll<HTMLElement>('.facts:not([data-compact]) dt'))
      expect(term.offsetWidth).to.be.greaterThan(20);
  });

  const hostile = {
    'all: unset': '* { all: unset !important }',
    'its own colours, sizes and directions':
      '* { color: red !important; background: red !important; font: italic 3px fantasy !important; opacity: 0.1 !important }',
    'a reset of everything that is inherited':
      '* { line-height: 0 !important; white-space: nowrap !important; text-indent: 90px !important; text-transform: uppercase !important; text-align: justify !important; hyphens: auto !important; overflow-wrap: normal !important }',
    'a reset of its own controls':
      'button, input, select, a, p, h2, li { display: none !important; min-height: 0 !important; padding: 0 !important; font-size: 4px !important }',
  };
  for (const [what, css] of Object.entries(hostile)) {
    it(`looks the same on a page with ${what}`, () => {
      const picture = (): string[] => {
        const shadow = show(finderPage(), {}, '320px');
        shown.at(-1)!.style.setProperty('display', 'block', 'important');
        expect(faults(shadow)).to.deep.equal([]);
        expect(lowContrast(shadow)).to.deep.equal([]);
        expect(getComputedStyle(shadow.host).opacity).to.equal('1');
        return [...rootOf(shadow).querySelectorAll('*')].filter(isSeen).map((element) => {
          const { color, fontSize, fontStyle, textTransform, textIndent } = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          const size = `${Math.round(width)}×${Math.round(height)}`;
          return [element.localName, size, color, fontSize, fontStyle, textTransform, textIndent].join(' ');
        });
      };
      const before = picture();
      hostCss.replaceSync(css);
      expect(before.length).to.be.greaterThan(50);
      expect(picture()).to.deep.equal(before);
    });
  }

  it('mirrors from right to left: the pictogram of a field stands where reading starts', () => {
    const start = (dir: 'ltr' | 'rtl'): number => {
      const shadow = show(finderPage(), { dir }, '600px');
      const box = shadow.querySelector('.box')!.getBoundingClientRect();
      const mark = shadow.querySelector('.box > .icon')!.getBoundingClientRect();
      return dir === 'ltr' ? mark.left - box.left : box.right - mark.right;
    };
    expect(start('rtl')).to.be.closeTo(start('ltr'), 1);
    expect(start('rtl')).to.be.below(40);
  });
});
