import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button, type ButtonOptions } from '../../src/design/button.ts';
import { backIcon, filterIcon, searchIcon } from '../../src/design/control-icons.ts';
import { shareIcon } from '../../src/design/keep-icons.ts';
import { forwardIcon } from '../../src/design/icons.ts';
import { icon } from '../../src/design/icon.ts';
import { fixed, press, shown } from './part.ts';

const meta: Meta<ButtonOptions> = {
  title: 'Vormgeving/Knop',
  args: { label: 'Zoeken', onClick: press },
  argTypes: {
    label: { name: 'tekst' },
    kind: { control: 'inline-radio', options: ['primary', 'secondary', 'quiet'] },
    busy: { control: 'boolean' },
    pressed: { control: 'boolean' },
    wide: { control: 'boolean' },
    icon: { control: false },
    onClick: { control: false },
  },
  render: shown(button),
};
export default meta;

type Story = StoryObj<ButtonOptions>;

export const Primary: Story = { name: 'Belangrijkste', args: { kind: 'primary', icon: searchIcon } };
export const Secondary: Story = { name: 'Gewoon', args: { label: 'Delen', icon: shareIcon } };
export const Quiet: Story = { name: 'Rustig', args: { label: 'Alle filters weghalen', kind: 'quiet' } };
export const QuietWithIcon: Story = {
  name: 'Rustig, met pictogram',
  args: { label: 'Terug naar de lijst', kind: 'quiet', icon: backIcon },
};
export const Busy: Story = {
  name: 'Bezig',
  args: { label: 'Bezig met versturen', busy: true, kind: 'primary' },
};
export const BusySecondary: Story = { name: 'Bezig, gewoon', args: { label: 'Bezig met laden', busy: true } };
export const Pressed: Story = { name: 'Aan', args: { label: 'Makkelijk lezen', pressed: true } };
export const NotPressed: Story = { name: 'Uit', args: { label: 'Makkelijk lezen', pressed: false } };
export const Closed: Story = {
  name: 'Opent iets',
  args: { label: 'Filters', icon: filterIcon, expanded: false },
};
export const Open: Story = {
  name: 'Heeft iets geopend',
  args: { label: 'Filters', icon: filterIcon, expanded: true },
};
export const Wide: Story = { name: 'Zo breed als het kan', args: { label: 'Meer tonen', wide: true } };
export const Long: Story = {
  name: 'Veel woorden',
  args: { label: 'Zet alle bijeenkomsten van deze activiteit tot aan de zomer in mijn eigen agenda' },
};
export const LinkLook: Story = {
  name: 'Link die op een knop lijkt',
  render: fixed(
    html`<div class="row">
      <a class="button" href="#alle"><span>Bekijk alle activiteiten</span>${icon(forwardIcon)}</a>
      <a class="button" data-kind="primary" href="#meld">Meld uw activiteit</a>
    </div>`,
  ),
};
export const Together: Story = {
  name: 'Bij elkaar',
  render: fixed(
    html`<div class="row">
      ${button({ label: 'Versturen', kind: 'primary', onClick: press })}
      ${button({ label: 'Bewaren', onClick: press })}
      ${button({ label: 'Stoppen', kind: 'quiet', onClick: press })}
    </div>`,
  ),
};
