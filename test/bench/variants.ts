/** What is put on the host page: ours as an editor pastes it, and each peer as its own documentation says. */

export interface Variant {
  name: string;
  kind: 'host' | 'ours' | 'peer';
  /** For `peer`: the file in `pages/`. */
  page?: string;
  /** For `ours`: the attributes besides `src`, and whether the feed was cut and has a head. */
  head?: boolean;
  /** For `ours`: does the page come with the first items in it, as `samenspel render` writes them every night? */
  made?: boolean;
  /** The element whose shadow root holds the rest; none = the page itself. */
  host?: string;
  /** One item of the list. */
  item: string;
  input: string;
  /** The whole list, or whatever changes when other items are shown. */
  list: string;
  /** The largest feed for which it is of any use. */
  most: number;
}

const finder = { host: 'bench-finder', item: 'article', input: 'input[type=search]', list: '.results' };
const ownList = {
  host: 'samen-activity-finder',
  item: 'article',
  input: 'input[type=search]',
  list: '.results',
};

export const variants: readonly Variant[] = [
  { name: 'host page alone', kind: 'host', item: '.none', input: '.none', list: '.none', most: Infinity },
  { name: 'ours, plain feed', kind: 'ours', ...ownList, most: Infinity },
  { name: 'ours, with a head', kind: 'ours', head: true, ...ownList, most: Infinity },
  {
    name: 'ours, first items in the page',
    kind: 'ours',
    head: true,
    made: true,
    ...ownList,
    most: Infinity,
  },
  { name: 'lit, whole feed', kind: 'peer', page: 'lit', ...finder, most: Infinity },
  { name: 'MiniSearch + lit', kind: 'peer', page: 'minisearch', ...finder, most: Infinity },
  { name: 'Orama + lit', kind: 'peer', page: 'orama', ...finder, most: Infinity },
  { name: 'itemsjs + lit', kind: 'peer', page: 'itemsjs', ...finder, most: Infinity },
  {
    name: 'DataTables',
    kind: 'peer',
    page: 'datatables',
    item: 'tbody td:not(.dt-empty)',
    input: 'input[type=search]',
    list: 'tbody',
    most: Infinity,
  },
  {
    name: 'InstantSearch + itemsjs',
    kind: 'peer',
    page: 'instantsearch',
    item: '.ais-Hits-item',
    input: '.ais-SearchBox-input',
    list: '.ais-Hits',
    most: Infinity,
  },
  // A list of a week without pages: ten thousand activities are a table of thousands of rows.
  {
    name: 'FullCalendar list',
    kind: 'peer',
    page: 'fullcalendar',
    item: '.fc-list-event',
    input: '.none',
    list: '.fc-list-table',
    most: 1_000,
  },
];

export const peerPages: readonly string[] = variants.flatMap(({ page }) => page ?? []);
