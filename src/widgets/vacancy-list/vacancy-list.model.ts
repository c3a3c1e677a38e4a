/** A vacancy at a glance. */
import type { Found } from '../../engine/engine.ts';
import { cardWords, type CardView } from '../shared/list-view.model.ts';
import type { Reading } from '../shared/reading.model.ts';
import { isClosed, vacancyFacts, vacancyOf, vacancyTags } from './vacancy-facts.model.ts';

export function vacancyCard(found: Found, reading: Reading): CardView {
  const vacancy = vacancyOf(found);
  return {
    ...cardWords(vacancy, reading),
    tags: vacancyTags(found, reading),
    facts: vacancyFacts(found, reading, reading.plain),
    past: isClosed(vacancy, reading.now),
  };
}
