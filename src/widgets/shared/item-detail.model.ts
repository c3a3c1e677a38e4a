/** What the detail of any item shows, in its order: facts, text, dates, accessibility, whom to call. */
import { safeUrl } from '../../feed/clean.ts';
import { addDays } from '../../feed/local-time.ts';
import type { Accessibility, ContactPoint, Item } from '../../feed/schema.ts';
import type { Wording } from '../../feed/wording.ts';
import { telHref } from '../../text/tel-href.ts';
import type { FactView, TagView } from './list-view.model.ts';
import { words, type PartReading, type Reading } from './reading.model.ts';

export interface ContactView {
  name?: Wording;
  /** Digits for `tel:`, and the words on the link. */
  telephone?: { href: string; label: string };
  email?: string;
  /** `label`: what one does there; then it is the way to go. Default: one looks at a website. */
  url?: { href: string; host: string; label?: string };
  /** When one can. */
  hours?: Wording;
  note?: Wording;
}

/** An item of another list, in a few words. */
export interface BelongingItem {
  id: string;
  title: Wording;
  lines: readonly string[];
}
export interface BelongingList {
  /** The attribute `<name>-href` of the element may have the address of a page of such an item. */
  name: string;
  title: string;
  items: readonly BelongingItem[];
}

export interface DetailView {
  title: string;
  titleLang?: string;
  tags: readonly TagView[];
  /** It is over: the sentence that says so, above everything else. */
  closed?: string;
  facts: readonly FactView[];
  /** Short lists with a tick before each line, and what is not known; those with neither are left out. */
  ticks?: readonly { title: string; lines: readonly string[]; unknown?: string }[];
  /** What belongs to it. */
  lists?: readonly BelongingList[];
  /** Paragraphs of the text, and its language. */
  text?: { paragraphs: readonly string[]; lang: string };
  /** In plain mode: the text, or the summary where there is no more, was not written in plain language, which is said. */
  notPlain: boolean;
  /** `notPlain`: the same of these, when it is not said of the text already. */
  instructions?: Wording & { notPlain: boolean };
  /** All of them, from the next on; of only one, its note is what it is told by. */
  dates: readonly { label: string; tags: readonly TagView[]; note?: Wording }[];
  access: readonly { line: string; note?: Wording }[];
  organizer?: Wording;
  contacts: readonly ContactView[];
  /** In one line, for a map or a route. */
  address?: string;
  checked?: string;
  stale: boolean;
}

/** Checked longer ago than this many days is stale (features.md A23: six months). */
const STALE_DAYS = 183;

/** When it was last checked; stale when that is long ago. */
export const checkedView = (assuredDate: string | undefined, { messages, phrases, now }: PartReading) => ({
  ...(assuredDate && { checked: messages.detail.checked(phrases.date(assuredDate, now)) }),
  stale: assuredDate !== undefined && assuredDate < addDays(now, -STALE_DAYS),
});

/** In plain mode: was it written in ordinary language? */
export const isNotPlain = (written: Wording | undefined, { plain }: Reading): boolean =>
  plain && written !== undefined && !written.lang.includes('-simple');

/** The long text of an item. In plain mode it is said when it, or what there is instead, was not written in plain language. */
export function textView(
  { description, summary }: Pick<Item, 'description' | 'summary'>,
  reading: Reading,
): Pick<DetailView, 'text' | 'notPlain'> {
  const written = words(description, reading);
  return {
    ...(written && { text: { paragraphs: written.text.split(/\n\s*\n/), lang: written.lang } }),
    notPlain: isNotPlain(written ?? words(summary, reading), reading),
  };
}

export const contactViews = (contacts: readonly ContactPoint[], reading: Reading): ContactView[] =>
  contacts.map((contact) => {
    const href = safeUrl(contact.url);
    const type = words(contact.contactType, reading);
    const called = words(contact.name, reading);
    const name = type && called ? { ...called, text: `${type.text}: ${called.text}` } : (called ?? type);
    const hours = words(contact.hoursAvailable, reading);
    const note = words(contact.note, reading);
    return {
      ...(name && { name }),
      ...(contact.telephone && {
        telephone: {
          href: telHref(contact.telephone),
          label: reading.phrases.phone(contact.telephone),
        },
      }),
      ...(contact.email && { email: contact.email }),
      ...(href && { url: { href, host: new URL(href).host } }),
      ...(hours && { hours }),
      ...(note && { note }),
    };
  });

/** What is told of accessibility, feature by feature: yes, no or partly. Of several, the last that says something counts. */
export function accessLines(
  told: readonly (Accessibility | undefined)[],
  reading: PartReading,
): DetailView['access'] {
  const { messages } = reading;
  const all = told.reduce<Accessibility>((sum, one) => ({ ...sum, ...one }), {});
  return Object.entries(messages.access).flatMap(([feature, label]) => {
    const said = all[feature as keyof typeof messages.access];
    if (said === undefined) return [];
    const value = typeof said === 'object' ? said.value : said;
    const note = typeof said === 'object' ? words(said.note, reading) : undefined;
    return [{ line: messages.accessIs(label, value), ...(note && { note }) }];
  });
}

/** A street address in one line, as a map understands it; nothing without a street. */
export function addressView(
  address: Partial<Record<'streetAddress' | 'postalCode' | 'addressLocality', string | undefined>> = {},
): { address?: string } {
  const { streetAddress, postalCode, addressLocality } = address;
  const line = [streetAddress, postalCode, addressLocality].filter(Boolean).join(' ');
  return streetAddress ? { address: line } : {};
}
