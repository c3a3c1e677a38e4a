import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { weekGrid, type WeekGridOptions } from '../../src/design/week-grid.ts';
import { nothingHappens as onInput, show, stack } from './show.ts';

const labels = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
/** The week of the other stories and tests. */
const week: Omit<WeekGridOptions, 'id'> = {
  label: 'Wanneer kunt u?',
  days: labels.map((label) => ({ value: label.slice(0, 2), label })),
  parts: ['ochtend', 'middag', 'avond'].map((label) => ({ value: label, label })),
  all: 'hele dag',
  dayLabel: 'Dag',
  chosen: ['ma-ochtend', 'di-ochtend', 'di-middag', 'di-avond', 'do-avond'],
  onInput,
};

const meta: Meta = { title: 'Vormgeving/Week' };
export default meta;

export const Wide: StoryObj = {
  name: 'Waar plaats is',
  render: () => show(weekGrid({ ...week, id: 'a', hint: 'Kies alles wat kan.' })),
};
export const Narrow: StoryObj = {
  name: 'Op 320 punten breed',
  render: () => {
    const host = show(weekGrid({ ...week, id: 'a' }));
    host.style.inlineSize = 'min(20em, 100%)';
    return host;
  },
};
export const States: StoryObj = {
  name: 'Fout en uit',
  render: () =>
    show(
      stack(
        weekGrid({ ...week, id: 'a', chosen: [], error: 'Kies minstens een dagdeel.' }),
        weekGrid({ ...week, id: 'b', disabled: true }),
      ),
    ),
};
