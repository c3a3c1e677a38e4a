/** The inbox: pages for whoever manages the rooms, behind a password. Every change is a form with a CSRF token. */
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { html } from 'hono/html';
import { addressOf, type ServerBindings } from '../address.ts';
import { dayOf } from '../dates.ts';
import { createRateLimit } from '../rate-limit.ts';
import { asReceipt } from '../receipt.ts';
import type { Act } from '../store.ts';
import type { Surroundings } from '../surroundings.ts';
import { isTemplate } from './answer-templates.ts';
import { toCsv } from './csv.ts';
import { inboxPath, page } from './layout.ts';
import { listPage, PAGE_SIZE } from './list-page.ts';
import { loginPage } from './login-page.ts';
import { isPassword } from './password.ts';
import { MESSAGES, requestPage, type Message, type RequestView } from './request-page.ts';
import { createSessions, isToken } from './session.ts';
import { inboxSheet } from './sheet.ts';
import { STATE_PATHS } from './state-words.ts';

/** Of a password that is guessed: five at once, then one in three minutes. */
const GUESSES = { burst: 5, perMinute: 1 / 3 };
const MAX_FORM = 64_000;
const MAX_ROWS = 10_000;

type Env = { Bindings: ServerBindings; Variables: { csrf: string; form: Record<string, unknown> } };

export function inboxRoutes({ settings, store, deliver, nameOf, log, now }: Surroundings) {
  const inbox = inboxPath(settings);
  const sessions = createSessions(store, settings, now);
  const secondsToWait = createRateLimit(GUESSES, () => now().getTime());
  const today = (): string => dayOf(now());
  const routes = new Hono<Env>();

  const sorry = (c: Context<Env>, status: 403 | 404, title: string, words: string) =>
    c.html(
      page({
        settings,
        title,
        csrf: c.get('csrf'),
        main: html`<h1>${title}</h1>
          <p>${words}</p>
          <p><a href="${inbox}">Naar de lijst</a></p>`,
      }),
      status,
    );
  const notThere = (c: Context<Env>) =>
    sorry(c, 404, 'Niet gevonden', 'Deze bladzijde of aanvraag is er niet.');
  const refused = (c: Context<Env>) =>
    sorry(
      c,
      403,
      'Niet gelukt',
      'Er is niets veranderd. Ga terug, laad de bladzijde opnieuw en probeer het nog eens.',
    );

  routes.get('/inbox.css', (c) => {
    c.header('cache-control', 'max-age=300');
    return c.body(inboxSheet, 200, { 'content-type': 'text/css; charset=utf-8' });
  });

  routes.post('*', bodyLimit({ maxSize: MAX_FORM }), async (c, next) => {
    // Browsers say where a form was; ours stand here.
    if (c.req.header('origin') !== settings.publicUrl.origin) return refused(c);
    c.set('form', await c.req.parseBody());
    return next();
  });

  /** A path of this inbox, whatever was asked for: no login leads to another site. */
  const inboxOnly = (path: unknown): string =>
    typeof path === 'string' && path.startsWith(`${inbox}/`) && !/[\\\s]|\/\//.test(path) ? path : inbox;

  routes.get('/inloggen', (c) => c.html(loginPage({ settings, next: inboxOnly(c.req.query('next')) })));
  routes.post('/inloggen', async (c) => {
    const { wachtwoord, next } = c.get('form');
    const view = { settings, next: inboxOnly(next) };
    const wait = secondsToWait(addressOf(c, settings));
    if (wait) {
      const minutes = Math.ceil(wait / 60);
      return c.html(loginPage({ ...view, problem: `Te vaak geprobeerd. Wacht ${minutes} minuten.` }), 429);
    }
    const { passwordHash } = settings;
    if (!passwordHash || typeof wachtwoord !== 'string' || !(await isPassword(wachtwoord, passwordHash))) {
      log('login-refused');
      return c.html(loginPage({ ...view, problem: 'Dit wachtwoord klopt niet. Probeer het nog eens.' }), 403);
    }
    await sessions.start(c);
    return c.redirect(view.next, 303);
  });

  routes.use('*', async (c, next) => {
    const csrf = await sessions.find(c);
    if (!csrf) {
      const { pathname, search } = new URL(c.req.url);
      const asked = c.req.method === 'GET' ? inboxOnly(pathname + search) : inbox;
      return c.redirect(`${inbox}/inloggen?next=${encodeURIComponent(asked)}`, 303);
    }
    if (c.req.method !== 'GET' && !isToken(c.get('form')?.csrf, csrf)) return refused(c);
    c.set('csrf', csrf);
    return next();
  });

  routes.post('/uit', async (c) => {
    await sessions.end(c);
    return c.redirect(`${inbox}/inloggen`, 303);
  });

  const list = async (c: Context<Env>, path: string, notFound?: string) => {
    const pageNumber = Math.max(1, Math.min(10_000, Math.trunc(Number(c.req.query('bladzijde'))) || 1));
    // One more than is shown tells whether there is a next page.
    const requests = await store.list(STATE_PATHS[path], (pageNumber - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    return c.html(
      listPage({
        settings,
        nameOf,
        path,
        pageNumber,
        notFound,
        csrf: c.get('csrf'),
        counts: await store.counts(),
        requests: requests.slice(0, PAGE_SIZE),
        isLast: requests.length <= PAGE_SIZE,
        today: today(),
        unsent: await store.unsentMail(),
      }),
    );
  };
  routes.get('/', (c) => list(c, 'nieuw'));
  routes.get('/lijst/:path', (c) => {
    const path = c.req.param('path');
    return Object.hasOwn(STATE_PATHS, path) ? list(c, path) : notThere(c);
  });
  routes.get('/lijst/:path/tabel.csv', async (c) => {
    const path = c.req.param('path');
    if (!Object.hasOwn(STATE_PATHS, path)) return notThere(c);
    const csv = toCsv(await store.list(STATE_PATHS[path], 0, MAX_ROWS), nameOf);
    return c.body(csv, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="aanvragen-${path}-${today()}.csv"`,
    });
  });
  routes.get('/zoek', async (c) => {
    const typed = (c.req.query('nummer') ?? '').slice(0, 40);
    const receipt = asReceipt(typed);
    return receipt && (await store.find(receipt))
      ? c.redirect(`${inbox}/${receipt}`)
      : list(c, 'nieuw', typed);
  });

  const show = async (c: Context<Env>, receipt: string, more: Partial<RequestView> = {}) => {
    const found = await store.find(receipt);
    if (!found) return notThere(c);
    const isUnsent = (await store.unsentMail()).includes(found.stored.receipt);
    return c.html(
      requestPage({ settings, nameOf, csrf: c.get('csrf'), today: today(), isUnsent, ...found, ...more }),
      more.problem ? 422 : 200,
    );
  };
  routes.get('/:receipt', (c) => {
    const template = c.req.query('tekst');
    const message = c.req.query('melding');
    return show(c, c.req.param('receipt'), {
      ...(isTemplate(template) && { template }),
      ...(message && Object.hasOwn(MESSAGES, message) && { message: message as Message }),
    });
  });

  /** Does it and shows the request again. */
  const act = async (c: Context<Env>, receipt: string, message: Message, what: Omit<Act, 'at'>) => {
    const found = await store.find(receipt);
    if (!found?.stored.request) return notThere(c);
    const done = await store.act(receipt, Number(c.get('form').gezien), { ...what, at: now().toISOString() });
    if (!done)
      return show(c, receipt, {
        words: what.mail?.words,
        problem: 'Er is net al iets met deze aanvraag gedaan. Kijk eerst wat, bij “Wat er al gebeurd is”.',
      });
    if (what.mail) void deliver();
    return c.redirect(`${inbox}/${receipt}?melding=${message}`, 303);
  };
  const textOf = (value: unknown, most: number): string =>
    typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().slice(0, most) : '';

  routes.post('/:receipt/antwoord', async (c) => {
    const receipt = c.req.param('receipt');
    const words = textOf(c.get('form').tekst, 5_000);
    if (!words) return show(c, receipt, { problem: 'Schrijf eerst een antwoord.' });
    if (words.includes('…'))
      return show(c, receipt, {
        words,
        problem: 'Er staan nog puntjes (…) in de tekst. Vul ze in of haal ze weg.',
      });
    const found = await store.find(receipt);
    if (!found?.stored.request?.contact.email) return notThere(c);
    const mail = { kind: 'answer', words } as const;
    return act(c, receipt, 'verstuurd', { deed: 'answered', state: 'answered', detail: words, mail });
  });
  routes.post('/:receipt/doorsturen', (c) => {
    const receipt = c.req.param('receipt');
    const { centrum, bericht } = c.get('form');
    const centre = settings.centres.find(({ id }) => id === centrum);
    if (!centre) return show(c, receipt, { problem: 'Kies eerst een centrum.' });
    const words = textOf(bericht, 2_000);
    const mail = { kind: 'forward', address: centre.email, ...(words && { words }) } as const;
    return act(c, receipt, 'doorgestuurd', {
      deed: 'forwarded',
      state: 'forwarded',
      detail: centre.name,
      mail,
    });
  });
  const simple = [
    ['gebeld', 'called', 'answered', 'gebeld'],
    ['klaar', 'done', 'done', 'klaar'],
    ['heropen', 'reopened', 'new', 'heropend'],
  ] as const;
  for (const [path, deed, state, message] of simple)
    routes.post(`/:receipt/${path}`, (c) => act(c, c.req.param('receipt') ?? '', message, { deed, state }));

  routes.all('*', notThere);
  return routes;
}
