/**
 * Writes `src/feed/feed.schema.json` from `src/feed/schema.ts`, the only description of the feed.
 * `--check` writes nothing and exits 1 when the file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { registry, toJSONSchema } from 'zod/mini';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}src/feed/feed.schema.json`;
const { module } = await runnerImport(`${root}src/feed/schema.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});

// The records keep their names in `definitions`.
const metadata = registry();
for (const [id, schema] of Object.entries(module.itemSchemas)) metadata.add(schema, { id });
metadata.add(module.scheduleSchema, { id: 'Schedule' });

// Draft 7: the draft that every editor and validator reads.
const { $schema, ...schema } = toJSONSchema(module.feedSchema, {
  target: 'draft-7',
  io: 'input',
  reused: 'ref',
  metadata,
});
const document = {
  $schema,
  title: 'Samenspel feed, version 1',
  description:
    'One document with everything a city has to do, to volunteer for and to help with. Absent means unknown.',
  ...schema,
};
const text = await format(JSON.stringify(document), { ...(await resolveConfig(target)), filepath: target });

if (process.argv.includes('--check')) {
  const written = await readFile(target, 'utf8').catch(() => '');
  if (written !== text) {
    console.error('src/feed/feed.schema.json is out of date: run `npm run schema`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
