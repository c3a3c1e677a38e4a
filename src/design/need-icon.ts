import type { TemplateResult } from 'lit';
import { type Icon, icon } from './icon.ts';
import { accessibilityIcons } from './need-icons.ts';
import { themeIcon } from './theme-icon.ts';

const drawings: Readonly<Record<string, Icon>> = accessibilityIcons;

/**
 * The pictogram of an accessibility feature, by its name in a feed; an unknown name gets the generic one.
 *
 * Use it with the word beside it, also where the answer is "no" or "partly": the drawing does not say that.
 */
export const accessibilityIcon = (name = ''): TemplateResult => {
  const found = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return found ? icon(found) : themeIcon(undefined);
};
