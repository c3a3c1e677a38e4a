/** Why a room fits, may fit or does not, in words. Pure. */
import { roomWords } from '../../text/room-messages.ts';
import { words, type Reading } from '../shared/reading.model.ts';
import type { Match, Reason, Room } from './matching.model.ts';
import { districtName, euroWords, momentWords } from './room-reading.model.ts';

/** A reason in words; `holds` absent = nobody knows. */
export interface ReasonLine {
  holds: boolean | undefined;
  text: string;
}

const moments = (list: readonly string[], reading: Reading): string => {
  const { moment } = roomWords(reading.messages);
  return list
    .map((one) => {
      const { day, part } = momentWords(one, reading);
      return moment(day, part);
    })
    .join(', ');
};

function sentenceOf(reason: Reason, reading: Reading): string {
  const own = roomWords(reading.messages);
  const { reasons } = own;
  const { holds } = reason;
  switch (reason.about) {
    case 'people': {
      const { capacity } = reason;
      if (capacity === undefined) return reasons.people.unknown;
      return holds ? reasons.people.fits(capacity) : reasons.people.not(capacity);
    }
    case 'need': {
      const own = reasons.needs[reason.need];
      return holds === undefined ? own.unknown : holds ? own.fits : own.not;
    }
    case 'district': {
      const [id] = reason.ids;
      if (id === undefined) return reasons.district.unknown;
      const name = districtName(id, reading);
      return holds ? reasons.district.fits(name) : reasons.district.not(name);
    }
    case 'hours': {
      if (holds === undefined) return reasons.hours.unknown;
      if (!holds) return reasons.hours.not;
      if (reason.all) return reason.choice === 1 ? reasons.hours.all : reasons.hours.secondAll;
      const when = moments(reason.moments, reading);
      return reason.choice === 1 ? reasons.hours.fits(when) : reasons.hours.second(when);
    }
    case 'cost': {
      const { least, some } = reason;
      if (least === undefined) return reasons.cost.unknown;
      if (some) return reasons.cost.some;
      if (holds) return least === 0 ? reasons.cost.free : reasons.cost.fits;
      return reasons.cost.not(euroWords(least, own));
    }
  }
}

/** What holds first, then what nobody knows, then what does not: who reads the first line knows why it is here. */
export const reasonLines = ({ reasons, verdict }: Match, reading: Reading): ReasonLine[] => {
  const lines = reasons.map((reason) => ({ holds: reason.holds, text: sentenceOf(reason, reading) }));
  const rank = ({ holds }: ReasonLine): number => (holds ? 0 : holds === undefined ? 1 : 2);
  return lines.sort((a, b) => (verdict === 'not' ? rank(b) - rank(a) : rank(a) - rank(b)));
};

/** The building it is in, as far as the name of the room does not say it. */
export function buildingLine({ place, building }: Room, reading: Reading): string | undefined {
  const name = words(building?.name, reading)?.text;
  const own = words(place.name, reading)?.text ?? '';
  return name && !own.includes(name) ? name : undefined;
}

/** What it costs, an offer a line: "Vereniging: € 45 per dagdeel". */
export const priceLines = ({ place }: Room, reading: Reading): string[] =>
  (place.offers ?? []).map((offer) => {
    const price = reading.phrases.price(offer);
    const name = words(offer.name, reading)?.text;
    return name ? `${name}: ${price}` : price;
  });
