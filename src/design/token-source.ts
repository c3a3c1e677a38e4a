/**
 * The one source of every design value: the Lit tokens (`tokens.ts`), `dist/tokens.css` and the table in the docs are
 * made from it, together with `control-source.ts`, which comes with the controls. Pure data, so that a build step can
 * read it too.
 *
 * A row is `[default, host tokens]`. Host tokens are the names, without `--`, under which NL Design System themes keep the
 * same value, first choice first; a widget takes the first that the page has set.
 */
export type Row = readonly [value: string, host?: string];

/**
 * Every colour. A default is `light dark`, or another colour, or `a 6 b`: 6 % of `a` in `b`, mixed where it is used, so
 * that a host that sets one colour gets a whole look. Text colours keep 7:1 on the grounds they are used on, `line`
 * keeps 3:1, `border` only decorates.
 */
export const colors = {
  text: [
    '#14272b #eaf2f2',
    'nl-paragraph-color utrecht-document-color utrecht-paragraph-color basis-color-default-color-document',
  ],
  muted: ['#3c5157 #b9c9cb', 'utrecht-form-field-description-color basis-color-default-color-subtle'],
  background: [
    '#ffffff #0f181a',
    'utrecht-page-body-background-color utrecht-document-background-color basis-color-default-bg-document',
  ],
  line: [
    '#62787d #8aa1a5',
    'utrecht-textbox-border-color utrecht-form-control-border-color basis-form-control-border-color',
  ],
  accent: [
    '#0b555e #86d3d5',
    'nl-button-primary-background-color utrecht-button-primary-action-background-color basis-color-action-1-inverse-bg-default',
  ],
  success: ['#14512c #93dcaa', 'basis-color-positive-color-default'],
  'success-soft': ['success 12 background', 'basis-color-positive-bg-default'],
  warning: ['#5c3a00 #f3cb80', 'basis-color-warning-color-default'],
  'warning-soft': ['warning 12 background', 'basis-color-warning-bg-default'],
  error: ['#85150f #ffb9b2', 'utrecht-form-field-error-message-color basis-color-negative-color-default'],
  'error-soft': ['error 12 background', 'basis-color-negative-bg-default'],
  focus: ['#14272b #ffffff', 'utrecht-focus-outline-color basis-focus-outline-color'],
  'focus-ring': ['#ffffff #0f181a', 'utrecht-focus-inverse-outline-color basis-focus-inverse-outline-color'],
  surface: ['background', 'utrecht-document-background-color basis-color-default-bg-document'],
  soft: ['text 6 background', 'basis-color-default-bg-subtle'],
  border: ['text 20 background', 'basis-color-default-border-subtle'],
  'accent-strong': [
    'accent 50 text',
    'nl-button-primary-hover-background-color utrecht-button-primary-action-hover-background-color basis-color-action-1-color-hover',
  ],
  'accent-soft': ['accent 10 background', 'basis-color-action-1-bg-default'],
  link: ['accent', 'nl-link-color utrecht-link-color'],
  'link-hover': ['accent-strong', 'nl-link-hover-color utrecht-link-hover-color'],
  heading: [
    'text',
    'nl-heading-level-2-color utrecht-heading-2-color utrecht-heading-color basis-heading-color',
  ],
} as const satisfies Record<string, Row>;

/**
 * Every other value. `{name}` in a default is another one. `{host}` is where the theme's value goes when it may not be
 * taken as it is: letters below 16 px and focus rings below 2 px would come from a root of 62.5 % or from the theme.
 */
export const scale = {
  'font-family': [
    'system-ui,sans-serif',
    'nl-paragraph-font-family utrecht-document-font-family utrecht-paragraph-font-family basis-text-font-family-default',
  ],
  'font-family-heading': [
    '{font-family}',
    'nl-heading-level-2-font-family utrecht-heading-2-font-family utrecht-heading-font-family basis-heading-font-family',
  ],
  'font-size': [
    'max({host},16px)',
    'nl-paragraph-font-size utrecht-document-font-size utrecht-paragraph-font-size basis-text-font-size-md 1em',
  ],
  'font-size-s': ['.875em'],
  'font-size-l': ['1.1875em'],
  'font-size-xl': ['1.375em'],
  'font-size-xxl': ['clamp(1.5em, 1.15em + 2cqi, 2em)'],
  'font-weight-bold': ['650', 'basis-text-font-weight-bold'],
  'font-weight-heading': [
    '{font-weight-bold}',
    'nl-heading-level-2-font-weight utrecht-heading-2-font-weight utrecht-heading-font-weight basis-heading-font-weight',
  ],
  'font-weight-label': ['{font-weight-bold}', 'utrecht-form-label-font-weight'],
  'line-length': ['68ch'],
  'space-xs': ['.25em'],
  'space-s': ['.5em'],
  'space-m': ['1em'],
  'space-l': ['1.5em'],
  'radius-s': ['.375em', 'basis-border-radius-sm'],
  'radius-m': ['.75em', 'utrecht-border-radius-md basis-border-radius-md'],
  'border-width': [
    'max({host},1px)',
    'utrecht-textbox-border-width utrecht-form-control-border-width basis-form-control-border-width 1px',
  ],
  'border-width-strong': ['2px'],
  'focus-width': ['max({host},2px)', 'utrecht-focus-outline-width basis-focus-outline-width 3px'],
  'size-target': ['max({host},2.75em)', 'basis-pointer-target-min-block-size 0px'],
  'size-target-dense': ['2.25em'],
  'size-icon': ['1.25em'],
} as const satisfies Record<string, Row>;

/** `{name}` in a default, filled in. */
export const fill = (value: string, name: (token: string) => string): string =>
  value.replace(/{(.+?)}/g, (_, token: string) => name(token));

/**
 * The default of a colour as CSS, in which `{name}` is another token. `old` is for browsers of before 2024: light only,
 * and without mixing: the ground of a mix stands for it.
 */
export const defaultColor = (value: string, old?: boolean): string => {
  const [a, b, c] = value.split(' ');
  if (value[0] === '#') return old ? `${a}` : `light-dark(${a},${b})`;
  return c && !old ? `color-mix(in srgb,{color-${a}} ${b}%,{color-${c}})` : `{color-${c ?? a}}`;
};

const chained = (host: string, end: string): string =>
  host
    .split(' ')
    .reduceRight((inner, name) => (/^\d/.test(name) ? name : `var(--${name}${inner && `,${inner}`})`), end);

/**
 * Declarations as `--_name: var(--samen-name, var(--nl-…, var(--utrecht-…, var(--basis-…, default))))`. What a page sets
 * is only read here, never set.
 */
export const declarations = (
  table: Readonly<Record<string, Row>>,
  prefix = '',
  css = (value: string): string => value,
): string =>
  Object.entries(table)
    .map(([name, [value, host]]) => {
      const own = fill(css(value), (token) =>
        token === 'host' && host ? chained(host, '') : `var(--_${token})`,
      );
      const theme = host && !value.includes('{host}') ? chained(host, own) : own;
      return `--_${prefix}${name}:var(--samen-${prefix}${name},${theme});`;
    })
    .join('');

/** The same of colours. */
export const colorDeclarations = (table: Readonly<Record<string, Row>>, old?: boolean): string =>
  declarations(table, 'color-', (value) => defaultColor(value, old));
