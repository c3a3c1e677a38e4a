import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { showMore } from '../../src/design/show-more.ts';
import { nothingHappens as onMore, show, stack } from './show.ts';

const label = 'Meer tonen';

const meta: Meta = { title: 'Vormgeving/Meer tonen' };
export default meta;

export const More: StoryObj = {
  name: 'Er is meer, en het is onderweg',
  render: () =>
    show(
      stack(
        showMore({ remaining: 12, label, rest: 'nog 12 activiteiten', onMore }),
        showMore({ remaining: 12, label, rest: 'nog 12 activiteiten', onMore, busy: true }),
      ),
    ),
};
export const Last: StoryObj = {
  name: 'Alles staat er: geen knop',
  render: () =>
    show(
      html`<p>Dit is alles.</p>
        ${showMore({ remaining: 0, label, rest: '', onMore })}`,
    ),
};
