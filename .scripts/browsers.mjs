/**
 * Which browser the tests run in: `BROWSER=chromium|firefox|webkit`, Chromium when nothing is said.
 * Chromium is the one that is installed, else the one that the npm package `@sparticuz/chromium` carries, so that
 * a machine with only Node and npm can run every test. `CHROME_PATH` names another Chromium; `CHROME_PATH=npm` takes
 * the one from npm although one is installed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from './webkit-launcher.mjs';

const root = resolve(import.meta.dirname, '..');
const CHROMES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google/Chrome/Application/chrome.exe'),
  ),
];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const firstThere = (...paths) => paths.find((path) => path && existsSync(path));

/** A browser that talks to nobody but the test server; the sandbox goes only where Chromium refuses to run with it. */
const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser inside `@sparticuz/chromium`, unpacked once per version. Its own `args` switch web security off. */
async function npmChromium() {
  const packageRoot = dirname(
    dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))),
  );
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const folder = join(root, 'node_modules/.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  // The package's own list names font folders of a cloud only, and this browser ends itself when it finds no font.
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
  );
  // The package unpacks into the temporary folder, and brings its own libraries only when it thinks it is in a cloud.
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** How to start Chromium with puppeteer-core: `{executablePath, args}`. */
export async function chromiumOptions() {
  const { CHROME_PATH } = process.env;
  const installed = CHROME_PATH === 'npm' ? undefined : firstThere(CHROME_PATH, ...CHROMES);
  return { executablePath: installed ?? (await npmChromium()), args: CHROMIUM_ARGS };
}

/**
 * The same for measuring what stays in memory: what V8 compiles and notes of functions that run often is no leak, and comes
 * in steps of tens of kB. Here it does none of it later.
 */
const STEADY = '--no-lazy-feedback-allocation --no-flush-bytecode --no-sparkplug --no-maglev --no-opt';
export async function steadyChromiumOptions() {
  const { args, ...options } = await chromiumOptions();
  return { ...options, args: [...args, `--js-flags=${STEADY}`], protocolTimeout: 1_800_000 };
}

/**
 * A page in a window of its own: of two pages in one window the one behind waits a second for each timer. It begins each test
 * file with an empty history. The runner uses a page again and again, Chromium keeps 50
 * entries, and of a full history it drops first those that came without a press, as in a test: a step back would then
 * lead out of the test.
 */
async function pageOfItsOwn({ context }) {
  const own = await context.browser().createBrowserContext();
  const page = await own.newPage();
  const session = await page.createCDPSession();
  // Two files run at the same time, and each must be able to have the focus.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // The runner goes to an empty page when a file has ended.
  page.on('domcontentloaded', () => {
    if (page.url() === 'about:blank') session.send('Page.resetNavigationHistory').catch(() => {});
  });
  return page;
}

const engines = {
  async chromium() {
    const launchOptions = await chromiumOptions();
    return chromeLauncher({ puppeteer, launchOptions, createPage: pageOfItsOwn, concurrency: 2 });
  },
  async firefox() {
    const executablePath = firstThere(process.env.FIREFOX_PATH, ...FIREFOXES);
    if (!executablePath) throw new Error('Firefox is not installed (apt-get install firefox-esr).');
    const launchOptions = {
      browser: 'firefox',
      executablePath,
      // Without these a fresh profile calls home, and the count of foreign requests would not be ours.
      extraPrefsFirefox: {
        'network.captive-portal-service.enabled': false,
        'network.connectivity-service.enabled': false,
        'dom.security.trusted_types.enabled': true,
      },
    };
    return chromeLauncher({ puppeteer, launchOptions, concurrency: 1 });
  },
  async webkit() {
    return webkitLauncher();
  },
};

/** The engine's name and its launcher for web-test-runner. */
export async function chosenBrowser() {
  const engine = process.env.BROWSER || 'chromium';
  if (!Object.hasOwn(engines, engine)) {
    throw new Error(`BROWSER=${engine}: choose ${Object.keys(engines).join(', ')}.`);
  }
  return { engine, launcher: await engines[engine]() };
}
