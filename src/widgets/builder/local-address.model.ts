/** Addresses that lead to the computer of who opens them: of a page with one, visitors get nothing. */

const HOST = /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/;
/** A short address leads to the site of its page, and `//localhost` does not. */
const ANY_PAGE = 'https://page.invalid/';
/** A file, or a drive of Windows. */
const PROTOCOL = /^(file|[a-z]):$/;
/** More of the name of a file says no more of where it is. */
const SHOWN = 60;

/** What of an address says that it is one: `http://localhost:8000`, or the name of a file; undefined where it is none. */
export function localPart(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address, ANY_PAGE)) return undefined;
  const { protocol, host, hostname } = new URL(address, ANY_PAGE);
  if (PROTOCOL.test(protocol)) return address.length > SHOWN ? `${address.slice(0, SHOWN)}…` : address;
  return HOST.test(hostname) ? `${protocol}//${host}` : undefined;
}

/** Those of several, each once. */
export const localParts = (addresses: readonly (string | undefined)[]): string[] => [
  ...new Set(addresses.flatMap((address) => localPart(address) ?? [])),
];
