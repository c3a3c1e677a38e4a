import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { card, type CardOptions, type Fact, factList, heading, skeleton } from '../../src/design/card.ts';
import { walkInIcon } from '../../src/design/control-icons.ts';
import {
  calendarIcon,
  clockIcon,
  peopleIcon,
  phoneIcon,
  placeIcon,
  priceIcon,
  warningIcon,
} from '../../src/design/icons.ts';
import { tag } from '../../src/design/tag.ts';
import { fixed, press, shown } from './part.ts';

const facts: Fact[] = [
  { icon: clockIcon, term: 'Hoe laat', detail: 'half 6 tot 7 uur ’s avonds' },
  { icon: placeIcon, term: 'Waar', detail: 'Wijkcentrum De Brug, Holtenbroek' },
  { icon: priceIcon, term: 'Kosten', detail: '5 euro per persoon' },
];
const summary = 'Eet mee met buren. De koks zijn vrijwilligers. Iedereen is welkom, ook als u alleen komt.';

const meta: Meta<CardOptions> = {
  title: 'Vormgeving/Kaart',
  parameters: { parts: ['fact-list.ts'] },
  args: { title: 'Samen eten in De Brug', headingLevel: 3, href: '#eten' },
  argTypes: {
    past: { control: 'boolean' },
    summary: { control: 'text' },
    tags: { control: false },
    facts: { control: false },
    onOpen: { control: false },
  },
  render: shown(card),
};
export default meta;

type Story = StoryObj<CardOptions>;

export const Simple: Story = { name: 'Alleen een titel' };
export const Full: Story = {
  name: 'Met alles erop',
  args: {
    tags: html`${tag('Gewoon binnenlopen', 'success', walkInIcon)}${tag('Een beetje Nederlands is genoeg')}`,
    facts,
    summary,
  },
};
export const Opens: Story = {
  name: 'Opent op dezelfde pagina',
  args: { title: 'Naaien voor beginners', href: undefined, onOpen: press, facts: facts.slice(0, 2) },
};
export const Past: Story = {
  name: 'Gaat niet door',
  args: {
    title: 'Wandelen langs de Vecht',
    past: true,
    tags: tag('Gaat niet door', 'error', warningIcon),
    facts,
  },
};
export const OtherLanguage: Story = {
  name: 'In een andere taal',
  args: {
    title: 'قهوة ومحادثة',
    lang: 'ar',
    summary: 'We drink coffee and practise Dutch together.',
    summaryLang: 'en',
    facts,
  },
};
export const LongTitle: Story = {
  name: 'Lange titel',
  args: {
    title: 'Inloopochtend voor mensen met niet-aangeboren hersenletsel, hun partners en hun mantelzorgers',
    facts,
    summary,
  },
};
export const List: Story = {
  name: 'Een lijst kaarten',
  render: (args) =>
    fixed(
      html`<ul class="cards" role="list">
        <li>${card({ ...args, facts, summary })}</li>
        <li>${card({ ...args, title: 'Koffie en een praatje', facts: facts.slice(0, 2) })}</li>
      </ul>`,
    )(),
};
export const TileList: Story = {
  name: 'Kaarten als tegels',
  render: (args) =>
    fixed(
      html`<ul class="tiles" role="list">
        <li>${card({ ...args, facts, summary })}</li>
        <li>${card({ ...args, title: 'Koffie en een praatje', facts: facts.slice(0, 2) })}</li>
        <li>${card({ ...args, title: 'Samen breien', facts: facts.slice(1) })}</li>
      </ul>`,
    )(),
};
export const Facts: Story = {
  name: 'Lijst met feiten',
  render: fixed(
    factList([
      { icon: calendarIcon, term: 'Wanneer', detail: 'elke zaterdag' },
      ...facts,
      { icon: peopleIcon, term: 'Voor wie', detail: 'Voor iedereen' },
      {
        icon: phoneIcon,
        term: 'Aanmelden',
        detail: 'U hoeft zich niet aan te melden. Vragen? Bel 038 - 000 00 00.',
      },
    ]),
  ),
};
export const CompactFacts: Story = {
  name: 'Lijst met feiten, zonder de woorden',
  render: fixed(factList(facts, true)),
};
export const Waiting: Story = {
  name: 'Wachten op kaarten',
  render: fixed(
    html`<p>Activiteiten laden…</p>
      ${skeleton(3)}`,
  ),
};
export const Headings: Story = {
  name: 'Koppen',
  render: fixed(
    html`${heading(2, 'Wat is er te doen?', 'title')}${heading(3, 'Zaterdag 28 november', 'section')}${heading(
      4,
      'Samen eten in De Brug',
    )}`,
  ),
};
