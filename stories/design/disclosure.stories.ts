import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { disclosure, type DisclosureOptions } from '../../src/design/disclosure.ts';
import { fixed, shown } from './part.ts';

const meta: Meta<DisclosureOptions> = {
  title: 'Vormgeving/Uitklappen',
  args: { summary: 'Voor wie?', content: html`<p>Voor iedereen die in Zwolle woont.</p>` },
  argTypes: { badge: { control: 'text' }, open: { control: 'boolean' }, content: { control: false } },
  render: shown(disclosure),
};
export default meta;

type Story = StoryObj<DisclosureOptions>;

export const Closed: Story = { name: 'Dicht' };
export const Open: Story = { name: 'Open', args: { open: true } };
export const Badge: Story = { name: 'Met een getal', args: { badge: '2' } };
export const InPanel: Story = {
  name: 'Onder elkaar in een vak',
  render: (args) =>
    fixed(
      html`<div class="panel">
        ${disclosure({ ...args, summary: 'Wat wilt u doen?', badge: '2', open: true })} ${disclosure(args)}
        ${disclosure({ ...args, summary: 'In welke wijk?' })}
      </div>`,
    )(),
};
