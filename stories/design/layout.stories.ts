import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { fixed } from './part.ts';

const meta: Meta = { title: 'Vormgeving/Indeling' };
export default meta;

const box = (words: string) => html`<p class="panel">${words}</p>`;

export const Stack: StoryObj = {
  name: 'Onder elkaar',
  render: fixed(html`<div class="stack">${box('Eén')}${box('Twee')}${box('Drie')}</div>`),
};
export const Row: StoryObj = {
  name: 'Naast elkaar',
  render: fixed(html`<div class="row">${box('Eén')}${box('Twee')}${box('Drie')}</div>`),
};
export const Split: StoryObj = {
  name: 'Filters naast een lijst',
  render: fixed(
    html`<div class="split">
      ${box('De filters')}
      <div class="stack">${box('De lijst')}${box('Meer van de lijst')}</div>
    </div>`,
  ),
};
