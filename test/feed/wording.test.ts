import { describe, expect, it } from 'vitest';
import { wording } from '../../src/feed/wording.ts';

const plain = ['nl-simple', 'nl'];

describe('the words a visitor gets to read', () => {
  it('are plain ones in plain mode, and the ordinary ones when nobody wrote plain ones', () => {
    expect(wording({ nl: 'Gezamenlijke maaltijd', 'nl-simple': 'Samen eten' }, plain)).toEqual({
      text: 'Samen eten',
      lang: 'nl-simple',
    });
    expect(wording({ nl: 'Gezamenlijke maaltijd', en: 'Meal' }, plain)).toEqual({
      text: 'Gezamenlijke maaltijd',
      lang: 'nl',
    });
  });
  it('are plain ones also when the publisher names their level, with that level in lang', () => {
    expect(wording({ nl: 'Lang', 'nl-simple-x-a2': 'Kort' }, plain)).toEqual({
      text: 'Kort',
      lang: 'nl-simple-x-a2',
    });
    expect(wording({ 'nl-simple-x-a2': 'Korter', 'nl-simple': 'Kort' }, plain)?.text).toBe('Kort');
  });
  it('are the ordinary ones outside plain mode', () => {
    expect(wording({ 'nl-simple': 'Kort', nl: 'Lang' }, ['nl'])).toEqual({ text: 'Lang', lang: 'nl' });
  });
  it('are English for an English reader, else Dutch and marked as Dutch', () => {
    expect(wording({ nl: 'Eten', en: 'Meal' }, ['en', 'nl'])).toEqual({ text: 'Meal', lang: 'en' });
    expect(wording({ nl: 'Eten' }, ['en', 'nl'])).toEqual({ text: 'Eten', lang: 'nl' });
    expect(wording('Eten', ['en', 'nl'])).toEqual({ text: 'Eten', lang: 'nl' });
    expect(wording('Meal', ['nl'], 'en')).toEqual({ text: 'Meal', lang: 'en' });
  });
  it('are found by shortening the wish, as RFC 4647 says', () => {
    const texts = { nl: 'nl', 'zh-Hant': 'zh-Hant', zh: 'zh' };
    expect(wording(texts, ['zh-Hant-CN-x-private1-private2'])?.text).toBe('zh-Hant');
    expect(wording(texts, ['zh-Hans-CN'])?.text).toBe('zh');
    expect(wording(texts, ['ZH-hant'])?.text).toBe('zh-Hant');
    expect(wording({ ...texts, 'zh-x': 'never' }, ['zh-x-a'])?.text).toBe('zh');
    expect(wording(texts, ['fr', 'zh'])?.text).toBe('zh');
  });
  it('do not become a longer tag than was asked, as long as a shorter one exists', () => {
    expect(wording({ 'en-GB': 'lift', en: 'elevator' }, ['en'])?.text).toBe('elevator');
  });
  it('are better in a neighbouring form or another language than none at all', () => {
    expect(wording({ ar: 'طعام', 'nl-simple': 'Samen eten' }, ['nl'])).toEqual({
      text: 'Samen eten',
      lang: 'nl-simple',
    });
    expect(wording({ ar: 'طعام' }, ['nl'])).toEqual({ text: 'طعام', lang: 'ar' });
    expect(wording({ tr: 'Yemek', de: 'Essen' }, ['en'], 'de')).toEqual({ text: 'Essen', lang: 'de' });
  });
  it('are absent when there are none', () => {
    expect(wording(undefined, plain)).toBeUndefined();
    expect(wording('  ', plain)).toBeUndefined();
    expect(wording({}, plain)).toBeUndefined();
    expect(wording({ 'nl-simple': ' ', nl: 'Lang' }, plain)?.text).toBe('Lang');
  });
});
