import { describe, expect, it } from 'vitest';
import { nextOpening, weekIn } from '../../../src/widgets/kiosk/opening.model.ts';

const library = weekIn('ma-vr 9-20; za 10:00-17:00; zo 13.00-17.00')!;

describe('the opening hours that an editor writes', () => {
  it('are read as people write them, in Dutch and as schema.org does', () => {
    expect(weekIn('Mo-Fr 09:00-20:00; Sa 10:00-17:00; Su 13:00-17:00')).toEqual(library);
    expect(weekIn(' MA - vr 9.00 - 20.00 ;za 10-17; zo 13-17;')).toEqual(library);
    expect(library.map((day) => day.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });
  it('may have a break, and go over the weekend', () => {
    const week = weekIn('za-ma 13-17; ma 9-12')!;
    expect(week.map((day) => day.map(({ opens }) => opens))).toEqual([
      ['09:00', '13:00'], [], [], [], [], ['13:00'], ['13:00'],
    ]); // prettier-ignore
  });
  it('are none at all when a part is not understood, so that the screen stays on', () => {
    for (const text of [
      '',
      'altijd',
      'ma-vr',
      'ma 9',
      'xx 9-17',
      'ma 18-9',
      'ma 9-25',
      'ma 9:60-17',
      'ma 9-17; dicht',
      'maandag 9-17',
    ])
      expect(weekIn(text), text).toBeUndefined();
  });
});

describe('when a place opens again', () => {
  it('is nothing to say while it is open, and closing time is closed', () => {
    for (const time of ['09:00', '12:00', '19:59'])
      expect(nextOpening(library, `2026-11-24T${time}`), time).toBeUndefined();
    expect(nextOpening(library, '2026-11-24T20:00')).toBe('2026-11-25T09:00');
  });
  it('is today, tomorrow or after the weekend', () => {
    expect(nextOpening(library, '2026-11-24T08:59')).toBe('2026-11-24T09:00');
    expect(nextOpening(library, '2026-11-27T21:00')).toBe('2026-11-28T10:00');
    expect(nextOpening(weekIn('ma-vr 9-20')!, '2026-11-27T21:00')).toBe('2026-11-30T09:00');
  });
  it('is a week later where one day is all there is, and after the break of noon', () => {
    expect(nextOpening(weekIn('di 9-12')!, '2026-11-24T12:00')).toBe('2026-12-01T09:00');
    expect(nextOpening(weekIn('di 9-12; di 13-17')!, '2026-11-24T12:30')).toBe('2026-11-24T13:00');
  });
  it('knows midnight', () => {
    expect(nextOpening(weekIn('vr 20-24')!, '2026-11-27T23:59')).toBeUndefined();
    expect(nextOpening(weekIn('vr 20-24')!, '2026-11-28T00:00')).toBe('2026-12-04T20:00');
  });
});
