/**
 * Reads the tags of a page as a browser finds them (HTML, 13.2.5), and makes nothing of them: no document, no element, no
 * request. What stands in scripts, styles and comments is no tag. Not for anything but looking.
 */
export type Token =
  | { kind: 'start'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'end'; name: string }
  | { kind: 'text'; text: string };

/** What is in them is text, up to their own end tag. */
const RAW = /^(script|style|textarea|title|xmp|iframe|noembed|noframes)$/;
const SPACE = /[\t\n\f\r ]/;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** With the few signs that are written as names in pages, and those written as numbers. */
export const decode = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '\ufffd';
    },
  );

/** The attributes of a tag from `at`, which is after its name; answers where the tag ends, after its `>`. */
function attributesFrom(html: string, at: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  const end = html.length;
  while (at < end) {
    while (at < end && (SPACE.test(html[at] ?? '') || html[at] === '/')) at++;
    if (html[at] === '>') return { attributes, end: at + 1 };
    if (at >= end) break;
    const from = at;
    // An equals sign in front belongs to the name.
    at++;
    while (at < end && !/[\t\n\f\r />=]/.test(html[at] ?? '')) at++;
    const name = html.slice(from, at).toLowerCase();
    while (at < end && SPACE.test(html[at] ?? '')) at++;
    let value = '';
    if (html[at] === '=') {
      at++;
      while (at < end && SPACE.test(html[at] ?? '')) at++;
      const quote = html[at];
      if (quote === '"' || quote === "'") {
        const close = html.indexOf(quote, at + 1);
        value = html.slice(at + 1, close < 0 ? end : close);
        at = close < 0 ? end : close + 1;
      } else {
        const start = at;
        while (at < end && !/[\t\n\f\r >]/.test(html[at] ?? '')) at++;
        value = html.slice(start, at);
      }
    }
    if (!attributes.has(name)) attributes.set(name, decode(value.replace(/\r\n?/g, '\n')));
  }
  // A tag that never ends is none.
  return { attributes, end: -1 };
}

/** Where a comment that begins at `at` (`<!--`) ends. */
const afterComment = (html: string, at: number): number => {
  const short = /^<!--(-?>)/.exec(html.slice(at, at + 6));
  if (short) return at + short[0].length;
  const found = /--!?>/.exec(html.slice(at + 4));
  return found ? at + 4 + found.index + found[0].length : html.length;
};

/** Where the text of a raw element ends: at its own end tag. */
const afterRaw = (html: string, at: number, name: string): number => {
  const found = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'i').exec(html.slice(at));
  return found ? at + found.index : html.length;
};

export function tagsIn(html: string): Token[] {
  const tokens: Token[] = [];
  const say = (text: string): void => {
    if (text) tokens.push({ kind: 'text', text: decode(text) });
  };
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0) break;
    say(html.slice(at, next));
    at = next;
    const tag = /^<(\/?)([a-z][^\t\n\f\r />]*)/i.exec(html.slice(at, at + 200));
    if (tag) {
      const [whole, slash, written = ''] = tag;
      const name = written.toLowerCase();
      const { attributes, end } = attributesFrom(html, at + whole.length);
      if (end < 0) return tokens;
      at = end;
      tokens.push(slash ? { kind: 'end', name } : { kind: 'start', name, attributes });
      if (!slash && RAW.test(name)) {
        const close = afterRaw(html, at, name);
        if (name === 'title' || name === 'textarea') say(html.slice(at, close));
        at = close;
      }
    } else if (html.startsWith('<!--', at)) {
      at = afterComment(html, at);
    } else if (/^<[!?/]/.test(html.slice(at, at + 2)) && html[at + 1] !== undefined) {
      const close = html.indexOf('>', at);
      at = close < 0 ? html.length : close + 1;
    } else {
      say('<');
      at++;
    }
  }
  say(html.slice(at));
  return tokens;
}
