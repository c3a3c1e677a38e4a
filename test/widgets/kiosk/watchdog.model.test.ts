import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  errorName,
  isBroken,
  isNews,
  keyOf,
  reportOf,
  timesIn,
  waitBefore,
  type Trouble,
} from '../../../src/widgets/kiosk/watchdog.model.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 10, 24, 11, 30, 59);

describe('the watchdog of a public screen', () => {
  it('waits longer each time before the page is loaded again, and never longer than ten minutes', () => {
    expect([0, 1, 2, 3, 999].map(waitBefore)).toEqual([
      10_000,
      MINUTE,
      10 * MINUTE,
      10 * MINUTE,
      10 * MINUTE,
    ]);
  });

  it('reads how often that was from a text that may be anything', () => {
    expect(['2', '0', null, '', '-1', '1e9', 'x', '99999'].map(timesIn)).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('calls a page broken after ten faults in a minute, not after ten in a day', () => {
    const moments = Array.from({ length: 10 }, (_, at) => at * 1_000);
    expect(isBroken(moments, 10_000)).toBe(true);
    expect(isBroken(moments.slice(1), 10_000)).toBe(false);
    expect(isBroken(moments, 3 * MINUTE)).toBe(false);
  });

  it('tells what kind of fault it was and when, by the minute', () => {
    expect(reportOf('error', new TypeError('x is undefined'), '0.1.0', NOON)).toEqual({
      version: '0.1.0',
      trouble: 'error',
      name: 'TypeError',
      time: '2026-11-24T11:30Z',
    });
    expect(reportOf('empty-screen', undefined, '0.1.0', NOON).name).toBe('');
  });

  it('never tells a text that somebody may have typed: not from a message, a name or a thrown string', () => {
    const kinds: Trouble[] = ['error', 'rejection', 'not-loaded', 'empty-screen'];
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...kinds), (word, trouble) => {
        const typed = `<${word}>`;
        const named = Object.assign(new Error(typed), { name: typed, stack: typed, cause: typed });
        for (const cause of [typed, named, { name: typed }, { name: { toString: () => typed } }, null])
          expect(JSON.stringify(reportOf(trouble, cause, '0.1.0', NOON))).not.toContain(
            JSON.stringify(typed),
          );
      }),
    );
    expect(errorName(new DOMException('', 'QuotaExceededError'))).toBe('QuotaExceededError');
    expect(errorName('TypeError')).toBe('unknown');
  });

  it('tells the same fault once an hour', () => {
    const report = reportOf('error', new TypeError(), '0.1.0', NOON);
    const told = new Map([[keyOf(report), 0]]);
    expect(isNews(report, new Map(), 0)).toBe(true);
    expect(isNews(report, told, 59 * MINUTE)).toBe(false);
    expect(isNews(report, told, 60 * MINUTE)).toBe(true);
    expect(isNews(reportOf('error', new RangeError(), '0.1.0', NOON), told, 0)).toBe(true);
  });
});
