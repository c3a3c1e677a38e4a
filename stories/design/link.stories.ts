import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { link } from '../../src/design/link.ts';
import { show, stack } from './show.ts';

const base = 'https://www.voorbeeld.nl/';

const meta: Meta = { title: 'Vormgeving/Link' };
export default meta;

export const Links: StoryObj = {
  name: 'Binnen en buiten de site',
  render: () =>
    show(
      stack(
        html`<p>Lees ${link({ href: '/regels', label: 'de huisregels', base })} voordat u komt.</p>`,
        html`<p>
          Meer staat op
          ${link({ href: 'https://www.zwolle.nl/wmo', label: 'de pagina over hulp thuis', base })}.
        </p>`,
        html`<p>${link({ href: 'tel:14038', label: 'Bel 14 038', base })}</p>`,
      ),
    ),
};
export const Plain: StoryObj = {
  name: 'Makkelijk lezen',
  render: () =>
    show(html`<p>${link({ href: 'https://www.zwolle.nl/', label: 'Gemeente Zwolle', base })}</p>`, {
      plain: true,
    }),
};
