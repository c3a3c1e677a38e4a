import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/**
 * The direction of architecture.md: which rooms each room must not look into. Everything not named here is allowed.
 * `feed` knows zod; `design` knows lit; a pure room knows nothing of the page.
 */
const rooms = {
  feed: ['search', 'engine', 'text', 'design', 'widgets', 'embed', 'publish'],
  search: ['engine', 'text', 'design', 'widgets', 'embed', 'publish'],
  engine: ['text', 'design', 'widgets', 'embed', 'publish'],
  text: ['feed', 'search', 'engine', 'design', 'widgets', 'embed', 'publish'],
  design: ['feed', 'search', 'engine', 'text', 'widgets', 'embed', 'publish'],
  widgets: ['embed', 'publish'],
  embed: ['feed', 'search', 'engine', 'publish'],
  publish: ['design', 'embed'],
};
const packages = {
  lit: ['feed', 'search', 'engine', 'text', 'publish'],
  zod: ['search', 'engine', 'text', 'design', 'widgets', 'embed', 'publish'],
  // Tests measure our own expander by it.
  rrule: Object.keys(rooms),
  'ical.js': ['feed', 'search', 'engine', 'text', 'design', 'widgets', 'embed'],
  '@floating-ui/dom': ['feed', 'search', 'engine', 'text', 'widgets', 'embed', 'publish'],
  'lean-qr': ['feed', 'search', 'engine', 'text', 'widgets', 'embed', 'publish'],
  'workbox-*': Object.keys(rooms).filter((room) => room !== 'embed'),
  '@lit/context': ['feed', 'search', 'engine', 'text', 'design', 'publish'],
};

const restrictions = (room) => ({
  patterns: [
    ...rooms[room].map((other) => ({
      group: [`**/${other}/**`],
      message: `src/${room} must not import src/${other} (architecture.md: one direction).`,
    })),
    ...Object.entries(packages)
      .filter(([, banned]) => banned.includes(room))
      .map(([name]) => ({ group: [name, `${name}/*`], message: `src/${room} must not import ${name}.` })),
    { regex: '^zod(/v4)?$', message: "Import * as z from 'zod/mini' only (size, and no new Function)." },
  ],
});

const forbidden = [
  { selector: 'ExportDefaultDeclaration', message: 'No default exports.' },
  {
    selector: "NewExpression[callee.name='CustomEvent']",
    message: 'Write an event class (architecture.md).',
  },
  {
    selector: "MemberExpression[object.name='customElements'][property.name='define']",
    message: 'Only src/define.ts registers elements.',
  },
  {
    selector: "CallExpression[callee.name='fetch']",
    message: 'Only feed/load.ts, feed/early.ts and feed/submit.ts fetch.',
  },
  { selector: 'ForInStatement', message: 'No for…in: host pages pollute prototypes.' },
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Spread instead: old prototype.js patches Array.from.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    message: 'Take forEach or keys(): old prototype.js patches entries of arrays.',
  },
  { selector: "Identifier[name='unsafeHTML']", message: 'Feed text is hostile until rendered as text.' },
];
const clock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is a parameter here.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is a parameter here.',
  },
];

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', '.cache/**', '.figures/**', 'src/design/*icons.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    plugins: { lit, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  ...Object.keys(rooms).map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restrictions(room)] },
  })),
  {
    files: ['src/{feed,search,engine,text,design}/**/*.ts', 'src/widgets/**/*.model.ts'],
    rules: { 'no-restricted-syntax': ['error', ...forbidden, ...clock] },
  },
  {
    files: ['src/widgets/**/*.model.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...restrictions('widgets').patterns,
            { group: ['lit', 'lit/*', '**/design/**'], message: 'A view-model knows no element.' },
          ],
        },
      ],
    },
  },
  {
    // No page has changed what it stands on.
    files: ['src/publish/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...forbidden.filter((rule) => !rule.selector.includes('entries'))],
    },
  },
  {
    // The first `Intl` of a page keeps a telephone busy for a tenth of a second and more: ordinary pages do without.
    files: ['src/**/*.ts'],
    ignores: ['src/publish/**/*.ts', 'src/feed/local-time.ts', 'src/text/messages.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Intl', message: 'It is slow to start (wall-clock.ts).' }],
    },
  },
  {
    // Where the outside world is handed in: registration, the network, and the clock of the worker.
    files: ['src/define.ts', 'src/feed/{early,load,submit}.ts', 'src/engine/index.worker.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...forbidden.filter((rule) => !/fetch|customElements/.test(rule.selector)),
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);
