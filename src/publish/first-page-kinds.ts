/** The lists whose first page can be written as HTML: what each of them shows, from the view-models of its widget. */
import { activityFacets } from '../engine/record.ts';
import type { Found } from '../engine/engine.ts';
import { directoryWords, loadDirectoryMessages } from '../text/directory-messages.ts';
import { loadMessages } from '../text/messages.ts';
import { loadVacancyMessages, vacancyWords } from '../text/vacancy-messages.ts';
import { facets as finderFacets } from '../widgets/activity-finder/activity-facets.ts';
import { activityCard } from '../widgets/activity-finder/activity-finder.model.ts';
import { activityJsonLd } from '../widgets/activity-finder/activity-json-ld.model.ts';
import { facets as directoryFacets } from '../widgets/directory/directory-facets.ts';
import { organizationCard } from '../widgets/directory/organization-facts.model.ts';
import { organizationJsonLd } from '../widgets/directory/organization-json-ld.model.ts';
import type { JsonLd, JsonLdOptions } from '../widgets/shared/json-ld-nodes.model.ts';
import type { ListKind } from '../widgets/shared/list-kind.model.ts';
import type { Reading } from '../widgets/shared/reading.model.ts';
import { facets as vacancyFacets } from '../widgets/vacancy-list/vacancy-facets.ts';
import { vacancyJsonLd } from '../widgets/vacancy-list/vacancy-json-ld.model.ts';
import { vacancyCard } from '../widgets/vacancy-list/vacancy-list.model.ts';

export interface FirstPageKind extends ListKind {
  /** The attributes with which an editor locks the scope; each is a facet. */
  locks: readonly string[];
  loadMessages: typeof loadMessages;
  jsonLd: (found: Found, reading: Reading, options: JsonLdOptions) => JsonLd | undefined;
}

export const activityList: FirstPageKind = {
  type: 'Activity',
  facets: finderFacets,
  locks: activityFacets,
  dated: true,
  hasQuestions: true,
  words: ({ finder }) => finder,
  card: activityCard,
  loadMessages,
  jsonLd: activityJsonLd,
};

/** By the name of the widget. Not the list of help: what neighbours ask is not for a search engine to keep. */
export const firstPageKinds: Readonly<Record<string, FirstPageKind>> = {
  'activity-finder': activityList,
  'vacancy-list': {
    type: 'VolunteerVacancy',
    facets: vacancyFacets,
    locks: ['district', 'category', 'skill', 'organizer', 'place', 'commitment'],
    dated: false,
    hasQuestions: true,
    words: (messages) => vacancyWords(messages).list,
    card: vacancyCard,
    loadMessages: loadVacancyMessages,
    jsonLd: vacancyJsonLd,
  },
  directory: {
    type: 'Organization',
    facets: directoryFacets,
    locks: ['district', 'category', 'audience', 'organizer', 'place'],
    dated: false,
    hasQuestions: true,
    words: (messages) => directoryWords(messages).list,
    card: organizationCard,
    loadMessages: loadDirectoryMessages,
    jsonLd: organizationJsonLd,
  },
};
