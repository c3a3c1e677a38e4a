import { contrast, type Color } from './color.ts';
import { colors } from './token-source.ts';

const partsOf = (hex: string): Color => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [r, g, b, 1];
};

/** How well `#rrggbb` is read on `#rrggbb`: from 1 to 21, by the same rule as everything else in the look. */
export const hexContrast = (ink: string, ground: string): number => contrast(partsOf(ink), partsOf(ground));

/** Our own colour in light, as `#rrggbb`: what somebody starts from who chooses another. */
export const ownHex = (name: 'accent' | 'text' | 'background'): string => colors[name][0].slice(0, 7);
