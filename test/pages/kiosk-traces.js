/** Looks for a word in everything that a page can reach: what is left of a visitor of a public screen. */

function* nodes(from) {
  yield from;
  if (from.shadowRoot) yield* nodes(from.shadowRoot);
  for (const child of from.childNodes) yield* nodes(child);
}

/** This window and the frames in it; one of another place is none of ours, and does not belong on a public screen. */
function* windows(from = window) {
  yield from;
  for (let at = 0; at < from.frames.length; at += 1) yield* windows(from.frames[at]);
}

const kept = (store) => Object.entries({ ...store });

const placesOf = (view) => {
  const { document: page } = view;
  const shown = [...nodes(page)].map((node) => [
    node.nodeValue,
    node.value,
    node.attributes && [...node.attributes].map(({ value }) => value),
  ]);
  return {
    page: shown,
    address: view.location.href,
    title: page.title,
    history: view.history.state,
    cookie: page.cookie,
    'name of the window': view.name,
    localStorage: kept(view.localStorage),
    sessionStorage: kept(view.sessionStorage),
    selection: `${view.getSelection()}`,
  };
};

const asked = (request) =>
  new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });

/** All that is in the databases of the page. */
async function inDatabases() {
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const base = await asked(indexedDB.open(name));
    for (const store of base.objectStoreNames) {
      const rows = base.transaction(store).objectStore(store);
      found.push(name, await asked(rows.getAllKeys()), await asked(rows.getAll()));
    }
    base.close();
  }
  return found;
}

/** The addresses that are kept, and with `isWhole` what was answered, word by word. */
async function inCaches(isWhole) {
  const found = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      found.push(name, request.url);
      if (!isWhole) continue;
      const response = await cache.match(request);
      found.push(response.url, [...response.headers], await response.text());
    }
  }
  return found;
}

/** The places where the word is, whatever its capitals. */
export async function placesWith(word, isWhole = false) {
  const places = [
    ['databases', await inDatabases()],
    ['caches', await inCaches(isWhole)],
  ];
  for (const view of windows()) places.push(...Object.entries(placesOf(view)));
  const sought = word.toLowerCase();
  return places
    .filter(([, content]) => JSON.stringify(content).toLowerCase().includes(sought))
    .map(([name]) => name);
}
