/** An organisation or a place of the directory in the words of schema.org, for search engines. */
import type { Found } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import { organizationAt, placeAt } from '../../feed/references.ts';
import type { Item, Organization, Place } from '../../feed/schema.ts';
import {
  addressNode,
  areaNodes,
  contactNodes,
  context,
  node,
  openingNodes,
  organizationNode,
  placeNode,
  plainText,
  type JsonLd,
  type JsonLdOptions,
} from '../shared/json-ld-nodes.model.ts';
import { within, type Reading } from '../shared/reading.model.ts';

const about = ({ summary, description }: Item, reading: Reading): string | undefined =>
  plainText(summary, reading) ?? plainText(description, reading);

const links = (urls: readonly string[] | undefined): string[] =>
  (urls ?? []).flatMap((url) => safeUrl(url) ?? []);

/** The first language that people are spoken to in comes first; each once. */
const languages = ({ contactPoint = [] }: Organization): string[] => [
  ...new Set(contactPoint.flatMap(({ availableLanguage }) => availableLanguage ?? [])),
];

/** Its own hours belong to its place: schema.org has opening hours of places, not of organisations. */
function locationNode(organization: Organization, found: Found, reading: Reading): JsonLd | undefined {
  const place = placeAt(organization.location, within(found));
  const hours = organization.openingHours ?? place?.openingHours;
  const openingHoursSpecification = openingNodes(hours, reading);
  if (!place) {
    const address = addressNode(organization.address);
    return address || openingHoursSpecification.length
      ? node('Place', { address, openingHoursSpecification })
      : undefined;
  }
  return placeNode(place, placeAt(place.containedInPlace, within(found)), reading, {
    accessibility: organization.accessibility,
    openingHoursSpecification,
  });
}

function organizationRoot(found: Found, reading: Reading, { href }: JsonLdOptions): JsonLd | undefined {
  const organization = found.item as Organization;
  const { contactPoint = [], logo } = organization;
  const name = plainText(organization.name, reading);
  if (!name) return undefined;
  return node('Organization', {
    name,
    legalName: plainText(organization.legalName, reading),
    alternateName: plainText(organization.alternateName, reading),
    description: about(organization, reading),
    url: safeUrl(organization.url) ?? href,
    logo: safeUrl(logo?.contentUrl) ?? undefined,
    telephone: contactPoint.find(({ telephone }) => telephone)?.telephone,
    email: contactPoint.find(({ email }) => email)?.email,
    contactPoint: contactNodes(contactPoint, reading),
    address: addressNode(organization.address ?? placeAt(organization.location, within(found))?.address),
    location: locationNode(organization, found, reading),
    areaServed: areaNodes(organization.areaServed ?? organization.district, reading),
    parentOrganization: organizationNode(
      organizationAt(organization.parentOrganization, within(found)),
      reading,
    ),
    knowsLanguage: languages(organization),
    sameAs: links(organization.sameAs),
  });
}

function placeRoot(found: Found, reading: Reading, { href }: JsonLdOptions): JsonLd | undefined {
  const place = found.item as Place;
  if (!plainText(place.name, reading)) return undefined;
  return placeNode(place, placeAt(place.containedInPlace, within(found)), reading, {
    description: about(place, reading),
    url: safeUrl(place.url) ?? href,
    openingHoursSpecification: openingNodes(place.openingHours, reading),
    maximumAttendeeCapacity: place.maximumAttendeeCapacity,
    sameAs: links(place.sameAs),
  });
}

/**
 * An organisation with its contact ways and, as `location`, where and when it can be found; a place with its opening hours
 * and what is accessible there. Undefined for other types and without a name.
 */
export function organizationJsonLd(
  found: Found,
  reading: Reading,
  options: JsonLdOptions,
): JsonLd | undefined {
  const { type } = found.item;
  const root =
    type === 'Organization'
      ? organizationRoot(found, reading, options)
      : type === 'Place'
        ? placeRoot(found, reading, options)
        : undefined;
  return root && { ...context, ...root };
}
