import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Choice, choices, type ChoicesOptions, removableChip } from '../../src/design/choice.ts';
import { iconNames, themeIcon } from '../../src/design/theme-icon.ts';
import { fixed, press, shown } from './part.ts';

const counted: Choice[] = [
  { value: 'sport', label: 'Bewegen en sport', count: 42, countLabel: '42 activiteiten' },
  { value: 'food', label: 'Samen eten', count: 7, countLabel: '7 activiteiten', checked: true },
  { value: 'none', label: 'Schaken', count: 0, countLabel: '0 activiteiten' },
];
const days: Choice[] = ['Vandaag', 'Morgen', 'Dit weekend', 'Deze week'].map((label) => ({
  value: label,
  label,
  checked: label === 'Dit weekend',
}));
/** The word beside each pictogram that a feed may name. */
const themeWords: Record<string, string> = {
  coffee: 'Koffie en thee',
  food: 'Samen eten',
  move: 'Bewegen',
  walk: 'Wandelen',
  bike: 'Fietsen',
  music: 'Muziek',
};
const tiles: Choice[] = Object.entries(themeWords).map(([name, label]) => ({
  value: name,
  label,
  checked: name === 'food',
  pictogram: themeIcon(name),
}));

const meta: Meta<ChoicesOptions> = {
  title: 'Vormgeving/Keuzes',
  parameters: { parts: ['choice-rows.ts', 'chip.ts', 'tile.ts'] },
  args: {
    legend: 'Wat wilt u doen?',
    name: 'choice',
    pick: 'many',
    look: 'rows',
    items: counted,
    onChange: press,
  },
  argTypes: {
    look: { control: 'inline-radio', options: ['rows', 'chips', 'tiles'] },
    pick: { control: 'inline-radio', options: ['many', 'one'] },
    legendUnseen: { control: 'boolean' },
    items: { control: false },
    onChange: { control: false },
  },
  render: shown(choices),
};
export default meta;

type Story = StoryObj<ChoicesOptions>;

export const Rows: Story = { name: 'Onder elkaar, meer dan één' };
export const RowsOne: Story = { name: 'Onder elkaar, één', args: { pick: 'one' } };
export const Chips: Story = {
  name: 'Naast elkaar, meer dan één',
  args: { look: 'chips', legend: 'Wanneer?', items: days },
};
export const ChipsOne: Story = {
  name: 'Naast elkaar, één',
  args: { look: 'chips', legend: 'Wanneer?', items: days, pick: 'one' },
};
export const Tiles: Story = { name: 'Tegels, meer dan één', args: { look: 'tiles', items: tiles } };
export const TilesOne: Story = {
  name: 'Tegels, één',
  args: { look: 'tiles', items: tiles, pick: 'one' },
};
export const NothingChosen: Story = {
  name: 'Nog niets gekozen',
  args: { look: 'chips', items: days.map((item) => ({ ...item, checked: false })) },
};
export const LegendUnseen: Story = {
  name: 'Onder een kop die er al is',
  args: { legendUnseen: true },
};
export const LongWords: Story = {
  name: 'Lange woorden',
  args: {
    items: [
      {
        value: 'long',
        label: 'Hulp bij geldzaken, toeslagen en belastingaangifte',
        count: 128,
        countLabel: '128 activiteiten',
      },
      { value: 'word', label: 'Arbeidsongeschiktheidsverzekeringsadviesgesprek', checked: true },
    ],
  },
};
export const Removable: Story = {
  name: 'Gekozen filters',
  render: fixed(
    html`<div class="row">
      ${['Gratis', 'Samen eten', 'Assendorp'].map((label) => removableChip(label, 'Filter weghalen:', press))}
    </div>`,
  ),
};
export const Pictograms: Story = {
  name: 'Alle pictogrammen voor thema’s',
  args: {
    look: 'tiles',
    legend: 'Namen die in een feed mogen staan',
    items: iconNames.map((name) => ({ value: name, label: name, pictogram: themeIcon(name) })),
  },
};
