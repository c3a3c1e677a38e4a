import type { Item } from '../../feed/schema.ts';
import type { DetailView } from './item-detail.model.ts';
import type { ListSource } from './list-kind.ts';
import { mailHref } from './share.model.ts';
import { sharedAddress } from './shared-address.ts';

/**
 * A mail about an item, with its address in it: to the editors, else to whom it belongs. Undefined where nobody can be
 * written to, or nobody may leave the page.
 */
export function itemMail(
  source: ListSource,
  { id }: Item,
  { contacts }: DetailView,
  title: string,
  text: string,
): string | undefined {
  const { status } = source.feed;
  if (status.phase !== 'ready' || source.isKiosk()) return undefined;
  const editors = status.feed.meta.publisher?.contactPoint ?? [];
  const email = [...editors, ...contacts].find((contact) => contact.email)?.email;
  return email && mailHref({ title, text, href: sharedAddress(source, id) ?? '' }, '', email);
}
