import '../../src/embed/form-controls.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenChoiceGroup } from '../../src/design/choice-group.ts';

type Args = Partial<SamenChoiceGroup>;

const meta: Meta<Args> = {
  title: 'Vormgeving/Losse keuzes',
  component: 'samen-choice-group',
  args: {
    label: 'Hoe wilt u antwoord?',
    name: 'hoe',
    options: [
      { value: 'mail', label: 'Stuur een mail' },
      { value: 'phone', label: 'Bel mij' },
    ],
  },
  argTypes: {
    pick: { control: 'inline-radio', options: ['many', 'one'] },
    look: { control: 'inline-radio', options: ['rows', 'chips'] },
  },
  render: (args) => Object.assign(document.createElement('samen-choice-group'), args),
};
export default meta;

export const Usual: StoryObj<Args> = { name: 'Om in te vullen' };
export const One: StoryObj<Args> = { name: 'Eén antwoord', args: { pick: 'one', value: ['mail'] } };
export const Chips: StoryObj<Args> = { name: 'Naast elkaar', args: { look: 'chips', value: ['mail'] } };
export const Wrong: StoryObj<Args> = { name: 'Met een fout', args: { error: 'Kies hoe wij u bereiken.' } };
export const Off: StoryObj<Args> = { name: 'Uit', args: { value: ['mail'], disabled: true } };
