import type { TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { themeIcons } from './theme-icons.ts';

/** The names that a feed may use in `concept.icon`: published, so a name is added but never taken away. */
export const iconNames: readonly string[] = /* @__PURE__ */ Object.keys(themeIcons);

/**
 * The pictogram of a theme, by a name from a feed; an unknown name gets the generic one.
 *
 * Use it for themes in tiles, with the word under it.
 */
export const themeIcon = (name: string | undefined): TemplateResult =>
  icon(
    name && Object.hasOwn(themeIcons, name)
      ? themeIcons[name as keyof typeof themeIcons]
      : themeIcons.generic,
  );
