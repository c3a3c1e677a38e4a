import { beforeAll, describe, expect, it } from 'vitest';
import type { Item, Organization, Place, VolunteerVacancy } from '../../../src/feed/schema.ts';
import { jsonLdText } from '../../../src/widgets/shared/json-ld-text.model.ts';
import { isClosed, vacancyJsonLd } from '../../../src/widgets/vacancy-list/vacancy-json-ld.model.ts';
import { faults } from '../activity-finder/schema-vocabulary.ts';
import { foundItem, sampleItems } from '../sample-items.ts';
import { sampleReading } from '../sample-reading.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
const options = { feedZone: 'Europe/Amsterdam', href: 'https://voorbeeld.nl/vrijwilligers?item=kok' };
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

const organization: Organization = {
  type: 'Organization',
  id: 'org',
  name: 'Buurtkeuken',
  url: 'https://buurtkeuken.example/',
};
const room: Place = { type: 'Place', id: 'room', name: 'Keuken', containedInPlace: 'house' };
const house: Place = {
  type: 'Place',
  id: 'house',
  name: 'De Hanzestee',
  address: { streetAddress: 'Plein 1', addressLocality: 'Zwolle' },
};
type Tree = { [key: string]: Tree } & Tree[] & string;
const tree = (fields: Partial<VolunteerVacancy> = {}, ...others: Item[]): Tree | undefined =>
  vacancyJsonLd(
    foundItem(
      {
        type: 'VolunteerVacancy',
        id: 'kok',
        name: 'Kok',
        summary: 'Koken.',
        hiringOrganization: 'org',
        ...fields,
      },
      organization,
      room,
      house,
      ...others,
    ),
    sample.reading,
    options,
  ) as unknown as Tree | undefined;

describe('what a search engine reads of a vacancy', () => {
  it('is in the vocabulary of schema.org, for every vacancy of the sample that is open', () => {
    const all = sampleItems('VolunteerVacancy');
    const open = all.filter(({ item }) => !isClosed(item as VolunteerVacancy, sample.reading.now));
    const made = open.flatMap((found) => {
      const json = vacancyJsonLd(found, sample.reading, options);
      return json ? [[found.item.id, faults(JSON.parse(jsonLdText(json)))]] : [];
    });
    expect(made.length).toBe(open.length);
    expect(made.length).toBeGreaterThanOrEqual(15);
    expect(made.filter(([, wrong]) => wrong?.length)).toEqual([]);
  });

  it('has all that a JobPosting must have: title, description, who asks, where, and that it is voluntary', () => {
    for (const found of sampleItems('VolunteerVacancy')) {
      const json = vacancyJsonLd(found, sample.reading, options);
      if (!json) continue;
      expect(json, found.item.id).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: expect.any(String),
        description: expect.any(String),
        employmentType: 'VOLUNTEER',
        hiringOrganization: { '@type': 'Organization', name: expect.any(String) },
      });
      expect(Boolean(json.jobLocation) || json.jobLocationType === 'TELECOMMUTE', found.item.id).toBe(true);
    }
  });

  it('never speaks of pay or of a date of posting that the feed does not know', () => {
    const json = JSON.stringify(tree());
    expect(json).not.toMatch(/datePosted|salary|Salary|validThrough|totalJobOpenings/);
    expect(tree({ availableFrom: '2026-11-01' })?.datePosted).toBe('2026-11-01');
  });

  it('is nothing once nobody can apply: passed, filled or stopped', () => {
    const now = sample.reading.now;
    expect(now.slice(0, 10)).toBe('2026-11-24');
    expect(tree({ validThrough: '2026-11-23' })).toBeUndefined();
    expect(tree({ validThrough: '2026-11-24T08:59' })).toBeUndefined();
    expect(tree({ positions: 0 })).toBeUndefined();
    expect(tree({ status: 'inactive' })).toBeUndefined();
    expect(tree({ validThrough: '2026-11-24' })?.validThrough).toBe('2026-11-24');
    expect(tree({ validThrough: '2026-11-24T17:00' })?.validThrough).toBe('2026-11-24T17:00:00+01:00');
    expect(tree({ positions: 2 })?.totalJobOpenings).toBe(2);
  });

  it('is nothing without somebody who asks, or without a word about the work', () => {
    expect(tree({ hiringOrganization: 'nobody' })).toBeUndefined();
    expect(tree({ hiringOrganization: undefined })).toBeUndefined();
    expect(tree({ summary: undefined })).toBeUndefined();
  });

  it('is at its place with the address of the building, else in its districts by name', () => {
    expect(tree({ location: 'room' })?.jobLocation).toEqual([
      {
        '@type': 'Place',
        name: 'Keuken',
        address: { '@type': 'PostalAddress', streetAddress: 'Plein 1', addressLocality: 'Zwolle' },
        containedInPlace: { '@type': 'Place', name: 'De Hanzestee' },
      },
    ]);
    expect(tree({ areaServed: ['WK019313', 'WK019322'] })?.jobLocation).toEqual([
      { '@type': 'AdministrativeArea', name: 'Assendorp' },
      { '@type': 'AdministrativeArea', name: 'Stadshagen' },
    ]);
  });

  it('is work from home only when it has no place, and then says from which country', () => {
    expect(tree({ allowsRemoteParticipation: true })).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'NL' },
    });
    expect(tree({ allowsRemoteParticipation: true, location: 'room' })).not.toHaveProperty('jobLocationType');
    expect(tree({ location: 'room' })).not.toHaveProperty('jobLocationType');
  });

  it('names skills, requirements and rewards in the words of the feed', () => {
    expect(tree({ skill: ['koken'], requirement: ['vog'], reward: ['maaltijd', 'eigen'] })).toMatchObject({
      skills: 'Koken',
      qualifications: 'Verklaring Omtrent het Gedrag (VOG)',
      jobBenefits: expect.stringMatching(/^\p{Lu}.*, eigen$/u),
    });
  });

  it('gives whom to call before whom to mail, and the form as an address', () => {
    const contactPoint = [{ email: 'info@buurtkeuken.example' }, { telephone: '038 - 000 13 88' }];
    expect(tree({ contactPoint })?.applicationContact).toEqual({
      '@type': 'ContactPoint',
      telephone: '038 - 000 13 88',
    });
    expect(
      tree({ contactPoint, applyLink: 'https://buurtkeuken.example/mee' })?.applicationContact?.url,
    ).toBe('https://buurtkeuken.example/mee');
    expect(tree({ applyLink: 'javascript:alert(1)' })).not.toHaveProperty('applicationContact');
  });
});
