import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { walkInIcon } from '../../src/design/control-icons.ts';
import { warningIcon } from '../../src/design/icons.ts';
import { tag } from '../../src/design/tag.ts';
import { fixed } from './part.ts';

const meta: Meta = { title: 'Vormgeving/Etiket' };
export default meta;

export const Tones: StoryObj = {
  name: 'Alle soorten',
  render: fixed(
    html`<div class="row">
      ${tag('Een beetje Nederlands is genoeg')} ${tag('Gratis', 'info')}
      ${tag('Gewoon binnenlopen', 'success')} ${tag('Nog 2 plaatsen', 'warning')}
      ${tag('Gaat niet door', 'error')}
    </div>`,
  ),
};
export const WithIcon: StoryObj = {
  name: 'Met pictogram',
  render: fixed(
    html`<div class="row">
      ${tag('Gewoon binnenlopen', 'success', walkInIcon)} ${tag('Gaat niet door', 'error', warningIcon)}
    </div>`,
  ),
};
export const Long: StoryObj = {
  name: 'Veel woorden',
  render: fixed(
    html`<div class="row">
      ${tag('Alleen voor mensen die in Holtenbroek of in de Aa-landen wonen, ouder zijn dan 65 en een Stadspas hebben', 'info')}
    </div>`,
  ),
};
