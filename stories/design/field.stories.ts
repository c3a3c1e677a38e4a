import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button } from '../../src/design/button.ts';
import { field } from '../../src/design/field.ts';
import { withRequirement } from '../../src/design/requirement.ts';
import { nothingHappens as onClick, show, stack } from './show.ts';

const meta: Meta = { title: 'Vormgeving/Velden' };
export default meta;

export const Required: StoryObj = {
  name: 'Verplicht of niet, in woorden',
  render: () =>
    show(
      stack(
        field({ id: 'a', label: withRequirement('Uw naam', 'verplicht'), value: '', required: true }),
        field({ id: 'b', label: withRequirement('Telefoon', 'niet verplicht'), type: 'tel', value: '' }),
      ),
    ),
};
/** The browser's own calendar: each visitor knows the one of their own device, and it can be typed. */
export const Dates: StoryObj = {
  name: 'Datum en tijd',
  render: () =>
    show(
      stack(
        field({ id: 'a', label: 'Welke dag?', type: 'date', value: '', min: '2026-11-01' }),
        field({ id: 'b', label: 'Welke dag?', type: 'date', value: '2026-11-28' }),
        field({ id: 'c', label: 'Welke dag?', type: 'date', value: '', error: 'Kies een dag na vandaag.' }),
        field({ id: 'd', label: 'Hoe laat?', type: 'time', value: '19:30' }),
      ),
    ),
};
export const Search: StoryObj = {
  name: 'Zoekveld',
  render: () =>
    show(
      html`<form role="search" class="stack" @submit=${(event: Event) => event.preventDefault()}>
        ${field({ id: 'q', label: 'Zoeken', hint: 'Bijvoorbeeld: koken', type: 'search', value: 'wandelen' })}
        <div>${button({ label: 'Zoeken', type: 'submit', kind: 'primary', onClick })}</div>
      </form>`,
    ),
};
