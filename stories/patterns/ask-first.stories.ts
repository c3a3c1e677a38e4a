import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { heading } from '../../src/design/card.ts';
import { placeIcon } from '../../src/design/icons.ts';
import { notice } from '../../src/design/notice.ts';
import { frame } from '../design/frame.ts';

const meta: Meta = { title: 'Patronen/Eerst vragen, dan laden' };
export default meta;

const question = (load: () => void): TemplateResult =>
  notice({
    tone: 'info',
    title: 'De kaart komt van een ander',
    body: 'Laat u de kaart zien? Dan weet kaart.example dat u deze pagina bekijkt. Het adres staat ook hierboven.',
    actions: button({ label: 'Laat de kaart zien', icon: placeIcon, onClick: load }),
  });
const page = (content: TemplateResult): TemplateResult =>
  html`<div class="stack" data-gap="m">
    ${heading(2, 'Waar is het?', 'title')}
    <p>Wijkcentrum De Brug, Holtenbroek</p>
    ${content}
  </div>`;
const loaded = html`<div class="panel" tabindex="-1"><p>Hier staat de kaart.</p></div>`;

export const Asks: StoryObj = {
  name: 'De vraag',
  render: () => {
    const host = frame(html``);
    const root = host.shadowRoot?.querySelector<HTMLElement>('.root');
    const load = (): void => {
      if (!root) return;
      render(page(loaded), root);
      // The button that had the focus is gone: what it asked for gets it.
      root.querySelector<HTMLElement>('.panel')?.focus();
    };
    if (root) render(page(question(load)), root);
    return host;
  },
};
export const Loaded: StoryObj = {
  name: 'Na het antwoord',
  render: Asks.render,
  play: ({ canvasElement }) => {
    const host = canvasElement.firstElementChild as HTMLElement;
    host.shadowRoot?.querySelector<HTMLElement>('.button')?.click();
  },
};
