/** The words that one kind of list has besides those of every list. Its Dutch comes with it. */
import type { Messages } from './messages.ts';

/**
 * `messages` with those of a kind of list under `key`, in the same language; Dutch is there already and is not added.
 * Never throws: `lost` is the answer when a chunk cannot be loaded.
 */
export async function withOwn<All extends Messages, Key extends keyof All & string>(
  messages: All,
  key: Key,
  dutch: NonNullable<All[Key]>,
  english: () => Promise<NonNullable<All[Key]>>,
  lost: NoInfer<All>,
): Promise<All> {
  const { lang } = messages;
  try {
    if (lang === 'ar-XB') {
      const { mirror } = await import('./messages.pseudo.ts');
      return { ...messages, [key]: mirror(dutch) };
    }
    return lang === 'en' ? { ...messages, [key]: await english() } : messages;
  } catch {
    return lost;
  }
}
