import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import * as controlIcons from '../../src/design/control-icons.ts';
import { type Icon, icon } from '../../src/design/icon.ts';
import * as factIcons from '../../src/design/icons.ts';
import * as keepIcons from '../../src/design/keep-icons.ts';
import { fixed } from './part.ts';

const meta: Meta = { title: 'Vormgeving/Pictogrammen van onderdelen' };
export default meta;

/** Each with its name beside it: a pictogram never stands alone. */
const sheet = (icons: Record<string, Icon>) =>
  fixed(
    html`<ul class="tiles" role="list">
      ${Object.entries(icons).map(([name, drawing]) => html`<li class="row">${icon(drawing)}<span>${name}</span></li>`)}
    </ul>`,
  );

export const Facts: StoryObj = { name: 'Bij feiten', render: sheet(factIcons) };
export const Controls: StoryObj = {
  name: 'Bij knoppen en berichten',
  render: sheet({ ...controlIcons, ...keepIcons }),
};
