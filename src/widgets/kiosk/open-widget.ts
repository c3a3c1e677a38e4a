/** The widgets of a public screen, as they stand on it: nothing of a choice is in the address. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedContent } from '../../feed/parse.ts';
import type { WidgetName } from '../shared/widget-table.model.ts';

/** What the page says of its public screen, as its element has it. */
export interface ScreenOptions {
  src: string;
  feed?: FeedContent | undefined;
  clock: () => number;
  endpoint: string;
  privacy: string;
  activityHref: string;
  vacancyHref: string;
  organizationHref: string;
  helpHref: string;
  formHref: string;
  print: boolean;
}

/** `lost` stands in its place when it can show nothing. */
export const openWidget = (widget: WidgetName, o: ScreenOptions, lost: string): TemplateResult => {
  const { src, feed, clock } = o;
  const instead = html`<p>${lost}</p>`;
  switch (widget) {
    case 'activity-finder':
      return html`<samen-activity-finder
        src=${src}
        .feed=${feed}
        .clock=${clock}
        url-state="none"
        heading-level="1"
        item-href=${o.activityHref || nothing}
        ?print=${o.print}
        without-json-ld
        >${instead}</samen-activity-finder
      >`;
    case 'vacancy-list':
      return html`<samen-vacancy-list
        src=${src}
        .feed=${feed}
        .clock=${clock}
        url-state="none"
        heading-level="1"
        item-href=${o.vacancyHref || nothing}
        ?print=${o.print}
        without-json-ld
        >${instead}</samen-vacancy-list
      >`;
    case 'directory':
      return html`<samen-directory
        src=${src}
        .feed=${feed}
        .clock=${clock}
        url-state="none"
        heading-level="1"
        item-href=${o.organizationHref || nothing}
        ?print=${o.print}
        without-json-ld
        >${instead}</samen-directory
      >`;
    case 'help-list':
      return html`<samen-help-list
        src=${src}
        .feed=${feed}
        .clock=${clock}
        url-state="none"
        heading-level="1"
        item-href=${o.helpHref || nothing}
        ?print=${o.print}
        >${instead}</samen-help-list
      >`;
    case 'room-request':
      return html`<samen-room-request
        src=${src}
        .feed=${feed}
        .clock=${clock}
        heading-level="1"
        endpoint=${o.endpoint}
        privacy=${o.privacy}
        form-href=${o.formHref || nothing}
        >${instead}</samen-room-request
      >`;
  }
};
