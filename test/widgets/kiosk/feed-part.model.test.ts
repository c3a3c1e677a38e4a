import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jsonFile } from '../../../src/publish/shard.ts';
import { hashBegin, hashInName } from '../../../src/widgets/kiosk/feed-part.model.ts';

const at = (path: string): URL => new URL(path, 'https://feed.zwolle.example/kiosk/');

describe('what a public screen keeps of a cut feed', () => {
  it('knows a part by its name, and what is in it by the hash in that', () => {
    const { name, text } = jsonFile('activity-WK019313-1', { naam: 'één' });
    const digest = createHash('sha256').update(text).digest();
    expect(hashInName(at(name))).toBe(hashBegin(new Uint8Array(digest).buffer));
  });

  it('keeps no feed, no page and nothing with a query', () => {
    for (const path of [
      'feed.json',
      'a-0123456789ab.json?q=koor',
      'a-0123456789ab.js',
      'a-0123.json',
      '?q=x-0123456789ab.json',
    ])
      expect(hashInName(at(path)), path).toBeUndefined();
  });
});
