import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { textArea } from '../../src/design/text-area.ts';
import { show, stack } from './show.ts';

const counter = (left: number): string => (left < 0 ? `${-left} tekens te veel` : `Nog ${left} tekens over`);
const label = 'Wat gaat u doen?';

const meta: Meta = { title: 'Vormgeving/Tekstvak' };
export default meta;

export const States: StoryObj = {
  name: 'Leeg, gevuld, bijna vol, te vol, fout en uit',
  render: () =>
    show(
      stack(
        textArea({ id: 'a', label, hint: 'Twee of drie zinnen zijn genoeg.', value: '' }),
        textArea({ id: 'b', label, value: 'Wij gaan samen koken en eten.', limit: 200, counter }),
        textArea({ id: 'c', label, value: 'Wij gaan samen koken.', limit: 30, counter }),
        textArea({ id: 'd', label, value: 'Wij gaan samen koken en eten.', limit: 20, counter }),
        textArea({ id: 'e', label, value: '', error: 'Vertel in een paar zinnen wat u gaat doen.' }),
        textArea({ id: 'f', label, value: 'Dit staat vast.', disabled: true, rows: 2 }),
      ),
    ),
};
