import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, cleanValue, safeUrl } from '../../src/feed/clean.ts';

describe('a text from a feed', () => {
  it('keeps its words, accents, emoji and paragraphs', () => {
    const text = 'Café De Lïnde – “welkom”! 🎉\n\nCrème brûlée, ¼ liter, 你好, שלום, مرحبا';
    expect(cleanText(text)).toBe(text);
  });
  it('has one kind of line end, and a space where a tab stood', () => {
    expect(cleanText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd e');
  });
  it('cannot turn the reading direction, hide characters or steer a terminal', () => {
    expect(cleanText('gratis\u202Esitarg\u202C \u2066x\u2069')).toBe('gratissitarg x');
    expect(cleanText('sa\u200Bmen\u200D\u2060\uFEFF \u200Espel')).toBe('samen spel');
    expect(cleanText('\u0000a\u001B[31mb\u007F\u009B')).toBe('a[31mb');
    expect(cleanText('x\u{E0041}\u{E007F}')).toBe('x');
  });
  it('can be put in a share link: no half characters', () => {
    expect(() => encodeURIComponent(cleanText('a\uD800b\uDC00🎉'))).not.toThrow();
    expect(cleanText('a\uD800b\uDC00🎉')).toBe('ab🎉');
  });
  it('is clean after one pass, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
      { seed: 3 },
    );
  });
});

describe('a link from a feed', () => {
  it('is kept when it is a web address, in its normal form', () => {
    expect(safeUrl('https://zwolle.example')).toBe('https://zwolle.example/');
    expect(safeUrl(' HTTP://Zwolle.example/a b?q=é#x ')).toBe('http://zwolle.example/a%20b?q=%C3%A9#x');
    expect(safeUrl('https://a.example/@naam')).toBe('https://a.example/@naam');
  });
  it('is refused when it is anything else', () => {
    const refused: unknown[] = [
      'javascript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd',
      'blob:https://a.example/1', 'mailto:a@b.example', '//a.example/x', '/x', 'x', '', 'https://', 'https://a b/',
      'https://naam:woord@a.example/', 'https://naam@a.example/', 5, null, undefined, ['https://a.example/'],
      { toString: () => 'https://a.example/' },
    ]; // prettier-ignore
    for (const value of refused) expect(safeUrl(value), String(value)).toBeNull();
  });
  it('is refused when it is too long, also when only its normal form is', () => {
    const start = 'https://a.example/';
    expect(safeUrl(start + 'a'.repeat(2_048 - start.length))).not.toBeNull();
    expect(safeUrl(start + 'a'.repeat(2_049 - start.length))).toBeNull();
    expect(safeUrl(start + 'é'.repeat(1_000))).toBeNull();
  });
});

it('cleans every text at every depth of a record', () => {
  expect(cleanValue({ a: ['x\u200B', { b: 'y\u0000', url: 'javascript:1', n: 1, z: null }] }, 1)).toEqual({
    a: ['x', { b: 'y', url: '', n: 1, z: null }],
  });
});
