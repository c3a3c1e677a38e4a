import '../../src/embed/vacancy-list.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenVacancyList } from '../../src/widgets/vacancy-list/vacancy-list.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenVacancyList>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Vrijwilligerswerk',
  component: 'samen-vacancy-list',
  args: { urlState: 'none', clock: () => AFTERNOON, feed },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    view: { control: 'inline-radio', options: ['list', 'tiles'] },
    urlState: { control: 'inline-radio', options: ['query', 'hash', 'none'] },
  },
  render: (args) => {
    const list = document.createElement('samen-vacancy-list');
    const link = document.createElement('a');
    link.href = '#alle';
    link.textContent = 'Bekijk al het vrijwilligerswerk';
    list.append(link);
    list.setAttribute('submit-href', '#melden');
    return Object.assign(list, args);
  },
  play: ({ canvasElement }) => shows(canvasElement, '.filters .choice'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-vacancy-list');

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
  play: comesTo('.filters', 'What can you do?'),
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
export const OneHour: Story = {
  name: 'Ik heb een uurtje',
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.filters details[open] .choice input').click();
    await shows(canvasElement, '.chip', 'Ik heb een uurtje');
  },
};
export const Detail: Story = {
  name: 'Eén vacature',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.way-in').click();
    await shows(canvasElement, '.detail .ticks');
  },
};
/** The page of a vacancy that is no longer in the list, as who comes with an old link sees it. */
export const Closed: Story = {
  name: 'Niet meer nodig',
  args: { urlState: 'hash', urlKey: 'oud-' },
  tags: ['!autodocs'],
  render: (args, context) => {
    history.replaceState(null, '', '#oud-item=vacancy/trainer-kabouters');
    return (meta.render as (...given: unknown[]) => Element)(args, context);
  },
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.detail .notice', 'niemand meer voor nodig');
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
  play: comesTo('.result', 'Er wordt nu geen hulp gevraagd.'),
};
export const Lost: Story = {
  name: 'De gegevens zijn er niet',
  args: { feed: undefined, src: 'https://' },
  tags: ['!autodocs'],
  play: comesTo('.notice'),
};
