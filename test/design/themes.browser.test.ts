import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { card, heading } from '../../src/design/card.ts';
import { choices, removableChip } from '../../src/design/choice.ts';
import { repairOf } from '../../src/design/contrast.ts';
import { field } from '../../src/design/field.ts';
import { notice } from '../../src/design/notice.ts';
import { tag, type Tone } from '../../src/design/tag.ts';
import { tokenTable } from '../../src/design/token-notes.ts';
import { frame } from '../../stories/design/frame.ts';
import { finderPage } from '../../stories/design/page.ts';
import { recordBrowserFigure } from '../browser-figure.ts';
import { contrast, groundOf, painted } from './colors.ts';
import { leaveTheme, linkTheme, themes } from './themes.ts';

/** axe is a plain script: it puts itself on the window. */
const { axe: checker } = window as unknown as { axe: typeof axe };
const ignore = (): void => undefined;

/** One of everything whose colours a theme can change, on each of the three grounds. */
const tones: Tone[] = ['info', 'success', 'warning', 'error'];
const parts = (ground: string): TemplateResult =>
  html`${heading(3, 'Samen koken')}
    <p data-what="text">Elke dinsdag om 10 uur.</p>
    <p class="hint" data-what="text">U hoeft niets mee te nemen.</p>
    <p class="error" data-what="text">Vul een datum in.</p>
    <p><a href="#lees" data-what="link">Lees meer over koken</a></p>
    ${button({ label: 'Zoeken', kind: 'primary', onClick: ignore })}
    ${button({ label: 'Delen', onClick: ignore })}
    ${button({ label: 'Wis alles', kind: 'quiet', onClick: ignore })}
    ${button({ label: 'Kaart', pressed: true, onClick: ignore })}
    ${choices({
      legend: 'Dag',
      name: `dag-${ground}`,
      pick: 'many',
      look: 'chips',
      items: [
        { value: 'ma', label: 'maandag', checked: true },
        { value: 'di', label: 'dinsdag' },
      ],
      onChange: ignore,
    })}
    ${removableChip('Gratis', 'Haal weg:', ignore)}
    ${field({ id: `naam-${ground}`, label: 'Uw naam', value: 'Sanne' })} ${tag('Gratis')}
    ${tones.map((tone) => tag('Gratis', tone))} ${tones.map((tone) => notice({ tone, body: 'Let op.' }))}`;
const sample = (): TemplateResult =>
  html`<div>${parts('plain')}</div>
    <div class="card">${parts('card')}</div>
    <div class="panel">${parts('panel')}</div>
    ${card({ title: 'Wandelen', headingLevel: 3, href: '#wandelen', summary: 'Een uur lopen.' })}`;

type Kind = 'text' | 'link' | 'button' | 'chip' | 'border' | 'focus';
const least: Record<Kind, number> = { text: 4.5, link: 4.5, button: 4.5, chip: 4.5, border: 3, focus: 3 };

/** The lowest contrast of each kind, measured on what is really there. */
const measure = (root: ShadowRoot): Record<Kind, number> => {
  const lowest = { text: 99, link: 99, button: 99, chip: 99, border: 99, focus: 99 };
  const note = (kind: Kind, ratio: number): void => {
    lowest[kind] = Math.min(lowest[kind], ratio);
  };
  const ink = (kind: Kind, selector: string): void => {
    for (const element of root.querySelectorAll(selector)) {
      const ground = groundOf(element);
      note(kind, contrast(painted(...ground, getComputedStyle(element).color), painted(...ground)));
    }
  };
  ink('text', '[data-what=text], h3:not(.card-title), .summary, .tag, .notice div, .label, .input');
  ink('link', '[data-what=link], .way-in');
  ink('button', '.button');
  ink('chip', '.face, .chip');
  for (const control of root.querySelectorAll('.input, .face, .chip')) {
    const outside = groundOf(control.parentElement!);
    const line = painted(...outside, getComputedStyle(control).borderTopColor);
    note('border', contrast(line, painted(...outside)));
  }
  for (const control of root.querySelectorAll<HTMLElement>('.input')) {
    control.focus();
    const { outlineColor, boxShadow } = getComputedStyle(control);
    const ring = /^(rgb|color|oklab|oklch|hsl|lab|lch)[^)]*\)|#\w+/.exec(boxShadow)?.[0] ?? 'none';
    const outside = groundOf(control.parentElement!);
    const [outer, inner, ground] = [painted(outlineColor), painted(ring), painted(...outside)];
    note('focus', Math.max(contrast(outer, ground), contrast(inner, ground)));
    note('focus', contrast(outer, inner));
  }
  return lowest;
};

/** How many of our values the page's theme fills in. */
const pickedUp = (): number => {
  const style = getComputedStyle(document.documentElement);
  const isSet = (name: string): boolean => style.getPropertyValue(name).trim() !== '';
  return tokenTable().filter(({ follows }) => follows.some(isSet)).length;
};

describe('a page with the theme of a municipality', () => {
  const table: string[][] = [
    ['theme', 'page', 'tokens', ...Object.keys(least), 'without the guard', 'made ours again'],
  ];
  const shown: HTMLElement[] = [];
  const show = (content: TemplateResult, guard: boolean): ShadowRoot => {
    const host = frame(content, { guard });
    document.body.append(host);
    if (guard) host.shadowRoot!.querySelector('.watch')!.dispatchEvent(new Event('animationstart'));
    shown.push(host);
    return host.shadowRoot!;
  };
  let failures = 0;

  before(() => executeServerCommand('to-front'));
  afterEach(() => {
    shown.splice(0).forEach((host) => host.remove());
    leaveTheme();
  });
  after(async () => {
    const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
    console.log(
      table
        .map((row) =>
          row
            .map((cell, i) => cell.padEnd(widths[i]!))
            .join('  ')
            .trimEnd(),
        )
        .join('\n'),
    );
    await recordBrowserFigure('themes.contrast.failures', failures, 'failures');
  });

  for (const [name, { classes }] of Object.entries(themes)) {
    for (const scheme of ['light', 'dark']) {
      it(`can be read, and its borders and focus can be seen: ${name}, on a ${scheme} page`, async () => {
        await linkTheme(name);
        document.documentElement.className = classes;
        document.documentElement.style.colorScheme = scheme;
        const fails = (of: Record<Kind, number>): string[] =>
          Object.entries(of)
            .filter(([kind, ratio]) => ratio < least[kind as Kind])
            .map(([kind, ratio]) => `${kind} ${ratio.toFixed(2)}`);
        const before = fails(measure(show(sample(), false)));
        const root = show(sample(), true);
        const measured = measure(root);
        failures += fails(measured).length;
        const { reset, scheme: forced } = repairOf(root);
        table.push([
          name,
          scheme,
          `${pickedUp()}`,
          ...Object.values(measured).map((ratio) => ratio.toFixed(1)),
          before.join(', ') || '–',
          [...reset, ...(forced ? [`(${forced})`] : [])].join(' ') || '–',
        ]);
        expect(pickedUp(), 'tokens of the theme').to.be.greaterThan(14);
        expect(fails(measured)).to.deep.equal([]);
      });
    }

    it(`has nothing that axe objects to: ${name}`, async () => {
      await linkTheme(name);
      document.documentElement.className = classes;
      const { violations } = await checker.run(show(finderPage(), true).host, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html).join(' ')}`)).to.deep.equal(
        [],
      );
    });
  }
});
