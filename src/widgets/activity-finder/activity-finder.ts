import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { samenElement } from '../../design/element.ts';
import type { FeedContent } from '../../feed/parse.ts';
import type { UrlMode } from '../shared/address.ts';
import { ListWidget, listWidgetStyles } from '../shared/list-widget.ts';
import { lockedScope } from './activity-facets.ts';
import { activityKind } from './activity-kind.ts';

/**
 * Finds activities in a feed: what can I do, when, in which district, for what price. Not for vacancies, help or rooms.
 *
 * @tag samen-activity-finder
 * @attr {string} directions-href - A page that shows the way, with `{address}` in it, such as `https://www.openstreetmap.org/search?query={address}`
 * @attr {string} submit-href - A page where one tells of a new activity: shows the link "Meld uw activiteit"
 * @attr {string} item-href - The page that shows an activity to everybody, with `{id}` in it: its address is what a visitor passes on or takes along
 * @attr {boolean} without-share - Leaves out passing on
 * @attr {boolean} without-print - Leaves out printing
 * @attr {boolean} print - On a kiosk with a printer: an opened item can be printed
 * @attr {boolean} without-calendar - Leaves out calendar files
 * @attr {boolean} without-json-ld - Leaves out JSON-LD in the head of the page
 * @slot - The link or links that remain when the feed cannot be shown: always fill it
 * @csspart heading - The heading of the widget
 * @cssprop --samen-color-accent - Links, buttons and what is chosen
 * @cssprop --samen-color-on-accent - Text on the accent colour
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-color-background - The ground of the widget
 * @cssprop --samen-color-surface - The ground of cards and fields
 * @cssprop --samen-color-border - Lines that only divide
 * @cssprop --samen-color-line - Borders of controls
 * @cssprop --samen-font-family - Type
 * @cssprop --samen-font-size - Size of running text; never below 16 px by default
 * @cssprop --samen-radius-s - Corners of buttons and fields
 * @cssprop --samen-radius-m - Corners of cards
 * @cssprop --samen-space-m - The middle of the steps of space
 * @fires {SamenFeedLoadEvent} samen-feed-load - The feed is there, fresh or old
 * @fires {SamenFeedErrorEvent} samen-feed-error - The feed cannot be had; the fallback links are shown
 * @fires {SamenFilterChangeEvent} samen-filter-change - The visitor changed a filter or the search text
 * @fires {SamenItemShareEvent} samen-item-share - The visitor passes an activity on; prevent it to do so in another way
 * @fires {SamenCalendarAddEvent} samen-calendar-add - The visitor puts dates in a calendar; prevent it to do so in another way
 * @fires {SamenReportEvent} samen-report - The visitor says that something is not right; prevent it to use a form instead of mail
 * @fires {SamenTextDifficultEvent} samen-text-difficult - In easy reading: the visitor says that a text is difficult; prevent it to hear of it otherwise than by mail
 * @fires {SamenItemOpenEvent} samen-item-open - The visitor opens an activity; prevent it to show a page of your own
 */
@samenElement
export class SamenActivityFinder extends LitElement {
  static readonly tag = 'samen-activity-finder';
  static readonly uses = [];
  static override styles = listWidgetStyles;

  /** Address of the feed, relative to the page or absolute. */
  @property() src = '';
  /** Feed content that is already here, instead of `src`. */
  @property({ attribute: false }) feed?: FeedContent;
  /** The language of the words; default that of the page, else Dutch. */
  @property() override lang = '';
  /** Easy reading; overrides the preference shared by the page. The empty text is on: Vue gives it for a bare `plain`. */
  @property({ type: Boolean }) plain?: boolean | '';
  /** For a public screen: larger targets and letters; overrides the shared preference. The empty text is on. */
  @property({ type: Boolean }) kiosk?: boolean | '';
  /** Level of the widget's heading, 1–6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Locked scope, space-separated district codes: visitors see nothing else and cannot change it. */
  @property() district = '';
  /** Locked scope: category ids. */
  @property() category = '';
  /** Locked scope: audience ids. */
  @property() audience = '';
  /** Locked scope: organiser ids. */
  @property() organizer = '';
  /** Locked scope: place ids. */
  @property() place = '';
  /** Locked scope: `free`, `low`, `pass`, `unknown`. */
  @property() cost = '';
  /** Locked scope: only activities without sign-up. */
  @property({ type: Boolean, attribute: 'walk-in' }) walkIn = false;
  /** Where the choices are kept: `query`, `hash` or `none`. */
  @property({ attribute: 'url-state' }) urlState: UrlMode = 'query';
  /** In front of each key in the address, for the second widget on a page. */
  @property({ attribute: 'url-key' }) urlKey = '';
  /** Teaser: only so many activities, without search and filters. 0 = off. */
  @property({ type: Number }) limit = 0;
  /** Teaser: the page with the whole list. */
  @property({ attribute: 'more-href' }) moreHref = '';
  /** Activities per page. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;
  /** `list` or `tiles`. */
  @property() view: 'list' | 'tiles' = 'list';
  /** Leaves out search and filters. */
  @property({ type: Boolean, attribute: 'without-search' }) withoutSearch = false;
  /** Now, in ms since the epoch; for tests and stories. */
  @property({ attribute: false }) clock: () => number = Date.now;

  readonly #list = new ListWidget(this, activityKind);

  /** The scope that the editor has set, by facet. */
  locked(): Record<string, string[]> {
    return lockedScope(this);
  }

  protected override render(): TemplateResult {
    return this.#list.render();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-activity-finder': SamenActivityFinder;
  }
}
