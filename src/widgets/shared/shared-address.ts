import { addressParams, addressWith } from './address.ts';
import type { ListElement, ListSource } from './list-kind.ts';
import { noChoices } from './list-state.ts';
import { shareHref } from './share.model.ts';
import { writeState } from './written-state.model.ts';

/** The keys by which lists write choices in an address, of every kind (README › Links to a choice). */
export const choiceKeys: ReadonlySet<string> = new Set(
  'q when day part from to sort page item wijk category audience age taal cost access walkin bij kan vaak uren uurtje krijgt letter hulp soort tijd'.split(
    ' ',
  ),
);

const otherLists = (own: ListElement): ListElement[] =>
  [...own.ownerDocument.querySelectorAll<ListElement>('*')].filter(
    (other) => other !== own && other.localName.startsWith('samen-') && typeof other.urlKey === 'string',
  );

/**
 * The address of an item as it is passed on: what the visitor has searched and chosen is nobody's business, in this list
 * and in others on the page. What belongs to the page itself stays, and easy reading (`plain`) goes along. The page that the editor
 * names in `item-href`, with the id in the place of `{id}`, goes before this one. Undefined when the list keeps no address.
 */
export function sharedAddress(
  { element, list }: Pick<ListSource, 'element' | 'list'>,
  item: string,
  plain = false,
): string | undefined {
  const own = element.getAttribute('item-href');
  if (own) return shareHref(own.replace('{id}', encodeURIComponent(item)), document.baseURI, plain);
  const { openFacets, urlMode } = list;
  const params = writeState(addressParams(urlMode), { ...noChoices, item }, openFacets, element.urlKey);
  const others = [...params.keys()].filter((key) => key !== `${element.urlKey}item`);
  // The whole page is looked through for that: not for an address that has nothing else in it.
  if (others.length)
    for (const { urlKey } of otherLists(element))
      for (const key of others) if (urlKey ? key.startsWith(urlKey) : choiceKeys.has(key)) params.delete(key);
  return shareHref(addressWith(urlMode, params), document.baseURI, plain);
}
