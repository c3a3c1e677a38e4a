/** The facts of a call for help, from structured fields only: what kind, when, in which district. Never who or where exactly. */
import type { Found } from '../../engine/engine.ts';
import type { Help } from '../../feed/schema.ts';
import { helpWords } from '../../text/help-messages.ts';
import type { FactView, TagView } from '../shared/list-view.model.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import { hasEnded, weekLines } from '../shared/undated.model.ts';

export const helpOf = ({ item }: Found): Help => item as Help;

/** `whole`: with what it is, which a card has in its summary, and with what nobody told of when. */
export function helpFacts(found: Found, reading: Reading, whole: boolean): FactView[] {
  const help = helpOf(found);
  const { messages, phrases, now } = reading;
  const { facts } = messages;
  const own = helpWords(messages);
  const { helpType, district = [], dayPart, validThrough } = help;
  const what = whole ? words(help.summary, reading) : undefined;
  const kind = helpType && (words(reading.concept('helpType', helpType), reading)?.text ?? helpType);
  const where = district.flatMap((id) => words(reading.concept('district', id), reading)?.text ?? []);
  const when = weekLines(dayPart, reading, own);
  const unknown = [phrases.unknown()];
  const rows: FactView[] = [
    { icon: 'note', term: facts.what, lines: what ? [what.text] : [], ...(what && { lang: what.lang }) },
    { icon: 'people', term: own.kind, lines: kind ? [kind] : [] },
    { icon: 'calendar', term: facts.when, lines: whole && !when.length ? unknown : when },
    { icon: 'clock', term: own.reply, lines: [own.until(phrases.date(validThrough.slice(0, 10), now))] },
    { icon: 'place', term: facts.where, lines: where.length ? [where.join(', ')] : unknown },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

/** That it is over comes alone; `inGroup`: below a heading that says whether it is asked or offered. */
export function helpTags(found: Found, reading: Reading, inGroup = false): TagView[] {
  const help = helpOf(found);
  const own = helpWords(reading.messages);
  if (hasEnded(help, reading.now)) return [{ label: own.closed, tone: 'error' }];
  return help.direction && !inGroup ? [{ label: own.direction[help.direction] }] : [];
}
