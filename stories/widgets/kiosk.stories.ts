import '../../src/embed/kiosk.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenKiosk } from '../../src/widgets/kiosk/kiosk.ts';
import { until } from '../../test/until.ts';
import { AFTERNOON, feed } from './sample.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenKiosk>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Publiek scherm',
  component: 'samen-kiosk',
  parameters: { layout: 'fullscreen' },
  args: {
    clock: () => AFTERNOON,
    feed,
    endpoint: 'https://zwolle.example/room-requests',
    activityHref: 'https://zwolle.example/activiteiten?item={id}',
    formHref: 'https://zwolle.example/ruimte',
  },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    stopwatch: { control: false },
  },
  render: (args) => Object.assign(document.createElement('samen-kiosk'), args),
  play: ({ canvasElement }) => shows(canvasElement, '.start', 'Iets doen'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-kiosk');

const press = (place: HTMLElement, label: string): void => {
  const buttons = [...inside(place, '.screen').querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes(label))?.click();
};
/** The screen after somebody did this. */
const after = (name: string, act: (place: HTMLElement) => void | Promise<void>, args: Args = {}): Story => ({
  name,
  args,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.start', 'Iets doen');
    await act(canvasElement);
  },
});

export const Default: Story = { name: 'Startscherm' };
export const Large = after('Heel grote letters', async (place) => {
  press(place, 'Heel groot');
  await shows(place, '.screen[data-size="2"]');
});
export const Contrast = after('Meer contrast', async (place) => {
  press(place, 'Meer contrast');
  await shows(place, '.screen[data-contrast]');
});
export const English = after('In het Engels', async (place) => {
  press(place, 'English');
  await shows(place, '.start', 'What are you looking for?');
});
export const Open = after('Iets doen', async (place) => {
  press(place, 'Iets doen');
  await shows(place, '.where', 'Iets doen');
});
export const Aids = after('Taal en letters', async (place) => {
  press(place, 'Iets doen');
  await shows(place, '.where');
  press(place, 'Taal en letters');
  await shows(place, '#aids .aids', 'Heel groot');
});
export const TakeAlong = after('Neem mee op uw telefoon', async (place) => {
  press(place, 'Iets doen');
  const finder = (selector: string): HTMLElement | null | undefined =>
    inside(place, '.screen').querySelector('.open > :last-child')?.shadowRoot?.querySelector(selector);
  await until(() => finder('#search'), 'the controls');
  finder('.card .way-in')?.click();
  (await until(() => finder('.keep button'), 'the button')).click();
  await until(() => finder('.taken .qr'), 'the code');
});
let seconds = 0;
export const StillThere = after(
  'Bent u er nog?',
  async (place) => {
    seconds = 0;
    press(place, 'Iets doen');
    await shows(place, '.where');
    seconds = 61;
    await shows(place, '#still-there[open]', 'Ja, ik ga verder');
  },
  { stopwatch: () => seconds * 1_000 },
);
export const Closed: Story = {
  name: 'Buiten openingstijd',
  args: { openingHours: 'ma-vr 9:00-15:00', print: true },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => shows(canvasElement, '.rest', 'Morgen'),
};
export const RightToLeft: Story = {
  name: 'Van rechts naar links',
  args: { lang: 'ar-XB' },
  tags: ['!autodocs'],
  play: comesTo('.screen[dir=rtl] .start'),
};
