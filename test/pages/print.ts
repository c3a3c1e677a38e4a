/** Makes a sheet and asks for no print: a test cannot press the button of that dialog. */
import { printSheet, printSheetStyles } from '../../src/design/print-sheet.ts';
import { qrCode, qrCodeStyles } from '../../src/design/qr-code.ts';
import { printAlone } from '../../src/widgets/shared/print-alone.ts';

printAlone({
  sheet: printSheet({
    items: [{ title: 'Samen eten', facts: [{ term: 'Waar', lines: ['De Brug'] }] }],
    qr: qrCode({ text: 'https://voorbeeld.nl/', label: 'QR-code' }),
  }),
  styles: [qrCodeStyles, printSheetStyles],
  title: 'Samen eten',
  lang: 'nl',
  dir: 'ltr',
  print: () => undefined,
});
