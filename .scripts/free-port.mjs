import { createServer } from 'node:net';

/** A port of this machine that nobody listens on: also where two ask at the same time, as two engines do. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
