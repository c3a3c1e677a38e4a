import type { TemplateResult } from 'lit';
import { type Icon, icon } from './icon.ts';
import { accessibilityIcons, helpIcons } from './need-icons.ts';
import { themeIcon } from './theme-icon.ts';

const drawing = (table: Readonly<Record<string, Icon>>, name = ''): TemplateResult => {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  return found ? icon(found) : themeIcon(undefined);
};

/**
 * The pictogram of an accessibility feature, by its name in a feed; an unknown name gets the generic one.
 *
 * Use it with the word beside it, also where the answer is "no" or "partly": the drawing does not say that.
 */
export const accessibilityIcon = (name: string | undefined): TemplateResult =>
  drawing(accessibilityIcons, name);

/**
 * The pictogram of a kind of help, by its code in a feed; an unknown code gets the generic one. Word beside it.
 *
 * Use it for kinds of help in tiles and lists, always with the word.
 */
export const helpIcon = (name: string): TemplateResult => drawing(helpIcons, name);
