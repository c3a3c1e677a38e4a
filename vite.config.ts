import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { engineWorker } from './.scripts/engine-worker.mjs';
import { litPolicy } from './.scripts/lit-policy.mjs';
import type { DemoReceiver } from './demo/receiver/src/dev.ts';
import { sampleFeed } from './.scripts/sample-feed.mjs';

const demo = resolve(import.meta.dirname, 'demo');
const BUILT = /(?:\.\.)?\/dist\/embed\/([\w-]+)\.js/;
/** The folder of the built files, in the page of the builder; a built demo is in a folder beside it. */
const FILES = 'files="../dist/embed/"';

/**
 * The demo: `/` leads to it, its feed lives (dates move with today), and `embed.html`, which names the built file as an
 * editor's page does, works without a build.
 */
const demoPages = (): Plugin => ({
  name: 'demo-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const [path = ''] = (request.url ?? '').split('?');
      if (path === '/') {
        response.writeHead(302, { location: '/demo/' }).end();
      } else if (path === '/demo/feed.json') {
        response.setHeader('content-type', 'application/json');
        // A frame in a sandbox comes from nowhere.
        response.setHeader('access-control-allow-origin', '*');
        response.end(JSON.stringify(sampleFeed()));
      } else {
        const built = BUILT.exec(path);
        if (built) request.url = `/src/embed/${built[1]}.ts`;
        next();
      }
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler: (html, { server }) =>
      server ? html : html.replace(BUILT, '../src/embed/$1.ts').replace(FILES, 'files="../embed/"'),
  },
  generateBundle() {
    if (this.environment.config.root !== demo) return;
    const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
    emit('feed.json', JSON.stringify(sampleFeed()));
    emit('de-brug.feed.json', readFileSync(resolve(demo, 'de-brug.feed.json'), 'utf8'));
  },
});

/**
 * The receiver of the form that asks for a room, at `/receiver`; its inbox asks for the password that is printed here.
 * Loaded when the server listens, because only then it is known where that is.
 */
const demoReceiver = (): Plugin => ({
  name: 'demo-receiver',
  apply: 'serve',
  configureServer(server) {
    const { httpServer } = server;
    if (!httpServer) return;
    const started = new Promise<DemoReceiver>((resolve, reject) => {
      httpServer.once('listening', () => {
        const address = httpServer.address();
        const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
        server
          .ssrLoadModule('/demo/receiver/src/dev.ts')
          .then((module) => module.demoReceiver(origin, server.config.root) as Promise<DemoReceiver>)
          .then(resolve, reject);
      });
    });
    started.then(
      ({ inbox, password }) => server.config.logger.info(`  ➜  Inbox:   ${inbox} (password ${password})`),
      (error) => server.config.logger.error(`The receiver did not start: ${error}`),
    );
    server.middlewares.use((request, response, next) => {
      if (!request.url?.startsWith('/receiver/')) next();
      else started.then(({ handle }) => handle(request, response), next);
    });
  },
});

/** `npm start` serves the repository and shows the demo; `vite build` makes the demo alone, ready for any web server. */
export default defineConfig(({ command }) => ({
  root: command === 'build' ? demo : import.meta.dirname,
  base: './',
  plugins: [litPolicy as Plugin, engineWorker as Plugin, demoReceiver(), demoPages()],
  server: { warmup: { clientFiles: ['./src/embed/all.ts'] } },
  build: {
    outDir: resolve(import.meta.dirname, 'dist/demo'),
    emptyOutDir: true,
    // Vite's way of preloading needs a page, and a big feed is kept in a worker.
    modulePreload: false,
    rolldownOptions: {
      input: [
        'index.html',
        'article.html',
        'builder.html',
        'embed.html',
        'frame.html',
        'kiosk.html',
        'room-request.html',
      ].map((page) => resolve(demo, page)),
    },
  },
}));
