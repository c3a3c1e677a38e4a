/** What custom-elements.json does not say about an element that its source uses, or about when to use a primitive. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const all = (text, pattern) => new Set([...text.matchAll(pattern)].map((match) => match[1]));

/** One sentence per gap; an empty list means complete. */
export function manifestGaps(manifest) {
  const gaps = [];
  let elements = 0;
  let primitives = 0;
  for (const { path, declarations = [] } of manifest.modules) {
    for (const { kind, name, description = '', return: answer } of declarations) {
      const isPrimitive = path.startsWith('src/design/') && /TemplateResult/.test(answer?.type?.text);
      if (kind !== 'function' || !isPrimitive) continue;
      primitives++;
      if (!/\bUse it\b/.test(description)) gaps.push(`${path} ${name}: no sentence "Use it …"`);
    }
    for (const element of declarations) {
      if (!element.customElement) continue;
      elements++;
      const say = (gap) => gaps.push(`${path} ${element.name}: ${gap}`);
      const source = readFileSync(resolve(root, path), 'utf8');
      const documented = (list = []) => new Set(list.map(({ name }) => name));

      if (!element.tagName) say('no static tag');
      if (!/\S.{9,}/.test(element.description ?? '')) say('no sentence that says what it is for');
      for (const [kind, list] of [
        ['attribute', element.attributes],
        ['event', element.events],
        ['slot', element.slots],
        ['part', element.cssParts],
        ['token', element.cssProperties],
        ['property', element.members?.filter(({ kind }) => kind === 'field')],
      ]) {
        for (const { name, description } of list ?? []) {
          if (!description?.trim()) say(`${kind} "${name}" has no description`);
        }
      }
      const slots = documented(element.slots);
      for (const tag of source.matchAll(/<slot\b([^>]*)>/g)) {
        const name = /name="([^"]*)"/.exec(tag[1])?.[1] ?? '';
        if (!slots.has(name)) say(`slot "${name}" is not documented`);
      }
      const parts = documented(element.cssParts);
      for (const name of all(source, /\bpart="([\w-]+)"/g)) {
        if (!parts.has(name)) say(`part "${name}" is not documented`);
      }
      const events = documented(element.events);
      for (const name of all(source, /dispatchEvent\(\s*new (\w+)\(/g)) {
        if (
          ![...(element.events ?? [])].some(({ type, name: event }) => type?.text === name || event === name)
        ) {
          say(
            `event class ${name} is not documented (@fires {${name}} name - …); documented: ${[...events]}`,
          );
        }
      }
    }
  }
  if (!elements) gaps.push('no element found');
  if (!primitives) gaps.push('no primitive found');
  return gaps;
}
