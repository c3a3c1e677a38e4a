import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { choices } from '../../design/choice.ts';
import { field } from '../../design/field.ts';
import { filterIcon, picturesIcon } from '../../design/control-icons.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { Preset } from '../../search/dates.ts';
import type { ListState } from './list-state.ts';
import type { ListKind } from './list-kind.model.ts';
import { presetOptions } from './list-view.model.ts';

/** The search field, the everyday dates and, on a narrow screen, the button that shows the other filters. */
export interface SearchFormOptions {
  kind: ListKind;
  messages: AllMessages;
  state: ListState;
  choose: (choice: Partial<ListState>) => void;
  showFilters: () => void;
  showResults: () => void;
  /** Absent = this list has no questions with pictures. */
  askWithPictures?: () => void;
  /** On a public screen the pictures come first. */
  kiosk: boolean;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
export const searchForm = (o: SearchFormOptions): TemplateResult => {
  const { controls, list, when } = o.messages;
  const pictures = o.askWithPictures
    ? html`<div class="pictures">
        ${button({
          label: controls.pictures,
          icon: picturesIcon,
          kind: o.kiosk ? 'primary' : 'secondary',
          onClick: o.askWithPictures,
        })}
      </div>`
    : nothing;
  /** Results come while one types: the button is for those who want one, and to come to where they are. */
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    o.showResults();
  };
  return html`<div class="stack no-print" data-gap="m">
    <form class="search" role="search" @submit=${onSubmit}>
      ${o.kiosk ? pictures : nothing}
      ${field({
        id: 'search',
        type: 'search',
        label: list.searchLabel,
        hint: o.kind.words(o.messages).searchHint,
        value: o.state.text,
        onInput: (event) => o.choose({ text: valueOf(event) }),
      })}
      ${button({ label: list.searchButton, type: 'submit', kind: o.kiosk ? 'secondary' : 'primary', onClick: () => undefined })}
      ${o.kiosk ? nothing : pictures}
    </form>
    ${
      o.kind.dated
        ? choices({
            legend: when.label,
            name: 'when',
            pick: 'one',
            look: 'chips',
            items: presetOptions(o.messages, o.state),
            // A word for days takes the place of days of one's own.
            onChange: (event) => o.choose({ when: valueOf(event) as Preset | '', from: '', to: '' }),
          })
        : nothing
    }
    <div class="filter-toggle">
      ${button({
        label: controls.showFilters,
        icon: filterIcon,
        opensDialog: !o.kiosk,
        onClick: o.showFilters,
      })}
    </div>
  </div>`;
};
