/** A vacancy at a glance. */
import type { Found } from '../../engine/engine.ts';
import type { CardView } from '../shared/list-view.model.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import { isClosed, vacancyFacts, vacancyOf, vacancyTags } from './vacancy-facts.model.ts';

export function vacancyCard(found: Found, reading: Reading): CardView {
  const vacancy = vacancyOf(found);
  const title = words(vacancy.name, reading);
  const summary = words(vacancy.summary, reading);
  return {
    id: vacancy.id,
    title: title?.text ?? '',
    ...(title && !title.lang.startsWith(reading.messages.lang) && { lang: title.lang }),
    tags: vacancyTags(found, reading),
    facts: vacancyFacts(found, reading, reading.plain),
    ...(summary && !reading.plain && { summary: summary.text, summaryLang: summary.lang }),
    past: isClosed(vacancy, reading.now),
  };
}
