import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROTOCOL, readFromFrame, readToFrame } from '../../../src/widgets/frame/frame-message.model.ts';

test('A message of a frame is heard when it looks exactly like one', () => {
  const state = { samenspel: PROTOCOL, kind: 'state', height: 812, item: 'activity/koffie' };
  expect(readFromFrame(state)).toEqual(state);
  expect(readFromFrame({ ...state, more: 1 })).toEqual(state);
  for (const top of [0, 700, 812]) expect(readFromFrame({ ...state, top })).toEqual({ ...state, top });
  expect(readFromFrame({ samenspel: PROTOCOL, kind: 'ready', height: 3 })).toEqual({
    samenspel: PROTOCOL,
    kind: 'ready',
  });
  for (const wrong of [
    { samenspel: 'samenspel-frame/2' },
    { height: -1 },
    { height: 0 },
    { height: 1.5 },
    { height: '812' },
    { height: Infinity },
    { height: 1e9 },
    { item: 3 },
    { item: 'x'.repeat(501) },
    { top: -1 },
    { top: 813 },
    { top: 1.5 },
    { top: '3' },
    { top: null },
    { kind: 'other' },
  ])
    expect(readFromFrame({ ...state, ...wrong })).toBe(undefined);
});

test('A greeting of a page is heard likewise', () => {
  const show = { samenspel: PROTOCOL, kind: 'show', item: '' };
  expect(readToFrame(show)).toEqual(show);
  // Without an item, what is open stays.
  expect(readToFrame({ samenspel: PROTOCOL, kind: 'show' })).toEqual({ samenspel: PROTOCOL, kind: 'show' });
  expect(readToFrame({ ...show, item: null })).toBe(undefined);
  expect(readToFrame({ ...show, kind: 'state' })).toBe(undefined);
});

test('What anybody else says is not heard, and does no harm', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      expect(readFromFrame(data)).toBe(undefined);
      expect(readToFrame(data)).toBe(undefined);
    }),
  );
});
