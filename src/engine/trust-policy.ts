/**
 * The Trusted Types policy `samenspel` (architecture.md › Trusted Types policies), for pages that demand one. Narrow on
 * purpose: it lets through what Samenspel makes itself, and nothing that a text from elsewhere could become.
 */
interface Rules<Script, ScriptUrl> {
  /** JSON-LD, which a browser never runs. @throws SyntaxError for what is no JSON */
  createScript(text: string): Script;
  /** The blob that starts a worker. @throws TypeError for any other address */
  createScriptURL(url: string): ScriptUrl;
}
/** The browser's own types are opaque, and a page without Trusted Types takes the strings. */
export type TrustPolicy = Rules<unknown, unknown>;

/** On the page, so that two copies of Samenspel share one policy: a page may admit its name once. */
const POLICY = Symbol.for('samenspel.trust-policy/1');

interface Realm {
  trustedTypes?: { createPolicy(name: string, rules: Rules<string, string>): TrustPolicy };
  [POLICY]?: TrustPolicy | null;
}

const rules: Rules<string, string> = {
  createScript(text) {
    JSON.parse(text);
    return text;
  },
  createScriptURL(url) {
    if (url.startsWith('blob:')) return url;
    throw new TypeError(`not made here: ${url}`);
  },
};

/** The policy of a page (its `window`); null where the page does not admit the name, or something else has taken it. */
export function trustPolicyOf(page: object): TrustPolicy | null {
  const realm = page as Realm;
  if (realm[POLICY] === undefined) {
    try {
      realm[POLICY] = realm.trustedTypes?.createPolicy('samenspel', rules) ?? rules;
    } catch {
      realm[POLICY] = null;
    }
  }
  return realm[POLICY] ?? null;
}
