import { describe, expect, it } from 'vitest';
import { nightHourIn, stepAt, type Moment } from '../../../src/widgets/kiosk/upkeep.model.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A quiet afternoon on a screen that nobody looks at, with a fresh feed. */
const quiet: Moment = {
  isIdle: true,
  sinceTouch: 5 * MINUTE,
  sinceStart: 9 * HOUR,
  sinceRefresh: MINUTE,
  hour: 14,
  hasNewVersion: false,
  isBroken: false,
  canReload: true,
};
const at = (moment: Partial<Moment>) => stepAt({ ...quiet, ...moment }, 4);
const busy = { isIdle: false, sinceTouch: MINUTE };

describe('a public screen between two visitors', () => {
  it('does nothing while all is well', () => {
    expect(at({})).toBeUndefined();
  });

  it('asks for the feed every quarter of an hour', () => {
    expect(at({ sinceRefresh: 15 * MINUTE })).toBe('refresh');
    expect(at({ sinceRefresh: Infinity })).toBe('refresh');
  });

  it('takes a new version at once, and the feed with it', () => {
    expect(at({ hasNewVersion: true, sinceRefresh: HOUR })).toBe('version');
  });

  it('is loaded again at the hour of the night, once', () => {
    expect(at({ hour: 4 })).toBe('reload');
    expect(at({ hour: 4, sinceStart: MINUTE })).toBeUndefined();
    // The clock goes back from three to two: 2.00 comes twice.
    expect(stepAt({ ...quiet, hour: 2, sinceStart: HOUR }, 2)).toBeUndefined();
  });

  it('makes up for a night that it slept through', () => {
    expect(at({ sinceStart: 26 * HOUR })).toBe('reload');
  });

  it('is loaded again when too much went wrong', () => {
    expect(at({ isBroken: true })).toBe('reload');
  });

  it('leaves somebody alone who is there, whatever waits', () => {
    const all = {
      ...busy,
      hasNewVersion: true,
      isBroken: true,
      hour: 4,
      sinceStart: 40 * HOUR,
      sinceRefresh: HOUR,
    };
    expect(at(all)).toBeUndefined();
  });

  it('counts a visit that nobody has touched for half an hour as none', () => {
    expect(at({ ...busy, hasNewVersion: true, sinceTouch: 30 * MINUTE })).toBe('version');
  });

  it('stays as it is when a page that is loaded now would not come', () => {
    const all = { hasNewVersion: true, isBroken: true, hour: 4, canReload: false };
    expect(at(all)).toBeUndefined();
    expect(at({ ...all, sinceRefresh: HOUR })).toBe('refresh');
  });

  it('reads the hour that a publisher wrote, and takes four for what is none', () => {
    expect(['0', '4', '04', '23'].map(nightHourIn)).toEqual([0, 4, 4, 23]);
    expect(['', '24', '4.5', 'nacht', '-1'].map(nightHourIn)).toEqual([4, 4, 4, 4, 4]);
  });
});
