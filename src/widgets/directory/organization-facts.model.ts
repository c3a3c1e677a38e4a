/** The facts of an organisation, from structured fields only: what it does, where, for whom, how to reach it. */
import type { Found } from '../../engine/engine.ts';
import { placeAt } from '../../feed/references.ts';
import type { ContactPoint, Organization, Place } from '../../feed/schema.ts';
import { directoryWords } from '../../text/directory-messages.ts';
import { cardWords, type CardView, type FactView } from '../shared/list-view.model.ts';
import { within, words, type Reading } from '../shared/reading.model.ts';

export const organizationOf = ({ item }: Found): Organization => item as Organization;
export const placeOf = (found: Found): Partial<Place> | undefined =>
  placeAt(organizationOf(found).location, within(found));

const isDigital = ({ telephone, email, url }: ContactPoint): boolean => !telephone && !!(email ?? url);

/** Its own ways to be reached, else those of its place; those without a screen first. */
export const contactsOf = (found: Found): readonly ContactPoint[] => {
  const own = organizationOf(found).contactPoint;
  const all = own?.length ? own : (placeOf(found)?.contactPoint ?? []);
  return [...all].sort((a, b) => Number(isDigital(a)) - Number(isDigital(b)));
};

/** Where it works, else where it is. */
export const districtIds = (found: Found): readonly string[] => {
  const { district = [], areaServed = [] } = organizationOf(found);
  const own = [...new Set([...district, ...areaServed])];
  return own.length ? own : (placeOf(found)?.district ?? []);
};

const named = (scheme: string, ids: readonly string[] = [], reading: Reading): string[] => {
  const names = ids.map((id) => words(reading.concept(scheme, id), reading)?.text ?? id);
  return names.length ? [names.join(', ')] : [];
};

function where(found: Found, reading: Reading, whole: boolean): string[] {
  const place = placeOf(found);
  const address = organizationOf(found).address ?? place?.address;
  const name = words(place?.name, reading)?.text;
  const districts = districtIds(found).flatMap(
    (id) => words(reading.concept('district', id), reading)?.text ?? [],
  );
  return [
    ...(name ? [name] : []),
    ...(whole && address ? reading.phrases.address(address) : []),
    ...(!whole || !address ? [districts.join(', ')] : []),
  ].filter(Boolean);
}

/** Whom to call first. */
export const telephoneOf = (found: Found): string | undefined =>
  contactsOf(found).find(({ telephone }) => telephone)?.telephone;

/** How to reach it at a glance: whom to call, else where or whom to mail. */
function reach(found: Found, reading: Reading): string[] {
  const telephone = telephoneOf(found);
  if (telephone) return [reading.phrases.phone(telephone)];
  const contacts = contactsOf(found);
  const [first] = contacts;
  const lines = first && [words(first.contactType ?? first.name, reading)?.text, words(first.hoursAvailable, reading)?.text]; // prettier-ignore
  const said = (lines ?? []).filter((line) => line !== undefined);
  if (said.length) return said;
  const email = contacts.find((one) => one.email)?.email;
  return email ? [email] : [];
}

/** `whole`: with what it is, its address and for whom; a card in ordinary mode has where it is and how to reach it. */
export function organizationFacts(found: Found, reading: Reading, whole: boolean): FactView[] {
  const organization = organizationOf(found);
  const { facts } = reading.messages;
  const own = directoryWords(reading.messages).facts;
  const summary = whole ? words(organization.summary, reading) : undefined;
  const lines = where(found, reading, whole);
  const rows: FactView[] = [
    {
      icon: 'note',
      term: facts.what,
      lines: summary ? [summary.text] : [],
      ...(summary && { lang: summary.lang }),
    },
    { icon: 'place', term: facts.where, lines: lines.length ? lines : [reading.phrases.unknown()] },
    { icon: 'phone', term: own.reach, lines: reach(found, reading) },
    { icon: 'note', term: own.themes, lines: whole ? named('category', organization.category, reading) : [] },
    {
      icon: 'people',
      term: facts.audience,
      lines: whole ? named('audience', organization.audience, reading) : [],
    },
  ];
  return rows.filter((row) => row.lines.length > 0);
}

/** An organisation at a glance. */
export function organizationCard(found: Found, reading: Reading): CardView {
  const organization = organizationOf(found);
  return {
    ...cardWords(organization, reading),
    tags: [],
    facts: organizationFacts(found, reading, reading.plain),
    past: false,
  };
}
