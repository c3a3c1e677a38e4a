import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HeldKey } from '../../../src/widgets/kiosk/held-key.ts';

class Key extends Event {
  readonly repeat: boolean;
  constructor(repeat: boolean) {
    super('keydown');
    this.repeat = repeat;
  }
}
class Pointer extends Event {}

beforeEach(() => {
  vi.stubGlobal('KeyboardEvent', Key);
  vi.stubGlobal('PointerEvent', Pointer);
});
afterEach(() => void vi.unstubAllGlobals());

it('a book on a key is nobody: not the key, nor what it writes or presses', () => {
  const held = new HeldKey();
  const input = new Event('input');
  expect(
    [new Key(false), input, new Key(true), input, new Event('click')].map((one) => held.isSign(one)),
  ).toEqual([true, true, false, false, false]);
});

it('another key and a touch are somebody again, and so is what comes of them', () => {
  for (const sign of [new Key(false), new Pointer('pointerdown')]) {
    const held = new HeldKey();
    held.isSign(new Key(true));
    expect([held.isSign(sign), held.isSign(new Event('input'))]).toEqual([true, true]);
  }
});
