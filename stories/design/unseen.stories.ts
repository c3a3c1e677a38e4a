import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { show } from './show.ts';

const meta: Meta = { title: 'Vormgeving/Alleen te horen' };
export default meta;

/** Class `unseen`: a word for screen readers that sighted visitors get from the place. Never for a whole sentence. */
export const Unseen: StoryObj = {
  name: 'Een woord dat niemand ziet',
  render: () => show(html`<p>42<span class="unseen"> activiteiten gevonden</span></p>`),
};
