/** Choices as an address says them: of the builder, so that a colleague can open them, and of the page in a frame. */
import {
  colorRoles,
  keptAttributes,
  keptColors,
  type EditorAttributes,
  type EditorColors,
} from '../shared/editor-attributes.model.ts';
import { attributesOf, isWidgetName, widgetNames, type WidgetName } from '../shared/widget-table.model.ts';
import {
  keptLink,
  noChoices,
  templateOf,
  templatesOf,
  type Choices,
  type Template,
} from './choices.model.ts';

/** What is in the address of the builder besides attributes. */
export interface BuilderState {
  choices: Choices;
  template: Template;
}

/** What an address says; what it does not know it leaves out. */
export function readChoices(params: URLSearchParams): BuilderState {
  const named = params.get('widget');
  const widget = isWidgetName(named) ? named : noChoices.widget;
  const attributes = keptAttributes(widget, (name) => (name === 'src' ? null : params.get(name)));
  const choices: Choices = {
    widget,
    attributes,
    colors: keptColors((role) => params.get(role)),
    link: keptLink({ href: params.get('link') ?? '', label: params.get('link-text') ?? '' }),
  };
  const told = params.get('template');
  const template = templatesOf(widget).find((one) => one === told);
  return { choices, template: template ?? templateOf(attributes) };
}

const set = (params: URLSearchParams, name: string, value: string | undefined): void => {
  if (value === undefined) params.delete(name);
  else params.set(name, value === '' ? 'yes' : value);
};

/** Writes them among the parameters that belong to the page, and leaves those alone. */
export function writeChoices(url: URLSearchParams, { choices, template }: BuilderState): URLSearchParams {
  const { widget, attributes, colors, link } = choices;
  const params = new URLSearchParams(url);
  params.set('widget', widget);
  set(params, 'template', template === templateOf(attributes) ? undefined : template);
  // Those of another widget go.
  for (const name of widgetNames.flatMap(attributesOf)) if (name !== 'src') params.delete(name);
  for (const name of attributesOf(widget)) if (name !== 'src') set(params, name, attributes[name]);
  for (const role of colorRoles) set(params, role, colors[role]?.slice(1));
  set(params, 'link', link.href || undefined);
  set(params, 'link-text', link.label || undefined);
  return params;
}

/** The query of the page in a frame. `src`: the address of the feed, whole or as that page finds it. */
export function frameQuery(
  widget: WidgetName,
  attributes: EditorAttributes,
  colors: EditorColors,
  src: string,
): string {
  const params = new URLSearchParams({ widget });
  // Empty is on for a flag; without a feed there is no address.
  const all: EditorAttributes = { ...attributes, ...(src && { src }) };
  for (const name of attributesOf(widget)) set(params, name, all[name]);
  for (const role of colorRoles) set(params, role, colors[role]?.slice(1));
  // As a person reads it: these two need no code in a query.
  return params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
}
