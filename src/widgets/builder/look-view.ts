/** Colours, heading, language, and what is left out. */
import { html, nothing, type TemplateResult } from 'lit';
import { choices } from '../../design/choice.ts';
import { choiceField } from '../../design/choice-field.ts';
import { disclosure } from '../../design/disclosure.ts';
import { field, selectField } from '../../design/field.ts';
import { hexContrast, ownHex } from '../../design/hex-contrast.ts';
import { notice } from '../../design/notice.ts';
import {
  colorRoles,
  isWholeAddress,
  keptColor,
  keptValue,
  type ColorRole,
} from '../shared/editor-attributes.model.ts';
import { kindOf, widgetTable, type AttributeName, type WidgetName } from '../shared/widget-table.model.ts';
import type { BuilderView } from './builder-view.ts';
import { lacksReader, lacksReceiver, withAttribute } from './choices.model.ts';

/** WCAG 2.2, 1.4.3. */
const READABLE = 4.5;

/** Of these the addresses matter to everybody: the form sends answers, and without a page nobody can ask for help. */
const NEEDS_ADDRESSES: readonly WidgetName[] = ['room-request', 'help-list'];

const setter =
  (view: BuilderView) =>
  (name: AttributeName, value: string | undefined): void =>
    view.change({ ...view.state, choices: withAttribute(view.state.choices, name, value) });

function colorFields(view: BuilderView): TemplateResult {
  const { choices } = view.state;
  const { look } = view.words;
  const colorOf = (role: ColorRole): string => choices.colors[role] ?? ownHex(role);
  const set = (role: ColorRole) => (event: Event) => {
    const color = keptColor((event.target as HTMLInputElement).value);
    if (color)
      view.change({ ...view.state, choices: { ...choices, colors: { ...choices.colors, [role]: color } } });
  };
  return html`<div class="row colors">
      ${colorRoles.map(
        (role) =>
          html`<label class="color"
            ><input type="color" id="color-${role}" .value=${colorOf(role)} @change=${set(role)} /><span
              >${look.colors[role]} <code>${colorOf(role)}</code></span
            ></label
          >`,
      )}
    </div>
    ${(['text', 'accent'] as const).map((role) => {
      const ratio = hexContrast(colorOf(role), colorOf('background'));
      const figures = ratio.toFixed(1).replace('.', look.decimal);
      const good = ratio >= READABLE;
      return notice({
        tone: good ? 'success' : 'warning',
        title: look.contrast[role],
        body: good ? look.contrast.good(figures) : look.contrast.bad(figures),
      });
    })}`;
}

/** As it may be kept; an address only where it is whole, because it has to hold in a frame too. */
const written = (name: AttributeName, text: string): string | undefined => {
  const kind = kindOf(name);
  const isAddress = kind === 'page' || kind === 'endpoint';
  return isAddress && !isWholeAddress(text) ? undefined : keptValue(kind, text);
};

function addresses(view: BuilderView): TemplateResult | typeof nothing {
  const { choices } = view.state;
  const { look } = view.words;
  const { fields, hints } = look;
  const names = widgetTable[choices.widget].more.filter((name) => Object.hasOwn(fields, name));
  const isInSight = NEEDS_ADDRESSES.includes(choices.widget) || names.some((name) => view.draft(name) !== '');
  const missing = [
    ...(lacksReceiver(choices) ? [look.noReceiver] : []),
    ...(lacksReader(choices) ? [look.noReader] : []),
  ];
  return names.length
    ? disclosure({
        summary: look.more,
        open: view.staysOpen(isInSight),
        content: html`<div class="stack" data-gap="m">
          ${missing.length ? notice({ tone: 'info', body: html`<p>${missing.join(' ')}</p>` }) : nothing}
          ${names.map((name) => {
            const text = view.draft(name);
            const isWrong = text !== '' && written(name, text) === undefined;
            const hint = Object.hasOwn(hints, name) ? hints[name as keyof typeof hints] : undefined;
            return field({
              id: name,
              label: fields[name as keyof typeof fields],
              ...(hint && { hint }),
              value: text,
              ...(isWrong && { error: name === 'mailto' ? look.wrongMail : look.wrong }),
              onChange: (event) => {
                const { value } = event.target as HTMLInputElement;
                const kept = written(name, value);
                view.keepDraft(name, kept === undefined ? value : '');
                setter(view)(name, kept);
              },
            });
          })}
        </div>`,
      })
    : nothing;
}

export function lookView(view: BuilderView): TemplateResult {
  const { state } = view;
  const { attributes } = state.choices;
  const { look } = view.words;
  const set = setter(view);
  const isOwn = Object.keys(state.choices.colors).length > 0;
  const { without } = widgetTable[state.choices.widget];
  return html`${choiceField({
    id: 'colors',
    name: 'colors',
    label: look.legend,
    pick: 'one',
    look: 'rows',
    items: [
      { value: 'site', label: look.site, note: look.siteNote, checked: !isOwn },
      { value: 'own', label: look.own, note: look.ownNote, checked: isOwn },
    ],
    onChange: (event) => {
      const own = (event.target as HTMLInputElement).value === 'own';
      const colors = own ? Object.fromEntries(colorRoles.map((role) => [role, ownHex(role)])) : {};
      view.change({ ...state, choices: { ...state.choices, colors } });
    },
  })}
  ${isOwn ? colorFields(view) : nothing}
  ${selectField({
    id: 'heading-level',
    label: look.level,
    hint: look.levelHint,
    value: attributes['heading-level'] ?? '2',
    options: [1, 2, 3, 4, 5, 6].map((n) => ({ value: String(n), label: look.levels(n) })),
    onChange: (event) => {
      const { value } = event.target as HTMLSelectElement;
      set('heading-level', value === '2' ? undefined : value);
    },
  })}
  ${selectField({
    id: 'lang',
    label: look.language,
    value: attributes.lang ?? '',
    options: Object.entries(look.languages).map(([value, label]) => ({ value, label })),
    onChange: (event) => set('lang', (event.target as HTMLSelectElement).value || undefined),
  })}
  ${choices({
    legend: look.plain,
    legendUnseen: true,
    name: 'plain',
    pick: 'many',
    look: 'rows',
    items: [
      { value: 'plain', label: look.plain, note: look.plainNote, checked: attributes.plain !== undefined },
    ],
    onChange: (event) => set('plain', (event.target as HTMLInputElement).checked ? '' : undefined),
  })}
  ${
    without.length
      ? disclosure({
          summary: look.without,
          content: choices({
            legend: look.without,
            legendUnseen: true,
            name: 'without',
            pick: 'many',
            look: 'rows',
            items: without.map((value) => ({
              value,
              label: look.withoutOptions[value as keyof typeof look.withoutOptions],
              checked: attributes[value] !== undefined,
            })),
            onChange: (event) => {
              const { value, checked } = event.target as HTMLInputElement;
              const name = without.find((one) => one === value);
              if (name) set(name, checked ? '' : undefined);
            },
          }),
        })
      : nothing
  }
  ${addresses(view)}`;
}
