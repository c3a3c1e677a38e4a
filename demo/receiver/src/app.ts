/** The whole receiver as one function from request to answer; `main.ts` puts a server around it. */
import { Hono } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServerBindings } from './address.ts';
import { inboxRoutes } from './inbox/routes.ts';
import { codeOf } from './log.ts';
import { openApi } from './openapi.ts';
import { refuse, requestRoute } from './request-route.ts';
import { basePath, publicAddress } from './settings.ts';
import type { Surroundings } from './surroundings.ts';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
};

export function createReceiver(surroundings: Surroundings) {
  const { settings, store, log, now } = surroundings;
  const app = new Hono<{ Bindings: ServerBindings }>().basePath(basePath(settings));

  app.use(async (c, next) => {
    const start = now().getTime();
    await next();
    for (const [name, value] of Object.entries(HEADERS)) if (!c.res.headers.has(name)) c.header(name, value);
    if (settings.publicUrl.protocol === 'https:') c.header('strict-transport-security', 'max-age=31536000');
    // The pattern of the address, never what was asked for: that may be anything.
    log('answer', {
      route: matchedRoutes(c).at(-1)?.path,
      status: c.res.status,
      ms: now().getTime() - start,
    });
  });
  app.onError((error, c) => {
    log('failed', { code: codeOf(error) });
    return refuse(c, 'unavailable');
  });
  app.notFound((c) => refuse(c, 'not-found'));

  app.route('/room-requests', requestRoute(surroundings));
  app.get('/openapi.json', (c) => c.json(openApi(publicAddress(settings))));
  app.get('/health', async (c) => c.json({ waitingMail: await store.countMail() }));
  app.route('/inbox', inboxRoutes(surroundings));
  return app;
}
