/** The facts of a call for help, from structured fields only: what kind, when, in which district. Never who or where exactly. */
import type { Found } from '../../engine/engine.ts';
import type { Help } from '../../feed/schema.ts';
import { helpWords } from '../../text/help-messages.ts';
import type { FactView, TagView } from '../shared/list-view.model.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import { hasEnded, weekLines } from '../shared/undated.model.ts';

export const helpOf = ({ item }: Found): Help => item as Help;

function when({ dayPart, validThrough }: Help, reading: Reading): string[] {
  const own = helpWords(reading.messages);
  const last = reading.phrases.date(validThrough.slice(0, 10), reading.now);
  return [...weekLines(dayPart, reading, own), own.until(last)];
}

/** `whole`: with what it is; a card has that in its summary. */
export function helpFacts(found: Found, reading: Reading, whole: boolean): FactView[] {
  const help = helpOf(found);
  const { facts } = reading.messages;
  const { helpType, district = [] } = help;
  const what = whole ? words(help.summary, reading) : undefined;
  const kind = helpType && (words(reading.concept('helpType', helpType), reading)?.text ?? helpType);
  const where = district.flatMap((id) => words(reading.concept('district', id), reading)?.text ?? []);
  const rows: FactView[] = [
    { icon: 'note', term: facts.what, lines: what ? [what.text] : [], ...(what && { lang: what.lang }) },
    { icon: 'people', term: helpWords(reading.messages).kind, lines: kind ? [kind] : [] },
    { icon: 'calendar', term: facts.when, lines: when(help, reading) },
    { icon: 'place', term: facts.where, lines: [where.join(', ') || reading.phrases.unknown()] },
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
