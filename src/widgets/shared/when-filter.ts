import { html, type TemplateResult } from 'lit';
import { choices } from '../../design/choice.ts';
import { field } from '../../design/field.ts';
import { dayParts, type DayPart } from '../../search/dates.ts';
import { toggled } from './list-choices.ts';
import { realDay, type ListState } from './list-state.ts';
import type { PartReading } from './reading.model.ts';

const input = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

/** Days of one's own: part of the day × weekday, and a first and a last day. */
export const whenFilter = (
  { messages, phrases, now }: PartReading,
  state: ListState,
  change: (update: (state: ListState) => ListState) => void,
): TemplateResult => {
  const { days: words } = messages;
  const partLabels = [words.morning, words.afternoon, words.evening];
  const days = choices({
    legend: words.weekdayLabel,
    name: 'day',
    pick: 'many',
    look: 'chips',
    items: messages.weekdays.map((label, index) => ({
      value: String(index + 1),
      label,
      checked: state.days.includes(index + 1),
    })),
    onChange: (event) => {
      const { value, checked } = input(event);
      change((before) => ({ ...before, page: 1, days: toggled(before.days, Number(value), checked).sort() }));
    },
  });
  const parts = choices({
    legend: words.partLabel,
    name: 'part',
    pick: 'many',
    look: 'chips',
    items: dayParts.map((value, index) => ({
      value,
      label: partLabels[index] ?? value,
      checked: state.parts.includes(value),
    })),
    onChange: (event) => {
      const { value, checked } = input(event);
      change((before) => ({ ...before, page: 1, parts: toggled(before.parts, value as DayPart, checked) }));
    },
  });
  /** A day of one's own takes the place of "this week". Half a year ("202") is not a day yet, and not lost either. */
  const onDay = (key: 'from' | 'to') => (event: Event) => {
    const { value } = input(event);
    if (value && !realDay(value)) return;
    change((before) => ({ ...before, page: 1, when: '', [key]: value }));
  };
  const { from, to } = state;
  const today = now.slice(0, 10);
  const tooEarly = from && to && to < from;
  return html`<div class="stack" data-gap="m">
    ${parts}${days}
    ${field({ id: 'from', type: 'date', label: words.from, value: from, min: today, onChange: onDay('from') })}
    ${field({
      id: 'to',
      type: 'date',
      label: words.to,
      value: to,
      min: from > today ? from : today,
      onChange: onDay('to'),
      ...(tooEarly && { error: words.toBeforeFrom(phrases.date(from, now)) }),
    })}
  </div>`;
};
