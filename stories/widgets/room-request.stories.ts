import '../../src/embed/room-request.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';
import type { RoomRequestReceipt } from '../../src/feed/room-request.ts';
import type { SamenRoomRequest } from '../../src/widgets/room-request/room-request.ts';
import { AFTERNOON, feed } from './sample.ts';

type Args = Partial<SamenRoomRequest>;
type Story = StoryObj<Args>;

const receipt: RoomRequestReceipt = {
  receipt: 'SR-7K3M-Q2XV',
  receivedAt: '2026-11-24T15:00:00Z',
  expectedAnswerBy: '2026-11-27',
  contactPoint: { name: 'het zaalbeheer', telephone: '038 - 000 00 03', email: 'zaalbeheer@zwolle.example' },
};
/** A receiver that gives this answer; without one, none ever comes. */
const answering = (answer?: () => Response): Args => ({
  endpoint: 'https://zwolle.example/room-requests',
  submitOptions: {
    waits: [],
    fetch: () => (answer ? Promise.resolve(answer()) : new Promise(() => undefined)),
  },
});
const status =
  (code: number, body: unknown = '') =>
  (): Response =>
    new Response(JSON.stringify(body), { status: code });

const meta: Meta<Args> = {
  title: 'Widgets/Ruimte aanvragen',
  component: 'samen-room-request',
  args: {
    clock: () => AFTERNOON,
    feed,
    mailto: 'ruimte@de-bolder.example',
    ...answering(status(201, receipt)),
  },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    submitOptions: { control: false },
    variant: { control: 'inline-radio', options: ['steps', 'page'] },
    draft: { control: 'inline-radio', options: ['memory', 'session'] },
  },
  render: (args) => {
    const form = document.createElement('samen-room-request');
    const link = document.createElement('a');
    link.href = 'tel:+31380000001';
    link.textContent = 'Bel het beheer: 038 - 000 00 01';
    form.append(link);
    // Stories stand on one page: each has a draft of its own.
    return Object.assign(form, { urlKey: Math.random().toString(36) }, args);
  },
  play: async ({ canvasElement }) => void (await comes(canvasElement, '#question-group')),
};
export default meta;

const root = (place: HTMLElement): ShadowRoot | null | undefined =>
  place.querySelector('samen-room-request')?.shadowRoot;
const comes = async (place: HTMLElement, selector: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const found = root(place)?.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`the form shows no ${selector}`);
      return found;
    },
    { timeout: 8_000, interval: 30 },
  );
const type = (place: HTMLElement, id: string, text: string): void => {
  const field = root(place)?.getElementById(id) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const choose = (place: HTMLElement, ...values: string[]): void => {
  for (const value of values)
    [...(root(place)?.querySelectorAll('input') ?? [])].find((input) => input.value === value)?.click();
};
const moments = (place: HTMLElement, ...boxes: [day: number, column: number][]): void => {
  for (const [day, column] of boxes)
    root(place)?.querySelectorAll('tbody tr')[day]?.querySelectorAll('input')[column]?.click();
};
const press = async (place: HTMLElement): Promise<void> => {
  (await comes(place, '[data-kind=primary]')).click();
};

/** What somebody answers on the way. */
const answers: Record<string, (place: HTMLElement) => unknown> = {
  group: (place) => type(place, 'group', 'Breigroep De Steek'),
  purpose: (place) => type(place, 'purpose', 'Samen breien en koffie drinken.'),
  people: (place) => {
    type(place, 'people', '14');
    choose(place, 'seniors');
  },
  when: (place) => moments(place, [1, 3], [2, 0]),
  second: (place) => moments(place, [3, 2]),
  often: (place) => choose(place, 'weekly', 'not'),
  where: (place) => choose(place, 'WK019313', 'WK019330', 'WK019340'),
  needs: (place) => choose(place, 'wheelchair', 'kitchen'),
  budget: async (place) => {
    choose(place, 'amount');
    await comes(place, '#amount');
    type(place, 'amount', '15');
  },
  rooms: (place) => choose(place, 'place/de-vlierhof/huiskamer'),
  contact: (place) => {
    type(place, 'name', 'Wil Voorbeeld');
    type(place, 'telephone', '038 - 000 00 02');
  },
  note: () => undefined,
};
/** Walks to a screen, and gives the answer to it too. */
const walksTo =
  (to: string, then: (place: HTMLElement) => Promise<unknown> | void = () => undefined): Story['play'] =>
  async ({ canvasElement: place }) => {
    // The rooms are there: there are eleven questions.
    await comes(place, 'progress[max="11"]');
    for (const [id, answer] of Object.entries(answers)) {
      await comes(place, `#question-${id}`);
      await answer(place);
      if (id === to) break;
      await press(place);
    }
    if (to === 'check') await comes(place, '#question-check');
    await then(place);
  };
const ends = (selector: string): Story['play'] =>
  walksTo('check', async (place) => {
    await press(place);
    await comes(place, selector);
  });
const quiet = { tags: ['!autodocs'] };

export const Default: Story = { name: 'Eerste vraag' };
export const Purpose: Story = { name: 'Wat gaat u doen', ...quiet, play: walksTo('purpose') };
export const People: Story = { name: 'Wie komen er', ...quiet, play: walksTo('people') };
export const Missing: Story = {
  name: 'Er mist nog iets',
  ...quiet,
  play: walksTo('people', async (place) => {
    type(place, 'people', '');
    await press(place);
    await comes(place, '.error-summary');
  }),
};
export const When: Story = { name: 'Wanneer', ...quiet, play: walksTo('when') };
export const SecondChoice: Story = { name: 'Tweede keus', ...quiet, play: walksTo('second') };
export const Often: Story = { name: 'Hoe vaak', ...quiet, play: walksTo('often') };
export const Where: Story = { name: 'Welke wijk', ...quiet, play: walksTo('where') };
export const Needs: Story = { name: 'Wat is nodig', ...quiet, play: walksTo('needs') };
export const Budget: Story = { name: 'Wat kunt u betalen', ...quiet, play: walksTo('budget') };
export const Rooms: Story = { name: 'Passende ruimtes', play: walksTo('rooms') };
export const Contact: Story = { name: 'Hoe bereiken wij u', ...quiet, play: walksTo('contact') };
export const Note: Story = { name: 'Nog iets zeggen', ...quiet, play: walksTo('note') };
export const Check: Story = { name: 'Kloppen uw antwoorden', ...quiet, play: walksTo('check') };
export const Sending: Story = {
  name: 'Bezig met versturen',
  args: answering(),
  ...quiet,
  play: ends('[role=status].result'),
};
export const Sent: Story = { name: 'Verstuurd', ...quiet, play: ends('.receipt') };
export const Unsure: Story = {
  name: 'Niet zeker of het aankwam',
  args: answering(status(502)),
  ...quiet,
  play: ends('[data-tone=warning]'),
};
export const Refused: Story = {
  name: 'Geweigerd',
  args: answering(status(429)),
  ...quiet,
  play: ends('[data-tone=error]'),
};
export const Earlier: Story = {
  name: 'Eerder al aangekomen',
  args: answering(status(409)),
  ...quiet,
  play: ends('[data-tone=error]'),
};
export const WithoutEndpoint: Story = {
  name: 'Per mail, op papier of gekopieerd',
  args: { endpoint: '' },
  ...quiet,
  play: walksTo('check'),
};
export const HandedOver: Story = {
  name: 'Zelf verstuurd',
  args: { endpoint: '', mailto: '' },
  ...quiet,
  play: walksTo('check', async (place) => {
    const buttons = [...(root(place)?.querySelectorAll<HTMLElement>('.row .button') ?? [])];
    buttons.find((one) => one.textContent.includes('Kopieer'))?.click();
    await comes(place, '[data-tone=info]');
  }),
};
export const OnePage: Story = {
  name: 'Alles op één bladzijde',
  args: { variant: 'page' },
  ...quiet,
  play: ({ canvasElement }) => comes(canvasElement, '.room').then(() => undefined),
};
export const Plain: Story = {
  name: 'Makkelijk lezen',
  args: { plain: true },
  ...quiet,
  play: walksTo('rooms'),
};
export const Kiosk: Story = {
  name: 'Publieke computer',
  args: { kiosk: true },
  ...quiet,
  play: walksTo('check'),
};
export const English: Story = { name: 'Engels', args: { lang: 'en' }, ...quiet, play: walksTo('rooms') };
export const RightToLeft: Story = {
  name: 'Van rechts naar links',
  args: { lang: 'ar-XB' },
  ...quiet,
  play: walksTo('rooms'),
};
export const OwnRooms: Story = {
  name: 'Alleen de ruimtes van één huis',
  args: { rooms: 'place/de-linde', variant: 'page' },
  ...quiet,
  play: ({ canvasElement }) => comes(canvasElement, '.room').then(() => undefined),
};
export const WithoutFeed: Story = {
  name: 'De ruimtes zijn er niet',
  args: { feed: undefined, src: 'https://' },
  ...quiet,
};
