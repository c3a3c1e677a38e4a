import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenSheet, tokenTable } from '../../src/design/token-notes.ts';
import { controlTokens } from '../../src/design/control-tokens.ts';
import { tokens } from '../../src/design/tokens.ts';

const cssText = tokens.cssText + controlTokens.cssText;
const table = tokenTable();
const names = table.map(({ name }) => name);

test('every value that a widget reads is in the table of the docs, and the other way round', () => {
  const read = new Set([...cssText.matchAll(/var\((--samen-[\w-]+)/g)].map(([, name]) => name));
  // The size of letters in plain mode has no default of its own.
  read.delete('--samen-font-size-plain');
  expect([...read].sort()).toEqual([...names].sort());
});

test('the sheet for hosts has every name once, and refers to nothing that is not there', () => {
  const sheet = tokenSheet();
  const set = [...sheet.matchAll(/^ {2}(--[\w-]+):/gm)].map(([, name]) => name);
  expect(set).toEqual(names);
  for (const [, name] of sheet.matchAll(/var\((--[\w-]+)\)/g)) expect(names).toContain(name);
  expect(sheet).not.toMatch(/[{]\w|undefined/);
});

test('a widget only reads what themes set: it sets nothing but its own private values', () => {
  const set = [...cssText.matchAll(/(?:^|[{;\s])(--[\w-]+)\s*:/g)].map(([, name]) => name);
  expect(set.length).toBeGreaterThan(50);
  expect(set.filter((name) => !name?.startsWith('--_'))).toEqual([]);
  expect(cssText).not.toContain('@property');
});

test('the theme of a page goes before our default, in the order nl, utrecht, basis', () => {
  expect(cssText).toContain(
    '--_color-text:var(--samen-color-text,var(--nl-paragraph-color,var(--utrecht-document-color,' +
      'var(--utrecht-paragraph-color,var(--basis-color-default-color-document,light-dark(#14272b,#eaf2f2))))));',
  );
  expect(table.filter(({ follows }) => follows.length).length).toBeGreaterThanOrEqual(43);
  const order = ['nl', 'utrecht', 'basis'];
  for (const { name, follows } of table) {
    const places = follows.map((token) => order.indexOf(token.split('-')[2] ?? ''));
    expect(places, name).toEqual([...places].sort());
  }
});

test('every token that we follow is set by a real theme', () => {
  const packages = [
    '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
    '@nl-design-system-community/ma-design-tokens/dist/theme.css',
    '@nl-design-system-community/purmerend-design-tokens/dist/theme.css',
    '@utrecht/design-tokens/dist/theme.css',
    '@open-formulieren/design-tokens/dist/index.css',
    '@gemeente-denhaag/design-tokens-components/dist/theme/index.css',
    '@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css',
  ];
  const themes = packages.map((path) => readFileSync(`node_modules/${path}`, 'utf8'));
  const unknown = table
    .flatMap(({ follows }) => follows)
    .filter((token) => !themes.some((theme) => theme.includes(`${token}:`)));
  expect(unknown).toEqual([]);
});

test('every custom property in the docs of the finder is a real one', () => {
  const source = readFileSync('src/widgets/activity-finder/activity-finder.ts', 'utf8');
  const said = [...source.matchAll(/@cssprop (--[\w-]+)/g)].map(([, name]) => name);
  expect(said.length).toBeGreaterThan(10);
  for (const name of said) expect(names).toContain(name);
});
