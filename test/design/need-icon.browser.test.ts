import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { helpIcons } from '../../src/design/help-icons.ts';
import { accessibilityIcon } from '../../src/design/need-icon.ts';
import { accessibilityIcons } from '../../src/design/need-icons.ts';
import { accessibilityFeatures } from '../../src/feed/schema.ts';
import { clearStage, stage } from './stage.ts';

const path = (drawing: ReturnType<typeof accessibilityIcon>): string =>
  stage(html`${drawing}`)
    .one('path')
    .getAttribute('d')!;

describe('pictograms for needs', () => {
  afterEach(clearStage);

  it('has one for each accessibility feature that a feed can name', () => {
    expect(Object.keys(accessibilityIcons)).to.have.members([...accessibilityFeatures]);
  });

  it('draws another for each, and hides it from screen readers: the word stands beside it', () => {
    for (const table of [accessibilityIcons, helpIcons])
      expect(new Set(Object.values(table)).size).to.equal(Object.keys(table).length);
    expect(
      stage(html`${accessibilityIcon('lift')}`)
        .one('svg')
        .getAttribute('aria-hidden'),
    ).to.equal('true');
  });

  it('draws a generic one for a name it does not know, also for hostile names', () => {
    const generic = path(accessibilityIcon('geen'));
    expect(['constructor', '__proto__', ''].map((name) => path(accessibilityIcon(name)))).to.deep.equal([
      generic,
      generic,
      generic,
    ]);
    expect(path(accessibilityIcon('toString'))).to.equal(generic);
    expect(path(accessibilityIcon('lift'))).not.to.equal(generic);
  });
});
