/**
 * The second half of `npm run screenshots`: the whole way of a request for a room, at 320 and 1280 px, also in
 * easy reading, in `.cache/screenshots/`. Each question of the form with an answer, the answers, the receipt; then the inbox of the receiver
 * that runs with the demo: its list, the request, and an answer that was begun.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createLogger, createServer } from 'vite';
import { chromiumOptions } from './browsers.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, '.cache/screenshots');
const WIDTHS = [320, 1280];

/** What this visitor answers, by question; the other questions are left as they are. */
const ANSWERS = {
  group: { type: { group: 'Breigroep De Steek' } },
  purpose: { type: { purpose: 'Samen breien en koffie drinken.' } },
  people: { type: { people: '14' } },
  when: { press: 'tbody tr:nth-child(2) td:nth-of-type(4) input' },
  often: { press: 'input[value=weekly]' },
  where: { press: 'input[value=WK019313]' },
  needs: { press: 'input[value=kitchen]' },
  budget: { press: 'input[value=free]' },
  contact: { type: { name: 'Wil Voorbeeld', telephone: '038 - 000 00 02', email: 'wil@steek.example' } },
};

let tellInbox;
const inbox = new Promise((found) => (tellInbox = found));
const logger = createLogger('error');
// The demo prints where its inbox is, and with which password of today.
logger.info = (line) => {
  const [, address, password] = /Inbox:\s+(\S+) \(password (\S+)\)/.exec(line) ?? [];
  if (address) tellInbox({ address, password });
};
const server = await createServer({
  root,
  configFile: resolve(root, 'vite.config.ts'),
  customLogger: logger,
  server: { port: 0, host: 'localhost' },
});
await server.listen();
const browser = await puppeteer.launch(await chromiumOptions());
mkdirSync(folder, { recursive: true });
const origin = `http://localhost:${server.httpServer.address().port}`;

/** Runs in the page: answers the question that is on the screen, and says which it is. */
const answer = (answers) => {
  const form = document.querySelector('samen-room-request').shadowRoot;
  const id = form.querySelector('.question > [id^=question-]').id.replace('question-', '');
  const { type = {}, press } = answers[id] ?? {};
  for (const [name, text] of Object.entries(type)) {
    const field = form.getElementById(name);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (press) form.querySelector(press).click();
  return id;
};
const goOn = () =>
  document.querySelector('samen-room-request').shadowRoot.querySelector('[data-kind=primary]').click();
/** Runs in the page: something else than this question is on the screen. */
const isPast = (id) => {
  const form = document.querySelector('samen-room-request').shadowRoot;
  return !form.querySelector(`#question-${id}`) && form.querySelector('.question, .receipt');
};

let pictures = 0;
const picture = async (page, name) => {
  await new Promise((done) => setTimeout(done, 300));
  await page.screenshot({ path: resolve(folder, `${name}.png`), fullPage: true });
  pictures++;
};

/** Answers the number on the receipt. */
async function askForRoom(page, look, plain) {
  await page.goto(`${origin}/demo/room-request.html`);
  const first = () =>
    document.querySelector('samen-room-request')?.shadowRoot?.querySelector('#question-group');
  await page.waitForFunction(first, { timeout: 20_000 });
  if (plain) await page.$eval('samen-room-request', (form) => form.setAttribute('plain', ''));
  for (let number = 1, id = ''; id !== 'check'; number++) {
    id = await page.evaluate(answer, ANSWERS);
    await picture(page, `room-${look}-${String(number).padStart(2, '0')}-${id}`);
    await page.evaluate(goOn);
    await page.waitForFunction(isPast, { timeout: 20_000 }, id);
  }
  await picture(page, `room-${look}-sent`);
  return page.evaluate(
    () =>
      document.querySelector('samen-room-request').shadowRoot.querySelector('.receipt .number').textContent,
  );
}

async function lookIntoInbox(page, width, receipt) {
  const { address, password } = await inbox;
  await page.goto(address);
  if (await page.$('input[type=password]')) {
    await page.type('input[type=password]', password);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  }
  await picture(page, `inbox-${width}-list`);
  for (const [name, selector] of [
    ['request', `main a[href$="${receipt.trim()}"]`],
    ['answer', 'a[href*="?tekst="]'],
  ]) {
    await Promise.all([page.waitForNavigation(), page.$eval(selector, (link) => link.click())]);
    await picture(page, `inbox-${width}-${name}`);
  }
}

try {
  for (const width of WIDTHS) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await askForRoom(page, `plain-${width}`, true);
    const receipt = await askForRoom(page, width, false);
    await lookIntoInbox(page, width, receipt);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${pictures} pictures of a request for a room, from wish to answer, in ${folder}`);
process.exit();
