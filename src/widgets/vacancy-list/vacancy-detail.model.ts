/** The page of a vacancy, from structured fields and its texts: whom to call first, no account. */
import type { Found } from '../../engine/engine.ts';
import type { ContactPoint } from '../../feed/schema.ts';
import { vacancyPartWords } from '../../text/vacancy-part-messages.ts';
import {
  accessLines,
  addressView,
  checkedView,
  contactViews,
  textView,
  type DetailView,
} from '../shared/item-detail.model.ts';
import { words, type PartReading } from '../shared/reading.model.ts';
import {
  contactsOf,
  isClosed,
  organizationOf,
  placeOf,
  vacancyFacts,
  vacancyOf,
  vacancyTags,
} from './vacancy-facts.model.ts';

/** People first; the form to apply with comes after them. */
function contactPoints(found: Found, { messages }: PartReading): readonly ContactPoint[] {
  const { applyLink } = vacancyOf(found);
  const contacts = [...contactsOf(found)].sort((a, b) => Number(!a.telephone) - Number(!b.telephone));
  if (!applyLink) return contacts;
  return [
    ...contacts,
    { name: { [messages.lang]: vacancyPartWords(messages).detail.apply }, url: applyLink },
  ];
}

export function vacancyDetail(found: Found, reading: PartReading): DetailView {
  const vacancy = vacancyOf(found);
  const { messages } = reading;
  const { detail } = vacancyPartWords(messages);
  const closed = isClosed(vacancy, reading.now);
  const title = words(vacancy.name, reading);
  const organizer = words(organizationOf(found)?.name, reading);
  const named = (scheme: string, ids: readonly string[] = []): string[] =>
    ids.map((id) => words(reading.concept(scheme, id), reading)?.text ?? id);
  return {
    title: title?.text ?? '',
    ...(title && !title.lang.startsWith(messages.lang) && { titleLang: title.lang }),
    tags: vacancyTags(found, reading),
    ...(closed && { closed: detail.closed }),
    facts: vacancyFacts(found, reading, true),
    ticks: [
      {
        title: detail.requirements,
        lines: [
          ...named('requirement', vacancy.requirement),
          ...(vacancy.minimumAge ? [detail.minimumAge(String(vacancy.minimumAge))] : []),
        ],
      },
      { title: detail.skills, lines: named('skill', vacancy.skill) },
      { title: detail.rewards, lines: named('reward', vacancy.reward) },
    ],
    ...textView(vacancy, reading),
    dates: [],
    // What the vacancy says itself comes before its place.
    access: accessLines([placeOf(found)?.accessibility, vacancy.accessibility], reading),
    ...addressView(placeOf(found)?.address),
    ...(organizer && { organizer }),
    // Nobody has to call for what is over.
    contacts: closed ? [] : contactViews(contactPoints(found, reading), reading),
    ...checkedView(vacancy.assuredDate, reading),
  };
}
