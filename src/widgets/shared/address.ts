/** Where a widget keeps its choices: `?…`, `#…` or nowhere but in itself. */
export type UrlMode = 'query' | 'hash' | 'none';

/**
 * In the query of an address that was passed on from easy reading: a page with `<samen-text-mode>` begins with it then,
 * whatever widget was read.
 */
export const PLAIN_KEY = 'samen-plain';

/** What the address holds, of this widget and of everybody else. */
export const addressParams = (mode: UrlMode): URLSearchParams =>
  new URLSearchParams(mode === 'query' ? location.search : mode === 'hash' ? location.hash.slice(1) : '');

/** The address with these parameters; null when nothing is kept in it. */
export const addressWith = (mode: UrlMode, params: URLSearchParams): string | null => {
  if (mode === 'none') return null;
  const text = params.toString();
  // Whole: a page's <base> may point elsewhere.
  const page = location.href.replace(/[?#].*$/, '');
  return mode === 'query' ? page + (text && `?${text}`) + location.hash : `${page}${location.search}#${text}`;
};
