/** Which widget, and how much of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from '../../design/choice-field.ts';
import { field } from '../../design/field.ts';
import { notice } from '../../design/notice.ts';
import { isWholeAddress } from '../shared/editor-attributes.model.ts';
import { isWidgetName, widgetNames } from '../shared/widget-table.model.ts';
import type { BuilderView } from './builder-view.ts';
import { askedBy, templatesOf, withAttribute, withTemplate, withWidget } from './choices.model.ts';
import { optionSelect } from './scope-view.ts';

export function whatView(view: BuilderView): TemplateResult {
  const { choices, template } = view.state;
  const { what } = view.words;
  const asked = askedBy[template];
  return html`${choiceField({
    id: 'widget',
    name: 'widget',
    label: what.legend,
    pick: 'one',
    look: 'rows',
    items: widgetNames.map((value) => ({
      value,
      label: what.widgets[value],
      note: what.notes[value],
      checked: value === choices.widget,
    })),
    onChange: (event) => {
      const { value } = event.target as HTMLInputElement;
      if (!isWidgetName(value)) return;
      const next = withWidget(choices, value);
      view.change({ choices: next, template: templatesOf(value).find((one) => one === template) ?? 'full' });
    },
  })}
  ${
    templatesOf(choices.widget).length > 1
      ? choiceField({
          id: 'template',
          name: 'template',
          label: what.template,
          pick: 'one',
          look: 'chips',
          items: templatesOf(choices.widget).map((value) => ({
            value,
            label: what.templates[value],
            checked: value === template,
          })),
          onChange: (event) => {
            const { value } = event.target as HTMLInputElement;
            const next = templatesOf(choices.widget).find((one) => one === value);
            if (next) view.change({ choices: withTemplate(choices, next, template), template: next });
          },
        })
      : nothing
  }
  ${asked ? optionSelect(view, asked) : nothing}
  ${
    template === 'teaser'
      ? field({
          id: 'more-href',
          label: what.moreHref,
          hint: what.moreHrefHint,
          value: view.draft('more-href'),
          ...(view.draft('more-href') &&
            !isWholeAddress(view.draft('more-href')) && { error: view.words.look.wrong }),
          onChange: (event) => {
            const { value } = event.target as HTMLInputElement;
            const isWhole = isWholeAddress(value);
            view.keepDraft('more-href', isWhole ? '' : value);
            view.change({
              choices: withAttribute(choices, 'more-href', isWhole ? value : undefined),
              template,
            });
          },
        })
      : nothing
  }
  ${
    template === 'teaser' && !choices.attributes['more-href']
      ? notice({ tone: 'warning', body: html`<p>${what.noMore}</p>` })
      : nothing
  }`;
}
