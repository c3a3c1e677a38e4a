/** The ways out without an endpoint: a mail program, the clipboard, a sheet of paper. Each leaves the page as it is. */
import type { AnswerRow } from './summary.model.ts';
import { mailLink } from './summary.model.ts';
import type { RoomMessages } from '../../text/messages.ts';
import type { Reading } from '../shared/reading.model.ts';
import { fullDay } from './room-reading.model.ts';

/** Answers whether it was copied; a page without https or in a frame may not. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens the visitor's mail program with the letter. A letter that is too long for an address is copied instead, and the mail
 * asks to paste it. Answers what went otherwise than it should.
 */
export async function openMail(
  to: string,
  letter: string,
  words: RoomMessages,
  open: (href: string) => void,
): Promise<'long' | 'copyFailed' | undefined> {
  const { href, isWhole } = mailLink(to, words.letter.subject, letter, words.letter.paste);
  const trouble = isWhole ? undefined : (await copyText(letter)) ? 'long' : 'copyFailed';
  open(href);
  return trouble;
}

export interface PaperOptions {
  rows: readonly AnswerRow[];
  words: RoomMessages;
  reading: Reading;
  /** Whom to give it to. */
  name?: string | undefined;
  /** The number of the receipt, when there is one. */
  receipt?: { term: string; number: string };
}

/** One clear sheet, for who has no mail; when what makes it is lost, the page as it stands. */
export async function printAnswers({ rows, words, reading, name, receipt }: PaperOptions): Promise<void> {
  const parts = await Promise.all([
    import('../shared/print-alone.ts'),
    import('../../design/print-sheet.ts'),
  ]).catch(() => undefined);
  if (!parts) {
    print();
    return;
  }
  const [{ printAlone }, { printSheet, printSheetStyles }] = parts;
  const { letter } = words;
  const { lang, dir } = reading.messages;
  const facts = rows.filter(({ lines }) => lines.length).map(({ term, lines }) => ({ term, lines }));
  printAlone({
    title: letter.subject,
    lang,
    dir,
    styles: [printSheetStyles],
    sheet: printSheet({
      plain: reading.plain,
      items: [
        {
          title: letter.subject,
          facts: [...(receipt ? [{ term: receipt.term, lines: [receipt.number] }] : []), ...facts],
        },
      ],
      notes: [
        ...(receipt ? [] : [name ? letter.giveTo(name) : letter.giveToAnyone]),
        letter.printedOn(fullDay(reading.now, reading)),
      ],
    }),
  });
}
