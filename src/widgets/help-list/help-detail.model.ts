/** The page of a call for help, from structured fields and its texts. One answers through a relay, never to a person. */
import type { Found } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import type { Help } from '../../feed/schema.ts';
import { helpPartWords } from '../../text/help-part-messages.ts';
import { checkedView, textView, type ContactView, type DetailView } from '../shared/item-detail.model.ts';
import { cardWords } from '../shared/list-view.model.ts';
import type { PartReading } from '../shared/reading.model.ts';
import { hasEnded } from '../shared/undated.model.ts';
import { helpFacts, helpOf, helpTags } from './help-facts.model.ts';

/** The relay, by what one does there; that there is none is said. */
function replyView({ direction, replyUrl }: Help, { messages }: PartReading): ContactView {
  const { reply, replyToOther, relay, noReply } = helpPartWords(messages).detail;
  const href = safeUrl(replyUrl);
  const note = { text: href ? relay : noReply, lang: messages.lang };
  if (!href) return { note };
  const label = direction ? reply[direction] : replyToOther;
  return { url: { href, host: new URL(href).host, label }, note };
}

export function helpDetail(found: Found, reading: PartReading): DetailView {
  const help = helpOf(found);
  const { title, lang } = cardWords(help, reading);
  const closed = hasEnded(help, reading.now);
  return {
    title,
    ...(lang && { titleLang: lang }),
    tags: helpTags(found, reading),
    ...(closed && { closed: helpPartWords(reading.messages).detail.closed }),
    facts: helpFacts(found, reading, true),
    ...textView(help, reading),
    dates: [],
    access: [],
    // Nobody has to answer what is over.
    contacts: closed ? [] : [replyView(help, reading)],
    ...checkedView(help.assuredDate, reading),
  };
}
