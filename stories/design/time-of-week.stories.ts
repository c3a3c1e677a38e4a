import '../../src/embed/form-controls.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { SamenTimeOfWeek } from '../../src/design/time-of-week.ts';

type Args = Partial<SamenTimeOfWeek>;

const meta: Meta<Args> = {
  title: 'Vormgeving/Losse week',
  component: 'samen-time-of-week',
  args: {
    label: 'Wanneer kunt u?',
    name: 'wanneer',
    all: 'hele dag',
    dayLabel: 'Dag',
    days: [
      { value: 'ma', label: 'maandag' },
      { value: 'di', label: 'dinsdag' },
      { value: 'wo', label: 'woensdag' },
    ],
    parts: [
      { value: 'ochtend', label: 'ochtend' },
      { value: 'middag', label: 'middag' },
      { value: 'avond', label: 'avond' },
    ],
  },
  render: (args) => Object.assign(document.createElement('samen-time-of-week'), args),
};
export default meta;

export const Usual: StoryObj<Args> = { name: 'Om in te vullen' };
export const Chosen: StoryObj<Args> = {
  name: 'Gekozen',
  args: { value: ['ma-ochtend', 'di-ochtend', 'di-middag', 'di-avond'] },
};
export const Wrong: StoryObj<Args> = { name: 'Met een fout', args: { error: 'Kies minstens een dagdeel.' } };
export const Off: StoryObj<Args> = { name: 'Uit', args: { value: ['ma-ochtend'], disabled: true } };
