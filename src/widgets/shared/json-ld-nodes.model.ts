/** What the records of every type say in the words of schema.org. Says what the feed says and no more. */
import { safeUrl } from '../../feed/clean.ts';
import { toInstant } from '../../feed/instant.ts';
import { minutesBetween, type LocalDateTime } from '../../feed/local-time.ts';
import type { Accessibility, Organization, Place, Text } from '../../feed/schema.ts';
import { words, type Reading } from './reading.model.ts';

/** A node of JSON-LD. */
export type JsonLd = { readonly [property: string]: unknown };

export interface JsonLdOptions {
  /** IANA zone of the feed. */
  feedZone: string;
  /** The address where the item can be read; a checked web address. */
  href?: string;
}

export const SCHEMA = 'https://schema.org/';
/** On the root of a document, and nowhere else. */
export const context = { '@context': 'https://schema.org' } as const;

/** Without what is not known. */
export const node = (type: string, properties: Record<string, unknown>): JsonLd => ({
  '@type': type,
  ...Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  ),
});

/** `2026-11-24T19:30:00+01:00`; a whole day, or a zone that nobody knows, without offset (schema.org/DateTime). */
export function moment(local: LocalDateTime, zone: string, allDay: boolean): string {
  if (allDay) return local.slice(0, 10);
  let ahead: number;
  try {
    ahead = minutesBetween(new Date(toInstant(local, zone)).toISOString().slice(0, 16), local);
  } catch {
    return `${local}:00`;
  }
  const two = (value: number) => `${value}`.padStart(2, '0');
  const offset = `${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
  return `${local}:00${ahead < 0 ? '-' : '+'}${offset}`;
}

export const plainText = (text: Text | undefined, reading: Reading): string | undefined =>
  words(text, reading)?.text;

/** The names of concepts; what the feed does not explain by its id. */
export const conceptNames = (
  scheme: string,
  ids: readonly string[] | undefined,
  reading: Reading,
): string[] => (ids ?? []).map((id) => plainText(reading.concept(scheme, id), reading) ?? id);

/** Every accessibility feature that is known, also that it is not there. "Partly" is a text, not a yes. */
export const amenities = (accessibility: Accessibility, reading: Reading): JsonLd[] =>
  Object.entries(accessibility).flatMap(([name, said]) => {
    if (typeof said === 'boolean') return [node('LocationFeatureSpecification', { name, value: said })];
    if (!said || typeof said !== 'object' || !('value' in said)) return [];
    const { value, note } = said as { value: boolean | 'partial'; note?: Text };
    return [node('LocationFeatureSpecification', { name, value, description: plainText(note, reading) })];
  });

export const addressNode = (address: Place['address']): JsonLd | undefined =>
  address &&
  node('PostalAddress', {
    streetAddress: address.streetAddress,
    postalCode: address.postalCode,
    addressLocality: address.addressLocality,
    addressCountry: address.addressCountry,
  });

/**
 * A place with what contains it: address and point of the building when the room has none of its own. `also` is what is
 * known besides.
 */
export function placeNode(
  place: Partial<Place>,
  parent: Partial<Place> | undefined,
  reading: Reading,
  { accessibility, ...also }: { accessibility?: Accessibility | undefined; [property: string]: unknown } = {},
): JsonLd {
  const geo = place.geo ?? parent?.geo;
  const access = { ...parent?.accessibility, ...place.accessibility, ...accessibility };
  return node('Place', {
    name: plainText(place.name, reading),
    address: addressNode(place.address ?? parent?.address),
    geo: geo && node('GeoCoordinates', { latitude: geo.latitude, longitude: geo.longitude }),
    telephone: place.contactPoint?.[0]?.telephone,
    amenityFeature: amenities(access, reading),
    containedInPlace: parent && node('Place', { name: plainText(parent.name, reading) }),
    ...also,
  });
}

/** Who does it: name and site; undefined without a name. */
export function organizationNode(
  organization: Partial<Organization> | undefined,
  reading: Reading,
): JsonLd | undefined {
  const url = safeUrl((organization as { url?: unknown } | undefined)?.url);
  const name = plainText(organization?.name, reading);
  return name ? node('Organization', { name, url: url ?? undefined }) : undefined;
}

/** Ways to reach an organization, in the order of the feed. */
export const contactNodes = (contacts: Organization['contactPoint'], reading: Reading): JsonLd[] =>
  (contacts ?? []).map((contact) =>
    node('ContactPoint', {
      name: plainText(contact.name, reading),
      contactType: plainText(contact.contactType, reading),
      telephone: contact.telephone,
      email: contact.email,
      url: safeUrl(contact.url) ?? undefined,
      availableLanguage: contact.availableLanguage,
      description: plainText(contact.hoursAvailable, reading),
    }),
  );

/** Parts of the city by the names of their districts. */
export const areaNodes = (codes: readonly string[] | undefined, reading: Reading): JsonLd[] =>
  conceptNames('district', codes, reading).map((name) => node('AdministrativeArea', { name }));

/** Days and hours (schema.org/OpeningHoursSpecification): closing at or before opening is the next day, as in the feed. */
export const openingNodes = (openingHours: Place['openingHours'], reading: Reading): JsonLd[] =>
  (openingHours ?? []).map(({ dayOfWeek, opens, closes, validFrom, validThrough, note }) =>
    node('OpeningHoursSpecification', {
      dayOfWeek: dayOfWeek.map((day) => SCHEMA + day),
      opens,
      closes,
      validFrom,
      validThrough,
      description: plainText(note, reading),
    }),
  );
