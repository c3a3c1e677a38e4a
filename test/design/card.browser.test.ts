import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { card } from '../../src/design/card.ts';
import { clockIcon } from '../../src/design/icons.ts';
import { clearStage, stage } from './stage.ts';

/** Where the words are, not their box. */
const wordsOf = (element: Element): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

describe('a card with Dutch facts', () => {
  afterEach(clearStage);
  const content = (open?: () => void) =>
    card({
      title: 'Samen eten',
      headingLevel: 3,
      ...(open ? { onOpen: open } : { href: '#eten' }),
      facts: [{ icon: clockIcon, term: 'Hoe laat', detail: html`<div dir="auto">half 6</div>` }],
      summary: 'Iedereen is welkom.',
    });

  for (const [dir, side] of [
    ['rtl', 'right'],
    ['ltr', 'left'],
  ] as const) {
    it(`has them beside their pictogram where the page reads ${dir}: title, facts and summary on its ${side}`, () => {
      for (const open of [undefined, () => undefined]) {
        const on = stage(content(open), { dir }, '400px');
        const edge = on.one('.fact > .icon').getBoundingClientRect()[side];
        expect(wordsOf(on.one('.way-in'))[side]).to.be.closeTo(edge, 2);
        expect(wordsOf(on.one('.summary'))[side]).to.be.closeTo(edge, 2);
        expect(Math.abs(wordsOf(on.one('.fact [dir]'))[side] - edge)).to.be.below(48);
      }
    });
  }
});

describe('a card that is reached with the keyboard', () => {
  afterEach(clearStage);

  for (const list of ['cards', 'tiles'])
    it(`has its whole ring in sight, among ${list}, where what stands outside a card may be cut off`, () => {
      const on = stage(
        html`<ul class=${list} role="list">
          <li>${card({ title: 'Samen eten', headingLevel: 3, href: '#eten' })}</li>
        </ul>`,
        {},
        '400px',
      );
      const way = on.one('.way-in');
      way.focus();
      const ring = getComputedStyle(way, '::after');
      expect(way.matches(':focus-visible')).to.equal(true);
      const face = on.one('.card');
      // A border is inside its box, and so is this shadow; an outline is not.
      expect(ring.outlineStyle).to.equal('none');
      for (const side of ['top', 'right', 'bottom', 'left']) {
        expect(parseFloat(ring.getPropertyValue(`border-${side}-width`)), side).to.be.at.least(2);
        expect(ring.getPropertyValue(`border-${side}-style`)).to.equal('solid');
        expect(parseFloat(ring.getPropertyValue(side)), side).to.equal(0);
      }
      expect(ring.boxShadow).to.contain('inset');
      const box = ['block', 'inline'].map((axis) => parseFloat(ring.getPropertyValue(`${axis}-size`)));
      const extra = ring.boxSizing === 'border-box' ? 0 : 2 * parseFloat(ring.borderTopWidth);
      expect(box[0]! + extra).to.be.at.most(face.clientHeight + 1);
      expect(box[1]! + extra).to.be.at.most(face.clientWidth + 1);
    });
});
