import '../../src/embed/activity-finder.ts';
import '../../src/embed/text-mode.ts';
import type { SamenActivityFinder } from '../../src/widgets/activity-finder/activity-finder.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenTextMode } from '../../src/widgets/text-mode/text-mode.ts';
import type { Activity } from '../../src/feed/schema.ts';
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
const { inside: finderInside, shows: finderShows } = shownIn('samen-activity-finder');

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

const NAME = 'Koffie voor mantelzorgers';
const DESCRIPTION =
  'Zorgt u voor uw partner, een ouder of een buur? Iedere mantelzorger is welkom, met of zonder indicatie. Het wijkteam denkt mee over o.a. respijtzorg en een pgb.\n\nVragen? Bel mevr. De Vries, ma t/m do.';
const activity: Activity = {
  type: 'Activity',
  id: 'activity/koffie-mantelzorgers',
  name: NAME,
  summary: 'Koffie en een praatje, i.s.m. het wijkteam.',
  description: DESCRIPTION,
  attendeeInstructions: 'De ingang is links van de bibliotheek.',
  contactPoint: [{ email: 'koffie@voorbeeld.example', telephone: '038 000 12 34' }],
  eventStatus: 'EventScheduled',
  isAccessibleForFree: true,
  registration: { required: 'none' },
  eventSchedule: [{ startDate: '2026-11-25', startTime: '10:00', endTime: '11:30' }],
};
const plainText: Pick<Activity, 'description' | 'plainLanguage'> = {
  description: {
    nl: DESCRIPTION,
    'nl-simple': 'Zorgt u voor iemand die u kent? Dan kunt u hier koffie drinken en praten.',
  },
  plainLanguage: { reviewedBy: 'Taalhuis Voorbeeld', reviewedAt: '2026-03-03' },
};
/** The page of an activity in easy reading. */
const page = (more: Partial<Activity> = {}, act?: (place: HTMLElement) => Promise<void>): Story => ({
  tags: ['!autodocs'],
  render: () => {
    const finder: SamenActivityFinder = document.createElement('samen-activity-finder');
    const content = { ...feed, items: [{ ...activity, ...more }] };
    return Object.assign(finder, { urlState: 'none', clock: () => AFTERNOON, plain: true, feed: content });
  },
  play: async ({ canvasElement }) => {
    await finderShows(canvasElement, '.way-in', NAME);
    await finderShows(canvasElement, '.search');
    finderInside(canvasElement, '.way-in').click();
    await finderShows(canvasElement, '.detail .sentence');
    await finderShows(canvasElement, '.keep button');
    await act?.(canvasElement);
  },
});
export const HardWords: Story = { name: 'Moeilijke woorden', ...page() };
export const Meaning: Story = {
  name: 'Uitleg van een woord',
  ...page({}, async (place) => {
    finderInside(place, '.prose .hard').click();
    await finderShows(place, '.meaning');
  }),
};
export const Checked: Story = { name: 'Nagekeken tekst', ...page(plainText) };
export const Outdated: Story = {
  name: 'Verouderde makkelijke tekst',
  ...page({ ...plainText, plainLanguage: { ...plainText.plainLanguage, sourceHash: 'aaaaaaaa' } }),
};
export const Difficult: Story = {
  name: 'Moeilijke tekst gemeld',
  ...page({}, async (place) => {
    place.addEventListener('samen-text-difficult', (event) => event.preventDefault());
    const links = [
      ...(place.querySelector('samen-activity-finder')?.shadowRoot?.querySelectorAll('a') ?? []),
    ];
    links.find((one) => one.textContent.includes('Deze tekst is moeilijk'))?.click();
    await finderShows(place, '.detail', 'Dank u wel.');
  }),
};
