import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { card, factList, heading, skeleton } from '../../src/design/card.ts';
import { choices, removableChip } from '../../src/design/choice.ts';
import { disclosure } from '../../src/design/disclosure.ts';
import { field, selectField } from '../../src/design/field.ts';
import { iconNames, themeIcon } from '../../src/design/theme-icon.ts';
import { clockIcon } from '../../src/design/icons.ts';
import type { ColorName } from '../../src/design/contrast.ts';
import { frame, type FrameOptions } from '../../stories/design/frame.ts';
import { detailPage, finderPage, statesPage } from '../../stories/design/page.ts';
import { expectNothingToObject } from './audit.ts';
import { contrast, painted } from './colors.ts';

const ignore = (): void => undefined;

describe('the look', () => {
  const shown: HTMLElement[] = [];
  const show = (content: TemplateResult, options?: FrameOptions, width?: string): ShadowRoot => {
    const host = frame(content, options);
    if (width) host.style.inlineSize = width;
    document.body.append(host);
    shown.push(host);
    return host.shadowRoot!;
  };
  const one = <T extends Element = HTMLElement>(root: ParentNode, selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };

  afterEach(() => {
    shown.splice(0).forEach((host) => host.remove());
    document.documentElement.style.colorScheme = '';
  });

  const pages = { finderPage, detailPage, statesPage };
  for (const [name, page] of Object.entries(pages)) {
    for (const scheme of ['light', 'dark']) {
      for (const mode of ['ordinary', 'plain'] as const) {
        it(`has nothing that axe objects to: ${name}, ${scheme}, ${mode}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          const root = show(page(), { plain: mode === 'plain' });
          await expectNothingToObject(root.host);
        });
      }
    }

    for (const [mode, options] of Object.entries({
      ordinary: {},
      plain: { plain: true },
      'right-to-left': { dir: 'rtl' } as const,
    })) {
      it(`fits 320 px without sideways scrolling: ${name}, ${mode}`, () => {
        const root = show(page(), options, '320px');
        const box = one(root, '.root');
        expect(box.scrollWidth).to.be.at.most(320);
        const edges = box.getBoundingClientRect();
        for (const element of box.querySelectorAll<HTMLElement>('button, input, select, a, dd, p')) {
          if (element.closest('.unseen')) continue;
          const { left, right } = element.getBoundingClientRect();
          expect(left, element.outerHTML).to.be.at.least(edges.left - 1);
          expect(right, element.outerHTML).to.be.at.most(edges.right + 1);
        }
      });
    }

    it(`gives every control at least 24 px, and 44 px in plain mode and on a kiosk: ${name}`, () => {
      const controls = 'button:not(.way-in), input, select, summary, a.button';
      const smallest = (options: FrameOptions): number => {
        const visible = [...show(page(), options).querySelectorAll(controls)].filter(
          (control) => control.getClientRects().length > 0,
        );
        return Math.min(...visible.map((control) => control.getBoundingClientRect().height));
      };
      expect(smallest({})).to.be.at.least(24);
      expect(smallest({ plain: true })).to.be.at.least(44);
      expect(smallest({ kiosk: true })).to.be.at.least(44);
    });
  }

  it('is dark where the host page is dark, not where only the system is', () => {
    document.documentElement.style.colorScheme = 'dark';
    const ground = (): string => getComputedStyle(one(shown.at(-1)!.shadowRoot!, '.root')).backgroundColor;
    show(html`<p>tekst</p>`);
    const dark = ground();
    document.documentElement.style.colorScheme = 'light';
    expect(dark).not.to.equal(ground());
    expect(ground()).to.equal('rgb(255, 255, 255)');
  });

  it('takes the colour of the host page when the page sets the public token', () => {
    const root = show(button({ label: 'Zoeken', kind: 'primary', onClick: ignore }));
    (root.host as HTMLElement).style.setProperty('--samen-color-accent', 'rgb(1, 2, 3)');
    expect(getComputedStyle(one(root, '.button')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });

  it('keeps text readable on a page that shrinks its root to 62.5 %', () => {
    document.documentElement.style.fontSize = '62.5%';
    const root = show(html`<p>tekst</p>`);
    const size = getComputedStyle(one(root, 'p')).fontSize;
    document.documentElement.style.fontSize = '';
    expect(parseFloat(size)).to.be.at.least(16);
  });

  it('reads at 20 px or more, with lines of at most 60 characters, in plain mode', () => {
    const root = show(html`<p class="prose">${'woord '.repeat(200)}</p>`, { plain: true }, '1200px');
    const text = one(root, 'p');
    const style = getComputedStyle(text);
    expect(parseFloat(style.fontSize)).to.be.at.least(20);
    expect(parseFloat(style.lineHeight) / parseFloat(style.fontSize)).to.be.at.least(1.5);
    const ruler = document.createElement('span');
    ruler.style.cssText = 'display: block; inline-size: 60ch';
    one(root, '.root').append(ruler);
    expect(text.offsetWidth).to.be.at.most(ruler.offsetWidth + 1);
  });

  it('lets a visitor widen the lines: what the page inherits is not taken back', () => {
    const root = show(html`<p>tekst</p>`);
    const host = root.host as HTMLElement;
    host.style.cssText = 'line-height: 3; letter-spacing: 2px; word-spacing: 3px';
    const style = getComputedStyle(one(root, 'p'));
    expect(parseFloat(style.lineHeight)).to.equal(48);
    expect(style.letterSpacing).to.equal('2px');
    expect(style.wordSpacing).to.equal('3px');
  });

  it('does not run a busy button again, and keeps it in its place and in the tab order', () => {
    let pressed = 0;
    const root = show(button({ label: 'Versturen', busy: true, onClick: () => (pressed += 1) }));
    const control = one<HTMLButtonElement>(root, 'button');
    control.click();
    control.focus();
    expect(pressed).to.equal(0);
    expect(root.activeElement).to.equal(control);
    expect(control.getAttribute('aria-disabled')).to.equal('true');
  });

  it('tells which choice a visitor made through the native change', () => {
    const heard: string[] = [];
    const root = show(
      choices({
        legend: 'Dag',
        name: 'day',
        pick: 'many',
        look: 'chips',
        items: [
          { value: 'mo', label: 'maandag' },
          { value: 'tu', label: 'dinsdag', count: 3, countLabel: '3 activiteiten' },
        ],
        onChange: (event) => {
          const input = event.target as HTMLInputElement;
          heard.push(`${input.value} ${input.checked}`);
        },
      }),
    );
    one(root, 'label:last-of-type').click();
    expect(heard).to.deep.equal(['tu true']);
    one(root, 'label:last-of-type .count[aria-hidden]').remove();
    expect(one(root, 'label:last-of-type').textContent.trim()).to.equal('dinsdag, 3 activiteiten');
  });

  it('takes a chosen filter away with one press', () => {
    let removed = 0;
    const root = show(removableChip('Gratis', 'Haal weg:', () => (removed += 1)));
    const chip = one(root, 'button');
    expect(chip.textContent.trim()).to.equal('Haal weg: Gratis');
    chip.click();
    expect(removed).to.equal(1);
  });

  it('reads hint and error together with their field', () => {
    const root = show(
      field({ id: 'mail', label: 'E-mail', hint: 'Voor ons antwoord', error: 'Vul een adres in', value: '' }),
    );
    const input = one(root, 'input');
    const said = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => one(root, `#${id}`).textContent.trim());
    expect(said).to.deep.equal(['Voor ons antwoord', 'Vul een adres in']);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows the chosen option of a select', () => {
    const options = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
    const root = show(selectField({ id: 's', label: 'Wijk', value: 'b', options, onChange: ignore }));
    expect(one<HTMLSelectElement>(root, 'select').value).to.equal('b');
  });

  it('opens a disclosure with its own summary and says so', async () => {
    const opened = new Promise<boolean>((resolve) => {
      const root = show(
        disclosure({
          summary: 'Meer',
          content: 'inhoud',
          onToggle: (event) => resolve((event.target as HTMLDetailsElement).open),
        }),
      );
      one(root, 'summary').click();
    });
    expect(await opened).to.be.true;
  });

  it('makes the whole card lead where its title leads', () => {
    const root = show(card({ title: 'Koken', headingLevel: 3, href: '#koken', summary: 'Samen koken.' }));
    const { left, bottom } = one(root, '.card').getBoundingClientRect();
    expect(root.elementFromPoint(left + 30, bottom - 20)).to.equal(one(root, 'a'));
    expect(one(root, 'h3').textContent.trim()).to.equal('Koken');
  });

  it('says the word of every fact in plain mode, and to screen readers always', () => {
    const facts = [{ icon: clockIcon, term: 'Hoe laat', detail: '10 uur' }] as const;
    const width = (plain: boolean): number => one(show(factList(facts, true), { plain }), 'dt').offsetWidth;
    expect(width(false)).to.equal(1);
    expect(width(true)).to.be.greaterThan(40);
  });

  it('keeps heading levels between 1 and 6', () => {
    const levels = [0, 1, 4, 9, Number.NaN].map(
      (level) => one(show(heading(level, 'kop')), 'h1, h2, h3, h4, h5, h6').localName,
    );
    expect(levels).to.deep.equal(['h2', 'h1', 'h4', 'h6', 'h2']);
  });

  it('draws a generic pictogram for a name it does not know, also for hostile names', () => {
    const path = (name?: string): string | null => one(show(themeIcon(name)), 'path').getAttribute('d');
    expect(iconNames).to.include('coffee');
    expect(path('coffee')).not.to.equal(path('generic'));
    expect(['geen', 'constructor', '__proto__', undefined].map(path)).to.deep.equal(
      [1, 2, 3, 4].map(() => path('generic')),
    );
  });

  it('hides waiting cards from screen readers', () => {
    const root = show(skeleton(3));
    expect(one(root, '[aria-hidden=true]').children.length).to.equal(3);
  });

  describe('contrast of the palette', () => {
    type Name = ColorName;
    const grounds: Name[] = ['background', 'surface', 'soft'];
    const pairs: [Name, Name, number][] = [
      ...grounds.flatMap((ground): [Name, Name, number][] => [
        ['text', ground, 7],
        ['muted', ground, 7],
        ['accent', ground, 7],
        ['error', ground, 7],
        ['line', ground, 3],
        ['focus', ground, 3],
      ]),
      ['text', 'accent-soft', 7],
      ['accent-strong', 'accent-soft', 7],
      ['on-accent', 'accent', 7],
      ['on-accent', 'accent-strong', 7],
      ['success', 'success-soft', 7],
      ['warning', 'warning-soft', 7],
      ['error', 'error-soft', 7],
      ['text', 'success-soft', 7],
      ['text', 'warning-soft', 7],
      ['text', 'error-soft', 7],
    ];
    for (const [ink, ground, least] of pairs) {
      it(`${ink} on ${ground} is at least ${least}:1, light and dark`, () => {
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.colorScheme = scheme;
          const box = one(show(html`<p>tekst</p>`), 'p');
          const seen = (name: Name): readonly number[] => {
            box.style.color = `var(--_color-${name})`;
            return painted(getComputedStyle(box).color);
          };
          expect(contrast(seen(ink), seen(ground)), scheme).to.be.at.least(least);
        }
      });
    }
  });
});
