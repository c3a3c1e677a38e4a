/** Items on paper, on a sheet of their own. Comes when a visitor prints. */
import { printSheet, printSheetStyles } from '../../design/print-sheet.ts';
import { qrCode, qrCodeStyles } from '../../design/qr-code.ts';
import type { Found } from '../../engine/engine.ts';
import type { KeepMessages } from '../../text/keep-messages.ts';
import { loadPaperMessages } from '../../text/paper-messages.ts';
import type { DetailKind } from './list-kind.model.ts';
import { printAlone } from './print-alone.ts';
import type { PartReading } from './reading.model.ts';

/** More items than these is a pile of paper that nobody takes along. */
const MOST = 40;

export interface PrintItemsOptions {
  found: readonly Found[];
  paper: Awaited<ReturnType<DetailKind['loadPaper']>>;
  reading: PartReading;
  words: KeepMessages;
  /** Of the sheet; above a list also its heading. */
  title: string;
  /** What the visitor has chosen, in words: it is why these are in the list. */
  chosen?: readonly string[];
  /** How many there are besides those that are given. */
  more?: number;
  /** Where to look again. */
  href?: string;
}

/** Prints one item whole, or a list of several. */
export async function printItems(o: PrintItemsOptions): Promise<void> {
  const { words, href, title } = o;
  const { messages, phrases, now, plain } = o.reading;
  const own = await loadPaperMessages(messages.lang);
  // Paper is read on another day: what was "tomorrow" is not any more.
  const date = (day: string): string => phrases.date(day, '');
  const reading = { ...o.reading, phrases: { ...phrases, date } };
  const whole = o.found.length === 1 && o.more === undefined;
  const shown = o.found.slice(0, MOST);
  const rest = (o.more ?? 0) + o.found.length - shown.length;
  const qr = href === undefined ? undefined : qrCode({ text: href, label: words.share.qrLabel(title) });
  printAlone({
    title,
    lang: messages.lang,
    dir: messages.dir,
    styles: [printSheetStyles, qrCodeStyles],
    sheet: printSheet({
      plain,
      ...(!whole && { heading: title }),
      items: shown.map((one) => o.paper(one, reading, whole)),
      notes: [
        ...(o.chosen?.length ? [`${messages.controls.activeFilters} ${o.chosen.join(', ')}`] : []),
        ...(rest > 0 ? [own.more(rest)] : []),
        own.checkFirst,
        own.printedOn(date(now)),
      ],
      ...(href !== undefined && { address: href }),
      ...(qr && { qr, qrHelp: words.share.qrHelp }),
    }),
  });
}
