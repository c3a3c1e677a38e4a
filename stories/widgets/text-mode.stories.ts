import '../../src/embed/activity-finder.ts';
import '../../src/embed/text-mode.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenTextMode>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Makkelijk lezen',
  component: 'samen-text-mode',
  render: (args) => {
    const place = document.createElement('div');
    const finder = document.createElement('samen-activity-finder');
    Object.assign(finder, { urlState: 'none', limit: 3, clock: () => AFTERNOON, feed });
    place.append(Object.assign(document.createElement('samen-text-mode'), args), finder);
    return place;
  },
  play: ({ canvasElement }) => shows(canvasElement, '.button'),
};
export default meta;

const { inside, shows } = shownIn('samen-text-mode');
const { shows: finderShows } = shownIn('samen-activity-finder');

export const Off: Story = { name: 'Uit' };
export const On: Story = {
  name: 'Aan',
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.button');
    // The toolbar may have switched it on already.
    if (inside(canvasElement, '.button').ariaPressed !== 'true') inside(canvasElement, '.button').click();
    await shows(canvasElement, '.button[aria-pressed=true]');
    await finderShows(canvasElement, '.root[data-plain]');
  },
};
export const Started: Story = { name: 'Aan vanaf het begin', args: { plain: true }, tags: ['!autodocs'] };
export const English: Story = { name: 'Engels', args: { lang: 'en' }, tags: ['!autodocs'] };
