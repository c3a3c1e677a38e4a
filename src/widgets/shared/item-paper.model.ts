/** An item on paper: the facts and whom to call; by itself also its text, its ticks, the place and the coming dates. */
import type { DetailView } from './item-detail.model.ts';
import type { PaperView } from './list-kind.model.ts';
import type { PartReading } from './reading.model.ts';

/** More of a list than these make a second page. */
const MOST_OF_LIST = 8;

/** `whole`: the only item on the sheet; else one of a selection. */
export function paperOf(view: DetailView, reading: PartReading, whole: boolean): PaperView {
  const { detail, controls } = reading.messages;
  const calls = view.contacts.flatMap(({ name, telephone, email }) => {
    const ways = [telephone?.label, email].filter(Boolean);
    return ways.length ? [[name?.text, ...ways].filter(Boolean).join(', ')] : [];
  });
  const row = (term: string, lines: readonly (string | undefined)[]) => {
    const known = lines.flatMap((line) => line || []);
    return known.length ? [{ term, lines: known }] : [];
  };
  return {
    title: view.title,
    ...(view.titleLang && { lang: view.titleLang }),
    warnings: view.tags.map(({ label }) => label),
    facts: [
      ...view.facts.map(({ term, lines, lang }) => ({ term, lines, ...(lang && { lang }) })),
      ...row(detail.contact, calls),
      ...(whole
        ? [
            ...(view.ticks ?? []).flatMap(({ title, lines, unknown }) => row(title, [...lines, unknown])),
            ...(view.lists ?? []).flatMap(({ title, items }) =>
              row(
                title,
                items.slice(0, MOST_OF_LIST).map((one) => [one.title.text, ...one.lines].join(' – ')),
              ),
            ),
            ...row(
              detail.accessibility,
              view.access.map(({ line, note }) => (note ? `${line} (${note.text})` : line)),
            ),
            ...row(detail.goodToKnow, [view.instructions?.text]),
            ...row(
              controls.moreDates,
              view.dates
                .slice(1, MOST_OF_LIST)
                .map(({ label, tags }) => [label, ...tags.map((tag) => tag.label)].join(' – ')),
            ),
          ]
        : []),
    ],
    paragraphs: whole ? (view.text?.paragraphs ?? []) : [],
    ...(view.text && { textLang: view.text.lang }),
  };
}
