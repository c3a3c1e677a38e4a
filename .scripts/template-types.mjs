/**
 * Types for templates, from custom-elements.json: `dist/types/jsx.d.ts` says what each tag takes, `react.d.ts`, `preact.d.ts`,
 * `vue.d.ts` and `svelte.d.ts` tell it to those libraries. A page without them needs none.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const GENERATED = '/** Generated from custom-elements.json (.scripts/template-types.mjs). */\n';

const quoted = (names) => names.map((name) => `'${name}'`).join(' | ') || 'never';
/** `src/widgets/…/name.ts` as a module of dist/types. */
const typesOf = (path) => `.${path.replace(/^src/, '').replace(/\.ts$/, '.js')}`;

const whereEventsAre = (manifest) =>
  new Map(
    manifest.modules.flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ name }) => /^Samen\w+Event$/.test(name)).map(({ name }) => [name, path]),
    ),
  );

const tagOf = ({ tagName, name, members = [], attributes = [], events = [] }) => {
  const fields = members
    .filter(({ kind, readonly }) => kind === 'field' && !readonly)
    .map(({ name }) => name);
  const kebab = attributes.map(({ name }) => name).filter((name) => name.includes('-'));
  // Native events are in the libraries' own types.
  const own = events.filter(({ name }) => name.includes('-'));
  return `  '${tagName}': {
    element: ${name};
    props: Partial<Pick<${name}, ${quoted(fields)}>> & {
${kebab.map((name) => `      '${name}'?: string | number | boolean;\n`).join('')}${own
    .map(({ name, type }) => `      'on${name}'?: (event: ${type.text}) => void;\n`)
    .join('')}    };
  };`;
};

const jsx = (manifest) => {
  const found = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ customElement }) => customElement).map((element) => ({ path, element })),
  );
  const events = whereEventsAre(manifest);
  const imports = new Map();
  const use = (name, path) => imports.set(path, new Set([...(imports.get(path) ?? []), name]));
  for (const { path, element } of found) {
    use(element.name, path);
    for (const { name, type } of element.events ?? [])
      if (name.includes('-')) use(type.text, events.get(type.text));
  }
  const lines = [...imports].map(
    ([path, names]) => `import type { ${[...names].join(', ')} } from '${typesOf(path)}';`,
  );
  return `${GENERATED}${lines.join('\n')}

/** Per tag: its element, and the properties, attributes and events that JSX may give it. */
export interface SamenTags {
${found.map(({ element }) => tagOf(element)).join('\n')}
}
`;
};

const library = (name, imports, attributes) => `${GENERATED}${imports}
import type { SamenTags } from './jsx.js';

type Tags = {
  [Tag in keyof SamenTags]: SamenTags[Tag]['props'] &
    Omit<${attributes}, keyof SamenTags[Tag]['props']>;
};

declare module '${name}' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type
    interface IntrinsicElements extends Tags {}
  }
}
`;

const write = (name, text) => writeFileSync(resolve(root, 'dist/types', name), text);

/** Vue's templates write `@samen-item-open`, and look for `onSamenItemOpen`. */
const vue = `${GENERATED}import type { HTMLAttributes } from 'vue';
import type { SamenTags } from './jsx.js';

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;
type VueProps<Props> = {
  [Name in keyof Props as Name extends \`onsamen-\${infer Event}\`
    ? \`onSamen\${Capitalize<Camel<Event>>}\`
    : Name]: Props[Name];
};
type VueTags = {
  [Tag in keyof SamenTags]: new () => {
    $props: VueProps<SamenTags[Tag]['props']> & Omit<HTMLAttributes, keyof SamenTags[Tag]['props']>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface GlobalComponents extends VueTags {}
}
`;

const svelte = `${GENERATED}import type { HTMLAttributes } from 'svelte/elements';
import type { SamenTags } from './jsx.js';

type SvelteTags = {
  [Tag in keyof SamenTags]: SamenTags[Tag]['props'] &
    Omit<HTMLAttributes<SamenTags[Tag]['element']>, keyof SamenTags[Tag]['props']>;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface SvelteHTMLElements extends SvelteTags {}
}
`;

/** Writes the files; the manifest and the types must be there. */
export function writeTemplateTypes() {
  const manifest = JSON.parse(readFileSync(resolve(root, 'dist/custom-elements.json'), 'utf8'));
  write('jsx.d.ts', jsx(manifest));
  write('vue.d.ts', vue);
  write('svelte.d.ts', svelte);
  write(
    'react.d.ts',
    library(
      'react',
      "import type { ClassAttributes, HTMLAttributes } from 'react';",
      "HTMLAttributes<SamenTags[Tag]['element']> & ClassAttributes<SamenTags[Tag]['element']>",
    ),
  );
  write(
    'preact.d.ts',
    library(
      'preact',
      "import type { ClassAttributes, HTMLAttributes } from 'preact';",
      "HTMLAttributes<SamenTags[Tag]['element']> & ClassAttributes<SamenTags[Tag]['element']>",
    ),
  );
}
