import type { Io } from '../../src/publish/main.ts';

/** A world in memory: files by path, and whatever the command prints and writes. */
export function fakeIo(files: Record<string, string | Uint8Array> = {}, isTTY = false) {
  const io = { out: '', err: '', written: {} as Record<string, string> };
  const read = (path: string): Promise<Uint8Array> => {
    const content = files[path];
    if (content === undefined) return Promise.reject(new Error('bestaat niet'));
    return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  };
  return Object.assign(io, {
    stdout: { write: (text: string) => (io.out += text) },
    stderr: { write: (text: string) => (io.err += text), isTTY },
    readFile: read,
    writeFile: (path: string, text: string) => {
      io.written[path] = text;
      return Promise.resolve();
    },
    fetchBytes: read,
    now: () => new Date('2026-11-01T00:00:00Z'),
  } satisfies Io);
}
