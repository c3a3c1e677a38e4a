import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { progress } from '../../src/design/progress.ts';
import { show, stack } from './show.ts';

const meta: Meta = { title: 'Vormgeving/Voortgang' };
export default meta;

export const Steps: StoryObj = {
  name: 'Begin, midden en einde',
  render: () =>
    show(stack([1, 3, 8].map((value) => progress({ label: `Vraag ${value} van 8`, value, max: 8 })))),
};
export const Plain: StoryObj = {
  name: 'Makkelijk lezen',
  render: () => show(progress({ label: 'Vraag 3 van 8', value: 3, max: 8 }), { plain: true }),
};
