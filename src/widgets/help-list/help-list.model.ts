/** Calls for help at a glance, what is asked beside what is offered. */
import type { Found } from '../../engine/engine.ts';
import { helpWords } from '../../text/help-messages.ts';
import { cardWords, type CardView, type DayView } from '../shared/list-view.model.ts';
import type { Reading } from '../shared/reading.model.ts';
import { hasEnded } from '../shared/undated.model.ts';
import { helpFacts, helpOf, helpTags } from './help-facts.model.ts';

export const helpCard = (found: Found, reading: Reading, inGroup?: boolean): CardView => ({
  ...cardWords(helpOf(found), reading),
  tags: helpTags(found, reading, inGroup),
  facts: helpFacts(found, reading, reading.plain),
  past: hasEnded(helpOf(found), reading.now),
});

/** Asked first, then offered, then what does not say; each in the order of the answer. Without the empty ones. */
export function helpGroups(items: readonly Found[], reading: Reading): DayView[] {
  const { direction, other } = helpWords(reading.messages);
  const headings = [['asked', direction.asked], ['offered', direction.offered], [undefined, other]] as const; // prettier-ignore
  return headings.flatMap(([one, heading]) => {
    const own = items.filter((found) => helpOf(found).direction === one);
    return own.length ? [{ heading, cards: own.map((found) => helpCard(found, reading, true)) }] : [];
  });
}
