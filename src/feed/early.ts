/**
 * The head start of a feed: a page asks for it at the same time as for the code of its widgets, which would ask for it only
 * when they are there (src/embed/head-start.ts). Loading then takes the answer that is on its way.
 */
import { asStranger } from './attempt.ts';

/** On the page, because who asks is another file than who takes. What was taken keeps its place: nobody asks twice. */
const EARLY = Symbol.for('samenspel.early/1');
type Realm = typeof globalThis & { [EARLY]?: Map<string, Promise<Response> | undefined> };

/** Asks for an address, only the first time on a page. Rejects where loading will say what is wrong; undefined where it has been taken. */
export async function askEarly(address: string): Promise<Response | undefined> {
  const early = ((globalThis as Realm)[EARLY] ??= new Map());
  if (!early.has(address)) early.set(address, fetch(address, asStranger));
  return early.get(address);
}

/** Is an answer the index of a feed that was cut (publish/shard-command.ts)? Known from its first bytes. */
export async function isCut(answer: Response): Promise<boolean> {
  const reader = answer.clone().body?.getReader();
  const first = await reader?.read();
  void reader?.cancel();
  return new TextDecoder().decode(first?.value).startsWith('{"heads"');
}

/** The answer that is on its way, once; else as `fetch`. */
export const fetchEarly: typeof fetch = (address, init) => {
  const early = (globalThis as Realm)[EARLY];
  const answer = early?.get(address as string);
  early?.set(address as string, undefined);
  return answer ?? fetch(address, init);
};
