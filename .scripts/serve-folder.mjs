import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the files of a folder that stay as they are, and `texts` by path, which are asked for anew each time. Answers the
 * origin, how often each text was asked for, and how to stop. `headers`: of every answer, besides.
 */
export async function serveFolder(folder, texts = {}, headers = {}, port = 0) {
  const asked = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://folder').pathname));
    const type = types[extname(path)] ?? 'application/octet-stream';
    if (Object.hasOwn(texts, path)) {
      asked.set(path, (asked.get(path) ?? 0) + 1);
      response
        .writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-store' })
        .end(texts[path]);
      return;
    }
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      // Chromium keeps what it has compiled for the next page.
      'cache-control': 'max-age=3600',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, asked, stop };
}
