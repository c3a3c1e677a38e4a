/**
 * A volunteer vacancy as a schema.org JobPosting, for search engines. Says what the feed says and no more: no date of
 * posting is made up, and pay is not spoken of.
 */
import type { Found } from '../../engine/engine.ts';
import { safeUrl } from '../../feed/clean.ts';
import { organizationAt, placeAt } from '../../feed/references.ts';
import type { VolunteerVacancy } from '../../feed/schema.ts';
import {
  areaNodes,
  conceptNames,
  contactNodes,
  context,
  moment,
  node,
  organizationNode,
  placeNode,
  plainText,
  type JsonLd,
  type JsonLdOptions,
} from '../shared/json-ld-nodes.model.ts';
import { within, type Reading } from '../shared/reading.model.ts';

/**
 * Nobody can apply any more at `now` (`YYYY-MM-DDTHH:mm`): the last day or moment has passed, there are no places left, or
 * the organisation stopped it (features.md B6). A day counts until its end.
 */
export const isClosed = ({ validThrough, positions, status }: VolunteerVacancy, now: string): boolean =>
  positions === 0 ||
  status === 'inactive' ||
  (validThrough !== undefined && validThrough < now.slice(0, validThrough.length));

/** Where the work is: its place, else the districts it is done in. */
function locationNodes(found: Found, vacancy: VolunteerVacancy, reading: Reading): JsonLd[] {
  const place = placeAt(vacancy.location, within(found));
  if (place) {
    const { accessibility } = vacancy;
    return [placeNode(place, placeAt(place.containedInPlace, within(found)), reading, { accessibility })];
  }
  return areaNodes(vacancy.areaServed ?? vacancy.district, reading);
}

/** Whom to call first; the form to apply with when the feed has one. */
function contactNode(vacancy: VolunteerVacancy, reading: Reading): JsonLd | undefined {
  const { contactPoint = [] } = vacancy;
  const [contact] = contactNodes(
    [...contactPoint].sort((a, b) => Number(!a.telephone) - Number(!b.telephone)).slice(0, 1),
    reading,
  );
  const apply = safeUrl(vacancy.applyLink);
  return apply ? { ...(contact ?? node('ContactPoint', {})), url: apply } : contact;
}

/**
 * The vacancy as a `JobPosting` with `employmentType` VOLUNTEER. Undefined when it is closed (a search engine must not
 * send anybody there), or when nobody knows who asks or what is asked: a JobPosting needs both.
 */
export function vacancyJsonLd(found: Found, reading: Reading, options: JsonLdOptions): JsonLd | undefined {
  const vacancy = found.item as VolunteerVacancy;
  if (isClosed(vacancy, reading.now)) return undefined;
  const hiringOrganization = organizationNode(
    organizationAt(vacancy.hiringOrganization, within(found)),
    reading,
  );
  const description = plainText(vacancy.description, reading) ?? plainText(vacancy.summary, reading);
  if (!hiringOrganization || !description) return undefined;
  const { validThrough, availableFrom } = vacancy;
  const jobLocation = locationNodes(found, vacancy, reading);
  const remote = vacancy.allowsRemoteParticipation === true;
  return {
    ...context,
    ...node('JobPosting', {
      title: plainText(vacancy.name, reading),
      description,
      url: options.href,
      identifier: vacancy.id,
      employmentType: 'VOLUNTEER',
      hiringOrganization,
      jobLocation,
      // "TELECOMMUTE" means that all of it is done from home; work that has a place is not.
      ...(remote &&
        placeAt(vacancy.location, within(found)) === undefined && {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: node('Country', { name: 'NL' }),
        }),
      datePosted: availableFrom && moment(availableFrom, options.feedZone, availableFrom.length === 10),
      validThrough: validThrough && moment(validThrough, options.feedZone, validThrough.length === 10),
      totalJobOpenings: vacancy.positions,
      workHours: plainText(vacancy.commitment, reading),
      skills: conceptNames('skill', vacancy.skill, reading).join(', '),
      qualifications: conceptNames('requirement', vacancy.requirement, reading).join(', '),
      jobBenefits: conceptNames('reward', vacancy.reward, reading).join(', '),
      applicationContact: contactNode(vacancy, reading),
    }),
  };
}
