/** Colours as a visitor's screen shows them, measured apart from the code of the look: by painting them. */
const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const brush = canvas.getContext('2d', { willReadFrequently: true })!;

/** The colour (0–255) that these layers give, the lowest first. */
export const painted = (...layers: string[]): readonly number[] => {
  brush.fillStyle = 'white';
  brush.fillRect(0, 0, 1, 1);
  for (const layer of layers) {
    brush.fillStyle = layer;
    brush.fillRect(0, 0, 1, 1);
  }
  return [...brush.getImageData(0, 0, 1, 1).data].slice(0, 3);
};

const luminance = (color: readonly number[]): number =>
  color
    .map((c) => c / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, index) => sum + c * [0.2126, 0.7152, 0.0722][index]!, 0);

/** WCAG contrast of two painted colours. */
export const contrast = (a: readonly number[], b: readonly number[]): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

/** The backgrounds under an element, the lowest first, out of every shadow root up to the page. */
export const groundOf = (element: Element): string[] => {
  const layers: string[] = [];
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
    if (at instanceof Element) layers.unshift(getComputedStyle(at).backgroundColor);
  return layers;
};
