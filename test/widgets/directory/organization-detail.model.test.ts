import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../../../src/engine/engine.ts';
import type { Organization, Place } from '../../../src/feed/schema.ts';
import { organizationDetail } from '../../../src/widgets/directory/organization-detail.model.ts';
import { contactsOf } from '../../../src/widgets/directory/organization-facts.model.ts';
import { paperView } from '../../../src/widgets/directory/organization-paper.model.ts';
import { foundItem, sampleItems } from '../sample-items.ts';
import { sampleReading } from '../sample-reading.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

const place: Place = {
  type: 'Place',
  id: 'place',
  name: 'De Linde',
  openingHours: [{ dayOfWeek: ['Monday'], opens: '09:00', closes: '17:00' }],
  contactPoint: [{ telephone: '038 - 000 00 09' }],
};
const found = (fields: Partial<Organization> = {}): Found =>
  foundItem({ type: 'Organization', id: 'linde', name: 'Welzijn De Linde', ...fields }, place);
const activity = (status?: 'EventScheduled' | 'EventCancelled'): Found => ({
  item: { type: 'Activity', id: 'koor', name: 'Koor' },
  dates: [{ start: '2026-11-25T20:00', end: '2026-11-25T22:00', allDay: false, ...(status && { status }) }],
  related: {},
});
const linesOf = (one: Found): readonly string[] | undefined =>
  organizationDetail(found(), sample.reading, { activity: { items: [one], total: 1 } }).lists?.[0]?.items[0]
    ?.lines;

describe('the page of an organisation', () => {
  it('has for every organisation of the sample a name, a way to reach it and something that it is', () => {
    const all = sampleItems('Organization');
    expect(all.length).toBeGreaterThan(20);
    for (const one of all) {
      const view = organizationDetail(one, sample.reading, {});
      expect(view.title).not.toBe('');
      expect(view.contacts.length).toBeGreaterThan(0);
      expect(view.facts.length).toBeGreaterThan(1);
    }
  });

  it('puts whom to call or visit before what needs a screen, and its website last', () => {
    const contacts = [
      { url: 'https://a.example/' },
      { email: 'a@a.example' },
      { contactType: 'Langskomen', name: 'de balie' },
      { telephone: '038 - 000 00 01' },
    ];
    expect(contactsOf(found({ contactPoint: contacts }))).toEqual([
      contacts[2],
      contacts[3],
      contacts[0],
      contacts[1],
    ]);
    const view = organizationDetail(
      found({ contactPoint: contacts, url: 'https://site.example/' }),
      sample.reading,
    );
    expect(view.contacts.at(-1)?.url?.host).toBe('site.example');
  });

  it('gives the number of its place when it has none of its own', () => {
    expect(contactsOf(found({ location: 'place' }))).toEqual(place.contactPoint);
  });

  it('names the place whose opening hours it shows', () => {
    const terms = (one: Found): string[] =>
      organizationDetail(one, sample.reading).facts.map(({ term }) => term);
    expect(terms(found({ location: 'place' }))).toContain('Openingstijden van De Linde');
    const own = found({ location: 'place', openingHours: place.openingHours });
    expect(terms(own)).toContain('Openingstijden');
    expect(terms(found()).join()).not.toContain('Openingstijden');
  });

  it('never says that a date goes ahead when nobody is sure', () => {
    expect(linesOf(activity('EventScheduled'))).toEqual(['morgen, wo 25 nov. 2026, 20:00–22:00']);
    expect(linesOf(activity())).toEqual([
      'morgen, wo 25 nov. 2026, 20:00–22:00',
      'Wij weten niet zeker of dit doorgaat',
    ]);
    expect(linesOf(activity('EventCancelled'))).toEqual(['Gaat niet door']);
  });

  it('tells once when it was checked, and loudly when that was long ago', () => {
    const fresh = organizationDetail(found({ assuredDate: '2026-11-01' }), sample.reading, {});
    expect(fresh.ticks?.[0]?.lines.join()).toContain('Laatst gecontroleerd:');
    expect(fresh.checked).toBeUndefined();
    const stale = organizationDetail(found({ assuredDate: '2025-11-01' }), sample.reading, {});
    expect(stale.ticks?.[0]?.lines.join()).not.toContain('Laatst gecontroleerd:');
    expect(stale).toMatchObject({ stale: true, checked: expect.stringContaining('2025') });
    const never = organizationDetail(found(), sample.reading, {});
    expect(never.ticks?.[0]?.unknown).toContain('wanneer dit is gecontroleerd');
  });

  it('promises nothing before it is known what the organisation offers', () => {
    const view = organizationDetail(found(), sample.reading);
    expect(view.ticks).toBeUndefined();
    expect(view.lists).toBeUndefined();
  });

  it('takes what it offers along on paper', () => {
    const paper = paperView(found(), sample.reading, true, {
      activity: { items: [activity('EventScheduled')], total: 1 },
    });
    expect(paper.facts.find(({ term }) => term === 'Dit is er te doen')?.lines).toEqual([
      'Koor – morgen, wo 25 nov. 2026, 20:00–22:00',
    ]);
  });
});
