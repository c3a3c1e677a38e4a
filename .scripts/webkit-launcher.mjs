/**
 * A launcher for web-test-runner that drives WebKitGTK over WebDriver (packages `webkit2gtk-driver` and `xvfb`).
 * One window, one test file at a time. The window stops shrinking at 447 px: narrower tests use an iframe.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './free-port.mjs';

const BROWSERS = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/${version}/MiniBrowser`),
);

/** Software drawing, and no desktop services that a test machine lacks. */
const QUIET = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  GTK_A11Y: 'none',
  NO_AT_BRIDGE: '1',
  // WebKit's own allocator gives memory back so often that a virtual machine loses a fifth of its time in it.
  Malloc: '1',
};

/** WebDriver's code points for the keys that tests press; other keys are their own character. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a screen of our own; `-displayfd` lets it choose a number that nobody uses. */
const startScreen = () =>
  new Promise((resolve, reject) => {
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb stopped with ${code}`)));
    screen.stdio[3].once('data', (data) => resolve({ screen, display: `:${String(data).trim()}` }));
  });

class WebKitLauncher {
  name = 'WebKit';
  /** The command plugins know two kinds of page; ours answers like Playwright's. */
  type = 'playwright';
  concurrency = 1;
  #base = '';
  #session = '';
  #starting;
  #children = [];
  #active = new Map();

  async initialize() {}

  async #call(method, path, body) {
    const response = await fetch(this.#base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  }
  #inSession(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  async #start() {
    const binary = process.env.WEBKIT_PATH ?? BROWSERS.find(existsSync);
    if (!binary) throw new Error('WebKit is not installed (apt-get install webkit2gtk-driver xvfb).');
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    const env = { ...process.env, ...QUIET };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      const { screen, display } = await startScreen();
      this.#children.push(screen);
      env.DISPLAY = display;
    }
    this.#children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
    for (let tries = 0; tries < 100; tries++) {
      if (await fetch(`${this.#base}/status`).catch(() => undefined)) break;
      await pause(100);
    }
    const { sessionId, capabilities } = await this.#call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    this.#session = sessionId;
    this.name = `WebKit ${capabilities.browserVersion}`;
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active.set(id, url);
    await this.#page.setViewportSize({ width: 800, height: 600 });
    await this.#inSession('POST', '/url', { url });
  }
  isActive(id) {
    return this.#active.has(id);
  }
  getBrowserUrl(id) {
    return this.#active.get(id);
  }
  getPage() {
    return this.#page;
  }
  async stopSession(id) {
    this.#active.delete(id);
    await this.#inSession('POST', '/url', { url: 'about:blank' });
    return {};
  }
  async startDebugSession() {
    throw new Error('Debug in another browser: this one has no window to look at.');
  }
  async stop() {
    if (this.#session) await this.#inSession('DELETE', '').catch(() => undefined);
    for (const child of this.#children.reverse()) {
      child.removeAllListeners('exit');
      child.kill();
    }
  }

  #act(type, actions, parameters) {
    return this.#inSession('POST', '/actions', { actions: [{ type, id: type, parameters, actions }] });
  }
  #keys(...actions) {
    return this.#act('key', actions);
  }
  #pointer(...actions) {
    return this.#act('pointer', actions, { pointerType: 'mouse' });
  }

  /** The small part of Playwright's page that sendKeys, sendMouse and setViewport use. */
  #page = {
    keyboard: {
      type: (text) =>
        this.#keys(
          ...[...text].flatMap((value) => [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ]),
        ),
      press: (chord) => {
        const keys = chord.split('+').map((key) => KEYS[key] ?? key);
        const down = keys.map((value) => ({ type: 'keyDown', value }));
        return this.#keys(...down, ...keys.reverse().map((value) => ({ type: 'keyUp', value })));
      },
      down: (key) => this.#keys({ type: 'keyDown', value: KEYS[key] ?? key }),
      up: (key) => this.#keys({ type: 'keyUp', value: KEYS[key] ?? key }),
    },
    mouse: {
      move: (x, y) => this.#pointer({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' }),
      click: (x, y, { button = 'left' } = {}) =>
        this.#pointer(
          { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ),
      down: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerDown', button: BUTTONS[button] }),
      up: ({ button = 'left' } = {}) => this.#pointer({ type: 'pointerUp', button: BUTTONS[button] }),
    },
    // The frame around the page has a size that only trying tells.
    setViewportSize: async ({ width, height }) => {
      for (let tries = 0; tries < 4; tries++) {
        const script = 'return [innerWidth, innerHeight]';
        const [w, h] = await this.#inSession('POST', '/execute/sync', { script, args: [] });
        if (w === width && h === height) return;
        const rect = await this.#inSession('GET', '/window/rect');
        await this.#inSession('POST', '/window/rect', {
          width: rect.width + width - w,
          height: rect.height + height - h,
        });
        await pause(120);
      }
    },
    emulateMedia: async () => {
      throw new Error('WebKitGTK cannot emulate media features.');
    },
    screenshot: async () => Buffer.from(await this.#inSession('GET', '/screenshot'), 'base64'),
  };
}

/** A launcher to put under `browsers` in web-test-runner's configuration. */
export const webkitLauncher = () => new WebKitLauncher();
