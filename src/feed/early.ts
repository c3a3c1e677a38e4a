/**
 * The head start of a feed: a page asks for it at the same time as for the code of its widgets, which would ask for it only
 * when they are there (src/embed/head-start.ts). Loading then takes the answer that is on its way.
 */
import { asStranger } from './attempt.ts';

/** On the page, because who asks is another file than who takes. What was taken keeps its place: nobody asks twice. */
const EARLY = Symbol.for('samenspel.early/1');
type Realm = typeof globalThis & { [EARLY]?: Map<string, Promise<Response> | undefined> };

/** Asks for an address, only the first time on a page. Rejects where loading will say what is wrong. */
export async function askEarly(address: string): Promise<void> {
  const early = ((globalThis as Realm)[EARLY] ??= new Map());
  if (early.has(address)) return;
  const answer = fetch(address, asStranger);
  early.set(address, answer);
  await answer;
}

/** The answer that is on its way, once; else as `fetch`. */
export const fetchEarly: typeof fetch = (address, init) => {
  const early = (globalThis as Realm)[EARLY];
  const answer = early?.get(address as string);
  early?.set(address as string, undefined);
  return answer ?? fetch(address, init);
};
