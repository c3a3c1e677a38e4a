import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { adoptStyles, render, type TemplateResult } from 'lit';
import { type PaperItem, printSheet, printSheetStyles } from '../../src/design/print-sheet.ts';
import { qrCode, qrCodeStyles } from '../../src/design/qr-code.ts';

const meta: Meta = { title: 'Vormgeving/Blad op papier' };
export default meta;

const address = 'https://voorbeeld.nl/agenda?item=samen-eten';

const supper: PaperItem = {
  title: 'Samen eten',
  facts: [
    { term: 'Wat', lines: ['Eten met mensen uit de wijk.'] },
    { term: 'Wanneer', lines: ['dinsdag 24 november', 'elke dinsdag'] },
    { term: 'Hoe laat', lines: ['half 6 tot 7 uur (17.30 - 19.00 uur)'] },
    { term: 'Waar', lines: ['Wijkcentrum De Brug', 'Dorpsstraat 1', '8011 AA Zwolle'] },
    { term: 'Kosten', lines: ['5 euro per persoon', 'Stadspas: 2 euro 50 per persoon'] },
    { term: 'Aanmelden', lines: ['Bel voor maandag 12 uur: 038 - 000 00 00'] },
  ],
};

const sheet = (content: TemplateResult): HTMLElement => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [qrCodeStyles, printSheetStyles]);
  const paper = document.createElement('div');
  paper.className = 'root';
  root.append(paper);
  render(content, paper);
  return host;
};
const foot = {
  address,
  qr: qrCode({ text: address, label: 'QR-code: link naar Samen eten' }),
  qrHelp: 'Richt de camera van uw telefoon op de code.',
  notes: ['Er kan iets veranderen. Kijk voor u gaat op internet, of bel.', 'Afgedrukt op 24 november 2026.'],
};

export const Item: StoryObj = {
  name: 'Eén activiteit',
  render: () =>
    sheet(
      printSheet({
        items: [
          {
            ...supper,
            warnings: ['Bijna vol'],
            paragraphs: [
              'Elke dinsdag koken vrijwilligers een maaltijd van drie gangen. U schuift aan en eet mee.',
              'Heeft u een dieet? Zeg het als u zich aanmeldt.',
            ],
          },
        ],
        ...foot,
      }),
    ),
};
export const Selection: StoryObj = {
  name: 'Een lijst',
  render: () =>
    sheet(
      printSheet({
        heading: 'Dinsdag in Assendorp',
        items: ['Samen eten', 'Koffie drinken', 'Zingen', 'Wandelen'].map((title, index) => ({
          ...supper,
          title,
          ...(index === 2 && { warnings: ['Gaat niet door'] }),
        })),
        ...foot,
      }),
    ),
};
