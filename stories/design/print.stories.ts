import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { button } from '../../src/design/button.ts';
import { factList } from '../../src/design/card.ts';
import { printIcon } from '../../src/design/control-icons.ts';
import { clockIcon, placeIcon } from '../../src/design/icons.ts';
import { link } from '../../src/design/link.ts';
import { show, stack } from './show.ts';

const meta: Meta = { title: 'Vormgeving/Papier' };
export default meta;

/** Print this story to see it: no button, black on white, the address written out. */
export const Sheet: StoryObj = {
  name: 'Om af te drukken',
  render: () =>
    show(
      stack(
        html`<h2 class="title">Samen eten</h2>`,
        factList([
          { icon: clockIcon, term: 'Hoe laat', detail: 'half 6 tot 7 uur' },
          { icon: placeIcon, term: 'Waar', detail: 'Wijkcentrum De Brug' },
        ]),
        html`<p>
          ${link({ href: 'https://www.zwolle.nl/', label: 'Meer lezen', base: 'https://voorbeeld.nl/' })}
        </p>`,
        button({ label: 'Afdrukken', icon: printIcon, onClick: () => print() }),
      ),
    ),
};
