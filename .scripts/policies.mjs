/**
 * The Content Security Policies under which samenspel works: the one source of the lines in the docs and of the headers of the
 * test pages, so that what is promised is what is tested. `node .scripts/policies.mjs` writes them into the docs, with
 * `--check` it writes nothing and exits 1 when those are out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/** The places of a site, as README names them. */
const IN_WORDS = {
  scripts: '<where samenspel is>',
  feed: '<where the feed is>',
  pictures: '<hosts of pictures in an article>',
  endpoint: '<where requests for a room go>',
};

/**
 * The directives that samenspel needs. `places`: where its parts come from, as a policy writes them; what is not there is not
 * asked for. `worker` for a feed that is kept in one.
 */
const needed = ({ scripts, feed, pictures, endpoint }, worker) => ({
  'script-src': [scripts],
  // The blob starts the worker; Firefox holds the imports of a worker against this line too.
  'worker-src': worker ? ['blob:', scripts] : [],
  'connect-src': [feed, endpoint],
  'img-src': [pictures],
});
/** `more`: a name that only one kind of page has. */
const trustedTypes = (more) => [
  "require-trusted-types-for 'script'",
  ['trusted-types lit-html samenspel', more].filter(Boolean).join(' '),
];

const written = (directives) =>
  Object.entries(directives).flatMap(([name, sources]) => {
    const own = [...new Set(sources.filter(Boolean))];
    return own.length ? [`${name} ${own.join(' ')}`] : [];
  });

/** What each kind of page writes, the strictest that it can be: nothing else is allowed, and Trusted Types are asked for. */
export const POLICIES = {
  'own-host': {
    title: 'Everything on your own host',
    when: 'Everything is on your own host.',
    places: { scripts: "'self'", feed: "'self'" },
  },
  'other-host': {
    title: 'A CDN',
    when: 'samenspel and the feed come from hosts of their own, such as a CDN.',
    places: { scripts: 'https://cdn.example', feed: 'https://feed.example' },
  },
  worker: {
    title: 'A big feed',
    when: 'The feed is big (over 500 kB) or was cut by `samenspel shard`: a worker reads it.',
    places: { scripts: "'self'", feed: "'self'" },
    worker: true,
  },
  'worker-other-host': {
    title: 'A big feed and a CDN',
    when: 'The same, with samenspel and the feed on hosts of their own.',
    places: { scripts: 'https://cdn.example', feed: 'https://feed.example' },
    worker: true,
  },
  pictures: {
    title: 'An article with pictures',
    when: 'An article in `<samen-text-mode>` has pictures from another host: its copy shows them too.',
    places: { scripts: "'self'", feed: "'self'", pictures: 'https://pictures.example' },
  },
  form: {
    title: 'A form for a room',
    when: '`<samen-room-request>` sends to an `endpoint` on another host.',
    places: { scripts: "'self'", feed: "'self'", endpoint: 'https://rooms.example' },
  },
  kiosk: {
    title: 'The page of a public screen',
    when: '`kiosk.html` registers a service worker, under a name of its own; the screen has a Lit of its own beside that of its widgets. With a `samenspel-report` its host stands in `connect-src` too.',
    places: { scripts: "'self'", feed: "'self'" },
    worker: true,
    types: "samenspel-kiosk 'allow-duplicates'",
  },
};

/**
 * The whole header. `elsewhere`: an origin that stands in for each host of the examples, for a test that has no such hosts.
 */
export const policyOf = (name, elsewhere) => {
  const { places, worker, types } = POLICIES[name];
  const own = Object.entries(places).map(([what, source]) => [
    what,
    elsewhere && source.startsWith('https:') ? elsewhere : source,
  ]);
  return [
    "default-src 'none'",
    "style-src 'none'",
    ...written(needed(Object.fromEntries(own), worker)),
    ...trustedTypes(types),
  ].join('; ');
};

const block = (lines) =>
  [
    '```',
    lines
      .map((line) => `${line};`)
      .join('\n')
      .replace(/;$/, ''),
    '```',
  ].join('\n');

/** What stands in the docs between `<!-- policies -->` and `<!-- /policies -->`. */
const docs = {
  'README.md': block([...written(needed(IN_WORDS, true)), ...trustedTypes()]),
  'docs/policies.md': Object.entries(POLICIES)
    .map(([name, { title, when }]) => `## ${title}\n\n${when}\n\n${block(policyOf(name).split('; '))}`)
    .join('\n\n'),
};

const BETWEEN = /(<!-- policies -->\n)[^]*?(\n<!-- \/policies -->)/;

const write = (isCheck) => {
  for (const [file, text] of Object.entries(docs)) {
    const path = resolve(root, file);
    const before = readFileSync(path, 'utf8');
    if (!BETWEEN.test(before)) throw new Error(`${file} has no place for the policies.`);
    const after = before.replace(BETWEEN, (_, begin, end) => `${begin}\n${text}\n${end}`);
    if (after === before) continue;
    if (!isCheck) writeFileSync(path, after);
    else {
      console.error(`${file} is out of date: run \`npm run policies\`.`);
      process.exitCode = 1;
    }
  }
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) write(process.argv.includes('--check'));
