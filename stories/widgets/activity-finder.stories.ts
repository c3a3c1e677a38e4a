import '../../src/embed/activity-finder.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import { AFTERNOON, feed } from './sample.ts';
import { server, serverGone } from './server.ts';
import { shownIn } from './shown.ts';

type Args = Partial<SamenActivityFinder>;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Activiteitenzoeker',
  component: 'samen-activity-finder',
  args: { urlState: 'none', clock: () => AFTERNOON, feed },
  argTypes: {
    feed: { control: false },
    clock: { control: false },
    view: { control: 'inline-radio', options: ['list', 'tiles'] },
    urlState: { control: 'inline-radio', options: ['query', 'hash', 'none'] },
  },
  render: (args) => {
    const finder = document.createElement('samen-activity-finder');
    const link = document.createElement('a');
    link.href = '#alle';
    link.textContent = 'Bekijk alle activiteiten';
    finder.append(link);
    return Object.assign(finder, args);
  },
  play: ({ canvasElement }) => shows(canvasElement, '.filters .choice'),
};
export default meta;

const { inside, shows, comesTo } = shownIn('samen-activity-finder');
/** A state of the server, by an address that no other story asks: the page keeps one feed per address. */
const served = (name: string): Pick<Story, 'args' | 'tags'> => ({
  args: { feed: undefined, clock: Date.now, src: `feed-${name}.json` },
  tags: ['!autodocs'],
});

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
  play: comesTo('.filters', 'district'),
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
export const WithoutSearch: Story = {
  name: 'Zonder zoeken',
  args: { withoutSearch: true, pageSize: 5 },
  play: comesTo('.card:not(.bones)'),
};
export const Detail: Story = {
  name: 'Eén activiteit',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.way-in').click();
    await shows(canvasElement, '.detail');
  },
};
export const Narrowed: Story = {
  name: 'Met gekozen filters',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    inside(canvasElement, '.filters details[open] .choice input').click();
    await shows(canvasElement, '.chip');
  },
};
/** What is near, from a postcode that the sample knows or not. */
const near =
  (postcode: string, comes: string): Story['play'] =>
  async ({ canvasElement }) => {
    await shows(canvasElement, '.filters #postcode');
    inside<HTMLDetailsElement>(canvasElement, '.filters details:has(#postcode)').open = true;
    const input = inside<HTMLInputElement>(canvasElement, '#postcode');
    input.value = postcode;
    input.dispatchEvent(new Event('input'));
    input.form?.requestSubmit();
    await shows(canvasElement, comes);
  };
export const Near: Story = { name: 'Dichtbij eerst', tags: ['!autodocs'], play: near('8012', '.chip') };
export const NearUnknown: Story = {
  name: 'Een onbekende postcode',
  tags: ['!autodocs'],
  play: near('9999', '#near-district'),
};
/** Presses "Zoek met plaatjes", and then the first answer that gives something, so many times. */
const asked =
  (times: number): Story['play'] =>
  async ({ canvasElement }) => {
    await shows(canvasElement, '.pictures > button');
    inside(canvasElement, '.pictures > button').click();
    await shows(canvasElement, '#question');
    for (let step = 1; step <= times; step += 1) {
      inside(canvasElement, 'button.choice:nth-of-type(2)').click();
      await shows(canvasElement, '.progress', `${step + 1}`);
    }
  };
export const PicturesWhat: Story = { name: 'Met plaatjes: wat?', tags: ['!autodocs'], play: asked(0) };
export const PicturesWhen: Story = { name: 'Met plaatjes: wanneer?', tags: ['!autodocs'], play: asked(1) };
export const PicturesWhere: Story = { name: 'Met plaatjes: waar?', tags: ['!autodocs'], play: asked(2) };
export const PicturesBack: Story = {
  name: 'Met plaatjes: een vraag terug',
  tags: ['!autodocs'],
  play: async (context) => {
    await asked(1)?.(context);
    inside(context.canvasElement, 'section[aria-labelledby=question] > .row > .button').click();
    await shows(context.canvasElement, '[data-chosen]');
  },
};
export const PicturesPlain: Story = {
  name: 'Met plaatjes, makkelijk lezen',
  args: { plain: true },
  tags: ['!autodocs'],
  play: asked(1),
};
export const PicturesKiosk: Story = {
  name: 'Met plaatjes, op een publieke computer',
  args: { kiosk: true },
  tags: ['!autodocs'],
  play: asked(0),
};
/** Opens a group of filters beside the list. */
const openGroup = (place: HTMLElement, words: string): void => {
  const groups =
    place.querySelector('samen-activity-finder')?.shadowRoot?.querySelectorAll('.filters summary') ?? [];
  const group = [...groups].find(({ textContent }) => textContent.includes(words));
  if (!(group instanceof HTMLElement)) throw new Error(`no group "${words}"`);
  group.click();
};
export const Needs: Story = {
  name: 'Wat heeft u nodig?',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    openGroup(canvasElement, 'Wat heeft u nodig?');
    inside(canvasElement, 'input[value=lift]').click();
    await shows(canvasElement, '.chip', 'Lift');
  },
};
export const Themes: Story = {
  name: 'Onderwerpen met plaatjes',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    openGroup(canvasElement, 'Wat voor activiteit?');
  },
};
export const LastDayTooEarly: Story = {
  name: 'Een laatste dag voor de eerste',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    openGroup(canvasElement, 'Kies dagen');
    for (const [id, day] of [
      ['from', '2026-12-10'],
      ['to', '2026-12-01'],
    ] as const) {
      const field = inside<HTMLInputElement>(canvasElement, `#${id}`);
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await shows(canvasElement, '#to-error', 'latere dag');
  },
};
/** As on a telephone. */
const narrow: Story['render'] = (args, context) => {
  const place = document.createElement('div');
  place.style.maxInlineSize = '24rem';
  if (meta.render) place.append(meta.render(args, context) as HTMLElement);
  return place;
};
export const Sheet: Story = {
  name: 'Filters op een telefoon',
  tags: ['!autodocs'],
  render: narrow,
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filter-toggle button', 'Toon filters');
    inside(canvasElement, '.filter-toggle button').click();
    await shows(canvasElement, '#filter-sheet[open]', 'Gewoon binnenlopen');
  },
};
export const NothingInDistrict: Story = {
  name: 'Niets in deze wijk',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    const search = inside<HTMLInputElement>(canvasElement, '#search');
    search.value = 'schilderen';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await shows(canvasElement, '.chip', 'schilderen');
    openGroup(canvasElement, 'Welke wijk?');
    await shows(canvasElement, '.choice[data-none]:has(input[name=district])');
    inside(canvasElement, '.choice[data-none] input[name=district]').click();
    await shows(canvasElement, '.notice', 'Kijk in');
  },
};
export const NothingFound: Story = {
  name: 'Niets gevonden',
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.filters .choice');
    const search = inside<HTMLInputElement>(canvasElement, '#search');
    search.value = 'paardrijden';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await shows(canvasElement, '.notice');
  },
};
export const Empty: Story = {
  name: 'Nog niets in de lijst',
  args: { feed: { ...feed, items: [] } },
  tags: ['!autodocs'],
  play: comesTo('.result', 'Er zijn nu geen activiteiten.'),
};
export const Loading: Story = {
  name: 'Laden',
  ...served('loading'),
  beforeEach: () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => undefined);
    return () => Object.assign(window, { fetch });
  },
  play: comesTo('.root[aria-busy]', 'Activiteiten laden'),
};
export const Slow: Story = {
  name: 'Laden duurt lang',
  ...served('slow'),
  beforeEach: server({}),
  play: comesTo('.root', 'Het laden duurt lang. U kunt rustig wachten'),
};
export const Failed: Story = {
  name: 'Niet te zien',
  ...served('failed'),
  beforeEach: server({ answer: () => new Response('', { status: 404 }) }),
  play: comesTo('.notice', 'nu niet te zien'),
};
export const Offline: Story = {
  name: 'Geen internet',
  ...served('offline'),
  beforeEach: server({ answer: () => Response.error(), offline: true }),
  play: comesTo('.notice', 'geen internet'),
};
export const Old: Story = {
  name: 'Gegevens van gisteren',
  ...served('old'),
  beforeEach: serverGone('feed-old.json'),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, '.notice', 'U ziet de gegevens van');
    await shows(canvasElement, '.filters .choice');
  },
};
