/**
 * Lit makes its Trusted Types policy while it is imported. Where the page's policy admits each name once, a second copy
 * of Lit (ours twice, or another library's before ours) throws there, and takes down everything that imports it.
 *
 * Changing `trustedTypes.createPolicy` on the page would touch the host; so our own copy of Lit asks differently: for
 * the name `lit-html`, then for `samenspel`, then it does without. Without a policy the self-test in `define.ts` fails
 * and nothing is defined, which is right on a page that admits none of our names.
 */
const CALL = /(\w+)\.createPolicy\((['"`])lit-html\2,\s*(\{\s*createHTML:\s*\(?(\w+)\)?\s*=>\s*\4,?\s*\})\)/;

/** The source of lit-html with the guarded call; any other source as it is. */
export function guardLitPolicy(code, id) {
  if (!/lit-html[\\/](node[\\/]|development[\\/]|node[\\/]development[\\/])?lit-html\.js/.test(id))
    return code;
  if (!CALL.test(code))
    throw new Error(`${id}: Lit makes its policy in another way than lit-policy.mjs knows.`);
  return code.replace(CALL, (_, trustedTypes, _quote, rules) => {
    const attempts = ['lit-html', 'samenspel'].map(
      (name) => `try{return ${trustedTypes}.createPolicy(${JSON.stringify(name)},${rules})}catch{}`,
    );
    return `(()=>{${attempts.join('')}})()`;
  });
}

/** For Vite. */
export const litPolicy = {
  name: 'lit-policy',
  transform: (code, id) => {
    const guarded = guardLitPolicy(code, id);
    return guarded === code ? undefined : { code: guarded, map: null };
  },
};

/** For web-test-runner. */
export const litPolicyInTests = {
  name: 'lit-policy',
  transform: (context) => {
    if (context.path.endsWith('/lit-html.js')) return { body: guardLitPolicy(context.body, context.path) };
  },
};
