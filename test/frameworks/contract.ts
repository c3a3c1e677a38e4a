import type { FeedContent } from 'samenspel/feed';

/** What somebody filled in. */
export interface Answers {
  name: string;
  how: string[];
  when: string[];
}
export const nothing: Answers = { name: '', how: [], when: [] };

/** What the form asks with; the same in each framework. */
export const options = [
  { value: 'phone', label: 'Bellen' },
  { value: 'mail', label: 'Mailen' },
];
export const days = [
  { value: 'mo', label: 'maandag' },
  { value: 'tu', label: 'dinsdag' },
];
export const parts = [
  { value: 'morning', label: 'ochtend' },
  { value: 'evening', label: 'avond' },
];

/** The components that each framework writes in its own way, and what they are given. */
export interface Views {
  /** A finder without children. */
  Bare: object;
  /** A finder around a link with these words. */
  Children: { link: string };
  /** The finder, or a paragraph `.instead`. */
  Toggle: { there: boolean };
  /** A finder and a choice group that get all by property. */
  Properties: {
    feed?: FeedContent;
    clock: () => number;
    plain: boolean;
    headingLevel: number;
    district: string;
    options: { value: string; label: string }[];
  };
  /** A finder with an `id`, a `class`, and attributes as an editor writes them. */
  Attributes: object;
  /** A finder with this address and a text field, with a handler for each event written in the template. */
  Events: { src: string; heard: (event: Event) => void };
  /** The same finder; the component adds the listener itself, to the element that it holds. */
  Imperative: { src: string; heard: (event: Event) => void };
  /** A form whose three controls follow the answers, and a paragraph `.answers` with them as JSON (an `output` would be reset with the form). */
  Form: { start: Answers; off?: boolean; sent: (entries: string[]) => void };
  /** A form that nobody follows: a name and an answer to begin with. */
  FirstValues: object;
  /** A page as a server sends it: a finder and a text field by attributes, a choice group by property. */
  Page: { link: string; heard?: (event: Event) => void };
}

/** A component on the page. */
export interface Shown<Props> {
  /** Gives the component other values for some of its properties. */
  change: (props: Partial<Props>) => void;
  remove: () => void;
}

/** A framework, as the suite uses it. */
export interface Framework {
  name: string;
  show: <View extends keyof Views>(view: View, props: Views[View], place: HTMLElement) => Shown<Views[View]>;
  /** Takes over the view `Page` that a server made in this place. */
  hydrate: (props: Views['Page'], place: HTMLElement) => Shown<Views['Page']>;
}

/** What a form sends, as `name=value`. */
export const entriesOf = (form: EventTarget | null): string[] =>
  [...new FormData(form as HTMLFormElement)].map(([name, value]) => `${name}=${String(value)}`);
