/** What a list does about a feed in which something is wrong, or that could not be had. */
import { bringBack } from './feed-return.ts';
import type { ListSource } from './list-kind.ts';

/** Says it in the console, and brings back what is lost. */
export function mendWhatIsWrong(source: ListSource): void {
  import('./developer-notes.ts').then(
    ({ DeveloperNotes }) => {
      new DeveloperNotes(source);
      source.element.requestUpdate();
    },
    () => undefined,
  );
  bringBack(source.element, source.feed);
}
