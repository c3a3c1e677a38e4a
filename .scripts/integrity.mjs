/**
 * `dist/integrity.json` and `dist/snippets.html`: the SHA-384 of every script, and the script tags that have it. Whoever serves a
 * release under an address with its version may keep it for ever; with `integrity` a browser runs these bytes or none.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { oneFiles } from './one-file.mjs';

const root = resolve(import.meta.dirname, '..');

/** The scripts that the builder gives an editor. */
export const BUILDER_SCRIPTS = [
  'activity-finder',
  'vacancy-list',
  'help-list',
  'directory',
  'room-request',
  'frame-host',
].map((name) => `embed/${name}.js`);

/** As the attribute `integrity` has it. */
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const scriptsIn = (dist) =>
  ['.', 'embed', 'define', 'chunks']
    .flatMap((folder) =>
      readdirSync(resolve(dist, folder)).map((file) => (folder === '.' ? file : `${folder}/${file}`)),
    )
    .filter((file) => /^(\w+\/[\w.-]+|.*\.iife)\.js$/.test(file))
    .sort();

/** What a page is given as a script tag; the scripts of the pages of the package belong to those alone. */
const IN_SNIPPETS = /^embed\/(?!builder\.|frame\.|kiosk[.-])|\.iife\.js$/;

const scriptTag = (file, integrity, version, kind) =>
  `<script ${kind} src="https://uw-server.example/samenspel/${version}/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;

/** Everything stands in the build: call it last. */
export function writeIntegrity(dist) {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  const files = Object.fromEntries(
    scriptsIn(dist).map((file) => [file, integrityOf(readFileSync(resolve(dist, file)))]),
  );
  const single = oneFiles.map(({ file }) => scriptTag(file, files[file], version, 'async'));
  const modules = Object.keys(files)
    .filter((file) => file.startsWith('embed/') && IN_SNIPPETS.test(file))
    .map((file) => scriptTag(file, files[file], version, 'type="module" async'));
  const snippets = [
    `<!-- Samenspel ${version}: zet de map dist op uw server als samenspel/${version} en verander die bestanden nooit meer. -->`,
    '<!-- Eén bestand per onderdeel: de hash geldt voor alles. -->',
    ...single,
    '<!-- Modules: de hash geldt voor het eerste bestand. -->',
    ...modules,
  ];
  writeFileSync(resolve(dist, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
  writeFileSync(resolve(dist, 'snippets.html'), `${snippets.join('\n')}\n`);
}

/** One sentence for everything in it that is not so; an empty list means that browsers will run what is documented. */
export function integrityGaps(dist) {
  const { version, files } = JSON.parse(readFileSync(resolve(dist, 'integrity.json'), 'utf8'));
  const gaps = scriptsIn(dist)
    .filter((file) => !(file in files))
    .map((file) => `${file} has no hash`);
  for (const [file, integrity] of Object.entries(files)) {
    const path = resolve(dist, file);
    if (!existsSync(path) || integrityOf(readFileSync(path)) !== integrity)
      gaps.push(`${file} is another file`);
  }
  const documented = [
    ...readFileSync(resolve(dist, 'snippets.html'), 'utf8').matchAll(
      /src="[^"]*\/samenspel\/([^/]+)\/([^"]+)" integrity="([^"]+)" crossorigin/g,
    ),
  ];
  for (const [, of, file, integrity] of documented)
    if (of !== version || files[file] !== integrity) gaps.push(`snippets.html: ${file} is another file`);
  const builder = readFileSync(resolve(dist, 'embed/builder.html'), 'utf8');
  const given = Object.entries(JSON.parse(/integrity='([^']+)'/.exec(builder)?.[1] ?? '{}'));
  for (const [file, integrity] of given)
    if (files[file] !== integrity) gaps.push(`embed/builder.html: ${file} is another file`);
  for (const [, sheet] of builder.matchAll(/<link rel="stylesheet" href="([^"]*)"/g))
    if (!existsSync(resolve(dist, 'embed', sheet))) gaps.push(`embed/builder.html: ${sheet} is not there`);
  if (given.length !== BUILDER_SCRIPTS.length)
    gaps.push(`embed/builder.html has ${given.length} of ${BUILDER_SCRIPTS.length}`);
  const wanted = Object.keys(files).filter((file) => IN_SNIPPETS.test(file));
  if (documented.length !== wanted.length)
    gaps.push(`snippets.html has ${documented.length} of ${wanted.length}`);
  return gaps;
}
