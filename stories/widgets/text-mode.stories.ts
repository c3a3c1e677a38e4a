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

/** What the page has put in the switch: in easy reading a copy with aids takes its place. */
const article = (): HTMLElement => {
  const mode = document.createElement('samen-text-mode');
  mode.innerHTML = `<h2>Hulp bij geld</h2>
    <p>Heeft u <em>o.a.</em> vragen over een <a href="#toeslag">toeslag</a> of een indicatie? Kom ma t/m do langs, van 10.00 tot 11.30 uur.</p>
    <ul><li>Neem uw brief mee.</li><li>Bel eerst even: 038 - 123 45 67.</li></ul>
    <form><label>Uw postcode <input autocomplete="postal-code"></label></form>
    <p>Een mantelzorger mag ook bellen.</p>`;
  return mode;
};
export const Article: Story = { name: 'Artikel van de site', render: article };
export const ArticleInEasyReading: Story = {
  name: 'Artikel, makkelijk lezen',
  render: article,
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.button');
    if (inside(canvasElement, '.button').ariaPressed !== 'true') inside(canvasElement, '.button').click();
    await shows(canvasElement, '.copy');
  },
};
export const ArticleWithMeaning: Story = {
  name: 'Artikel, met uitleg open',
  render: article,
  tags: ['!autodocs'],
  play: async (stage) => {
    await ArticleInEasyReading.play?.(stage);
    inside(stage.canvasElement, '.hard').click();
    await shows(stage.canvasElement, '.meaning');
  },
};
