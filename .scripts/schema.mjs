/**
 * Writes from `src/feed/schema.ts`, the only description of the feed: `src/feed/feed.schema.json`, which the world reads,
 * and `src/feed/feed.shape.ts`, the same as data, small enough for visitors. From `src/feed/room-request.ts`: the JSON
 * Schemas of a room request and of its receipt, and the OpenAPI document of the receiver.
 * `--check` writes nothing and exits 1 when a file is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';
import { registry, toJSONSchema } from 'zod/mini';
import { shapeModule } from './shape.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const load = async (path) =>
  (await runnerImport(`${root}${path}`, { root, configFile: false, logLevel: 'error' })).module;
const module = await load('src/feed/schema.ts');
const room = await load('src/feed/room-request.ts');
const { openApi } = await load('demo/receiver/src/openapi.ts');

// The records keep their names in `definitions`.
const metadata = registry();
for (const [id, schema] of Object.entries(module.itemSchemas)) metadata.add(schema, { id });
metadata.add(module.scheduleSchema, { id: 'Schedule' });

/** Draft 7: the draft that every editor and validator reads. */
const published = (schemaOf, title, description, options = {}) => {
  const { $schema, ...schema } = toJSONSchema(schemaOf, { target: 'draft-7', io: 'input', ...options });
  return JSON.stringify({ $schema, title, description, ...schema });
};

const files = {
  'src/feed/feed.schema.json': published(
    module.feedSchema,
    'Samenspel feed, version 1',
    'One document with everything a city has to do, to volunteer for and to help with. Absent means unknown.',
    { reused: 'ref', metadata },
  ),
  'src/feed/room-request.schema.json': published(
    room.roomRequestSchema,
    'Samenspel room request, version 1',
    'What a group sends to ask for a room: JSON of at most 16 kB. Absent means that the visitor did not say.',
  ),
  'src/feed/room-request-receipt.schema.json': published(
    room.roomRequestReceiptSchema,
    'Samenspel receipt of a room request, version 1',
    'The answer to a room request that has been stored: 201, or 200 when it was stored before.',
  ),
  'demo/receiver/openapi.json': JSON.stringify(openApi('https://receiver.example')),
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
