import { css, html, nothing, type TemplateResult } from 'lit';
import { legend } from './choice-field.ts';
import { describedBy, type FieldOptions } from './field.ts';
import { icon } from './icon.ts';
import { checkIcon } from './icons.ts';

/** A row or column: its value, and its word. */
export interface WeekGridHead {
  value: string;
  label: string;
}

/** Parts of days to choose from. */
export interface WeekGridOptions extends FieldOptions {
  days: readonly WeekGridHead[];
  parts: readonly WeekGridHead[];
  /** The word for all parts of a day ("hele dag"). */
  all: string;
  /** The heading above the days ("Dag"). */
  dayLabel: string;
  /** What is chosen, as `day-part` (`weekMoment`). */
  chosen: readonly string[];
  disabled?: boolean;
  /** The new choice, in the order of the week; comes with the native `input`. */
  onInput: (chosen: string[], event: Event) => void;
  /** The native `change`, after `onInput`. */
  onChange?: (event: Event) => void;
}

/** One part of one day, as one word: `mo-morning`. */
export const weekMoment = (day: string, part: string): string => `${day}-${part}`;

const box = (label: unknown, checked: boolean, some: boolean, change: (on: boolean, event: Event) => void) =>
  html`<td role="cell">
    <label class="choice moment"
      ><input
        type="checkbox"
        .checked=${checked}
        .indeterminate=${some}
        @input=${(event: Event) => change((event.target as HTMLInputElement).checked, event)}
      /><span class="face"><span class="mark">${icon(checkIcon)}</span>${label}</span></label
    >
  </td>`;

/**
 * The week as a table: a row a day, first a box for the whole day, then a column a part of the day. Where there is no room,
 * each day gets its own line with the words in the boxes; the roles stay those of a table.
 *
 * Use it for when somebody can or wants to, week in week out. For one date use a date field.
 */
export const weekGrid = (o: WeekGridOptions): TemplateResult => {
  const on = new Set(o.chosen);
  const all = o.days.flatMap((day) => o.parts.map((part) => weekMoment(day.value, part.value)));
  const set =
    (moments: readonly string[]) =>
    (checked: boolean, event: Event): void =>
      o.onInput(
        all.filter((moment) => (moments.includes(moment) ? checked : on.has(moment))),
        event,
      );
  return html`<fieldset
    class="week"
    id=${o.id}
    ?disabled=${o.disabled}
    ?data-error=${o.error}
    aria-describedby=${describedBy(o)}
    @change=${o.onChange ?? nothing}
  >
    ${legend(o)}
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${[o.dayLabel, o.all, ...o.parts.map((part) => part.label)].map(
            (label) => html`<th role="columnheader" scope="col">${label}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${o.days.map((day) => {
          const moments = o.parts.map((part) => weekMoment(day.value, part.value));
          const count = moments.filter((moment) => on.has(moment)).length;
          const word = (label: string): TemplateResult =>
            html`<span class="unseen">${day.label} </span><span class="word">${label}</span>`;
          return html`<tr role="row">
            <th role="rowheader" scope="row">${day.label}</th>
            ${box(word(o.all), count === moments.length, count > 0 && count < moments.length, set(moments))}
            ${o.parts.map((part) => {
              const moment = weekMoment(day.value, part.value);
              return box(word(part.label), on.has(moment), false, set([moment]));
            })}
          </tr>`;
        })}
      </tbody>
    </table>
  </fieldset>`;
};

/** The week; goes after `fieldStyles`, `choiceStyles` (each moment is a choice) and `choiceFieldStyles`. */
export const weekGridStyles = css`
  .week > .hint,
  .week > .error,
  .week > legend {
    margin-block-end: var(--_space-xs);
  }
  .week table,
  .week :is(thead, tbody) {
    display: block;
  }
  .week thead {
    position: absolute;
    clip-path: inset(50%);
  }
  .week tr {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    padding-block: var(--_space-s);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .week th {
    padding: 0;
    font-weight: var(--_font-weight-bold);
    text-align: start;
  }
  .week tbody th {
    flex: 1 1 55%;
    align-self: center;
  }
  .week td {
    flex: 1 0 30%;
    padding: 0;
  }
  .week th + td {
    flex: 0 0 calc((100% - 2 * var(--_space-s)) / 3);
    margin-inline-start: auto;
  }
  .moment > .face {
    justify-content: center;
    align-items: end;
    flex: 1;
    min-block-size: max(var(--_size-target), 3.25em);
    gap: 0.125em;
    padding: var(--_space-xs);
    border-radius: var(--_radius-s);
    /* Boxes with a word that is too wide go on the next line. */
    overflow-wrap: normal;
  }
  .moment .mark,
  .moment > :indeterminate + .face::before {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    margin: 0;
  }
  .moment .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  .moment > :indeterminate + .face {
    border-color: var(--_color-accent);
    background: var(--_color-accent-soft);
    color: var(--_color-accent-strong);
  }
  .moment > :indeterminate + .face::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.5em;
    border-block-end: var(--_border-width-strong) solid;
  }
  @container (min-width: 34em) {
    .week table {
      display: table;
      inline-size: 100%;
      border-collapse: collapse;
    }
    .week thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    .week tbody {
      display: table-row-group;
    }
    .week tr {
      display: table-row;
    }
    .week :is(th, td) {
      padding: var(--_space-xs);
      border-block-start: var(--_border-width) solid var(--_color-border);
    }
    .week thead :is(th, td) {
      border: 0;
    }
    .week th:not(:first-child) {
      text-align: center;
    }
    .week .word {
      position: absolute;
      clip-path: inset(50%);
    }
    .moment > .face {
      align-items: center;
      min-block-size: var(--_size-target);
    }
    .moment .mark,
    .moment > :indeterminate + .face::before {
      position: static;
    }
    .moment > :indeterminate + .face::before {
      block-size: auto;
    }
    .week .icon {
      inline-size: var(--_size-icon);
      block-size: var(--_size-icon);
    }
  }
`;
