/** The pages of the test server that have a policy, with its header: hostile hosts, and each widget under each policy of the docs. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostPage } from '../test/servers/host-pages.mjs';
import { policyPage } from '../test/servers/policy-pages.mjs';
import { policyOf } from './policies.mjs';

const root = resolve(import.meta.dirname, '..');

/** The strictest policy that the docs promise to work under: no style attribute, no inline script, Trusted Types. */
const STRICT_POLICY = policyOf('worker');

/** Other names than ours, as a host has that uses Trusted Types for itself. */
const OTHERS_POLICY = STRICT_POLICY.replace('lit-html samenspel', 'their-own');

/** What a page names in its address, or in its row of test/servers/host-pages.mjs. */
export const PAGE_POLICIES = {
  strict: STRICT_POLICY,
  // A page that knows nothing of workers: the engine runs in the page, at the price of one report.
  'no-worker': policyOf('own-host'),
  others: OTHERS_POLICY,
  // The builder shows the page for a frame.
  builder: `${STRICT_POLICY}; frame-src 'self'`,
  'no-script': STRICT_POLICY.replace("script-src 'self'", "script-src 'none'"),
  types: "require-trusted-types-for 'script'; trusted-types lit-html samenspel",
  // As the docs say for a page with another Lit, or with two copies of ours.
  'types-twice': "require-trusted-types-for 'script'; trusted-types lit-html samenspel 'allow-duplicates'",
  'no-types': "require-trusted-types-for 'script'; trusted-types 'none'",
};

/** The hostile hosts, with what they load. */
export function serveHost(context) {
  if (context.path === '/hosts/their-lit-html.js') {
    context.type = 'text/javascript';
    context.body = readFileSync(resolve(root, 'node_modules/lit-html/lit-html.js'), 'utf8');
    return;
  }
  const page = hostPage(context.path, context.query.without === undefined, context.origin);
  if (!page) return;
  if (page.policy) context.set('content-security-policy', PAGE_POLICIES[page.policy]);
  context.set('content-type', `${page.type}; charset=utf-8`);
  context.body = page.html;
}

/** A widget under a policy of the docs. */
export function servePolicy(context) {
  const elsewhere = context.origin.replace('localhost', '127.0.0.1');
  const page = policyPage(context.path, elsewhere);
  if (!page) return;
  context.set('content-security-policy', policyOf(page.name, elsewhere));
  context.type = 'text/html';
  context.body = page.html;
}
