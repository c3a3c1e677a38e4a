import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button } from '../../src/design/button.ts';
import { field, type InputOptions, selectField } from '../../src/design/field.ts';
import { withRequirement } from '../../src/design/requirement.ts';
import { fixed, press, shown } from './part.ts';
import { show, stack } from './show.ts';

const meta: Meta<InputOptions> = {
  title: 'Vormgeving/Veld',
  args: { id: 'field', label: 'Uw naam', value: '' },
  argTypes: {
    type: {
      control: 'select',
      options: ['text', 'search', 'date', 'time', 'email', 'tel', 'number'],
    },
    hint: { control: 'text' },
    error: { control: 'text' },
    required: { control: 'boolean' },
  },
  render: shown(field),
};
export default meta;

type Story = StoryObj<InputOptions>;

export const Text: Story = { name: 'Tekst' };
export const Filled: Story = { name: 'Ingevuld', args: { value: 'Sanne de Vries' } };
export const Hint: Story = {
  name: 'Met uitleg',
  args: { label: 'Telefoonnummer', type: 'tel', hint: 'We bellen alleen over deze aanvraag.' },
};
export const Wrong: Story = {
  name: 'Met een fout',
  args: {
    label: 'E-mailadres',
    type: 'email',
    hint: 'We gebruiken het alleen voor ons antwoord.',
    error: 'Vul een e-mailadres in, bijvoorbeeld naam@post.example.',
    value: 'naam',
  },
};
export const Required: Story = {
  name: 'Verplicht of niet, in woorden',
  render: () =>
    show(
      stack(
        field({ id: 'a', label: withRequirement('Uw naam', 'verplicht'), value: '', required: true }),
        field({ id: 'b', label: withRequirement('Telefoon', 'niet verplicht'), type: 'tel', value: '' }),
      ),
    ),
};
export const Search: Story = {
  name: 'Zoeken',
  args: {
    label: 'Zoek een activiteit',
    type: 'search',
    hint: 'Bijvoorbeeld: koken, wandelen of Nederlands leren.',
  },
};
export const SearchForm: Story = {
  name: 'Zoeken, met een knop',
  render: fixed(
    html`<form role="search" class="stack" @submit=${(event: Event) => event.preventDefault()}>
      ${field({ id: 'q', label: 'Zoeken', hint: 'Bijvoorbeeld: koken', type: 'search', value: 'wandelen' })}
      <div>${button({ label: 'Zoeken', type: 'submit', kind: 'primary', onClick: press })}</div>
    </form>`,
  ),
};
/** The browser's own calendar: each visitor knows the one of their own device, and it can be typed. */
export const Day: Story = {
  name: 'Dag',
  args: { label: 'Vanaf welke dag?', type: 'date', value: '2026-11-28' },
};
export const DayWrong: Story = {
  name: 'Dag, met een fout',
  args: { label: 'Welke dag?', type: 'date', min: '2026-11-01', error: 'Kies een dag na vandaag.' },
};
export const Time: Story = {
  name: 'Tijd',
  args: { label: 'Hoe laat begint het?', type: 'time', value: '10:30' },
};
export const Amount: Story = {
  name: 'Getal',
  args: { label: 'Met hoeveel mensen komt u?', type: 'number', value: '12', min: '1', max: '200' },
};
const districts = ['Heel Zwolle', 'Aa-landen', 'Assendorp', 'Holtenbroek'].map((label) => ({
  value: label,
  label,
}));
export const Select: Story = {
  name: 'Kiezen uit een lijst',
  args: { label: 'In welke wijk?', value: 'Assendorp' },
  render: ({ id, label, hint, error, value }) =>
    shown(selectField)({ id, label, hint, error, value, options: districts, onChange: press }),
};
export const SelectWrong: Story = {
  name: 'Kiezen, met een fout',
  args: {
    label: 'In welke wijk?',
    hint: 'De wijk waar het is.',
    error: 'Kies een wijk.',
    value: 'Heel Zwolle',
  },
  render: Select.render,
};
