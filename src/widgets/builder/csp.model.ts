/** What a Content Security Policy in a page keeps out (CSP 3), as far as it is about our addresses. */

export type Policy = ReadonlyMap<string, readonly string[]>;

export function policyOf(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const line of text.split(';')) {
    const [name = '', ...sources] = line.trim().split(/\s+/);
    const known = name.toLowerCase();
    if (known && !policy.has(known)) policy.set(known, sources);
  }
  return policy;
}

/** In whose place which directive speaks, first to last. */
const FALLBACK: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'style-src': ['style-src-attr', 'style-src', 'default-src'],
};

/** The directive that speaks for a kind of request. */
const inForce = (policy: Policy, directive: string): string | undefined =>
  (FALLBACK[directive] ?? [directive]).find((one) => policy.has(one));

/** The sources that count for a kind of request; undefined when everything is allowed. */
export const sourcesFor = (policy: Policy, directive: string): readonly string[] | undefined =>
  policy.get(inForce(policy, directive) ?? '');

/**
 * The whole directive as it should be, with `missing` in it. What the site needs itself stays: a directive of its own takes the place
 * of `default-src`, and adds nothing to it.
 */
export function lineWith(policy: Policy, directive: string, missing: Iterable<string>): string {
  const name = inForce(policy, directive) ?? directive;
  const sources = (policy.get(name) ?? []).filter((source) => source.toLowerCase() !== "'none'");
  return [name === 'default-src' ? directive : name, ...new Set([...sources, ...missing])].join(' ');
}

const HOST =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*)(?::(\d+|\*))?(\/[^?#]*)?$/i;
const portOf = ({ protocol, port }: URL): string => port || (protocol === 'https:' ? '443' : '80');

const isSelf = (source: string): boolean => source.toLowerCase() === "'self'";

/** Does a source cover an address? `own`: the address of the page, where it is known. */
export function covers(source: string, address: URL, own: URL | undefined): boolean {
  if (source === '*') return /^https?:$/.test(address.protocol);
  if (isSelf(source)) return own?.origin === address.origin;
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) {
    const scheme = source.toLowerCase();
    return address.protocol === scheme || (scheme === 'http:' && address.protocol === 'https:');
  }
  const found = HOST.exec(source);
  if (!found) return false;
  const [, scheme = '', host = '', port = '', path = ''] = found;
  const wanted = scheme ? `${scheme.toLowerCase()}:` : (own?.protocol ?? 'https:');
  if (wanted !== address.protocol && !(wanted === 'http:' && address.protocol === 'https:')) return false;
  const name = address.hostname.toLowerCase();
  const isHost =
    host === '*' ||
    (host.startsWith('*.') ? name.endsWith(host.slice(1).toLowerCase()) : name === host.toLowerCase());
  const usual = address.port === '';
  const isPort = port === '*' || (port ? port === portOf(address) : usual);
  const isPath =
    !path || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path);
  return isHost && isPort && isPath;
}

/** Do hosts count no more for scripts, and a nonce or a hash alone? */
export const wantsNonce = (policy: Policy, directive: string): boolean =>
  directive === 'script-src' && !!sourcesFor(policy, directive)?.includes("'strict-dynamic'");

/**
 * Is an address allowed? A nonce counts where the tag has it. `unknown` where only the site itself is allowed, and nobody knows
 * where that is.
 */
export function isAllowed(
  policy: Policy,
  directive: string,
  address: URL,
  own: URL | undefined,
  nonce = '',
): boolean | 'unknown' {
  const sources = sourcesFor(policy, directive);
  if (!sources) return true;
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (wantsNonce(policy, directive)) return false;
  if (sources.some((source) => covers(source, address, own))) return true;
  return !own && sources.some(isSelf) ? 'unknown' : false;
}

/** A style attribute: a nonce or a hash beside `'unsafe-inline'` makes that count no more. */
export const allowsStyle = (policy: Policy): boolean => {
  const sources = sourcesFor(policy, 'style-src');
  return (
    !sources ||
    (sources.includes("'unsafe-inline'") && !sources.some((one) => /^'(nonce|sha(256|384|512))-/i.test(one)))
  );
};

/** Names of Trusted Types policies that ours need and that are not allowed. */
export const missingTrustedTypes = (policy: Policy): readonly string[] => {
  const names = policy.get('trusted-types');
  if (!policy.has('require-trusted-types-for') || !names || names.includes('*')) return [];
  return ['lit-html', 'samenspel'].filter((name) => !names.includes(name));
};
