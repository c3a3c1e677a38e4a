/** A network between a form and a receiver that does something else to each try. For Node and browsers. */

export const faults = [
  'none',
  /** The request never arrives. */
  'drop-request',
  /** It is stored; the answer never arrives. */
  'drop-answer',
  /** Refused connection. */
  'down',
  /** The connection breaks after it arrived. */
  'break-off',
  /** It arrives two times at once. */
  'twice',
  /** It is stored, and a proxy answers for the receiver. */
  'proxy-502',
  /** A proxy answers, and nothing is stored. */
  'error-500',
  'busy-429',
  'forbidden-403',
  /** It is stored after the form has given up this try. */
  'slow-request',
  /** It is stored at once, and the answer comes too late. */
  'slow-answer',
  'half-an-answer',
  'login-page',
] as const;
export type Fault = (typeof faults)[number];

export interface Receiving {
  answer(init: RequestInit): Promise<Response>;
  /** Rejects; whether it is stored, only the receiver knows. */
  breakOff(init: RequestInit): Promise<Response>;
}

export const lost = (): never => {
  throw new TypeError('Failed to fetch');
};
const forEver = (signal: RequestInit['signal']): Promise<never> =>
  new Promise((_, reject) => {
    if (signal?.aborted) reject(new Error('aborted'));
    signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });

/** `fetch` for the code that sends. What the page no longer waits for arrives all the same. */
export function faultyNetwork(
  planned: readonly Fault[],
  { answer, breakOff }: Receiving,
  sleep: (ms: number) => Promise<void>,
) {
  let asked = 0;
  return async (_: string, { signal, ...init }: RequestInit): Promise<Response> => {
    const fault = planned[asked++] ?? 'none';
    switch (fault) {
      case 'none':
        return answer({ ...init, signal });
      case 'drop-request':
        return forEver(signal);
      case 'drop-answer':
        void answer(init).catch(() => undefined);
        return forEver(signal);
      case 'down':
        return lost();
      case 'break-off':
        return breakOff(init);
      case 'twice':
        return Promise.all([answer(init), answer(init)]).then(([, second]) => second);
      case 'proxy-502':
        await answer(init);
        return new Response('Bad gateway', { status: 502 });
      case 'error-500':
        return new Response('', { status: 500 });
      case 'busy-429':
        return new Response('{}', { status: 429 });
      case 'forbidden-403':
        return new Response('', { status: 403 });
      case 'slow-request':
        await sleep(40_000);
        return answer(init);
      case 'slow-answer': {
        const late = await answer(init);
        await sleep(40_000);
        return late;
      }
      case 'half-an-answer':
        return new Response((await (await answer(init)).text()).slice(0, 20), { status: 201 });
      case 'login-page':
        return new Response('<!doctype html><title>Log in</title>');
    }
  };
}
