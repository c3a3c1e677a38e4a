import { expect, test } from 'vitest';
import { facets as activityFacets } from '../../../src/widgets/activity-finder/activity-facets.ts';
import { facets as directoryFacets } from '../../../src/widgets/directory/directory-facets.ts';
import { facets as helpFacets } from '../../../src/widgets/help-list/help-facets.ts';
import { noChoices } from '../../../src/widgets/shared/list-state.ts';
import { choiceKeys } from '../../../src/widgets/shared/shared-address.ts';
import { writeState } from '../../../src/widgets/shared/written-state.model.ts';
import { facets as vacancyFacets } from '../../../src/widgets/vacancy-list/vacancy-facets.ts';

test('what is passed on leaves out every key by which a list of any kind writes a choice', () => {
  const facets = [...activityFacets, ...vacancyFacets, ...helpFacets, ...directoryFacets];
  const all = {
    ...noChoices,
    text: 'koor',
    when: 'today' as const,
    days: [1],
    parts: ['morning' as const],
    from: '2026-12-01',
    to: '2026-12-02',
    filters: Object.fromEntries(facets.map(({ id }) => [id, ['x']])),
    sort: 'date' as const,
    page: 2,
    item: 'x',
  };
  const written = writeState(new URLSearchParams(), all, facets);
  expect([...choiceKeys].sort()).toEqual([...new Set(written.keys())].sort());
});
