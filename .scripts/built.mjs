/**
 * `/built/…` of the test server: the package as it is published, of the sources as they are. Tests never trust an old `dist/`.
 * Each build takes its time, and the next engine and `npm run build` want the same ones, so they are kept in `.cache/` by what
 * they are made of.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { oneFileBuild, oneFiles } from './one-file.mjs';

const root = resolve(import.meta.dirname, '..');

const oneFilesBuilt = new Map();
let hashOfSources;
/** What a one-file build is made of, in one number: with anything else in it, it is another build. Read once a run. */
const sourcesHash = () => (hashOfSources ??= readSourcesHash());
const readSourcesHash = () => {
  const hash = createHash('sha256');
  for (const folder of ['src', '.scripts'])
    for (const file of readdirSync(resolve(root, folder), { recursive: true }).sort())
      if (/\.(m?[jt]s|txt)$/.test(file)) hash.update(file).update(readFileSync(resolve(root, folder, file)));
  return hash
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
};

/** The text of one of `oneFiles`. */
export const builtOneFile = (one) => {
  if (!oneFilesBuilt.has(one)) {
    const kept = resolve(root, `.cache/one-files/${sourcesHash()}/${one.file}`);
    const make = async () => {
      if (existsSync(kept)) return readFileSync(kept, 'utf8');
      const config = oneFileBuild(one);
      const [{ output }] = await build({ ...config, build: { ...config.build, write: false } });
      mkdirSync(dirname(kept), { recursive: true });
      // Under another name first: two engines may ask at the same time.
      writeFileSync(`${kept}.${process.pid}`, output[0].code);
      renameSync(`${kept}.${process.pid}`, kept);
      return output[0].code;
    };
    oneFilesBuilt.set(one, make());
  }
  return oneFilesBuilt.get(one);
};

const modulesFolder = (version) => resolve(root, `.cache/modules/${sourcesHash()}/${version ?? 'own'}`);
/** The folder with the modules of these very sources, where a test wanted them before; else undefined. */
export const keptModules = () => (existsSync(modulesFolder()) ? modulesFolder() : undefined);

const modulesBuilt = new Map();
/**
 * The modules of the widgets and the command line as they are published, once as they are and once as the next minor version:
 * their folder.
 */
export const builtModules = (version) => {
  if (!modulesBuilt.has(version)) {
    const kept = modulesFolder(version);
    const make = async () => {
      if (existsSync(kept)) return kept;
      const own = `${kept}.${process.pid}`;
      const as = version ? ['--version', version] : [];
      await promisify(execFile)(process.execPath, ['.scripts/build.mjs', '--modules', own, ...as], {
        cwd: root,
      });
      try {
        renameSync(own, kept);
      } catch {
        // Another engine was first: then both are the same.
        rmSync(own, { recursive: true });
      }
      return kept;
    };
    modulesBuilt.set(version, make());
  }
  return modulesBuilt.get(version);
};

/** Later than any other version, so that it is never that of the sources. */
const NEXT_VERSION = '999.0';
/** In ms: a network so slow that one can see what waits for what. */
const LATE = 400;

/**
 * `/built/…`: the one files, and what else is in the package. With `?older`, a version before this one. `/built/next/…`: of the next
 * minor version; `/built/late/…`: over a slow network; `/built/lost/…`: without the chunk that every list needs.
 * `/built/late-2/…` is another address for the same: no cache has it yet.
 */
export async function serveBuilt(context) {
  const [, kind, path] = /^\/built\/(?:(next|late|lost)(?:-\d+)?\/)?([\w./-]+)$/.exec(context.path) ?? [];
  if (!path || path.includes('..')) return;
  if (kind === 'late') await new Promise((resolve) => setTimeout(resolve, LATE));
  const one = oneFiles.find(({ file }) => file === path);
  const file = one
    ? undefined
    : resolve(await builtModules(kind === 'next' ? NEXT_VERSION : undefined), path);
  if (file && (!existsSync(file) || (kind === 'lost' && /\/finder-/.test(file)))) return;
  const code = one ? await builtOneFile(one) : readFileSync(file, 'utf8');
  context.type = 'text/javascript';
  context.body = context.query.older === undefined ? code : olderVersion(code);
}
const [VERSION] = /^\d+\.\d+/.exec(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')).version);
const olderVersion = (code) => {
  const older = code.replaceAll(/(["'`])(\d+\.\d+)\1/g, (text, _, version) =>
    version === VERSION ? '"0.0"' : text,
  );
  if (older === code) throw new Error('the version is not where it was');
  return older;
};
