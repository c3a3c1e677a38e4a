/** What is near: from a postcode or a district to a point, and the list in that order. Pure; comes with the filters. */
import type { EngineAnswer, Point } from '../../engine/engine.ts';
import type { District } from '../../feed/schema.ts';
import type { NearMessages } from '../../text/near-messages.ts';
import type { ListKind } from './list-kind.model.ts';
import type { CardView, DayView, ListView } from './list-view.model.ts';
import type { Reading } from './reading.model.ts';

/** The four digits of a Dutch postcode, however it is typed; undefined when it is none. */
export const postcodeDigits = (typed: string): string | undefined =>
  /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(typed)?.[1];

/** Districts of which the feed says where they lie. */
export const locatedDistricts = (districts: readonly District[]): (District & { geo: Point })[] =>
  districts.flatMap((district) => (district.geo ? [{ ...district, geo: district.geo }] : []));

/** Does the feed say of any district which postcodes lie in it? Else there is nothing to type one for. */
export const knowsPostcodes = (districts: readonly District[]): boolean =>
  locatedDistricts(districts).some(({ postalCode }) => postalCode?.length);

/** The middle of the districts in which the postcode lies; undefined when the feed names none. */
export function pointOfPostcode(digits: string, districts: readonly District[]): Point | undefined {
  const centres = locatedDistricts(districts).flatMap(({ geo, postalCode }) =>
    postalCode?.includes(digits) ? [geo] : [],
  );
  const mean = (key: keyof Point) => centres.reduce((sum, centre) => sum + centre[key], 0) / centres.length;
  return centres.length ? { latitude: mean('latitude'), longitude: mean('longitude') } : undefined;
}

/** The card with how far it is, after where it is. */
const withDistance = (card: CardView, line: string): CardView => ({
  ...card,
  facts: card.facts.map((row) => (row.icon === 'place' ? { ...row, lines: [...row.lines, line] } : row)),
});

/** The list, the nearest first, each card with its own day; what nobody knows the distance of comes last, under a heading. */
export function nearView(
  { items, kilometres = [], total }: EngineAnswer,
  kind: ListKind,
  reading: Reading,
  words: NearMessages,
): ListView {
  const near: CardView[] = [];
  const unsure: CardView[] = [];
  items.forEach((found, at) => {
    const km = kilometres[at];
    const card = kind.card(found, reading);
    // A date that moved elsewhere is somewhere else than what was counted from.
    const moved = found.dates[0]?.location !== undefined;
    if (km === undefined) unsure.push(card);
    else near.push(moved ? card : withDistance(card, words.about(km)));
  });
  const days: DayView[] = [
    { heading: undefined, cards: near },
    { heading: words.unsure, cards: unsure },
  ];
  return {
    count: kind.words(reading.messages).resultCount(total),
    days: days.filter(({ cards }) => cards.length),
    remaining: total - items.length,
    empty: false,
  };
}
