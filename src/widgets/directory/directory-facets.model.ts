/** Where the options of each facet of the directory come from. Comes after the first items. */
import { directoryPartWords } from '../../text/directory-part-messages.ts';
import { accessOptions, conceptOptions, districtOptions } from '../shared/facet-options.model.ts';
import type { Facet } from '../shared/list-kind.model.ts';
import type { FacetId } from './directory-facets.ts';

/** As `letterOf` of the engine gives them; what begins with something else is among them only where there is one. */
const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The facets of the directory as its panel shows them. */
export const directoryFacets: Record<FacetId, Facet> = {
  category: {
    legend: (messages) => directoryPartWords(messages).filter.category,
    options: conceptOptions('category'),
    byUse: true,
    icons: 'theme',
    look: 'tiles',
  },
  audience: {
    legend: ({ filter }) => filter.audience,
    options: conceptOptions('audience'),
    byUse: true,
  },
  district: {
    legend: ({ filter }) => filter.district,
    options: districtOptions,
  },
  letter: {
    legend: (messages) => directoryPartWords(messages).filter.letter,
    options: () => letters.map((value) => ({ value, label: value.toUpperCase() })),
    nameOf: (value, { messages }) =>
      value === '0' ? directoryPartWords(messages).filter.otherLetter : value.toUpperCase(),
    look: 'chips',
  },
  access: {
    legend: ({ filter }) => filter.access,
    options: accessOptions,
    icons: 'need',
    needs: true,
  },
};
