import { html, type TemplateResult } from 'lit';
import { themeIcons } from './theme-icons.ts';

/** A drawing of `icons.ts`: the path in a square of 24. */
export type Icon = `M${string}`;

const draw = (path: Icon): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`;

/**
 * A pictogram, never alone: the word stands beside it, so it is hidden from screen readers.
 *
 * Use it where it helps to find a word again, such as the same clock at every time. Not as decoration.
 */
export const icon = (drawing: Icon): TemplateResult => draw(drawing);

/** The names that a feed may use in `concept.icon`: published, so a name is added but never taken away. */
export const iconNames: readonly string[] = /* @__PURE__ */ Object.keys(themeIcons);

/**
 * The pictogram of a theme, by a name from a feed; an unknown name gets the generic one.
 *
 * Use it for themes in tiles, with the word under it.
 */
export const themeIcon = (name: string | undefined): TemplateResult =>
  draw(
    name && Object.hasOwn(themeIcons, name)
      ? themeIcons[name as keyof typeof themeIcons]
      : themeIcons.generic,
  );
