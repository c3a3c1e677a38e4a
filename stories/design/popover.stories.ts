import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon } from '../../src/design/icon.ts';
import { infoIcon, printIcon } from '../../src/design/control-icons.ts';
import { popover, tooltip } from '../../src/design/popover.ts';
import { show } from './show.ts';

/** Opens what the story is about, and waits until it has its place. */
const opened: StoryObj['play'] = async ({ canvasElement }) => {
  const root = canvasElement.querySelector('div')?.shadowRoot;
  const trigger = root?.querySelector('button');
  if (root?.querySelector('[role=tooltip]'))
    trigger?.parentElement?.dispatchEvent(new PointerEvent('pointerenter'));
  else trigger?.click();
  for (let frames = 0; frames < 200 && !root?.querySelector('[data-placed]'); frames++)
    await new Promise(requestAnimationFrame);
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
  render: () => show(html`<p>U kunt hulp vragen via de ${wmo}.</p>`),
  play: opened,
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
export const Explained: StoryObj = { ...Button, name: 'Een knop met uitleg, open', play: opened };
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
export const Said: StoryObj = { ...Tooltip, name: 'Een zin bij een knop, te zien', play: opened };
