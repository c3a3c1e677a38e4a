import '../../src/embed/directory.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenDirectory } from '../../src/widgets/directory/directory.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenDirectory>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Sociale kaart',
  component: 'samen-directory',
  args: { urlState: 'none', clock: () => AFTERNOON, feed },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    view: { control: 'inline-radio', options: ['list', 'tiles'] },
    urlState: { control: 'inline-radio', options: ['query', 'hash', 'none'] },
  },
  render: (args) => {
    const list = document.createElement('samen-directory');
    const link = document.createElement('a');
    link.href = '#alle';
    link.textContent = 'Bekijk alle organisaties';
    list.append(link);
    list.setAttribute('submit-href', '#melden');
    list.setAttribute('activity-href', '#agenda={id}');
    return Object.assign(list, args);
  },
  play: ({ canvasElement }) => shows(canvasElement, '.filters .choice'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-directory');

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
  play: comesTo('.filters', 'What is it about?'),
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
  name: 'Drie, met een link naar de rest',
  args: { limit: 3, moreHref: '#alle' },
  play: comesTo('a.way-on'),
};
export const LockedDistrict: Story = {
  name: 'Alleen Assendorp',
  args: { district: 'WK019313' },
  tags: ['!autodocs'],
};
export const Letter: Story = {
  name: 'Van A tot Z',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.choice input[name=letter][value=s]').click();
    await shows(canvasElement, '.chip', 'S');
  },
};
export const Detail: Story = {
  name: 'Eén organisatie',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.way-in').click();
    await shows(canvasElement, '.detail', 'Dit is er te doen');
  },
};
/** Where little is known: unknown stays unknown. */
export const LittleKnown: Story = {
  name: 'Eén organisatie waar weinig van bekend is',
  args: { organizer: 'organization/de-stappers' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.way-in').click();
    await shows(canvasElement, '.detail', 'Dit weten wij niet');
  },
};
/** What who comes with an old link sees. */
export const Gone: Story = {
  name: 'Niet meer in de lijst',
  args: { urlState: 'hash', urlKey: 'oud-' },
  tags: ['!autodocs'],
  render: (args, context) => {
    history.replaceState(null, '', '#oud-item=organization/weg');
    return (meta.render as (...given: unknown[]) => Element)(args, context);
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.notice', 'staat niet meer in de lijst');
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
  play: comesTo('.result', 'Er staan nu geen organisaties in de lijst.'),
};
export const Lost: Story = {
  name: 'De gegevens zijn er niet',
  args: { feed: undefined, src: 'https://' },
  tags: ['!autodocs'],
  play: comesTo('.notice'),
};
