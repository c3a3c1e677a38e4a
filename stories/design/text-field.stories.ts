import '../../src/embed/form-controls.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenTextField } from '../../src/design/text-field.ts';

type Args = Partial<SamenTextField>;

const meta: Meta<Args> = {
  title: 'Vormgeving/Los tekstveld',
  component: 'samen-text-field',
  args: { label: 'Uw naam', hint: 'Zoals u zich voorstelt.', name: 'naam' },
  argTypes: {
    type: { control: 'select', options: ['text', 'email', 'tel', 'number', 'date', 'time', 'search'] },
  },
  render: (args) => Object.assign(document.createElement('samen-text-field'), args),
};
export default meta;

export const Usual: StoryObj<Args> = { name: 'Om in te vullen' };
export const Wrong: StoryObj<Args> = { name: 'Met een fout', args: { error: 'Vul uw naam in.' } };
export const Long: StoryObj<Args> = {
  name: 'Voor een paar zinnen',
  args: { label: 'Uw vraag', hint: '', rows: 4, requirement: 'niet verplicht' },
};
export const Filled: StoryObj<Args> = { name: 'Ingevuld, en uit', args: { value: 'Sanne', disabled: true } };
