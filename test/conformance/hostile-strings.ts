import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.SHARED_DATA ?? '../shared/data', 'security');

/** Every string in a JSON value, keys included. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)]);
}

/** The third-party strings of `$SHARED_DATA/security`, thousands of them. */
export const hostileStrings = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
  if (!/\.(json|txt)$/.test(name)) return [];
  const text = readFileSync(resolve(folder, name), 'utf8');
  return name.endsWith('.json') ? stringsIn(JSON.parse(text)) : text.split('\n');
});
