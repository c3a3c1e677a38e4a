import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon } from '../../src/design/icon.ts';
import { infoIcon, printIcon } from '../../src/design/control-icons.ts';
import { popover, tooltip } from '../../src/design/popover.ts';
import { show } from './show.ts';

const opened = (host: HTMLElement): HTMLElement => {
  queueMicrotask(() => requestAnimationFrame(() => host.shadowRoot?.querySelector('button')?.click()));
  return host;
};
const wmo = popover({
  id: 'wmo',
  label: 'Wmo',
  inText: true,
  content: 'De Wet maatschappelijke ondersteuning: hulp van de gemeente om thuis te kunnen blijven wonen.',
});

const meta: Meta = { title: 'Vormgeving/Uitleg ernaast' };
export default meta;

export const Word: StoryObj = {
  name: 'Een moeilijk woord',
  render: () => opened(show(html`<p>U kunt hulp vragen via de ${wmo}.</p>`)),
};
export const Button: StoryObj = {
  name: 'Een knop met uitleg',
  render: () =>
    show(
      popover({
        id: 'why',
        label: 'Waarom vragen wij dit?',
        icon: infoIcon,
        content: 'Dan kunnen wij u bellen.',
      }),
    ),
};
export const Tooltip: StoryObj = {
  name: 'Een zin bij een knop',
  render: () =>
    show(
      tooltip({
        id: 'tip',
        text: 'U krijgt een vel zonder foto’s.',
        trigger: (id) =>
          html`<button class="button" type="button" aria-describedby=${id}>
            ${icon(printIcon)}<span>Afdrukken</span>
          </button>`,
      }),
    ),
};
