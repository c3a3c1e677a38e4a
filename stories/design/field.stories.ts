import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { field, type InputOptions, selectField } from '../../src/design/field.ts';
import { about } from './about.ts';
import { press, shown } from './part.ts';

const meta: Meta<InputOptions> = {
  title: 'Vormgeving/Veld',
  parameters: about('field.ts'),
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
  name: 'Moet ingevuld',
  args: { label: 'Uw naam (moet u invullen)', required: true },
};
export const Search: Story = {
  name: 'Zoeken',
  args: {
    label: 'Zoek een activiteit',
    type: 'search',
    hint: 'Bijvoorbeeld: koken, wandelen of Nederlands leren.',
  },
};
export const Day: Story = {
  name: 'Dag',
  args: { label: 'Vanaf welke dag?', type: 'date', value: '2026-11-28' },
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
