import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button } from '../../src/design/button.ts';
import { skeleton } from '../../src/design/card.ts';
import { nothingHappens as onClick, show, stack } from './show.ts';

const meta: Meta = { title: 'Vormgeving/Bezig' };
export default meta;

export const Skeleton: StoryObj = {
  name: 'De lijst is onderweg',
  render: () => show(stack(html`<p role="status">De lijst wordt opgehaald.</p>`, skeleton(3))),
};
export const Button: StoryObj = {
  name: 'Een knop die bezig is',
  render: () => show(button({ label: 'Bezig met versturen', kind: 'primary', busy: true, onClick })),
};
