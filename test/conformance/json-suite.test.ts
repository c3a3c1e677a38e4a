import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FeedError } from '../../src/feed/errors.ts';
import { parseJson } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import { recordFigure } from '../figure.ts';

const folder = resolve(process.env.SHARED_DATA ?? '../shared/data', 'json/JSONTestSuite/test_parsing');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const bytes = (name: string) => new Uint8Array(readFileSync(resolve(folder, name)));

/** A typed refusal, or the value; any other error is a defect. */
function parsed(name: string): FeedError | 'value' {
  try {
    parseJson(bytes(name));
    return 'value';
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

describe('JSONTestSuite', () => {
  const kind = (letter: string) => files.filter((name) => name.startsWith(letter));

  it('is there', () => {
    expect(kind('y_').length).toBeGreaterThan(90);
    expect(kind('n_').length).toBeGreaterThan(180);
    expect(kind('i_').length).toBeGreaterThan(30);
  });
  it('every text that is no JSON is refused with a typed error', () => {
    const wrong = kind('n_').filter((name) => parsed(name) === 'value');
    recordFigure('json.suite.n.rejected', kind('n_').length - wrong.length, 'files');
    expect(wrong).toEqual([]);
  });
  it('every JSON text is accepted', () => {
    const wrong = kind('y_').filter((name) => parsed(name) !== 'value');
    recordFigure('json.suite.y.accepted', kind('y_').length - wrong.length, 'files');
    expect(wrong).toEqual([]);
  });
  it('none of them is a feed, and nothing is thrown, also where the standard leaves the choice', () => {
    let uncaught = 0;
    for (const name of files) {
      try {
        const result = readFeed(bytes(name));
        expect(result.ok, name).toBe(false);
        if (!result.ok && parsed(name) === 'value') expect(result.error.code, name).toBe('not-a-feed');
      } catch (error) {
        uncaught += 1;
        console.error(name, error);
      }
    }
    recordFigure('json.suite.uncaught', uncaught, 'files');
    expect(uncaught).toBe(0);
  });
});
