import '../../src/embed/help-list.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenHelpList } from '../../src/widgets/help-list/help-list.ts';
import { AFTERNOON, feed } from './sample.ts';
import { server, serverGone } from './server.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenHelpList>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Burenhulp',
  component: 'samen-help-list',
  args: { urlState: 'none', clock: () => AFTERNOON, feed },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    view: { control: 'inline-radio', options: ['list', 'tiles'] },
    urlState: { control: 'inline-radio', options: ['query', 'hash', 'none'] },
  },
  render: (args) => {
    const list = document.createElement('samen-help-list');
    const link = document.createElement('a');
    link.href = '#alle';
    link.textContent = 'Bekijk alle berichten';
    list.append(link);
    list.setAttribute('ask-href', '#vragen');
    list.setAttribute('submit-href', '#aanbieden');
    return Object.assign(list, args);
  },
  play: ({ canvasElement }) => shows(canvasElement, '.filters .choice'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-help-list');

export const Default: Story = { name: 'Gewoon' };
export const Plain: Story = {
  name: 'Makkelijk lezen',
  args: { plain: true },
  tags: ['!autodocs'],
  play: comesTo('.filter-toggle button'),
};
export const Kiosk: Story = {
  name: 'Publieke computer',
  args: { kiosk: true },
  tags: ['!autodocs'],
  play: comesTo('.filter-toggle button'),
};
export const Tiles: Story = { name: 'Tegels', args: { view: 'tiles' }, tags: ['!autodocs'] };
export const English: Story = {
  name: 'Engels',
  args: { lang: 'en' },
  tags: ['!autodocs'],
  play: comesTo('.filters', 'What kind of help?'),
};
export const RightToLeft: Story = {
  name: 'Van rechts naar links',
  args: { lang: 'ar-XB' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.root[dir=rtl]');
    await shows(canvasElement, '.filters .choice');
  },
};
export const Teaser: Story = {
  name: 'Vier, met een link naar de rest',
  args: { limit: 4, moreHref: '#alle' },
  play: comesTo('a.way-on'),
};
export const LockedDistrict: Story = {
  name: 'Alleen Assendorp',
  args: { district: 'WK019313' },
  tags: ['!autodocs'],
};
export const OnlyOffered: Story = {
  name: 'Alleen aangeboden',
  args: { direction: 'offered' },
  tags: ['!autodocs'],
  play: comesTo('.results .section', 'Aangeboden'),
};
export const Narrow: Story = {
  name: 'Smal: onder elkaar',
  tags: ['!autodocs'],
  decorators: [
    (story) => {
      const place = document.createElement('div');
      place.style.maxInlineSize = '24rem';
      place.append(story() as Node);
      return place;
    },
  ],
  play: comesTo('.results .section', 'Gevraagd'),
};
export const Detail: Story = {
  name: 'Eén bericht',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.way-in').click();
    await shows(canvasElement, '.detail .keep');
  },
};
/** The page of a message that is no longer in the list, as who comes with an old link sees it. */
export const Closed: Story = {
  name: 'Voorbij',
  args: { urlState: 'hash', urlKey: 'oud-' },
  tags: ['!autodocs'],
  render: (args, context) => {
    history.replaceState(null, '', '#oud-item=help/tas-dragen-voorbij');
    return (meta.render as (...given: unknown[]) => Element)(args, context);
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.detail .notice', 'voorbij');
    history.replaceState(null, '', '#');
  },
};
export const NothingFound: Story = {
  name: 'Niets gevonden',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    const search = inside<HTMLInputElement>(canvasElement, '#search');
    search.value = 'xyzzy';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await shows(canvasElement, '.results .notice');
  },
};
export const Pictures: Story = {
  name: 'Zoeken met plaatjes',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.pictures > button').click();
    await shows(canvasElement, '#question');
  },
};
export const Empty: Story = {
  name: 'Nog leeg',
  args: { feed: { ...feed, items: [] } },
  tags: ['!autodocs'],
  play: comesTo('.result', 'Er wordt nu geen hulp gevraagd of aangeboden.'),
};
/** From an address, of which `beforeEach` says what it answers. */
const served = (name: string): Pick<Story, 'args' | 'tags'> => ({
  args: { feed: undefined, src: `feed-help-${name}.json` },
  tags: ['!autodocs'],
});
export const Loading: Story = {
  name: 'Laden',
  ...served('loading'),
  beforeEach: server({}),
  play: comesTo('.root[aria-busy]'),
};
export const Lost: Story = {
  name: 'Niet te zien',
  ...served('failed'),
  beforeEach: server({ answer: () => new Response('', { status: 404 }) }),
  play: comesTo('.notice', 'nu niet te zien'),
};
export const Old: Story = {
  name: 'Gegevens van gisteren',
  ...served('old'),
  beforeEach: serverGone('feed-help-old.json'),
  play: comesTo('.notice', 'U ziet de gegevens van'),
};
