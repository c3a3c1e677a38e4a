import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { choiceField, type ChoiceFieldOptions } from '../../src/design/choice-field.ts';
import { nothingHappens as onChange, show, stack } from './show.ts';

const question: Omit<ChoiceFieldOptions, 'id' | 'name'> = {
  label: 'Hoe wilt u antwoord?',
  pick: 'many',
  look: 'rows',
  items: [
    { value: 'phone', label: 'Bel mij', checked: true },
    { value: 'mail', label: 'Stuur een mail' },
  ],
  onChange,
};

const meta: Meta = { title: 'Vormgeving/Vraag met keuzes' };
export default meta;

export const States: StoryObj = {
  name: 'Met uitleg, fout en uit',
  render: () =>
    show(
      stack(
        choiceField({ ...question, id: 'a', name: 'a', hint: 'U mag meer kiezen.' }),
        choiceField({ ...question, id: 'b', name: 'b', pick: 'one', error: 'Kies hoe wij u bereiken.' }),
        choiceField({ ...question, id: 'c', name: 'c', look: 'chips', error: 'Kies hoe wij u bereiken.' }),
        choiceField({ ...question, id: 'd', name: 'd', look: 'chips', disabled: true }),
        choiceField({ ...question, id: 'e', name: 'e', disabled: true }),
      ),
    ),
};
