/** Calendar texts → the plain text of the feed (feed.md: no HTML, no Markdown, paragraphs by blank lines). */

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é', euml: 'ë', egrave: 'è', ecirc: 'ê',
  iuml: 'ï', ouml: 'ö', uuml: 'ü', auml: 'ä', aacute: 'á', agrave: 'à', oacute: 'ó', ccedil: 'ç', euro: '€',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', deg: '°',
}; // prettier-ignore

/** A tag, as opposed to "<3" or "a < b". */
export const HTML_TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|<!doctype/i;

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, word) => {
    if (word) return Object.hasOwn(ENTITIES, word) ? (ENTITIES[word] ?? whole) : whole;
    const point = decimal ? Number(decimal) : parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style|head|title)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/\s*\n\s*/g, (gap) => (/<(?:p|br|div|li)\b/i.test(html) ? ' ' : gap))
    .replace(
      /<a\s[^<>]*href\s*=\s*["']?(https?:[^"'\s>]+)["']?[^<>]*>([\s\S]*?)<\/a\s*>/gi,
      (_all, href, words) => (words.includes(href.replace(/\/$/, '')) ? words : `${words} (${href})`),
    )
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li\b[^<>]*>/gi, '\n- ')
    .replace(/<\/?(?:p|div|h[1-6]|ul|ol|table|blockquote|section|article)\b[^<>]*>/gi, '\n\n')
    .replace(/<\/(?:tr|td|th)\s*>/gi, ' ')
    .replace(/<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!doctype[^>]*>/gi, '');
}

/** Characters that no visitor sees and that can hide or turn text. */
const INVISIBLE = /[\p{Cc}\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;

/** Plain text with at most one blank line between paragraphs; HTML is translated, also when it is escaped twice. */
export function plainText(raw: string): string {
  let text = raw.replace(/\r\n?/g, '\n');
  for (let round = 0; round < 3 && (HTML_TAG.test(text) || /&#?\w+;/.test(text)); round++) {
    text = decoded(HTML_TAG.test(text) ? withoutTags(text) : text);
  }
  if (HTML_TAG.test(text)) text = withoutTags(text);
  return text
    .replace(INVISIBLE, (character) => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Plain text on one line. */
export const oneLine = (raw: string): string => plainText(raw).replace(/\s+/g, ' ');

/** Text of at most `max` characters, cut at a word and ended with "…". */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max >> 1)).trimEnd()}…`;
}

/** Letters and digits of a name, for ids: "Wijkcentrum De Brug, grote zaal" → `wijkcentrum-de-brug-grote-zaal`. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}

/** "AFGELAST: Taalcafé" → "Taalcafé": what desktop programs put before the title of a cancelled date. */
export const withoutCancelledPrefix = (title: string): string =>
  title.replace(/^\s*(?:afgelast|geannuleerd|vervallen|canceled|cancelled)\s*[:–-]\s*/i, '');
/** Whether the title says so by itself. */
export const saysCancelled = (title: string): boolean => withoutCancelledPrefix(title) !== title;
