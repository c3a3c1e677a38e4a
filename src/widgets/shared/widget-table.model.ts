/**
 * The widgets as an editor puts them on a page: what each may say in its attributes, and of what kind that is. The builder
 * writes them, the page in a frame obeys them, and both leave out what is not in this table.
 */
import type { ItemType } from '../../feed/schema.ts';

export const widgetNames = [
  'activity-finder',
  'vacancy-list',
  'help-list',
  'directory',
  'room-request',
] as const;
export type WidgetName = (typeof widgetNames)[number];

/** What an attribute holds: ids with spaces between, on or off, one of some words, an address, and so on. */
export type AttributeKind =
  'ids' | 'flag' | 'level' | 'count' | 'feed' | 'page' | 'endpoint' | 'mail' | 'words' | readonly string[];

const kinds = {
  src: 'feed',
  lang: ['nl', 'en'],
  plain: 'flag',
  'heading-level': 'level',
  district: 'ids',
  category: 'ids',
  audience: 'ids',
  organizer: 'ids',
  place: 'ids',
  skill: 'ids',
  commitment: 'ids',
  direction: 'ids',
  'help-type': 'ids',
  cost: 'ids',
  'walk-in': 'flag',
  rooms: 'ids',
  limit: 'count',
  'more-href': 'page',
  'page-size': 'count',
  view: ['list', 'tiles'],
  'directions-href': 'page',
  'activity-href': 'page',
  'vacancy-href': 'page',
  'room-href': 'page',
  'ask-href': 'page',
  'submit-href': 'page',
  endpoint: 'endpoint',
  mailto: 'mail',
  variant: ['steps', 'page'],
  draft: ['memory', 'session'],
  privacy: 'words',
  'privacy-href': 'page',
  'without-search': 'flag',
  'without-share': 'flag',
  'without-print': 'flag',
  'without-calendar': 'flag',
  'without-json-ld': 'flag',
} as const satisfies Record<string, AttributeKind>;
export type AttributeName = keyof typeof kinds;

export const kindOf = (name: AttributeName): AttributeKind => kinds[name];

export interface WidgetRow {
  /** What it lists, or chooses among. */
  type: ItemType;
  /** What an editor may lock, in the order in which it is asked. */
  scope: readonly AttributeName[];
  /** What an editor may leave out. */
  without: readonly AttributeName[];
  /** Addresses and words that only some editors have. */
  more: readonly AttributeName[];
}

const list = ['limit', 'more-href', 'page-size', 'view'] as const;

export const widgetTable: Readonly<Record<WidgetName, WidgetRow>> = {
  'activity-finder': {
    type: 'Activity',
    scope: ['district', 'category', 'audience', 'organizer', 'cost', 'walk-in', 'place'],
    without: ['without-search', 'without-share', 'without-print', 'without-calendar', 'without-json-ld'],
    more: [...list, 'directions-href', 'submit-href'],
  },
  'vacancy-list': {
    type: 'VolunteerVacancy',
    scope: ['district', 'skill', 'commitment', 'category', 'organizer', 'place'],
    without: ['without-search', 'without-share', 'without-print', 'without-json-ld'],
    more: [...list, 'directions-href', 'submit-href'],
  },
  'help-list': {
    type: 'Help',
    scope: ['district', 'help-type', 'direction', 'category', 'audience'],
    without: ['without-search', 'without-share', 'without-print'],
    more: [...list, 'ask-href', 'submit-href'],
  },
  directory: {
    type: 'Organization',
    scope: ['district', 'category', 'audience', 'organizer', 'place'],
    without: ['without-search', 'without-share', 'without-print', 'without-json-ld'],
    more: [...list, 'directions-href', 'activity-href', 'vacancy-href', 'room-href', 'submit-href'],
  },
  'room-request': {
    type: 'Place',
    scope: ['rooms'],
    without: [],
    more: ['endpoint', 'mailto', 'variant', 'draft', 'privacy', 'privacy-href'],
  },
};

/** Every attribute that a widget may have, `src` first. */
export const attributesOf = (widget: WidgetName): readonly AttributeName[] => {
  const { scope, without, more } = widgetTable[widget];
  return ['src', ...scope, ...more, 'lang', 'plain', 'heading-level', ...without];
};

export const isWidgetName = (name: string | null | undefined): name is WidgetName =>
  widgetNames.some((known) => known === name);
