import { css, type LitElement } from 'lit';
import { addStyles } from './element.ts';
import { contrast, luminance, over, type Color } from './color.ts';
import { controlColors } from './control-source.ts';
import { controlTokens } from './control-tokens.ts';
import { colors, defaultColor, fill } from './token-source.ts';

/** The name of a colour, as in `--samen-color-<name>`. */
export type ColorName = keyof typeof colors | keyof typeof controlColors;
const all = { ...colors, ...controlColors };
const names = Object.keys(all) as ColorName[];

/** What stands on what in the look, and the least contrast: WCAG 2.2, 1.4.3 (text 4.5) and 1.4.11 (controls 3). */
const bases = ['background', 'surface', 'soft'] as const;
const pairs: readonly (readonly [ink: ColorName, least: number, ...grounds: ColorName[]])[] = [
  ['text', 4.5, ...bases, 'accent-soft', 'success-soft', 'warning-soft', 'error-soft'],
  ['muted', 4.5, ...bases],
  ['muted', 3, 'field'],
  ['heading', 4.5, ...bases],
  ['link', 4.5, ...bases],
  ['link-hover', 4.5, ...bases],
  ['accent', 3, ...bases],
  ['on-accent', 4.5, 'accent', 'accent-strong'],
  ['accent-strong', 4.5, 'accent-soft'],
  ['action', 4.5, 'action-ground'],
  ['action-hover', 4.5, 'action-hover-ground'],
  ['action-line', 3, ...bases],
  ['line', 3, ...bases, 'field'],
  ['on-field', 4.5, 'field'],
  ['error', 4.5, ...bases, 'error-soft'],
  ['success', 4.5, 'success-soft'],
  ['warning', 4.5, 'warning-soft'],
  ['focus', 3, ...bases, 'focus-ring'],
];

/** Every colour exactly ours, whatever the page has set. */
const ours = (name: ColorName): string =>
  fill(defaultColor(all[name][0]), (token) => ours(token.slice('color-'.length) as ColorName));

/** The computed colour in sRGB, whatever notation the page used: the browser converts it by mixing it with itself. */
const mixes = CSS.supports('color', 'color-mix(in srgb,red,red)');
const inSrgb = (color: string): string => (mixes ? `color-mix(in srgb,${color},${color})` : color);
const colorOf = (computed: string): Color => {
  const [r = 0, g = 0, b = 0, a = 1] = (
    computed.replaceAll('none', '0').match(/-?[\d.]+(e-?\d+)?/g) ?? []
  ).map(Number);
  return computed.startsWith('rgb') ? [r / 255, g / 255, b / 255, a] : [r, g, b, a];
};

/**
 * Computes colours as an element of the look sees them. A value that is no colour gives `undefined`. All that will be asked
 * is put there first and each is read once: the browser works out styles anew whenever something was put between.
 */
const gaugeIn = (shadow: ShadowRoot, asked: readonly string[]) => {
  const gauge = document.createElement('span');
  gauge.className = 'root unseen';
  gauge.style.color = 'rgba(1, 2, 3, 0.5)';
  const cells = new Map<string, HTMLElement>();
  const put = (color: string): HTMLElement => {
    const cell = document.createElement('i');
    cell.style.color = inSrgb(color);
    gauge.append(cell);
    cells.set(color, cell);
    return cell;
  };
  asked.forEach(put);
  shadow.append(gauge);
  const broken = getComputedStyle(gauge).color;
  const known = new Map<string, Color | undefined>();
  return {
    gauge,
    /** Something was set on the gauge. */
    forget: () => known.clear(),
    read(color: string): Color | undefined {
      if (!known.has(color)) {
        const { color: computed } = getComputedStyle(cells.get(color) ?? put(color));
        known.set(color, computed === broken ? undefined : colorOf(computed));
      }
      return known.get(color);
    },
  };
};

/** What lies under a widget whose own ground lets it through. */
const groundUnder = (shadow: ShadowRoot, read: (color: string) => Color | undefined): Color => {
  const layers: Color[] = [];
  for (
    let at: Node | null = shadow.host;
    at;
    at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)
  )
    if (at instanceof Element) {
      const layer = read(getComputedStyle(at).backgroundColor);
      if (layer) layers.push(layer);
    }
  return layers.reduceRight<Color>((under, layer) => over(layer, under), read('Canvas') ?? [1, 1, 1, 1]);
};

/** What had to be done so that everything can be read. */
export interface ContrastRepair {
  /** The colours that are ours again. */
  readonly reset: ReadonlySet<ColorName>;
  /** Set when the page's colours are dark (light) and its `color-scheme` says otherwise: our defaults follow its colours. */
  readonly scheme: 'dark' | 'light' | undefined;
}

const inkOf = (name: ColorName): string => `var(--_color-${name})`;
/** Light where the page's `color-scheme` is dark. */
const SCHEME = 'light-dark(white,black)';

/**
 * Which colours must be ours again, because the page's cannot be read on each other. The ink of a pair first; its ground
 * only where that does not help. It ends: with everything ours every pair passes.
 */
export const repairOf = (shadow: ShadowRoot): ContrastRepair => {
  const { gauge, forget, read } = gaugeIn(shadow, [...names.map(inkOf), SCHEME]);
  const reset = new Set<ColorName>();
  const put = (name: ColorName): void => {
    reset.add(name);
    gauge.style.setProperty(`--_color-${name}`, ours(name));
    forget();
  };
  const token = (name: ColorName): Color | undefined => read(inkOf(name));
  try {
    for (const name of names) if (!token(name)) put(name);
    const ground = (name: ColorName): Color[] => {
      const color = token(name);
      if (!color || color[3] === 1) return color ? [color] : [];
      if (name === 'background') return [over(color, groundUnder(shadow, read))];
      const below: readonly ColorName[] = (bases as readonly ColorName[]).includes(name)
        ? ['background']
        : bases;
      return below.flatMap((base) => ground(base).map((g) => over(color, g)));
    };
    const isDark = ground('background').some((color) => luminance(color) < 0.18);
    const scheme = isDark ? 'dark' : 'light';
    const wasDark = luminance(read(SCHEME) ?? [1, 1, 1, 1]) < 0.5;
    if (isDark !== wasDark) {
      gauge.style.colorScheme = scheme;
      forget();
    }
    const fails = (ink: ColorName, on: ColorName, least: number): boolean => {
      // A ring of two colours is seen where one of them is.
      const inks = (ink === 'focus' ? [ink, 'focus-ring' as const] : [ink])
        .map(token)
        .filter((color) => color !== undefined);
      return ground(on).some((g) => inks.every((color) => contrast(color, g) < least));
    };
    for (let before = -1; before < reset.size;) {
      before = reset.size;
      const wanted = pairs.flatMap(([ink, least, ...grounds]) =>
        grounds.filter((on) => fails(ink, on, least)).map((on) => (reset.has(ink) ? on : ink)),
      );
      for (const name of wanted) {
        put(name);
        if (name === 'focus') put('focus-ring');
      }
    }
    return { reset, scheme: isDark === wasDark ? undefined : scheme };
  } finally {
    gauge.remove();
  }
};

/**
 * Keeps a widget readable under any theme: measures now, each time the widget is placed, and each time the page's colours
 * change (another class, a late style sheet, dark mode), and puts back what cannot be read. An element without content
 * watches: its colours have a transition, so the browser itself tells of a change. Nothing is set outside the widget.
 */
export const keepContrast = (shadow: ShadowRoot): void => {
  const root = shadow.querySelector<HTMLElement>('.root');
  if (!root || shadow.querySelector('.watch')) return;
  const repair = (): void => {
    if (!shadow.host.isConnected) return;
    const { reset, scheme } = repairOf(shadow);
    root.style.colorScheme = scheme ?? '';
    // The empty text takes a property away (CSSOM §6.6.1).
    for (const name of names) root.style.setProperty(`--_color-${name}`, reset.has(name) ? ours(name) : '');
  };
  const watch = document.createElement('span');
  watch.className = 'root unseen watch';
  watch.addEventListener('animationstart', repair);
  watch.addEventListener('transitionend', repair);
  shadow.append(watch);
  repair();
};

/** The same for an element: with the styles that it takes. */
export const guardContrast = (element: LitElement): void => {
  addStyles(element, [controlTokens, contrastStyles]);
  keepContrast(element.renderRoot as ShadowRoot);
};

/** Of the element that watches. */
export const contrastStyles = css`
  .watch {
    min-inline-size: 0;
    border: var(--_border-width) solid var(--_color-accent);
    border-block-start-color: var(--_color-line);
    border-inline-start-color: var(--_color-link);
    outline-color: var(--_color-focus);
    text-decoration-color: var(--_color-action);
    column-rule-color: var(--_color-field);
    caret-color: var(--_color-on-accent);
    transition: 1ms;
    animation: watch 1ms;
  }
  @keyframes watch {
    to {
      order: 1;
    }
  }
`;
