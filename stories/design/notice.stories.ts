import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { button } from '../../src/design/button.ts';
import { notice, type NoticeOptions } from '../../src/design/notice.ts';
import { press, shown } from './part.ts';

const meta: Meta<NoticeOptions> = {
  title: 'Vormgeving/Bericht',
  args: { tone: 'info', body: 'Het buurthuis is op maandag dicht.' },
  argTypes: {
    tone: { control: 'inline-radio', options: ['info', 'success', 'warning', 'error'] },
    title: { control: 'text' },
    body: { control: 'text' },
    actions: { control: false },
  },
  render: shown(notice),
};
export default meta;

type Story = StoryObj<NoticeOptions>;

export const Info: Story = { name: 'Goed om te weten' };
export const Success: Story = {
  name: 'Gelukt',
  args: {
    tone: 'success',
    title: 'Uw aanvraag is verstuurd',
    body: 'U krijgt binnen 3 werkdagen bericht.',
  },
};
export const Warning: Story = {
  name: 'Let op',
  args: {
    tone: 'warning',
    title: 'Deze keer op een andere plek',
    body: 'Op zaterdag 28 november eten we in de Stadkamer.',
  },
};
export const Error: Story = {
  name: 'Het lukt niet',
  args: { tone: 'error', title: 'De lijst laadt nu niet', body: 'Bel 038 - 000 00 00. We helpen u graag.' },
};
export const Actions: Story = {
  name: 'Met een knop',
  args: {
    tone: 'warning',
    body: 'U ziet de gegevens van gisteren.',
    actions: button({ label: 'Probeer opnieuw', onClick: press }),
  },
};
