import { describe, expect, it } from 'vitest';
import { themeIcons } from '../../src/design/theme-icons.ts';
import { readFeed } from '../../src/feed/read.ts';
import { commonWords } from '../../src/publish/common-words.ts';
import { readTexts } from '../../src/publish/lees.ts';
import { recordFigure } from '../figure.ts';
import { activities, feed, isPlain, ofType, plainTexts, strings, texts } from './sample.ts';

describe('the sample feed', () => {
  it('is read by the widgets without a single remark', () => {
    const result = readFeed(JSON.stringify(feed));
    expect(result.ok && result.problems).toEqual([]);
    expect(result.ok && result.items.length).toBe(feed.items.length);
  });

  it('shows at least 150 items of every type a resident can look for', () => {
    expect(activities.length).toBeGreaterThanOrEqual(95);
    expect(ofType('VolunteerVacancy').length).toBeGreaterThanOrEqual(15);
    expect(ofType('Help').length).toBeGreaterThanOrEqual(10);
    expect(ofType('Organization').length).toBeGreaterThanOrEqual(15);
    expect(ofType('Place').length).toBeGreaterThanOrEqual(15);
    expect(feed.items.length).toBeGreaterThanOrEqual(150);
    recordFigure('feed.items', feed.items.length, 'items');
  });

  it('knows all 16 districts, by the names residents use and with a team to call', () => {
    const districts = ofType('District');
    expect(new Set(districts.map((district) => district.id)).size).toBe(16);
    for (const district of districts) {
      expect(district.id).toMatch(/^WK0193(1[0-4]|2[0-2]|3[0-2]|4[01]|5[0-2])$/);
      expect(district.synonym?.length, district.id).toBeGreaterThan(0);
      expect(district.containedInPlace, district.id).toBeTruthy();
      expect(district.contactPoint?.[0]?.telephone, district.id).toBeTruthy();
    }
    const called = (name: string) =>
      districts.filter((district) => district.synonym?.includes(name)).map((district) => district.name);
    expect(called('Zwolle-Zuid')).toEqual(expect.arrayContaining(['Ittersum', 'Schelle']));
  });

  it('has something to do in every district', () => {
    for (const { id } of ofType('District'))
      expect(
        activities.some((activity) => activity.district?.includes(id)),
        id,
      ).toBe(true);
  });

  it('refers only to items and words that are there, and uses every id once', () => {
    const ids = new Set(feed.items.map((item) => item.id));
    expect(ids.size).toBe(feed.items.length);
    const concepts = new Map(
      feed.conceptSchemes?.map((scheme) => [
        scheme.id,
        new Set(scheme.concepts.map((concept) => concept.id)),
      ]),
    );
    const lost = feed.items.flatMap((item) => {
      const record = item as Record<string, unknown>;
      const references = [
        'organizer', 'hiringOrganization', 'activity', 'parentOrganization', 'duplicateOf', 'location',
      ]; // prettier-ignore
      if (item.type === 'Place') references.push('containedInPlace');
      const missing = references
        .map((field) => record[field])
        .filter((value): value is string => typeof value === 'string' && !ids.has(value));
      const districts = [...(item.district ?? []), ...((record['areaServed'] as string[]) ?? [])];
      const words = [...concepts].flatMap(([field, known]) => {
        const used = record[field];
        return Array.isArray(used) ? used.filter((word: string) => !known.has(word)) : [];
      });
      return [...missing, ...districts.filter((code) => !ids.has(code)), ...words].map((what) => [
        item.id,
        what,
      ]);
    });
    expect(lost).toEqual([]);
  });

  it('has plain-language texts for at least 60 % of the items, honestly marked as untested', () => {
    const plain = feed.items.filter(isPlain);
    expect(plain.length / feed.items.length).toBeGreaterThanOrEqual(0.6);
    for (const item of plain)
      expect(item.plainLanguage?.reviewedBy, item.id).toBe('voorbeeldtekst, niet door lezers getest');
  });

  it('reads without a broken rule, and at least 60 % have a plain text that is of their own source', () => {
    const { items, unread } = readTexts(feed, commonWords());
    expect(unread).toBe(0);
    const broken = items.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    expect(broken).toEqual([]);
    const share = items.filter(({ plain }) => plain === 'current').length / items.length;
    recordFigure('demo.plain.share', Number(share.toFixed(4)), 'share');
    expect(share).toBeGreaterThanOrEqual(0.6);
  });

  it('keeps plain texts plain: short sentences, short paragraphs, no abbreviations', () => {
    const wrong = plainTexts.flatMap((plain) => {
      const sentences = plain.split('\n\n').map((paragraph) => paragraph.split(/(?<=[.!?])\s+/));
      return [
        ...sentences.filter((paragraph) => paragraph.length > 3).map(() => `long paragraph: ${plain}`),
        ...sentences.flat().filter((sentence) => sentence.split(/\s+/).length > 15),
        ...(/\b(bijv|o\.a|t\/m|i\.v\.m|evt|tel|mevr|enz|etc|p\.p)\b/i.test(plain)
          ? [`abbreviation: ${plain}`]
          : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('names roles, fictional numbers and fictional mail only, and no HTML', () => {
    const all = strings(feed);
    const phones = all
      .filter((each) => !/^\d{4}-\d{2}-\d{2}/.test(each))
      .flatMap((each) => each.match(/(\+\d|\b0)[\d -]{7,}\d/g) ?? []);
    expect(phones.length).toBeGreaterThan(50);
    for (const phone of phones) expect(phone).toMatch(/^038 - 000 \d\d \d\d$/);
    const mails = all.filter((each) => each.includes('@'));
    for (const mail of mails) expect(mail).toMatch(/^[a-z0-9-]+@[a-z0-9-]+\.example$/);
    for (const link of all.filter((each) => /^https?:/.test(each)))
      expect(new URL(link).hostname).toMatch(/\.example$|^creativecommons\.org$/);
    expect(all.filter((each) => /<\/?[a-z]|&[a-z]+;/i.test(each))).toEqual([]);
    const roles = feed.items.flatMap((item) =>
      'contactPoint' in item && Array.isArray(item.contactPoint) ? item.contactPoint : [],
    );
    for (const role of roles) expect(texts(role.name)[0]).toMatch(/^(de|het|the) |^Sociaal wijkteam /);
  });

  it('keeps private persons out of asked and offered help', () => {
    for (const help of ofType('Help')) {
      expect(help).not.toHaveProperty('contactPoint');
      expect(help).not.toHaveProperty('location');
      expect(help.replyUrl).toMatch(/^https:/);
    }
  });

  it('describes what people do, never what they lack', () => {
    const about = feed.items.flatMap((item) => [
      ...texts(item.name),
      ...texts(item.summary),
      ...texts(item.description),
    ]);
    const deficit = /eenza(am|me)|kwetsba|hulpbehoevend|bejaard|gehandicapt|laaggeletterd|werkloz|probleem/i;
    expect(about.filter((each) => deficit.test(each))).toEqual([]);
  });

  it('gives every summary at most 200 characters', () => {
    for (const item of feed.items)
      for (const each of texts(item.summary)) expect(each.length).toBeLessThanOrEqual(200);
  });

  it('gives every category a pictogram that we publish and words that residents use', () => {
    const category = feed.conceptSchemes?.find(({ id }) => id === 'category')?.concepts ?? [];
    expect(category.length).toBeGreaterThanOrEqual(12);
    for (const { id, icon, synonym } of category) {
      expect(Object.keys(themeIcons), id).toContain(icon);
      expect(synonym?.length, id).toBeGreaterThan(3);
    }
  });
});
