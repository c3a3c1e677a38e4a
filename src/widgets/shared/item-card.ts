import { html, nothing, type TemplateResult } from 'lit';
import { card, type Fact } from '../../design/card.ts';
import { tag } from '../../design/tag.ts';
import {
  calendarIcon,
  clockIcon,
  errorIcon,
  noteIcon,
  peopleIcon,
  phoneIcon,
  placeIcon,
  priceIcon,
  warningIcon,
} from '../../design/icons.ts';
import type { CardView, FactView, TagView } from './list-view.model.ts';

const drawings = {
  note: noteIcon,
  calendar: calendarIcon,
  clock: clockIcon,
  place: placeIcon,
  price: priceIcon,
  people: peopleIcon,
  phone: phoneIcon,
} as const;

/** A fact row for the eye: one line per fact, in the language it was written in. */
export const fact = ({
  icon,
  term,
  lines,
  lang,
}: Omit<FactView, 'lines'> & { lines: readonly unknown[] }): Fact => ({
  icon: drawings[icon],
  term,
  detail: lines.map((line) => html`<div lang=${lang ?? nothing} dir="auto">${line}</div>`),
});

export const tags = (views: readonly TagView[]): TemplateResult[] =>
  views.map(({ label, tone }) =>
    tag(label, tone, tone === 'error' ? errorIcon : tone === 'warning' ? warningIcon : undefined),
  );

/** An item at a glance. `href` is its own address, when it has one. */
export const itemCard = (
  view: CardView,
  headingLevel: number,
  href: string | null,
  onOpen: (event: Event) => void,
): TemplateResult =>
  card({
    title: view.title,
    headingLevel,
    ...(href !== null && { href }),
    lang: view.lang,
    onOpen,
    ...(view.tags.length && { tags: tags(view.tags) }),
    facts: view.facts.map(fact),
    summary: view.summary,
    summaryLang: view.summaryLang,
    past: view.past,
  });
