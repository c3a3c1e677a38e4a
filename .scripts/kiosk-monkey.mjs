/** A finger on a screen, as Chromium gets it from one, and a monkey with ten of them. */

/** `tap` and its like on a page of puppeteer; the places are in pixels of the page. */
export async function fingersOn(tab) {
  const session = await tab.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const send = (type, ...touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints }, { timeout: 20_000 });
  const at = (x, y, id = 0) => ({ x, y, id, radiusX: 12, radiusY: 12, force: 1 });
  const move = async (from, to, steps = 4) => {
    await send('touchStart', ...from.map(([x, y], id) => at(x, y, id)));
    for (let step = 1; step <= steps; step += 1)
      await send(
        'touchMove',
        ...from.map(([x, y], id) => {
          const [toX, toY] = to[id];
          return at(x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps, id);
        }),
      );
    await send('touchEnd');
  };
  return {
    // The end need not wait for what the page makes of the beginning.
    tap: (x, y) => Promise.all([send('touchStart', at(x, y)), send('touchEnd')]),
    async hold(x, y) {
      await send('touchStart', at(x, y));
      await pause(700);
      await send('touchEnd');
    },
    swipe: (from, to) => move([from], [to]),
    pinch: ([x, y], from, to) => move([[x - from, y], [x + from, y]], [[x - to, y], [x + to, y]]), // prettier-ignore
    type: (text) => session.send('Input.insertText', { text }),
    /** How often something was opened in this tab, and what. */
    entries: async () => (await session.send('Page.getNavigationHistory')).entries,
  };
}

const KEYS = [
  'Tab',
  'Enter',
  'Space',
  'Escape',
  'Backspace',
  'a',
  'F5',
  'ArrowDown',
  'F11',
  'PageDown',
  'End',
];

/** The same monkey for every `seed`: each call is a number below. */
const randomFrom = (seed) => {
  let last = seed;
  return (below) => {
    last = (last * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((last / 2_147_483_648) * below);
  };
};

/** Runs in the page: what is on it. */
const seenOn = () => {
  const root = document.querySelector('samen-kiosk')?.shadowRoot;
  const widget = root?.querySelector('.open > :last-child');
  return {
    words: (widget?.shadowRoot ?? root?.querySelector('.start'))?.textContent.trim().length ?? 0,
    where: widget?.localName ?? 'start',
    scale: visualViewport.scale,
    scrolled: scrollX + scrollY,
    h: document.documentElement.scrollHeight,
    selected: `${getSelection()}`.length,
  };
};

/**
 * So many touches all over the screen, and keys and clicks of a mouse between them. Answers of where it got out (`escapes`), how often it
 * did what (`done`), and how often it was seen where (`seen`).
 */
export async function letMonkeyIn({ browser, tab, fingers, home, touches, screen, seed }) {
  const random = randomFrom(seed);
  const [escapes, done, seen] = [[], {}, {}];
  const add = (to, name) => (to[name] = (to[name] ?? 0) + 1);
  let last = '';
  const escape = (what) => void escapes.push(`${what} after ${last}`);
  const onNavigated = (frame) => escape(`to ${frame.url()}`);
  const onDialog = (dialog) => {
    escape(`dialog ${dialog.type()}`);
    void dialog.dismiss();
  };
  const onTarget = (target) => target.type() === 'page' && escape(`window ${target.url()}`);
  tab.on('framenavigated', onNavigated);
  tab.on('dialog', onDialog);
  browser.on('targetcreated', onTarget);
  const place = () => [random(screen.width), random(screen.height)];
  const deeds = {
    tap: () => fingers.tap(...place()),
    swipe: () => fingers.swipe(place(), place()),
    pinch: () => fingers.pinch(place(), 20 + random(200), 20 + random(400)),
    hold: () => fingers.hold(...place()),
    key: () => tab.keyboard.press(KEYS[random(KEYS.length)]),
    'right click': () => tab.mouse.click(...place(), { button: 'right' }),
    'middle click': () => tab.mouse.click(...place(), { button: 'middle' }),
    wheel: () => tab.mouse.wheel({ deltaY: random(1_200) - 600 }),
  };
  const rare = ['swipe', 'swipe', 'swipe', 'pinch', 'key', 'right click', 'middle click', 'wheel'];
  for (let touch = 0; touch < touches; touch += 1) {
    const at = random(40);
    // A long press takes most of a second.
    const deed = touch % 500 === 250 ? 'hold' : (rare[at] ?? 'tap');
    last = `${deed} ${touch}`;
    await deeds[deed]().catch(({ message }) => escape(`no answer (${message})`));
    add(done, deed);
    if (touch % 50) continue;
    const { words, where, scale, scrolled, selected } = await tab.evaluate(seenOn);
    add(seen, where);
    if (words < 20) escape('an empty screen');
    if (scale !== 1) escape(`${scale} times as large`);
    if (scrolled) escape(`scrolled the page by ${scrolled}`);
    if (selected) escape(`selected ${selected} letters`);
    if (tab.url() !== home) escape(`at ${tab.url()}`);
  }
  tab.off('framenavigated', onNavigated);
  tab.off('dialog', onDialog);
  browser.off('targetcreated', onTarget);
  return { escapes, done, seen };
}
