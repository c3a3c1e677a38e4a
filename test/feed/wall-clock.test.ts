import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toLocal } from '../../src/feed/local-time.ts';
import { wallClock } from '../../src/feed/wall-clock.ts';

const AMSTERDAM = 'Europe/Amsterdam';

describe('the clock of a list', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  it.each([
    AMSTERDAM,
    'Europe/Madrid',
    'Europe/Warsaw',
    'Europe/London',
    'Europe/Athens',
    'Africa/Algiers',
    'Africa/Casablanca',
    'UTC',
    'America/Los_Angeles',
    'Pacific/Auckland',
  ])(
    'shows the time of the feed on a machine in %s, also around the nights on which clocks change',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const clock = wallClock();
      const nights = fc.constantFrom(
        Date.UTC(2026, 2, 29, 1),
        Date.UTC(2026, 9, 25, 1),
        Date.UTC(2027, 2, 28, 1),
      );
      const near = fc.tuple(nights, fc.integer({ min: -300, max: 300 })).map(([at, more]) => at / 6e4 + more);
      const any = fc.integer({ min: Date.UTC(2000, 0) / 6e4, max: Date.UTC(2040, 0) / 6e4 });
      fc.assert(
        fc.property(fc.oneof(near, any), fc.constantFrom(AMSTERDAM, 'Asia/Kathmandu'), (minute, place) => {
          expect(clock(minute * 6e4, place)).toBe(toLocal(minute * 6e4, place));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('does not start what is slow to start where the telephone has the time itself, and elsewhere once', () => {
    const { DateTimeFormat } = Intl;
    const started = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (...given) {
      return new DateTimeFormat(...given);
    });
    vi.stubEnv('TZ', AMSTERDAM);
    wallClock()(Date.UTC(2026, 10, 24, 8), AMSTERDAM);
    expect(started).not.toHaveBeenCalled();
    vi.stubEnv('TZ', 'UTC');
    const clock = wallClock();
    for (const hour of [8, 9, 10]) clock(Date.UTC(2026, 10, 24, hour), AMSTERDAM);
    expect(started).toHaveBeenCalledTimes(1);
  });

  it('refuses a zone that nobody knows', () => {
    expect(() => wallClock()(0, 'Europe/Zwolle')).toThrowError(
      expect.objectContaining({ code: 'bad-schedule' }),
    );
  });
});
