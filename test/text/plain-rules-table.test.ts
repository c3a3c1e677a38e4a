import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { failedRules, plainRules } from '../../.scripts/plain-rules.mjs';

const root = resolve(import.meta.dirname, '../..');

describe('the table of the rules of easy reading', () => {
  test('has a row for each of the 25', () => {
    expect(plainRules().map(({ rule }) => rule)).toEqual([...Array(25).keys()].map((at) => at + 1));
  });

  test('names tests that exist', () => {
    for (const { rule, tests } of plainRules())
      for (const { file, name } of tests) {
        expect(existsSync(resolve(root, file)), `rule ${rule}: ${file}`).toBe(true);
        const source = readFileSync(resolve(root, file), 'utf8');
        const said = name.replace(/…$/, '');
        // A family ends where something is filled in.
        const ends = name === said ? "['`]" : '(\\$\\{|%s)';
        const literal = new RegExp(`['\`]${said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${ends}`);
        expect(literal.test(source), `rule ${rule}: no test “${name}” in ${file}`).toBe(true);
      }
  });

  test('counts a rule as failed when one of its tests failed in one engine, and nothing when one did not run', () => {
    const rows = plainRules().flatMap(({ tests }) => tests);
    const all = rows.map(({ file, name }) => ({ file, name: name.replace(/…$/, 'x'), passed: true }));
    const within = (): number => 12;
    expect(failedRules(() => all, within)).toBe(0);
    expect(
      failedRules(
        () => all,
        () => 12.01,
      ),
    ).toBe(1);
    expect(
      failedRules(
        () => all,
        () => undefined,
      ),
    ).toBe(undefined);
    const isFirst = ({ file, name }: { file: string; name: string }): boolean =>
      file === rows[0]!.file && name === rows[0]!.name;
    const broken = all.map((one) => (isFirst(one) ? { ...one, passed: false } : one));
    expect(failedRules((run: string) => (run === 'webkit' ? broken : all), within)).toBe(1);
    expect(
      failedRules((run: string) => (run === 'webkit' ? all.filter((one) => !isFirst(one)) : all), within),
    ).toBe(undefined);
  });
});
