import '../../src/embed/activity-finder.ts';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import sample from '../../demo/feed.json';
import { livingFeed } from '../../demo/living-feed.mjs';
import { readFeed, type FeedContent } from '../../src/feed/parse.ts';
import type { Feed } from '../../src/feed/schema.ts';

const meta: Meta = {
  title: 'Widgets/Activiteitenzoeker',
  component: 'samen-activity-finder',
};
export default meta;

const today = new Date().toISOString().slice(0, 10);
const read = readFeed(JSON.stringify(livingFeed(sample as unknown as Feed, today)));
if (!read.ok) throw read.error;
const feed: FeedContent = read;
const fallback = html`<a href="#alle">Bekijk alle activiteiten</a>`;

/** One state of the finder, without an address of its own. */
const state = (name: string, render: () => TemplateResult): StoryObj => ({ name, render });

export const Default = state(
  'Gewoon',
  () => html`<samen-activity-finder url-state="none" .feed=${feed}>${fallback}</samen-activity-finder>`,
);
export const Plain = state(
  'Makkelijk lezen',
  () => html`<samen-activity-finder url-state="none" plain .feed=${feed}>${fallback}</samen-activity-finder>`,
);
export const Kiosk = state(
  'Publieke computer',
  () => html`<samen-activity-finder url-state="none" kiosk .feed=${feed}>${fallback}</samen-activity-finder>`,
);
export const Tiles = state(
  'Tegels',
  () =>
    html`<samen-activity-finder url-state="none" view="tiles" .feed=${feed}
      >${fallback}</samen-activity-finder
    >`,
);
export const English = state(
  'Engels',
  () =>
    html`<samen-activity-finder url-state="none" lang="en" .feed=${feed}>${fallback}</samen-activity-finder>`,
);
export const RightToLeft = state(
  'Van rechts naar links',
  () =>
    html`<samen-activity-finder url-state="none" lang="ar-XB" .feed=${feed}
      >${fallback}</samen-activity-finder
    >`,
);
export const Teaser = state(
  'Drie, met een link naar de rest',
  () =>
    html`<samen-activity-finder limit="3" more-href="#alle" .feed=${feed}
      >${fallback}</samen-activity-finder
    >`,
);
export const LockedDistrict = state(
  'Alleen Assendorp',
  () =>
    html`<samen-activity-finder url-state="none" district="WK019313" .feed=${feed}
      >${fallback}</samen-activity-finder
    >`,
);
export const WithoutSearch = state(
  'Zonder zoeken',
  () =>
    html`<samen-activity-finder url-state="none" without-search page-size="5" .feed=${feed}
      >${fallback}</samen-activity-finder
    >`,
);
export const Empty = state(
  'Leeg',
  () =>
    html`<samen-activity-finder url-state="none" .feed=${{ ...feed, items: [] }}
      >${fallback}</samen-activity-finder
    >`,
);
export const Failed = state(
  'Niet te zien',
  () => html`<samen-activity-finder url-state="none" src="https://">${fallback}</samen-activity-finder>`,
);
