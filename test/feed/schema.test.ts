import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import jsonSchema from '../../src/feed/feed.schema.json' with { type: 'json' };
import { readFeed } from '../../src/feed/read.ts';
import { exampleFeed } from './example-feed.ts';

const validate = new Ajv({ allErrors: true, strict: false }).compile(jsonSchema);

describe('the published JSON Schema', () => {
  it('is the one that the current description of the feed gives', async () => {
    await expect(promisify(execFile)('node', ['.scripts/schema.mjs', '--check'])).resolves.toBeDefined();
  }, 60_000);

  it('accepts a feed with a record of every type', () => {
    validate(exampleFeed());
    expect(validate.errors).toBeNull();
  });

  it('refuses what the reader would have to repair', () => {
    for (const damage of [
      { id: 5 },
      { name: undefined },
      { url: 'javascript:alert(1)' },
      { type: 'Route' },
    ]) {
      const feed = JSON.parse(JSON.stringify(exampleFeed()));
      feed.items[3] = JSON.parse(JSON.stringify({ ...feed.items[3], ...damage }));
      expect(validate(feed), JSON.stringify(damage)).toBe(false);
    }
  });

  it('accepts the demo feed, which the reader reads without one problem', async () => {
    const text = await readFile('demo/feed.json', 'utf8');
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    const result = readFeed(text);
    expect(result.ok && result.problems).toEqual([]);
    expect(result.ok && result.items.length).toBe(JSON.parse(text).items.length);
  });
});
