/**
 * Copies the pictograms we use from Tabler Icons (outline, MIT) into src/design/*icons.ts, as one path each.
 * To publish another pictogram: add a line here (our name: Tabler's name, or our own path), run `npm run icons`, commit both.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** What a list shows. */
const list = {
  calendar: 'calendar',
  clock: 'clock',
  place: 'map-pin',
  price: 'currency-euro',
  people: 'user',
  phone: 'phone',
  note: 'align-left',
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
  copy: 'copy',
  print: 'printer',
  busy: 'loader-2',
  pictures: 'photo',
};

/** What the page of an item shows besides, to keep it. */
const keep = {
  share: 'share',
  'calendar-add': 'calendar-plus',
  qr: 'qrcode',
};

/** What the switch of the text mode shows. */
const mode = {
  'text-mode': 'text-size',
};

/** What reading aloud shows before it is pressed. */
const aloud = {
  aloud: 'M15 8a5 5 0 0 1 0 8M18 5a9 9 0 0 1 0 14M4 9v6h3l5 4v-14l-5 4h-3',
};

/** And afterwards; as on every player, in as few lines as they need. */
const reader = {
  pause: 'M8 5v14M16 5v14',
  'go-on': 'player-play',
  stop: 'M6 6h12v12h-12v-12',
};

/** What a public screen shows on its start screen and in its bar, besides. */
const kiosk = {
  do: 'confetti',
  give: 'heart-handshake',
  room: 'door',
  'who-helps': 'lifebuoy',
  neighbours: 'home-heart',
  'begin-again': 'rotate-clockwise',
  language: 'language',
  contrast: 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 3v18M12 9l4.5-4.5M12 14l7-7M12 19l8.5-8.5',
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
  animal: 'dog',
  money: 'wallet',
};

/** Days by the word for them; `any` for "it does not matter". */
const times = {
  today: 'sun',
  tonight: 'moon',
  tomorrow: 'sunrise',
  weekend: 'confetti',
  week: 'calendar-week',
  any: 'mood-smile',
};

/** Accessibility features of places and activities, by the names of the feed (A11yJSON). */
const accessibility = {
  stepFreeEntrance: 'door-enter',
  hasFixedRamp: 'M3 20l18-8v8l-18 0M4 13l8-3.5M8.5 8.5l3.5 1l-1.5 3.5',
  automaticDoor: 'door',
  lift: 'elevator',
  wheelchairAccessibleToilet: 'toilet-paper',
  changingPlaces: 'bed',
  disabledParking: 'parking',
  wheelchairPlaces: 'wheelchair',
  hasInductionLoop: 'ear',
  hasBrailleSignage: 'braille',
  hasTactileGuideStrips: 'blind',
  isQuiet: 'volume-3',
  hasLowStimulusEnvironment: 'leaf',
  isWellLit: 'bulb',
  allowsAssistanceDogs: 'dog',
  seatingAvailable: 'armchair',
  signLanguage: 'hand-love-you',
  captions: 'badge-cc',
  companionFree: 'friends',
  childcare: 'baby-carriage',
  transportArranged: 'bus',
};

/** Kinds of help between neighbours, by the codes of `helpType`. */
const help = {
  boodschappen: 'basket',
  klus: 'tool',
  vervoer: 'car',
  gezelschap: 'friends',
  digitaal: 'device-laptop',
  tuin: 'plant',
  dieren: 'dog',
  formulier: 'forms',
  taal: 'language',
  eten: 'soup',
  oppas: 'baby-carriage',
  wandelen: 'walk',
  huishouden: 'bucket',
  ander: 'heart-handshake',
};

/** What a group needs of a room, by the codes of a room request. */
const room = {
  wheelchair: 'wheelchair',
  kitchen: 'tools-kitchen-2',
  quiet: 'volume-3',
  projector: 'device-projector',
  parking: 'parking',
  key: 'key',
};

/** Keys on the screen that have no letter. */
const keyboard = {
  shift: 'arrow-big-up',
  erase: 'backspace',
  'keyboard-hide': 'keyboard-hide',
};

/** A tenth of the grid is less than a pixel sees, and half the bytes; what makes a dot ("v.01") has to stay. */
const rounded = (number) =>
  Math.abs(number) < 0.05 ? number : String(Math.round(number * 10) / 10).replace(/^(-?)0\./, '$1.');

/** A name of Tabler's, or a drawing of our own in the same style (square of 24, one line, no fill). */
const pathOf = async (tabler) => {
  if (tabler.startsWith('M')) return tabler;
  const url = new URL(`../node_modules/@tabler/icons/icons/outline/${tabler}.svg`, import.meta.url);
  const svg = await readFile(url, 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d]) => d.replace(/^m/, 'M'));
  if (paths.length === 0 || /<(circle|rect|line|poly)/.test(svg))
    throw new Error(`${tabler}: not only paths`);
  return paths
    .join('')
    .replace(/ ?([a-zA-Z]) ?/g, '$1')
    .replace(/ -/g, '-')
    .replace(/-?\d*\.\d+/g, rounded);
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

// Each the path in a square of 24. One export each and a file for each part of a page, so that a page loads those it shows.
await write('icons.ts', `// Pictograms of a list.\n${await constants(list)}`);
await write('control-icons.ts', `// Pictograms of controls and details.\n${await constants(controls)}`);
await write('keep-icons.ts', `// Pictograms of what keeps an item.\n${await constants(keep)}`);
await write('mode-icons.ts', `// The pictogram of easy reading.\n${await constants(mode)}`);
await write('aloud-icons.ts', `// The pictogram of reading aloud.\n${await constants(aloud)}`);
await write(
  'reader-icons.ts',
  `// Pictograms of what one does with what is read aloud.\n${await constants(reader)}`,
);
await write(
  'theme-icons.ts',
  `/** Pictograms that a feed may name (\`concept.icon\`). */\nexport const themeIcons = {\n${await record(themes)}\n} as const;`,
);
await write(
  'time-icons.ts',
  `/** Days by the word for them; \`any\` for "it does not matter". */\nexport const timeIcons = {\n${await record(times)}\n} as const;`,
);
await write(
  'need-icons.ts',
  `/** Accessibility features, by their names in the feed. */
export const accessibilityIcons = {
${await record(accessibility)}
} as const;`,
);
await write(
  'help-icons.ts',
  `/** Kinds of help, by their code in the feed. */\nexport const helpIcons = {\n${await record(help)}\n} as const;`,
);
await write(
  'room-icons.ts',
  `/** What a group needs of a room, by the codes of a room request. */\nexport const roomIcons = {\n${await record(room)}\n} as const;`,
);
await write('keyboard-icons.ts', `// Pictograms of keys on the screen.\n${await constants(keyboard)}`);
await write('kiosk-icons.ts', `// Pictograms of a public screen.\n${await constants(kiosk)}`);
console.log(
  'src/design/icons.ts, control-icons.ts, keep-icons.ts, mode-icons.ts, aloud-icons.ts, reader-icons.ts, theme-icons.ts, time-icons.ts, need-icons.ts, help-icons.ts, room-icons.ts, kiosk-icons.ts and keyboard-icons.ts written',
);
