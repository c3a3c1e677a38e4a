import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { qrCode } from '../../src/design/qr-code.ts';
import { show, stack } from './show.ts';

const meta: Meta = { title: 'Vormgeving/QR-code' };
export default meta;

const address = 'https://voorbeeld.nl/agenda?item=samen-eten';

/** Black on white, also on a dark page and with the colours of the visitor's own. */
export const Code: StoryObj = {
  name: 'Met de link in woorden',
  render: () =>
    show(
      stack(
        qrCode({ text: address, label: 'QR-code: link naar Samen eten' }),
        html`<p>Richt de camera van uw telefoon op de code. Tik daarna op de link.</p>`,
        html`<p>${address}</p>`,
      ),
    ),
};
