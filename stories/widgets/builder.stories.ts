import '../../src/embed/builder.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenBuilder } from '../../src/widgets/builder/builder.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenBuilder>;
type Story = StoryObj<Args>;

/** The book has no page for a frame. */
const FRAME =
  'data:text/html,<!doctype html><html lang=nl><title>Voorbeeld</title><h1>Wat is er te doen?</h1><p>Hier staat het onderdeel.';

const meta: Meta<Args> = {
  title: 'Widgets/Bouwer',
  component: 'samen-builder',
  args: {
    urlState: 'none',
    clock: () => AFTERNOON,
    feed,
    src: 'https://feed.zwolle.example/feed.json',
    files: 'https://samenspel.zwolle.example/embed/',
    frame: FRAME,
  },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    integrity: { control: false },
    urlState: { control: 'inline-radio', options: ['query', 'hash', 'none'] },
  },
  render: (args) => Object.assign(document.createElement('samen-builder'), args),
  play: ({ canvasElement }) => shows(canvasElement, '.answer', 'komende 4 weken'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-builder');

const choose = (place: HTMLElement, name: string, value: string): void =>
  inside(place, `input[name="${name}"][value="${value}"]`).click();
const fill = (place: HTMLElement, id: string, value: string, type = 'change'): void => {
  const field = inside<HTMLInputElement>(place, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event(type, { bubbles: true }));
};
/** The builder after somebody did this. */
const after = (name: string, act: (place: HTMLElement) => void | Promise<void>): Story => ({
  name,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.answer', 'komende 4 weken');
    await act(canvasElement);
  },
});

export const Default: Story = { name: 'Gewoon' };
export const District = after('Van één wijk', async (place) => {
  choose(place, 'template', 'district');
  await shows(place, '#district');
  fill(place, 'district', 'WK019313');
  await shows(place, '.answer', 'Activiteiten in Assendorp');
});
export const Teaser = after('De eerste drie, met een adres dat niet klopt', async (place) => {
  choose(place, 'template', 'teaser');
  await shows(place, '[for=more-href]');
  fill(place, 'more-href', 'javascript:alert(1)');
  await shows(place, '#more-href-error');
});
export const RoomRequest = after('Ruimte aanvragen', async (place) => {
  choose(place, 'widget', 'room-request');
  await shows(place, '.answer', 'ruimtes om aan te vragen');
});
export const OwnColors = after('Eigen kleuren, niet te lezen', async (place) => {
  choose(place, 'colors', 'own');
  await shows(place, '.colors');
  fill(place, 'color-text', '#bbbbbb');
  await shows(place, '.colors ~ .notice', 'te weinig');
});
export const Nothing = after('Er past niets', async (place) => {
  for (const [name, value] of [
    ['scope-cost', 'unknown'],
    ['scope-district', 'WK019341'],
    ['scope-walk-in', 'yes'],
  ] as const) {
    choose(place, name, value);
    await place.querySelector('samen-builder')?.updateComplete;
  }
  await shows(place, '.answer', 'Er past nu niets');
});
export const KnownSystem = after('Plakken in SharePoint', async (place) => {
  fill(place, 'place-name', 'sharepoint');
  await shows(place, '#frame-address');
});
export const UnknownSystem = after('Plakken in een onbekend systeem', async (place) => {
  fill(place, 'place-name', 'iprox');
  await shows(place, '[for=question]');
});
const check = (page: (code: string) => string) => async (place: HTMLElement) => {
  const code = inside<HTMLTextAreaElement>(place, '#code-script').value;
  fill(place, 'page', page(code), 'input');
  inside(place, '.button[data-kind=primary]').click();
  await shows(place, 'ul .notice');
};
export const Checked = after(
  'Gecontroleerd: goed',
  check((code) => `<h1>Wijk</h1>${code}`),
);
export const CheckedWrong = after(
  'Gecontroleerd: er is iets weg',
  check(
    (code) =>
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><h1>Wijk</h1>${code.replace(/<a .*<\/a>/, '').replace('type="module"', '')}`,
  ),
);
export const UnreadableFeed: Story = {
  name: 'Feed niet te lezen',
  args: { feed: undefined, src: 'http://' },
  tags: ['!autodocs'],
  play: comesTo('.answer', 'niet te lezen'),
};
export const NoFeed: Story = {
  name: 'Zonder feed',
  args: { feed: undefined, src: '' },
  tags: ['!autodocs'],
  play: comesTo('[aria-labelledby=part-take] .notice', 'nog geen code om mee te nemen'),
};
export const FormWithoutFeed: Story = {
  name: 'Formulier zonder feed',
  args: { feed: undefined, src: '' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.notice', 'nog geen adres van een feed');
    choose(canvasElement, 'widget', 'room-request');
    await shows(canvasElement, '.notice', 'Het formulier werkt wel');
    await shows(canvasElement, '#code-script');
  },
};
export const OnThisComputer: Story = {
  name: 'Op deze computer',
  args: { src: 'http://localhost:8000/feed.json', files: 'http://localhost:8000/embed/' },
  tags: ['!autodocs'],
  play: comesTo('[aria-labelledby=part-take] .notice', 'alleen op deze computer te vinden'),
};
export const English: Story = {
  name: 'Engels',
  args: { lang: 'en' },
  tags: ['!autodocs'],
  play: comesTo('.answer', 'in the next 4 weeks'),
};
export const RightToLeft: Story = {
  name: 'Van rechts naar links',
  args: { lang: 'ar-XB' },
  tags: ['!autodocs'],
  play: comesTo('.root[dir=rtl] .answer', 'Vandaag'.replace(/\p{L}+/u, '\u202e$&\u202c')),
};
