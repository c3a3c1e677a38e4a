/** Where the options of each facet of the list of help come from. Comes after the first items. */
import { helpPartWords } from '../../text/help-part-messages.ts';
import { helpWords } from '../../text/help-messages.ts';
import { conceptOptions, districtOptions } from '../shared/facet-options.model.ts';
import type { Facet, FacetOption } from '../shared/list-kind.model.ts';
import { timeOptions } from '../shared/time-options.model.ts';
import type { FacetId } from './help-facets.ts';

/** Pictograms by the code of a kind of help. */
type Drawings = Readonly<Record<string, FacetOption['drawing']>>;

/** A code that is well known has a pictogram of its own; any other has that which the feed names. */
const withDrawing = (option: FacetOption, drawings: Drawings): FacetOption => {
  const drawing = Object.hasOwn(drawings, option.value) ? drawings[option.value] : undefined;
  return drawing ? { ...option, drawing } : option;
};

/** The facets of the list as its panel shows them. */
export const helpFacets = (drawings: Drawings): Record<FacetId, Facet> => ({
  direction: {
    legend: (messages) => helpPartWords(messages).filter.direction,
    options: (_, { messages }) =>
      Object.entries(helpWords(messages).direction).map(([value, label]) => ({ value, label })),
  },
  'help-type': {
    legend: (messages) => helpPartWords(messages).filter.kind,
    options: (feed, reading) =>
      conceptOptions('helpType')(feed, reading).map((option) => withDrawing(option, drawings)),
    byUse: true,
    icons: 'theme',
    look: 'tiles',
  },
  district: {
    legend: ({ filter }) => filter.district,
    options: districtOptions,
  },
  time: {
    legend: ({ when }) => when.label,
    options: (_, { messages }) => timeOptions(messages, helpPartWords(messages).filter.weekend),
  },
});
