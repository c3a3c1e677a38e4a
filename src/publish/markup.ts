/** HTML in which every text is escaped, unless it was made here too. */

/** What `markup` made; nothing that comes from a feed can be one. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
export type { Markup };

type Part = string | number | undefined | Markup | readonly Markup[];

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;',
}; // prettier-ignore

const written = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return String(part ?? '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
};

/** A piece of a page. Texts may stand in elements and in attributes between double quotes, nowhere else. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.map((text, index) => text + written(parts[index])).join(''));

/** ` name="value"`; nothing when there is no value. */
export const attribute = (name: string, value: string | undefined): Markup =>
  value === undefined ? markup`` : new Markup(` ${name}="${written(value)}"`);

/** Data for search engines. `json` can end no script: `jsonLdText`. */
export const dataScript = (json: string): Markup =>
  new Markup(`<script type="application/ld+json">${json}</script>`);

/** An element of which only the name depends on something of ours. */
export const element = (name: string, attributes: Markup, content: Markup): Markup =>
  new Markup(`<${name}${attributes.text}>${content.text}</${name}>`);
