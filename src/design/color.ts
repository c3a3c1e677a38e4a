/** Colours as numbers, and how well one is seen on another. */

/** Red, green, blue (sRGB, 0–1) and alpha. */
export type Color = readonly [number, number, number, number];

/** A colour as it is seen on an opaque one. */
export const over = ([r, g, b, a]: Color, [r2, g2, b2]: Color): Color => [
  r * a + r2 * (1 - a),
  g * a + g2 * (1 - a),
  b * a + b2 * (1 - a),
  1,
];
/** WCAG 2.2, relative luminance. */
export const luminance = (color: Color): number => {
  const [r = 0, g = 0, b = 0] = color.map((c) =>
    Math.min(1, c <= 0.04045 ? Math.max(0, c) / 12.92 : ((c + 0.055) / 1.055) ** 2.4),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG 2.2, contrast ratio: from 1 (the same) to 21. */
export const contrast = (ink: Color, ground: Color): number => {
  const a = luminance(over(ink, ground)) + 0.05;
  const b = luminance(ground) + 0.05;
  return Math.max(a / b, b / a);
};
