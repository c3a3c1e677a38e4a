/** What an editor, an address or a pasted page says in attributes, made safe: what is not allowed is left out. */
import {
  attributesOf,
  kindOf,
  type AttributeKind,
  type AttributeName,
  type WidgetName,
} from './widget-table.model.ts';

/** By name, in the order of the table; a flag that is on is `''`. */
export type EditorAttributes = Readonly<Partial<Record<AttributeName, string>>>;

const MAX = 500;
/** Controls, marks that turn text around, and half characters: none of them belongs in an attribute. */
const UNWANTED = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** One line of text as a person types it. Of such a line it makes the same again. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(UNWANTED, '')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, MAX)
    .replace(UNWANTED, '')
    .trim();

/** Where nothing is known of the page, so that an address without a host can be judged too. */
const ANY_PAGE = 'https://page.invalid/';

const schemeOf = (address: string): string | undefined => {
  try {
    const { protocol, username, password } = new URL(address, ANY_PAGE);
    return username || password ? undefined : protocol;
  } catch {
    return undefined;
  }
};

/** Leads to a web page, relative or whole, and to nothing that runs. */
export const isPageAddress = (address: string): boolean =>
  address !== '' && /^https?:$/.test(schemeOf(address) ?? '');

/** The same, and it leads there from any page: also from a page in a frame, which stands on another site. */
export const isWholeAddress = (address: string): boolean =>
  /^https?:\/\//i.test(address.trim()) && isPageAddress(address.trim());

/** What a link for visitors may lead to: a page, a telephone or a mail address. */
export const isLinkAddress = (address: string): boolean =>
  address !== '' && /^(https?|tel|mailto):$/.test(schemeOf(address) ?? '');

/** The same, and it leads there from any page. */
export const isWholeLink = (address: string): boolean =>
  isWholeAddress(address) || (/^(tel|mailto):./i.test(address.trim()) && isLinkAddress(address.trim()));

const MAIL = /^[^\s@"<>&?#,;:]{1,64}@[^\s@"<>&?#,;:]{1,190}$/;
const numberIn = (value: string, least: number, most: number): string => {
  const number = Number(value);
  return Number.isInteger(number) && number >= least && number <= most ? String(number) : '';
};

/** The value as it is kept; undefined when it is not allowed or says what is so without it. */
export function keptValue(kind: AttributeKind, written: string): string | undefined {
  const value = oneLine(written);
  if (kind === 'flag') return value === 'false' ? undefined : '';
  if (value === '') return undefined;
  if (kind === 'level') return numberIn(value, 1, 6) || undefined;
  if (kind === 'count') return numberIn(value, 1, 100) || undefined;
  if (kind === 'mail') return MAIL.test(value) ? value : undefined;
  if (kind === 'ids' || kind === 'words') return value;
  if (typeof kind === 'string') return isPageAddress(value) ? value : undefined;
  return kind.includes(value) ? value : undefined;
}

/** What of `read` a widget may have; `read` answers null or undefined for what is not there. */
export function keptAttributes(
  widget: WidgetName,
  read: (name: AttributeName) => string | null | undefined,
): EditorAttributes {
  const kept = attributesOf(widget).flatMap((name) => {
    const written = read(name);
    const value = typeof written === 'string' ? keptValue(kindOf(name), written) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(kept);
}

/** The colours that an editor may choose: custom properties of the look. */
export const colorRoles = ['accent', 'text', 'background'] as const;
export type ColorRole = (typeof colorRoles)[number];
export type EditorColors = Readonly<Partial<Record<ColorRole, string>>>;

/** `#rrggbb` in small letters; undefined when it is no such colour. `#` may be missing, as in an address. */
export const keptColor = (written: string | null | undefined): string | undefined => {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(written?.trim() ?? '') ?? [];
  return digits && `#${digits.toLowerCase()}`;
};

/** Those of `read` that are colours. */
export const keptColors = (read: (role: ColorRole) => string | null | undefined): EditorColors =>
  Object.fromEntries(
    colorRoles.flatMap((role) => {
      const color = keptColor(read(role));
      return color ? [[role, color]] : [];
    }),
  );
