import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../design/choice.ts';
import type { Choices } from './filters.model.ts';
import type { ListState } from './list-state.ts';

const sorts = ['', 'date'] as const;

/** The order of what fits a search text, when there is something to put in order. */
export const sortChoice = (
  { kind, answer, state, reading }: Choices,
  choose: (choice: Partial<ListState>) => void,
): TemplateResult | typeof nothing => {
  const fits = answer.sort === 'relevance' || (state.sort && state.text.trim());
  if (!kind.dated || !fits || answer.total < 2) return nothing;
  const { sort } = reading.messages;
  return html`<div class="no-print">
    ${choices({
      legend: sort.label,
      legendUnseen: true,
      name: 'sort',
      pick: 'one',
      look: 'chips',
      items: sorts.map((value) => ({
        value,
        label: sort[value || 'relevance'],
        checked: state.sort === value,
      })),
      onChange: ({ target }) => choose({ sort: (target as HTMLInputElement).value ? 'date' : '' }),
    })}
  </div>`;
};
