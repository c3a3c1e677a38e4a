/** What a list does about a feed in which something is wrong, or that could not be had. */
import { bringBack } from './feed-return.ts';
import type { ListSource } from './list-kind.ts';

/** Brings back what is lost, and says it in the console. */
export async function mendWhatIsWrong(source: ListSource): Promise<void> {
  bringBack(source.element, source.feed);
  const notes = await import('./developer-notes.ts').catch(() => undefined);
  if (notes) new notes.DeveloperNotes(source);
}
