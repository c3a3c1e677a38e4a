/** InstantSearch with the itemsjs adapter, which is how it runs without a server. */
import { createIndex, getSearchClient } from 'instantsearch-itemsjs-adapter';
import instantsearch from 'instantsearch.js';
import { configure, hits, pagination, refinementList, searchBox, stats } from 'instantsearch.js/es/widgets';
import { facetNames, facets, loadRows } from './rows.ts';

const root = document.getElementById('finder') as HTMLElement;
const place = (): HTMLElement => root.appendChild(document.createElement('div'));

void loadRows().then((rows) => {
  const index = createIndex(
    rows.map((row) => ({ ...row, objectID: row.id })),
    {
      searchableFields: ['name', 'category', 'where', 'summary', 'text'],
      query: '',
      aggregations: Object.fromEntries(
        facets.map((facet) => [facet, { title: facetNames[facet], size: 100, conjunction: false }]),
      ),
    },
  );
  // The adapter has the types of an older client.
  const search = instantsearch({ indexName: 'activities', searchClient: getSearchClient(index) as never });
  search.addWidgets([
    configure({ hitsPerPage: 20 }),
    searchBox({ container: place(), placeholder: 'Zoeken' }),
    stats({ container: place() }),
    ...facets.map((attribute) => refinementList({ container: place(), attribute })),
    hits({
      container: place(),
      templates: {
        item: (row, { html }) =>
          html`<article>
            <h3><a href="?item=${row.id}">${row.name}</a></h3>
            <p>${row.when} – ${row.where} – ${row.cost}</p>
            <p>${row.summary}</p>
          </article>`,
      },
    }),
    pagination({ container: place() }),
  ]);
  search.start();
});
