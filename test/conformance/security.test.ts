import { describe, expect, it } from 'vitest';
import { cleanText, safeUrl } from '../../src/feed/clean.ts';
import { readItem } from '../../src/feed/parse.ts';
import { recordFigure } from '../figure.ts';
import { hostileStrings } from './hostile-strings.ts';

/** Said in Unicode's own categories, not in the ranges of the code under test. Cf has ­ (soft hyphen), which may stay. */
const hidden = /(?![\n\u00ad])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\p{Bidi_Control}\u200b-\u200d\u2060\ufeff]/u;

describe('hostile strings', () => {
  it('are there, thousands of them', () => {
    expect(hostileStrings.length).toBeGreaterThan(5_000);
    recordFigure('security.strings', hostileStrings.length, 'strings');
  });
  it('become an http(s) link without credentials, or none', () => {
    const links = hostileStrings.map(safeUrl).filter((link) => link !== null);
    expect(links.length).toBeGreaterThan(100);
    const unsafe = links.filter((link) => {
      const { protocol, username, password, href } = new URL(link);
      return !/^https?:$/.test(protocol) || username || password || href !== link || link.length > 2_048;
    });
    recordFigure('security.urls.unsafe', unsafe.length, 'strings');
    expect(unsafe).toEqual([]);
  });
  it('keep no control, direction or zero-width character', () => {
    expect(hostileStrings.filter((text) => hidden.test(text)).length).toBeGreaterThan(20);
    const left = hostileStrings.map(cleanText).filter((text) => hidden.test(text));
    recordFigure('security.text.unclean', left.length, 'strings');
    expect(left).toEqual([]);
  });
  it('come out of a record the same way, and cost it at most a field', () => {
    for (const text of hostileStrings) {
      const raw = {
        type: 'Activity',
        id: 'a',
        name: 'Koffie',
        summary: text,
        url: text,
        sameAs: [text],
        [text]: text,
      };
      const { item } = readItem(raw, 0);
      if (!item) {
        // Only a string that is itself the name of a required field may cost the record.
        expect(['type', 'id', 'name']).toContain(text);
        continue;
      }
      expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
      expect(['__proto__', 'constructor', 'prototype'].some((key) => Object.hasOwn(item, key))).toBe(false);
      for (const link of [item.url, ...(item.sameAs ?? [])]) if (link) expect(link).toMatch(/^https?:\/\//);
      expect(hidden.test(String(item.summary ?? ''))).toBe(false);
    }
  });
});
