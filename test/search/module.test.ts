/** `samenspel/search` as it is published: one file, for a page, a worker or Node. */
import { build } from 'vite';
import { expect, it } from 'vitest';
import { browserBuild } from '../../.scripts/one-file.mjs';
import type * as Search from '../../src/search/search.ts';

async function built(): Promise<string> {
  const output = await build({
    ...browserBuild,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      minify: true,
      lib: { entry: 'src/search/search.ts', formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [first] = Array.isArray(output) ? output : [];
  const chunks = first?.output ?? [];
  expect(chunks).toHaveLength(1);
  return chunks[0]?.type === 'chunk' ? chunks[0].code : '';
}

it('finds what was put into the published module, without a page', async () => {
  const code = await built();
  expect(code).not.toMatch(/\b(document|window)\b/);
  const { createSearch } = (await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof Search;
  const search = createSearch();
  search.add({
    words: { name: ['Smartlappenkoor'], kind: ['Muziek'], where: ['De Linde'], text: [] },
    facets: { cost: ['free'] },
    dates: [{ start: '2026-11-24T20:00', end: '2026-11-24T22:00' }],
    undated: false,
  });
  const answer = search.finish().query({
    text: 'koor',
    filters: {},
    locked: {},
    dates: { from: '2026-11-24', to: '2026-11-24', days: [], parts: ['evening'] },
    now: '2026-11-24T09:00',
  });
  expect([...answer.order]).toEqual([0]);
  expect({ ...answer.counts['cost'] }).toEqual({ free: 1 });
});
