/** The list on paper, as far as it is on the screen. Comes when a visitor prints it. */
import { withDetail } from '../../text/detail-phrases.nl.ts';
import { loadKeepMessages } from '../../text/keep-messages.ts';
import { addressParams, addressWith } from './address.ts';
import type { Shown } from './list-controls.ts';
import type { ListSource } from './list-kind.ts';
import { printItems } from './print-items.ts';
import { isPassedOn, shareHref } from './share.model.ts';

/** `chosen`: the words of what the visitor has chosen, which stand above it. */
export async function printList(
  { element, kind, list, parts }: ListSource,
  { answer, reading, remaining }: Pick<Shown, 'answer' | 'reading' | 'remaining'>,
  chosen: readonly string[],
): Promise<void> {
  const { messages, phrases } = reading;
  const { urlMode } = list;
  const [{ detail }, words] = await Promise.all([parts.loadDetail(), loadKeepMessages(messages.lang)]);
  const href = shareHref(
    addressWith(urlMode, addressParams(urlMode)),
    document.baseURI,
    isPassedOn(element.plain, reading),
  );
  await printItems({
    found: answer.items,
    paper: await detail.loadPaper(),
    reading: { ...reading, phrases: withDetail(phrases) },
    words,
    title: kind.words(messages).heading,
    chosen,
    more: remaining,
    ...(href !== undefined && { href }),
  });
}
