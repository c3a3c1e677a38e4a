/** Passing on an item: its address, a mail, and what a device's own share menu takes. The address is all that is told. */

import { PLAIN_KEY } from './address.ts';
import type { Reading } from './reading.model.ts';

/** What is passed on. */
export interface ShareItem {
  title: string;
  /** A sentence or two, if any. */
  text?: string;
  /** The address of the item. */
  href: string;
}

/** RFC 6068 sets no limit; programs do, at about 2,000 characters. */
const MAX_MAILTO = 1_900;

/**
 * Does easy reading go along? What the editor has set on a widget (`own`) is so on the page already; what the visitor has
 * chosen for the page is known to them alone.
 */
export const isPassedOn = (own: boolean | '' | undefined, { plain }: Pick<Reading, 'plain'>): boolean =>
  plain && own === undefined;

/**
 * The address of an item as somebody else may open it: absolute, http(s) only, and without what may be known of the
 * sender. `plain` carries easy reading along; without it an address that came with it does not go on with it. Undefined
 * where there is none (a page from a file, a list that keeps no address).
 */
export function shareHref(href: string | null, page: string, plain = false): string | undefined {
  if (!href) return undefined;
  try {
    const url = new URL(href, page);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    url.username = '';
    url.password = '';
    const { searchParams } = url;
    if (plain) searchParams.set(PLAIN_KEY, '1');
    // Taking nothing away would write the rest anew.
    else if (searchParams.has(PLAIN_KEY)) searchParams.delete(PLAIN_KEY);
    return url.href;
  } catch {
    return undefined;
  }
}

/**
 * One value of a `mailto:` (RFC 6068 §2, §5): everything that is not unreserved is encoded, lines end in CRLF, and half a
 * character, which cannot be encoded, becomes the sign for a lost one.
 */
const mailValue = (text: string): string =>
  encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n').replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Cuts a text between words so that its encoded form fits in `room`; '' when nothing useful is left. */
function cut(text: string, room: number): string {
  if (mailValue(text).length <= room) return text;
  let kept = '';
  let left = room - mailValue('…').length;
  for (const word of text.split(/(?<=\s)/)) {
    left -= mailValue(word).length;
    if (left < 0) break;
    kept += word;
  }
  return kept.trim() && `${kept.trimEnd()}…`;
}

/**
 * A mail to `to`, or to nobody yet, with the name as subject, and in it a greeting, the name, the text and the address. Where it is too
 * long for mail programs the text is cut, then left out, then the name shortened; never the address.
 */
export function mailHref({ title, text = '', href }: ShareItem, intro: string, to = ''): string {
  const subject = title.replace(/\s+/g, ' ').trim();
  const build = (name: string, words: string) =>
    `mailto:${mailValue(to)}?subject=${mailValue(name)}&body=${mailValue(
      [intro, [name, words].filter(Boolean).join('\n'), href].filter(Boolean).join('\n\n'),
    )}`;
  const bare = build(subject, '').length;
  if (bare > MAX_MAILTO) {
    const room = Math.max(0, MAX_MAILTO - build('', '').length - mailValue('\n\n').length);
    return build(cut(subject, Math.floor(room / 2)), '');
  }
  return build(subject, cut(text.trim(), MAX_MAILTO - bare - mailValue('\n').length));
}

/** For `navigator.share`: devices put text and address together, so the address is in neither text. */
export const shareData = ({
  title,
  text,
  href,
}: ShareItem): { title: string; text: string; url: string } => ({
  title,
  text: text?.trim() || title,
  url: href,
});
