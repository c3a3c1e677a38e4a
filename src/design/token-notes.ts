/**
 * What each design value is for, and all that a host can know of it: for `dist/tokens.css` and the docs. No page loads
 * this.
 */
import { controlColors, controlScale } from './control-source.ts';
import { colors, defaultColor, fill, type Row, scale } from './token-source.ts';

type Color = keyof typeof colors | keyof typeof controlColors;
type Size = keyof typeof scale | keyof typeof controlScale;
type Name = `color-${Color}` | Size;

/** In Dutch, like everything an editor may read. */
const notes: Record<Name, string> = {
  'color-text': 'Tekst',
  'color-muted': 'Tekst die minder telt: uitleg, samenvatting',
  'color-background': 'Grond van het onderdeel',
  'color-line': 'Rand van knoppen, velden en keuzes',
  'color-accent': 'Wat opvalt: de belangrijkste knop, wat gekozen is, pictogrammen',
  'color-on-accent': 'Tekst op de opvallende kleur',
  'color-success': 'Tekst van een melding dat iets gelukt is',
  'color-success-soft': 'Grond van die melding',
  'color-warning': 'Tekst van een waarschuwing',
  'color-warning-soft': 'Grond van een waarschuwing',
  'color-error': 'Tekst van een fout',
  'color-error-soft': 'Grond van een fout',
  'color-focus': 'Buitenste ring om wat met het toetsenbord gekozen is',
  'color-focus-ring': 'Binnenste ring, in een kleur die daar tegen afsteekt',
  'color-surface': 'Grond van kaarten',
  'color-soft': 'Rustige grond: het vak met filters, labels',
  'color-border': 'Lijnen die alleen verdelen',
  'color-accent-strong': 'De opvallende kleur onder de muis',
  'color-accent-soft': 'Grond van een keuze onder de muis en van een gewone melding',
  'color-link': 'Links en titels van kaarten',
  'color-link-hover': 'Links onder de muis',
  'color-heading': 'Koppen',
  'color-action': 'Tekst van gewone knoppen',
  'color-action-ground': 'Grond van gewone knoppen',
  'color-action-line': 'Rand van gewone knoppen',
  'color-action-hover': 'Tekst van gewone knoppen onder de muis',
  'color-action-hover-ground': 'Grond van gewone knoppen onder de muis',
  'color-field': 'Grond van invulvelden',
  'color-on-field': 'Tekst in invulvelden',
  'color-backdrop': 'Wat over de pagina ligt zolang een dialoog open is',
  'font-family': 'Lettertype',
  'font-family-heading': 'Lettertype van koppen',
  'font-size': 'Grootte van gewone tekst; nooit onder 16 px',
  'font-size-s': 'Grootte van labels',
  'font-size-l': 'Grootte van titels van kaarten',
  'font-size-xl': 'Grootte van tussenkoppen',
  'font-size-xxl': 'Grootte van de kop van het onderdeel',
  'font-weight-bold': 'Dikte van wat nadruk heeft',
  'font-weight-heading': 'Dikte van koppen',
  'font-weight-label': 'Dikte van de naam van een veld',
  'font-weight-button': 'Dikte van tekst in knoppen',
  'line-length': 'Langste regel',
  'space-xs': 'Ruimte: heel klein',
  'space-s': 'Ruimte: klein',
  'space-m': 'Ruimte: gewoon',
  'space-l': 'Ruimte: groot',
  'radius-s': 'Ronding van labels en meldingen',
  'radius-m': 'Ronding van kaarten',
  'radius-button': 'Ronding van knoppen',
  'radius-field': 'Ronding van velden',
  'radius-round': 'Ronding van keuzes die helemaal rond zijn',
  'border-width': 'Dikte van randen; nooit onder 1 px',
  'border-width-strong': 'Dikte van randen die moeten opvallen',
  'focus-width': 'Dikte van de buitenste ring; nooit onder 2 px',
  'size-target': 'Kleinste hoogte van knoppen en velden',
  'size-target-dense': 'Kleinste hoogte van keuzes in een lange lijst, met een muis',
  'size-icon': 'Grootte van pictogrammen',
  'z-raised': 'Wat boven de rest van een kaart ligt',
};

/** One design value, as a host sees it. */
export interface TokenRow {
  /** The custom property, `--samen-…`. */
  name: string;
  /** The default, in which other values stand as `var(--samen-…)`. */
  value: string;
  /** The default colour on a light and on a dark page, when it is one of its own. */
  light: string | undefined;
  dark: string | undefined;
  /** The tokens of NL Design System themes that fill it in when the page has them, first choice first. */
  follows: string[];
  note: string;
}

const refer = (token: string): string => `var(--samen-${token})`;
const row = (name: Name, value: string, host = '', own?: readonly string[]): TokenRow => {
  const names = host.split(' ');
  // What the chain ends in when nobody sets anything: `max({host},16px)` is `max(1em,16px)`.
  const end = names.find((token) => /^\d/.test(token)) ?? '';
  return {
    name: `--samen-${name}`,
    value: fill(value, (token) => (token === 'host' ? end : refer(token))),
    light: own?.[0],
    dark: own?.[1],
    follows: names.filter((token) => token && token !== end).map((token) => `--${token}`),
    note: notes[name],
  };
};

/** Every public design value with its default, in the order of the source. */
export const tokenTable = (): TokenRow[] => [
  ...(Object.entries({ ...colors, ...controlColors }) as [Color, Row][]).map(([name, [value, host]]) =>
    row(`color-${name}`, defaultColor(value), host, value.startsWith('#') ? value.split(' ') : undefined),
  ),
  ...(Object.entries({ ...scale, ...controlScale }) as [Size, Row][]).map(([name, [value, host]]) =>
    row(name, value, host),
  ),
];

/** The text of `dist/tokens.css`. */
export const tokenSheet = (): string => `/*
 * Samenspel: every public design value and its default. Widgets need no such file: they follow the theme of the page.
 * Link it and put the class samen-theme on an element to give what is inside our own look instead of the page's, to use
 * the same values in a style sheet of your own, or to read which names there are.
 */
.samen-theme {
${tokenTable()
  .map(({ name, value, note }) => `  /* ${note} */\n  ${name}: ${value.replace(/,(?! )/g, ', ')};`)
  .join('\n')}
}
`;
