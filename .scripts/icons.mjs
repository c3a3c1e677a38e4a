/**
 * Copies the pictograms we use from Tabler Icons (outline, MIT) into src/design/icons.ts, as one path each.
 * To publish another pictogram: add a line here (our name: Tabler's name), run `npm run icons`, commit both.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** What a list shows. */
const list = {
  calendar: 'calendar-event',
  clock: 'clock',
  place: 'map-pin',
  price: 'coin-euro',
  people: 'users',
  phone: 'phone',
  note: 'clipboard-text',
  warning: 'alert-triangle',
  error: 'circle-x',
  check: 'check',
  forward: 'arrow-right',
};

/** What controls and details show besides. */
const controls = {
  mail: 'mail',
  link: 'external-link',
  'walk-in': 'door-enter',
  info: 'info-circle',
  success: 'circle-check',
  search: 'search',
  close: 'x',
  down: 'chevron-down',
  back: 'arrow-left',
  filter: 'adjustments-horizontal',
  share: 'share',
  print: 'printer',
  busy: 'loader-2',
};

/** What a feed may name in `concept.icon`: a list we publish, so a name never goes away. */
const themes = {
  generic: 'category',
  coffee: 'coffee',
  food: 'soup',
  move: 'run',
  walk: 'walk',
  bike: 'bike',
  music: 'music',
  create: 'palette',
  craft: 'scissors',
  game: 'dice-5',
  book: 'book',
  learn: 'school',
  computer: 'device-laptop',
  nature: 'plant-2',
  repair: 'tool',
  talk: 'messages',
  home: 'home',
  child: 'baby-carriage',
  heart: 'heart',
  together: 'heart-handshake',
  health: 'stethoscope',
  drive: 'car',
  animal: 'paw',
  money: 'wallet',
};

const pathOf = async (tabler) => {
  const url = new URL(`../node_modules/@tabler/icons/icons/outline/${tabler}.svg`, import.meta.url);
  const svg = await readFile(url, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d.replace(/^m/, 'M'));
  if (paths.length === 0 || /<(circle|rect|line|poly)/.test(svg))
    throw new Error(`${tabler}: not only paths`);
  return paths
    .join('')
    .replace(/ ?([a-zA-Z]) ?/g, '$1')
    .replace(/ -/g, '-');
};

const nameOf = (name) => `${name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}Icon`;
const constants = async (wanted) =>
  (
    await Promise.all(
      Object.entries(wanted).map(
        async ([name, tabler]) => `export const ${nameOf(name)} = '${await pathOf(tabler)}';`,
      ),
    )
  ).join('\n');
const record = async (wanted) =>
  (
    await Promise.all(
      Object.entries(wanted).map(async ([name, tabler]) => `  '${name}': '${await pathOf(tabler)}',`),
    )
  ).join('\n');

const notice = `/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */`;
const write = (file, text) =>
  writeFile(new URL(`../src/design/${file}`, import.meta.url), `${notice}\n\n${text}\n`);

// Each the path in a square of 24. One export each and three files, so that a page loads those it shows.
await write('icons.ts', `// Pictograms of a list.\n${await constants(list)}`);
await write('control-icons.ts', `// Pictograms of controls and details.\n${await constants(controls)}`);
await write(
  'theme-icons.ts',
  `/** Pictograms that a feed may name (\`concept.icon\`). */\nexport const themeIcons = {\n${await record(themes)}\n} as const;`,
);
console.log('src/design/icons.ts, control-icons.ts and theme-icons.ts written');
