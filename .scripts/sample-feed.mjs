import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { livingFeed } from '../demo/living-feed.mjs';

const file = resolve(import.meta.dirname, '../demo/feed.json');

/** The sample feed as it is on the day somebody looks at it. */
export function sampleFeed(now = new Date()) {
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  return livingFeed(JSON.parse(readFileSync(file, 'utf8')), today);
}
