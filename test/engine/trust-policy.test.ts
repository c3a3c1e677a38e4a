import { describe, expect, it } from 'vitest';
import { trustPolicyOf } from '../../src/engine/trust-policy.ts';

describe('the policy by which a page that demands Trusted Types lets Samenspel through', () => {
  it('passes what Samenspel makes itself, and nothing that a text from elsewhere could become', () => {
    const policy = trustPolicyOf({})!;
    expect(policy.createScript('{"@type":"Event"}')).toBe('{"@type":"Event"}');
    expect(() => policy.createScript('alert(1)')).toThrow(SyntaxError);
    expect(policy.createScriptURL('blob:https://example.org/1')).toBe('blob:https://example.org/1');
    for (const url of ['https://example.org/x.js', 'data:text/javascript,1', 'javascript:1'])
      expect(() => policy.createScriptURL(url)).toThrow(TypeError);
  });

  it('is made once on a page, whoever asks for it', () => {
    const names: string[] = [];
    const page = {
      trustedTypes: { createPolicy: (name: string, rules: object) => (names.push(name), rules) },
    };
    expect(trustPolicyOf(page)).toBe(trustPolicyOf(page));
    expect(names).toEqual(['samenspel']);
  });

  it('is not there where the page does not admit its name, and is not asked for again', () => {
    let asked = 0;
    const refuse = (): never => {
      asked += 1;
      throw new TypeError('not admitted');
    };
    const page = { trustedTypes: { createPolicy: refuse } };
    expect(trustPolicyOf(page)).toBe(null);
    expect(trustPolicyOf(page)).toBe(null);
    expect(asked).toBe(1);
  });
});
