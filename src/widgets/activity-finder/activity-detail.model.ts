/** Everything the detail of an activity shows, in its order: facts, text, dates, accessibility, whom to call. */
import type { Found } from '../../engine/engine.ts';
import type { Accessibility, Activity, ContactPoint } from '../../feed/schema.ts';
import { safeUrl } from '../../feed/clean.ts';
import { telHref } from '../../text/tel-href.ts';
import type { Wording } from '../../feed/wording.ts';
import {
  contactsOf,
  dayOf,
  factsOf,
  organizerOf,
  placeOf,
  words,
  type FactView,
  type PartReading,
  type Reading,
} from './activity-facts.model.ts';
import { statusTags, type TagView } from './activity-finder.model.ts';
import { addDays } from '../../feed/local-time.ts';

export interface ContactView {
  name?: Wording;
  /** Digits for `tel:`, and the words on the link. */
  telephone?: { href: string; label: string };
  email?: string;
  url?: { href: string; host: string };
  note?: Wording;
}

export interface DetailView {
  title: string;
  titleLang?: string;
  tags: readonly TagView[];
  facts: readonly FactView[];
  /** Paragraphs of the text, and its language. */
  text?: { paragraphs: readonly string[]; lang: string };
  /** In plain mode: the text was not written in plain language, which is said. */
  notPlain: boolean;
  instructions?: Wording;
  dates: readonly { label: string; tags: readonly TagView[]; note?: Wording }[];
  access: readonly string[];
  organizer?: Wording;
  contacts: readonly ContactView[];
  checked?: string;
  stale: boolean;
}

/** Checked longer ago than this many days is stale (features.md A23: six months). */
const STALE_DAYS = 183;

function accessLines(found: Found, reading: PartReading): string[] {
  const { messages } = reading;
  const both: Accessibility = { ...placeOf(found)?.accessibility, ...(found.item as Activity).accessibility };
  return Object.entries(messages.access).flatMap(([feature, label]) => {
    const said = both[feature as keyof typeof messages.access];
    if (said === undefined) return [];
    const value = typeof said === 'object' ? said.value : said;
    const note = typeof said === 'object' && words(said.note, reading)?.text;
    const more = note ? ` (${note})` : '';
    const line =
      value === 'partial'
        ? messages.accessPartial(label)
        : value
          ? messages.accessYes(label)
          : messages.accessNo(label);
    return [line + more];
  });
}

function contactViews(found: Found, reading: Reading): ContactView[] {
  const { registration } = found.item as Activity;
  const { url, telephone, email, required } = registration ?? {};
  const signUp =
    required !== 'none' && (url || telephone || email)
      ? [{ name: { [reading.messages.lang]: reading.messages.facts.registration }, url, telephone, email }]
      : [];
  return [...signUp, ...contactsOf(found)].map((contact: ContactPoint) => {
    const href = safeUrl(contact.url);
    const name = words(contact.name ?? contact.contactType, reading);
    const note = words(contact.note ?? contact.hoursAvailable, reading);
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
      ...(note && { note }),
    };
  });
}

export function detailView(found: Found, reading: PartReading): DetailView {
  const activity = found.item as Activity;
  const { messages, phrases, now } = reading;
  const [date] = found.dates;
  const title = words(activity.name, reading);
  const text = words(activity.description, reading);
  const instructions = words(activity.attendeeInstructions, reading);
  const organizer = words(organizerOf(found)?.name, reading);
  const isPlain = text?.lang.includes('-simple') ?? false;
  /** Abbreviations in full; nothing else changes (plain-language.md, rules 13 and 17). */
  const prose = (written: Wording) =>
    reading.plain && /^nl\b/.test(written.lang) ? phrases.prose(written.text) : written.text;
  const { assuredDate } = activity;
  return {
    title: title?.text ?? '',
    ...(title && !title.lang.startsWith(messages.lang) && { titleLang: title.lang }),
    tags: statusTags(activity, date, reading),
    facts: factsOf(found, reading, date),
    ...(text && { text: { paragraphs: prose(text).split(/\n\s*\n/), lang: text.lang } }),
    notPlain: reading.plain && text !== undefined && !isPlain,
    ...(instructions && { instructions: { ...instructions, text: prose(instructions) } }),
    dates: found.dates.map((date) => {
      const note = words(date.note, reading);
      return {
        label: `${phrases.date(dayOf(date, now), now)}, ${phrases.timeRange(date.start, date.end, date.allDay)}`,
        tags: statusTags(activity, date, reading),
        ...(note && { note }),
      };
    }),
    access: accessLines(found, reading),
    ...(organizer && { organizer }),
    contacts: contactViews(found, reading),
    ...(assuredDate && { checked: messages.detail.checked(phrases.date(assuredDate, now)) }),
    stale: assuredDate !== undefined && assuredDate < addDays(now, -STALE_DAYS),
  };
}
