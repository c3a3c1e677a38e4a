/** A publisher's own download of a feed or a calendar: any size of file, any content type, a few redirects. */
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import type { IncomingMessage } from 'node:http';

/** The same limit as the reader's (feed.md › Reading), so that what is imported can also be read. */
const BYTE_LIMIT = 16 * 2 ** 20;
const TIMEOUT = 30_000;

function answerOf(url: URL): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    const request = get(url, { headers: { accept: '*/*', 'user-agent': 'samenspel' } }, resolve);
    request.setTimeout(TIMEOUT, () =>
      request.destroy(new Error(`geen antwoord binnen ${TIMEOUT / 1000} seconden`)),
    );
    request.on('error', reject);
  });
}

/**
 * The bytes behind an http(s) URL.
 * @throws Error in Dutch: another status than 200, more than 16 MB, more than five redirects, no connection.
 */
export async function downloadBytes(address: string): Promise<Uint8Array> {
  let url = new URL(address);
  for (let turn = 0; turn <= 5; turn++) {
    if (!/^https?:$/.test(url.protocol)) throw new Error('alleen http en https');
    const answer = await answerOf(url);
    const { statusCode = 0, headers } = answer;
    if (statusCode >= 300 && statusCode < 400 && headers.location) {
      answer.resume();
      url = new URL(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      answer.resume();
      throw new Error(`de server antwoordt met ${statusCode}`);
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > BYTE_LIMIT) throw new Error('het bestand is groter dan 16 MB');
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  }
  throw new Error('de server stuurt steeds door');
}
