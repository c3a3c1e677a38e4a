import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { frame, type FrameOptions } from './frame.ts';
import { detailPage, finderPage, statesPage } from './page.ts';

const meta: Meta<FrameOptions> = {
  title: 'Vormgeving/Hele schermen',
  argTypes: {
    plain: { control: 'boolean', name: 'makkelijk lezen' },
    kiosk: { control: 'boolean', name: 'zuil' },
    dir: { control: 'inline-radio', options: ['ltr', 'rtl'], name: 'schrijfrichting' },
  },
};
export default meta;

type Story = StoryObj<FrameOptions>;

export const Finder: Story = { name: 'Zoeken', render: (args) => frame(finderPage(), args) };
export const Detail: Story = { name: 'Eén activiteit', render: (args) => frame(detailPage(), args) };
export const States: Story = { name: 'Toestanden', render: (args) => frame(statesPage(), args) };
export const Plain: Story = { name: 'Makkelijk lezen', args: { plain: true }, render: Finder.render };
export const Kiosk: Story = { name: 'Op een zuil', args: { kiosk: true }, render: Finder.render };
export const RightToLeft: Story = {
  name: 'Van rechts naar links',
  args: { dir: 'rtl' },
  render: Finder.render,
};
