import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { privateDataIn } from '../../src/feed/private-data.ts';

const root = resolve(process.env.SHARED_DATA ?? '../shared/data');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const lines = (file: string) =>
  read(file)
    .trim()
    .split('\n')
    .flatMap((line) => strings(JSON.parse(line)));

/** Texts that were not written for this; some name a public telephone number or the address of a building all the same. */
const sets: Record<string, string[]> = {
  'plain and ordinary sentences of a municipality': lines('plain-dutch/amsterdam-pairs.jsonl'),
  'paragraphs of an encyclopedia': lines('plain-dutch/leesplank-pairs.jsonl'),
  'announcements in the style of Zwolle': lines('plain-dutch/zwolle-style-pairs.jsonl'),
  'titles of activities': strings(JSON.parse(read('dedup/title-pairs.nl.json'))),
  'opening hours in words': readdirSync(resolve(root, 'dutch-dates'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => read(`dutch-dates/${file}`)),
};

describe('texts of others, as if they were calls for help', () => {
  it.each(Object.entries(sets))('keep at least 99 %% of %s', (what, texts) => {
    const dropped = texts.filter((text) => privateDataIn(text));
    console.log(`${what}: ${dropped.length} of ${texts.length} would be dropped`);
    expect(texts.length).toBeGreaterThan(20);
    expect(dropped.length / texts.length).toBeLessThanOrEqual(0.01);
  });
});
