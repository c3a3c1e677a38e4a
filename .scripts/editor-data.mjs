/**
 * `dist/vscode.html-custom-data.json`, from custom-elements.json: what an editor like VS Code offers and explains while
 * somebody writes a tag of ours (https://github.com/microsoft/vscode-custom-data, version 1.1).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../dist');

/** `'list' | 'tiles'` has values, a boolean none. */
const valuesOf = (type = '') => {
  const values = [...type.matchAll(/'([^']*)'/g)].flatMap(([, value]) => value || []);
  if (values.length) return { values: values.map((name) => ({ name })) };
  return /\bboolean\b/.test(type) ? { valueSet: 'v' } : {};
};

/** Writes it; the manifest must be there. */
export function writeEditorData() {
  const { modules } = JSON.parse(readFileSync(resolve(dist, 'custom-elements.json'), 'utf8'));
  const aliases = new Map([['UrlMode', "'query' | 'hash' | 'none'"]]);
  const tags = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map(({ tagName, description, attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description: meaning, type }) => ({
        name,
        description: meaning,
        ...valuesOf(aliases.get(type?.text) ?? type?.text),
      })),
    }));
  writeFileSync(
    resolve(dist, 'vscode.html-custom-data.json'),
    `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`,
  );
}
