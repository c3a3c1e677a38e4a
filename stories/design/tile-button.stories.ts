import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themeIcon } from '../../src/design/theme-icon.ts';
import { tileButton, type TileButtonOptions } from '../../src/design/tile-button.ts';
import { press } from './part.ts';
import { show } from './show.ts';

const tiles: readonly Omit<TileButtonOptions, 'onClick'>[] = [
  { label: 'Koffie en thee', note: '12 activiteiten', pictogram: themeIcon('coffee') },
  { label: 'Muziek', note: '3 activiteiten', pictogram: themeIcon('music'), chosen: 'uw keuze' },
  { label: 'Fietsen', note: 'nu niets', pictogram: themeIcon('bike'), off: true },
  { label: 'Assendorp', note: '1 activiteit' },
];

const meta: Meta = {
  title: 'Vormgeving/Tegelknoppen',
  parameters: { parts: ['tile.ts'] },
  render: () =>
    show(
      html`<fieldset class="choices" data-look="tiles">
        <legend class="label">Wat wilt u doen?</legend>
        ${tiles.map((tile) => tileButton({ ...tile, onClick: press }))}
      </fieldset>`,
    ),
};
export default meta;

export const Tiles: StoryObj = { name: 'Gewoon, gekozen, niets, zonder plaatje' };
