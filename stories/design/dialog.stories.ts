import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { button } from '../../src/design/button.ts';
import { dialog, type DialogOptions } from '../../src/design/dialog.ts';
import { nothingHappens as onClick, show } from './show.ts';

const openIt = (event: Event): void => {
  const root = (event.target as Element).getRootNode() as ShadowRoot;
  root.querySelector('dialog')?.showModal();
};
const example = (more: Partial<DialogOptions>): TemplateResult =>
  html`${button({ label: 'Aanvraag weghalen', onClick: openIt })}
  ${dialog({
    id: 'remove',
    open: true,
    title: 'Wilt u uw aanvraag weghalen?',
    closeLabel: 'Sluiten',
    content: html`<p>Wat u hebt ingevuld, gaat weg. Dat kunt u niet terugdraaien.</p>`,
    actions: html`${button({ label: 'Ja, haal weg', kind: 'primary', onClick })}
    ${button({ label: 'Nee, bewaar', onClick })}`,
    onClose: onClick,
    ...more,
  })}`;

const meta: Meta = { title: 'Vormgeving/Dialoog' };
export default meta;

/** Not on the docs page: it would lie over all of it. */
export const Open: StoryObj = { name: 'Open', tags: ['!autodocs'], render: () => show(example({})) };
export const Closed: StoryObj = {
  name: 'Dicht, en ook te sluiten ernaast',
  render: () => show(example({ open: false, lightDismiss: true })),
};
