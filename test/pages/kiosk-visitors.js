/**
 * Visitors of a public screen, each of another kind, who walk off somewhere. They touch as a hand does: `touchAt` and `typeText`
 * are of the script that drives the browser (.scripts/kiosk.mjs). Whatever they cannot find or reach is an error: a
 * visit that presses nothing proves nothing.
 */
import { placesWith } from './kiosk-traces.js';

const MARK = 'Kwartelkoning';

const kiosk = document.querySelector('samen-kiosk');
const turn = (ms = 4) => new Promise((done) => setTimeout(done, ms));
const until = async (look, what) => {
  for (const end = performance.now() + 20_000; performance.now() < end;) {
    const found = look();
    if (found) return found;
    await turn();
  }
  throw new Error(`waited in vain for ${what}`);
};
const onScreen = (selector) => kiosk.shadowRoot.querySelector(selector);
const widget = () => onScreen('.open > :last-child');
const inWidget = (selector) => widget()?.shadowRoot?.querySelector(selector);
const inSight = (selector) =>
  [...(widget()?.shadowRoot?.querySelectorAll(selector) ?? [])].find((one) => one.checkVisibility());

/** What lies on top at a place, through shadow roots. */
const topAt = (x, y) => {
  let top = document.elementFromPoint(x, y);
  for (let inside = top?.shadowRoot; inside; inside = top.shadowRoot) {
    const inner = inside.elementFromPoint(x, y);
    if (!inner || inner === top) break;
    top = inner;
  }
  return top;
};
const middle = (element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

const frame = () => new Promise(requestAnimationFrame);
/** Where it stands once it stands still: a hand is slower than a page. */
async function restOf(element) {
  let last = '';
  const isStill = () => {
    const now = `${middle(element)}`;
    const was = last;
    last = now;
    return now === was;
  };
  do await frame();
  while (!isStill());
}

/** A finger on it, once it is in sight and nothing lies on it. */
async function touch(element) {
  const isFree = () => {
    const top = topAt(...middle(element));
    return (
      top && (element.contains(top) || top.contains(element) || top.closest('label')?.control === element)
    );
  };
  await restOf(element);
  if (!isFree()) {
    element.scrollIntoView({ block: 'center' });
    await restOf(element);
    await until(isFree, `a finger on ${element.outerHTML.slice(0, 80)}`);
  }
  await window.touchAt(...middle(element));
}
/** Touches what is found, until it has done something. */
async function press(look, what, isDone) {
  await touch(await until(look, what));
  return until(isDone, `what ${what} does`);
}
const named = (word) =>
  [...kiosk.shadowRoot.querySelectorAll('button')].find(
    (one) => one.checkVisibility() && one.textContent.trim().toLowerCase().startsWith(word),
  );

/** Types in a field that a finger was on. */
const type = async (look, what, text = MARK) => {
  const field = await until(look, what);
  await touch(field);
  await until(() => field.matches(':focus'), `${what} to have the focus`);
  await window.typeText(text);
  await until(() => field.value.includes(text), `“${text}” in ${what}`);
};
/** The same with the keys on the screen. */
const typeByHand = async (look, what) => {
  await touch(await until(look, what));
  await until(() => onScreen('.keyboard'), 'the keys on the screen');
  for (const letter of MARK.toLowerCase())
    await touch(
      [...kiosk.shadowRoot.querySelectorAll('.key')].find(
        (key) => key.textContent.trim().toLowerCase() === letter,
      ),
    );
  await until(() => look().value.toLowerCase() === MARK.toLowerCase(), `“${MARK}” by the keys on the screen`);
};

const items = () => until(() => inWidget('.card:not(.bones)'), 'items');
const search = () => inWidget('#search');
const narrow = async () => {
  await items();
  await until(() => inSight('.filters input, .filter-toggle'), 'the filters');
  if (!inSight('.filters input'))
    await press(
      () => inSight('.filter-toggle'),
      'the filters',
      () => inSight('.filters input'),
    );
  const free = () => inSight('.filters input:is([type=checkbox], [type=radio]):not(:checked)');
  await press(free, 'a filter', () => inWidget('.filters input[type=checkbox]:checked, .chip'));
};
const openItem = () =>
  press(
    () => inSight('.card .way-in'),
    'the way into an item',
    () => inWidget('#detail-title'),
  );
const takeAlong = () =>
  press(
    () => inSight('.keep button'),
    'the way to take it along',
    () => inWidget('.qr, .address'),
  );
const askWithPictures = () =>
  press(
    () => inSight('.pictures > button'),
    'the questions with pictures',
    () => inWidget('#question'),
  );
const answerPicture = async () => {
  // Sooner it is the second press of a double one (picture-controller.ts).
  await turn(600);
  const { textContent } = inWidget('#question');
  await press(
    () => inSight('.choices button:not([aria-disabled])'),
    'a picture',
    () => inWidget('#question')?.textContent !== textContent,
  );
};
const openAids = () =>
  press(
    () => named('taal'),
    'the aids',
    () => onScreen('#aids')?.open,
  );
const writeLarger = () =>
  press(
    () => onScreen('#aids .size[data-step="2"] button'),
    'larger letters',
    () => onScreen('.screen[data-size="2"]'),
  );

const listKinds = {
  'looks at the list': [items],
  'types a word': [items, () => type(search, 'the search')],
  'types a word with the keys on the screen': [items, () => typeByHand(search, 'the search')],
  'narrows the list': [narrow],
  'narrows the list and types': [narrow, () => type(search, 'the search')],
  'opens an item': [items, openItem],
  'takes an item along': [items, openItem, takeAlong],
  'answers with pictures': [items, askWithPictures, answerPicture],
  'writes larger, in an open window': [items, openAids, writeLarger],
};

const question = (id) => until(() => inWidget(`#question-${id}`), `the question “${id}”`);
const field = (id) => () => inSight(`#${id}`);
const choose = (selector) => async () => {
  if (!inSight(`${selector}:checked`))
    await press(
      () => inSight(`${selector}:not(:checked)`),
      selector,
      () => inSight(`${selector}:checked`),
    );
};
const answers = {
  group: () => type(field('group'), 'the group'),
  purpose: () => type(field('purpose'), 'the purpose'),
  people: () => type(field('people'), 'the number of people', '14'),
  when: choose('tbody input'),
  second: choose('tbody input'),
  often: choose('input[type=radio]'),
  where: choose('input'),
  needs: choose('input'),
  budget: choose('input[type=radio]'),
  rooms: choose('input'),
  contact: async () => {
    await type(field('name'), 'the name');
    await type(field('telephone'), 'the telephone', '038 - 000 00 02');
  },
  note: () => type(field('note'), 'the remark'),
};
const goOn = (id) =>
  press(
    () => inSight('[data-kind=primary]'),
    'the way on',
    () => !inWidget(`#question-${id}`),
  );
const allRooms = () => until(() => inWidget('progress')?.max === 11, 'the rooms');
const formKinds = { 'looks at the form': [() => question('group')] };
const walked = [allRooms];
for (const [id, answer] of Object.entries(answers)) {
  walked.push(async () => {
    await question(id);
    await answer();
  });
  formKinds[`stops at “${id}”`] = [...walked];
  walked.push(() => goOn(id));
}
formKinds['stops at the answers'] = [...walked, () => question('check')];
formKinds['asks, and nobody answers'] = [
  ...walked,
  () =>
    press(
      () => inSight('[data-kind=primary]'),
      'the way to send',
      () => inWidget('#outcome')?.textContent.trim(),
    ),
];

const kindsOf = (tag) => Object.entries(tag === 'room-request' ? formKinds : listKinds);
const tiles = ['activity-finder', 'vacancy-list', 'room-request', 'directory', 'help-list'];
/** All visits there are: which tile, what is called so, the steps. One tile after the other. */
const visits = tiles
  .flatMap((tag, tile) =>
    kindsOf(tag).map(([name, steps], at) => ({ tile, at, name: `${tag}: ${name}`, steps })),
  )
  .sort((one, other) => one.at - other.at || one.tile - other.tile);
export const kinds = visits.length;

let skipped = 0;
kiosk.stopwatch = () => performance.now() + skipped;
/** How a visit ends. A window that is open lies on the bar, and nobody presses there. */
const ends = {
  async visitor() {
    await touch(named('begin opnieuw'));
  },
  async idle() {
    skipped += 61_000;
    await until(() => onScreen('#still-there').open, 'the question whether somebody is there');
    skipped += 31_000;
  },
  async hidden() {
    dispatchEvent(new Event('pagehide'));
  },
};
const endOf = (at) =>
  onScreen('dialog[open]') || at % 7 === 3 ? 'idle' : at % 7 === 5 ? 'hidden' : 'visitor';

/** So many visitors. Answers of how many something was left, where, and how often there was each kind and each end. */
export async function visit(count) {
  const told = { traces: 0, places: [], kinds: {}, ends: {} };
  const add = (to, name) => (to[name] = (to[name] ?? 0) + 1);
  for (let at = 0; at < count; at += 1) {
    const { tile, name, steps } = visits[at % visits.length];
    try {
      const look = () => kiosk.shadowRoot.querySelectorAll('.start button.choice')[tile];
      await press(look, 'a tile', widget);
      for (const step of steps) await step();
      const end = endOf(at);
      let reason;
      kiosk.addEventListener('samen-visit-end', (event) => (reason = event.reason), { once: true });
      await ends[end]();
      await until(() => reason === end, `the end of the visit (${end}, not ${reason})`);
      add(told.ends, end);
    } catch (error) {
      throw new Error(`visit ${at}, ${name}: ${error.message}`, { cause: error });
    }
    add(told.kinds, name);
    const places = await placesWith(MARK, at % visits.length === visits.length - 1 || at === count - 1);
    if (!kiosk.isIdle) places.push('a visit that goes on');
    if (places.length) {
      told.traces += 1;
      told.places.push(`${name}: ${places.join(', ')}`);
    }
  }
  return told;
}

/** Walks into the form and leaves the word there, so that the page can be left at that moment. */
export async function typeAndStay() {
  await press(() => kiosk.shadowRoot.querySelectorAll('.start button.choice')[2], 'a tile', widget);
  await question('group');
  await answers.group();
  return placesWith(MARK);
}
export const traces = () => placesWith(MARK, true);
