/** What an editor has chosen, and the shape of it: what the builder shows, writes and reads. */
import {
  isWholeLink,
  keptAttributes,
  oneLine,
  type EditorAttributes,
  type EditorColors,
} from '../shared/editor-attributes.model.ts';
import { widgetTable, type AttributeName, type WidgetName } from '../shared/widget-table.model.ts';

/** How much of a widget: all of it, the first three, or that of one organisation or district. */
export const templates = ['full', 'teaser', 'organization', 'district'] as const;
export type Template = (typeof templates)[number];

export interface Choices {
  widget: WidgetName;
  /** Without `src`: the feed is that of the builder. */
  attributes: EditorAttributes;
  /** Empty = the look of the page. */
  colors: EditorColors;
  /** What a visitor sees when the widget cannot start. Empty = the page of the frame, in usual words. */
  link: { href: string; label: string };
}

export const noChoices: Choices = {
  widget: 'activity-finder',
  attributes: {},
  colors: {},
  link: { href: '', label: '' },
};

/** So many items has a teaser. */
export const TEASER = '3';

/** The templates that a widget has. */
export const templatesOf = (widget: WidgetName): readonly Template[] =>
  widget === 'room-request'
    ? ['full']
    : templates.filter((one) => one !== 'organization' || widgetTable[widget].scope.includes('organizer'));

/** The template that attributes look like. */
export const templateOf = ({ limit, organizer, district }: EditorAttributes): Template =>
  limit ? 'teaser' : organizer ? 'organization' : district ? 'district' : 'full';

/** The attribute that a template asks for. */
export const askedBy: Readonly<Partial<Record<Template, AttributeName>>> = {
  organization: 'organizer',
  district: 'district',
};

/** With an attribute set, changed or (undefined) taken away. */
export const withAttribute = (choices: Choices, name: AttributeName, value: string | undefined): Choices => {
  const raw: EditorAttributes = { ...choices.attributes, [name]: value };
  return { ...choices, attributes: keptAttributes(choices.widget, (one) => raw[one]) };
};

/** With another template than `before`: what only that one asked for goes, but the first three may be those of one district. */
export const withTemplate = (choices: Choices, template: Template, before: Template): Choices => {
  const dropped = before === template || template === 'teaser' ? undefined : askedBy[before];
  const without = dropped ? withAttribute(choices, dropped, undefined) : choices;
  if (template === 'teaser') return withAttribute(without, 'limit', TEASER);
  return withAttribute(withAttribute(without, 'limit', undefined), 'more-href', undefined);
};

/** With another widget: what that one knows too stays. */
export const withWidget = (choices: Choices, widget: WidgetName): Choices => ({
  ...choices,
  widget,
  attributes: keptAttributes(widget, (name) => choices.attributes[name]),
});

/** The link as it may stand on a page, and lead there from the page of a frame too. */
export const keptLink = (link: { href: string; label: string }): Choices['link'] => {
  const href = oneLine(link.href);
  return { href: isWholeLink(href) ? href : '', label: oneLine(link.label) };
};

/**
 * Must the editor give a link? What a visitor has to know is not on the page for a frame when that is opened by itself: with
 * these in its address anybody could put an own mail address and own words under our name.
 */
export const needsOwnLink = ({ attributes, link }: Choices): boolean =>
  !link.href && (attributes.mailto ?? attributes.privacy ?? attributes['privacy-href']) !== undefined;

/** Does the form for a room not say yet where requests go? */
export const lacksReceiver = ({ widget, attributes }: Choices): boolean =>
  widget === 'room-request' && (attributes.endpoint ?? attributes.mailto) === undefined;

/** Does it not say yet who reads them? */
export const lacksReader = ({ widget, attributes }: Choices): boolean =>
  widget === 'room-request' && (attributes.privacy ?? attributes['privacy-href']) === undefined;

/** What is locked, by attribute, each as its ids. A flag has none. */
export const lockedIn = ({ widget, attributes }: Choices): readonly (readonly [AttributeName, string[]])[] =>
  widgetTable[widget].scope.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value.split(' ').filter(Boolean)] as const];
  });

/** The same for the engine, by facet. */
export const lockedFacets = (choices: Choices): Record<string, string[]> =>
  Object.fromEntries([
    ...lockedIn(choices).flatMap(([name, ids]) => {
      if (name === 'rooms') return ids.length ? [['place', ids] as const] : [];
      return [[name, name === 'walk-in' ? ['yes'] : ids] as const];
    }),
    ...(choices.widget === 'room-request' ? [['bookable', ['yes']] as const] : []),
  ]);
