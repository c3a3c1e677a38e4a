/** The page of an organisation: what it is, what it offers now, what is good to know, when it is open and how to reach it. */
import type { Found } from '../../engine/engine.ts';
import type { ContactPoint } from '../../feed/schema.ts';
import { directoryPartWords } from '../../text/directory-part-messages.ts';
import { telHref } from '../../text/tel-href.ts';
import { joined } from '../../text/wordings.ts';
import {
  accessLines,
  addressView,
  checkedView,
  contactViews,
  textView,
  type DetailView,
} from '../shared/item-detail.model.ts';
import type { Belongings } from '../shared/list-kind.model.ts';
import type { FactView } from '../shared/list-view.model.ts';
import { words, type PartReading } from '../shared/reading.model.ts';
import { goodToKnow, type GoodToKnow } from './good-to-know.model.ts';
import { openingLines } from './opening-hours.model.ts';
import {
  contactsOf,
  organizationFacts,
  organizationOf,
  placeOf,
  telephoneOf,
} from './organization-facts.model.ts';
import { offeredLists } from './organization-offers.model.ts';

/** Its own hours, else those of its place, by the name of that place. */
function openingRow(found: Found, reading: PartReading): FactView[] {
  const own = directoryPartWords(reading.messages).hours;
  const { openingHours = [] } = organizationOf(found);
  const place = placeOf(found);
  const name = words(place?.name, reading)?.text;
  const term = openingHours.length || !name ? own.title : own.of(name);
  const lines = openingLines(openingHours.length ? openingHours : (place?.openingHours ?? []), reading);
  return lines.length ? [{ icon: 'clock', term, lines }] : [];
}

/** Its website is a way to reach it too, the last. */
function contactPoints(found: Found): readonly ContactPoint[] {
  const contacts = contactsOf(found);
  const { url } = organizationOf(found);
  return url && !contacts.some((one) => one.url === url) ? [...contacts, { url }] : contacts;
}

function goodTicks(
  found: Found,
  belongings: Belongings,
  reading: PartReading,
  checked: string | undefined,
  stale: boolean,
): NonNullable<DetailView['ticks']>[number] {
  const { good, unsure, unknown, and } = directoryPartWords(reading.messages);
  const known = goodToKnow(found, belongings['activity']);
  const names = Object.keys(good) as (keyof GoodToKnow)[];
  const asked = [
    ...names.filter((name) => known[name] === undefined).map((name) => unsure[name]),
    ...(checked ? [] : [unsure.checked]),
  ];
  return {
    title: reading.messages.detail.goodToKnow,
    lines: [
      ...names.filter((name) => known[name]).map((name) => good[name]),
      ...(checked && !stale ? [checked] : []),
    ],
    ...(asked.length && { unknown: unknown(joined(asked, and)) }),
  };
}

/** `belongings` are what it offers, once that is there: then also what is good to know. */
export function organizationDetail(found: Found, reading: PartReading, belongings?: Belongings): DetailView {
  const organization = organizationOf(found);
  const place = placeOf(found);
  const title = words(organization.name, reading);
  const { checked, stale } = checkedView(organization.assuredDate, reading);
  const telephone = telephoneOf(found);
  const [what, ...facts] = organizationFacts(found, reading, true).map((row) =>
    telephone && row.icon === 'phone' ? { ...row, href: telHref(telephone) } : row,
  );
  return {
    title: title?.text ?? '',
    ...(title && !title.lang.startsWith(reading.messages.lang) && { titleLang: title.lang }),
    tags: [],
    facts: [...(what ? [what] : []), ...openingRow(found, reading), ...facts],
    ...textView(organization, reading),
    ...(belongings && {
      ticks: [goodTicks(found, belongings, reading, checked, stale)],
      lists: offeredLists(found, belongings, reading),
    }),
    dates: [],
    // What the organisation says itself comes before its place.
    access: accessLines([place?.accessibility, organization.accessibility], reading),
    ...addressView(organization.address ?? place?.address),
    contacts: contactViews(contactPoints(found), reading),
    // Among the ticks it is told once; that it was long ago is told at the end.
    ...(checked && (stale || !belongings) && { checked }),
    stale,
  };
}
