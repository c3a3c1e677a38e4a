/** The network address that asks, for the rate limit alone: it is stored nowhere and logged nowhere. */
import type { HonoRequest } from 'hono';
import type { Settings } from './settings.ts';

/** What the Node server tells of a request; absent in tests without a server. */
export interface ServerBindings {
  incoming?: { socket?: { remoteAddress?: string } };
}

export const addressOf = (
  c: { req: HonoRequest; env: ServerBindings | undefined },
  settings: Settings,
): string => {
  const direct = c.env?.incoming?.socket?.remoteAddress ?? '';
  // Our own proxy adds the last one; those before it are what the visitor says.
  const forwarded = settings.behindProxy && c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || direct;
};
