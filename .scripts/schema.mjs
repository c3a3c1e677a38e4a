/**
 * Writes from `src/feed/schema.ts`, the only description of the feed: `src/feed/feed.schema.json`, which the world reads,
 * and `src/feed/feed.shape.ts`, the same as data, small enough for visitors.
 * `--check` writes nothing and exits 1 when a file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { registry, toJSONSchema } from 'zod/mini';
import { shapeModule } from './shape.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
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

const files = {
  'src/feed/feed.schema.json': JSON.stringify(document),
  'src/feed/feed.shape.ts': shapeModule(module.itemSchemas, module.tolerantEnvelopeSchema),
};
for (const [name, source] of Object.entries(files)) {
  const target = `${root}${name}`;
  const text = await format(source, { ...(await resolveConfig(target)), filepath: target });
  if (!process.argv.includes('--check')) await writeFile(target, text);
  else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
    console.error(`${name} is out of date: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
