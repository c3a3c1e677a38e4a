import { expect, test } from 'vitest';
import { secondsOf, tilesOf } from '../../../src/widgets/kiosk/visit.model.ts';

test('the start screen has the tiles that the page names, in its order, and all of them when it names none', () => {
  expect(tilesOf('room-request  activity-finder room-request toilet', true)).toEqual([
    'room-request',
    'activity-finder',
  ]);
  for (const names of ['', 'toilet']) expect(tilesOf(names, true)).toHaveLength(5);
});

test('the form for a room has no tile where its answers would lead nowhere', () => {
  expect(tilesOf('room-request activity-finder', false)).toEqual(['activity-finder']);
  for (const names of ['', 'room-request']) expect(tilesOf(names, false)).not.toContain('room-request');
});

test('a time that is none is another one', () => {
  for (const wrong of [Number.NaN, 0, -5]) expect(secondsOf(wrong, 60)).toBe(60);
  expect(secondsOf(90, 60)).toBe(90);
});
