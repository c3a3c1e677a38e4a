/** Who is logged in: one cookie with a random token, of which the store keeps only the hash. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Settings } from '../settings.ts';
import type { Store } from '../store.ts';

/** A working day at the desk. */
const HOURS = 12;

const token = (): string => randomBytes(32).toString('base64url');
const hashOf = (value: string): string => createHash('sha256').update(value).digest('base64url');

export function createSessions(store: Store, { publicUrl, passwordHash = '' }: Settings, now: () => Date) {
  /** With the password in it: another password ends every session that the old one began. */
  const keyOf = (value: string): string => hashOf(`${value} ${passwordHash}`);
  // `__Host-` asks for https; on http, which settings allow for this machine alone, browsers differ in what is secure.
  const secure = publicUrl.protocol === 'https:';
  const name = secure ? '__Host-samenspel-inbox' : 'samenspel-inbox';
  const options = { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const;
  const hashIn = (c: Context): string | undefined => {
    const value = getCookie(c, name);
    return value && keyOf(value);
  };
  return {
    async start(c: Context): Promise<void> {
      const value = token();
      const expires = new Date(now().getTime() + HOURS * 3_600_000).toISOString();
      await store.addSession(keyOf(value), token(), expires);
      setCookie(c, name, value, { ...options, maxAge: HOURS * 3_600 });
    },
    /** The CSRF token of whoever asks; undefined when not logged in. */
    async find(c: Context): Promise<string | undefined> {
      const hash = hashIn(c);
      return hash && (await store.findSession(hash, now().toISOString()));
    },
    async end(c: Context): Promise<void> {
      const hash = hashIn(c);
      if (hash) await store.dropSession(hash);
      deleteCookie(c, name, options);
    },
  };
}

/** Takes as long for a wrong token as for a right one. */
export const isToken = (given: unknown, expected: string): boolean =>
  typeof given === 'string' && timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(expected)));
