import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { iconNames, themeIcon } from '../../src/design/theme-icon.ts';
import { helpIcons } from '../../src/design/help-icons.ts';
import { icon } from '../../src/design/icon.ts';
import { accessibilityIcon } from '../../src/design/need-icon.ts';
import { accessibilityIcons } from '../../src/design/need-icons.ts';
import { show } from './show.ts';

const all = (names: readonly string[], drawing: (name: string) => TemplateResult): HTMLElement =>
  show(
    html`<ul class="tiles" role="list">
      ${names.map((name) => html`<li class="row">${drawing(name)} <span>${name}</span></li>`)}
    </ul>`,
  );

const meta: Meta = { title: 'Vormgeving/Pictogrammen' };
export default meta;

/** The words are the names that a feed uses; a widget shows its own words. */
export const Themes: StoryObj = { name: 'Thema’s', render: () => all(iconNames, themeIcon) };
export const Accessibility: StoryObj = {
  name: 'Toegankelijkheid',
  render: () => all(Object.keys(accessibilityIcons), accessibilityIcon),
};
export const Help: StoryObj = {
  name: 'Soorten hulp',
  render: () => all(Object.keys(helpIcons), (name) => icon(helpIcons[name as keyof typeof helpIcons])),
};
