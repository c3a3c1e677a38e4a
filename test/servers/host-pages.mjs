/**
 * The thirty hostile hosts of quality.md › Reliability, as pages: `/hosts/<number>`. Each has the same site around the same
 * widgets, and something of its own that is hard on them: `head` before the widgets, `body` around them, `scripts` at the end.
 * With `?without` the page is served without samenspel: what a host is like by itself, to compare with.
 *
 * A row: `shows` what a visitor must see (`items`, or the editor's `link`), `except` the widgets for which it is the other one,
 * `onlyByTypes` where it is a link only in engines with Trusted Types, `policy` a name that the server knows, `steps` when the
 * page says by itself that it is ready (`data-done`), `inside` when all is in a frame that nobody can look into.
 */
const WIDGETS = [
  'samen-activity-finder',
  'samen-vacancy-list',
  'samen-help-list',
  'samen-directory',
  'samen-room-request',
];
const LATER = WIDGETS.slice(1);

const own = (file) => `/test/pages/hosts/${file}`;
const script = (src, attributes = '') => `<script ${attributes} src="${src}"></script>`;
const module = (src) => script(src, 'type="module"');
const style = (file) => `<link rel="stylesheet" href="${own(file)}" />`;

/** What an editor pastes. */
const PASTED = script('/built/embed/all.js', 'type="module" async=""');
const ONE_FILE = script('/built/samenspel.iife.js');

/** Names that a form or a picture may have, and that then stand in the place of what a document has by that name. */
const CLOBBERED_DOCUMENT = [
  'activeElement',
  'body',
  'cookie',
  'currentScript',
  'defaultView',
  'documentElement',
  'fonts',
  'forms',
  'getElementById',
  'head',
  'hidden',
  'images',
  'links',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'referrer',
  'scripts',
  'title',
  'visibilityState',
];
/** Ids that become names of the window, where nothing else has that name. */
const CLOBBERED_WINDOW = [
  'Samenspel',
  'filters',
  'litElementHydrateSupport',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'question',
  'reactiveElementPolyfillSupport',
  'share',
  'trustedTypes',
];

export const HOSTS = [
  { name: 'all unset, with weight', head: style('unset.css') },
  { name: 'colour, size, direction with weight', head: style('loud.css') },
  { name: 'a root of 62.5 %', head: style('rem.css') },
  { name: 'a big reset sheet', head: style('reset.css') },
  { name: 'a strict policy without style', policy: 'strict' },
  { name: 'a policy without script', policy: 'no-script', shows: 'link' },
  { name: 'Trusted Types with our names', policy: 'types' },
  { name: 'Trusted Types with other names', policy: 'others', shows: 'link', onlyByTypes: true },
  { name: 'Trusted Types with no name', policy: 'no-types', shows: 'link', onlyByTypes: true },
  { name: 'another Lit first', policy: 'types-twice', scripts: module(own('their-lit.js')) + PASTED },
  {
    name: 'the script three times',
    scripts:
      PASTED +
      PASTED +
      script('/built/embed/all.js?again', 'type="module"') +
      module('/built/embed/all.js?more'),
  },
  {
    name: 'one file and modules',
    scripts: ONE_FILE + PASTED,
  },
  {
    name: 'two versions, the older first',
    // The older one has defined its list before the newer comes, which then leaves the page alone.
    scripts: script('/built/samenspel.iife.js?older') + PASTED,
    shows: 'link',
    except: ['samen-activity-finder'],
  },
  {
    name: 'our tag taken',
    head: script('/test/pages/take-name.js'),
    except: ['samen-activity-finder'],
  },
  { name: 'prototype.js', head: script(own('prototype.js')) },
  { name: 'polluted prototypes', head: script(own('polluted.js')) },
  { name: 'an AMD loader', head: script(own('amd.js')), scripts: ONE_FILE + PASTED },
  { name: 'two jQueries', head: script(own('jquery.js')), steps: true },
  { name: 'zone.js', head: script(own('zone.js')) },
  { name: 'a wrapped fetch', head: script(own('wrapped-fetch.js')) },
  {
    name: 'clobbered names',
    body:
      CLOBBERED_DOCUMENT.map((name) => `<form name="${name}"></form>`).join('') +
      CLOBBERED_WINDOW.map((name) => `<i id="${name}"></i>`).join(''),
  },
  { name: 'a base elsewhere', head: '<base href="https://elsewhere.example/" />', whole: true },
  { name: 'quirks', doctype: '' },
  { name: 'XHTML', type: 'application/xhtml+xml', shows: 'link' },
  { name: 'a sandboxed frame', inside: true },
  { name: 'plain http', head: script(own('plain-http.js')) },
  { name: 'moved about', scripts: PASTED + module(own('moves.js')), steps: true },
  { name: 'mounted again', scripts: PASTED + module(own('remounts.js')), steps: true },
  {
    name: 'out of sight, left and come back to',
    main: 'style="display: none"',
    scripts: PASTED + module(own('away.js')),
    steps: true,
  },
  {
    name: 'a translator, right to left',
    html: 'dir="rtl"',
    scripts: PASTED + module(own('translator.js')),
    steps: true,
  },
].map((row, index) => ({ number: index + 1, shows: 'items', except: [], ...row }));

const OTHER = { items: 'link', link: 'items' };
/** What a visitor must see in each widget of a host: `items` or `link`. */
export const promiseOf = ({ shows, except, onlyByTypes }, hasTrustedTypes) => {
  const all = onlyByTypes && !hasTrustedTypes ? OTHER[shows] : shows;
  return new Map(WIDGETS.map((tag) => [tag, except.includes(tag) ? OTHER[all] : all]));
};

const widgetsOf = (feed) => `<samen-text-mode></samen-text-mode>
<samen-activity-finder src="${feed}" url-state="none"><a href="/alles">Bekijk alle activiteiten</a></samen-activity-finder>
${LATER.map((tag) => `<${tag} src="${feed}"${tag === 'samen-room-request' ? '' : ' limit="3"'}><a href="/alles">Bekijk alles</a></${tag}>`).join('\n')}`;

/** `origin`: where the page is, for a row that names whole addresses. */
const pageOf = (row, isWith, origin) => {
  const scripts = row.scripts ?? PASTED;
  const ours = isWith ? scripts : scripts.replace(/<script [^>]*src="\/built\/[^>]*><\/script>/g, '');
  const whole = (html) => (row.whole ? html.replaceAll('src="/', `src="${origin}/`) : html);
  return whole(`${row.doctype ?? '<!DOCTYPE html>'}
<html xmlns="http://www.w3.org/1999/xhtml" lang="nl" ${row.html ?? ''}>
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${row.number} · ${row.name}</title>
${script('/test/pages/watch.js')}
${row.asks ?? ''}
${row.head ?? ''}
</head>
<body>
<header class="top"><h1>De Brug</h1><nav><ul><li><a href="/huis">Het huis</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
${row.body ?? ''}
<main ${row.main ?? ''}>
<h2>Agenda</h2>
<p>Wat er <strong>te doen</strong> is in de buurt.</p>
<form action="/zoek"><label for="zoek">Zoek</label><input id="zoek" name="q" /><select name="wijk"><option>Assendorp</option></select><button type="button">Zoek</button></form>
<div class="widgets">
${widgetsOf('/demo/feed.json')}
</div>
<table><tbody><tr><th>Open</th><td>9 tot 5</td></tr></tbody></table>
</main>
<footer><p>Tot ziens</p></footer>
${ours}
</body>
</html>`);
};

/** For a frame that nobody can look into: it answers for itself what the test asks of other pages. */
const INSIDE = module('/test/embed/host-answers.ts');
const frameOf = (row, isWith) =>
  `<!DOCTYPE html><html lang="nl"><head><title>${row.number} · ${row.name}</title></head><body>
<iframe sandbox="allow-scripts" width="400" height="9000" src="/hosts/${row.number}/inside${isWith ? '' : '?without'}"></iframe></body></html>`;

/** Answers `{type, policy, html}` for a path under `/hosts/`; undefined where there is no such page. */
export function hostPage(path, isWith, origin) {
  if (path === '/hosts/away')
    return {
      type: 'text/html',
      html: `<!DOCTYPE html><html lang="nl"><head><title>Weg</title>${module(own('back.js'))}</head><body></body></html>`,
    };
  const [, number, inside] = /^\/hosts\/(\d+)(\/inside)?$/.exec(path) ?? [];
  const row = HOSTS[Number(number) - 1];
  if (!row) return undefined;
  const html =
    row.inside && !inside
      ? frameOf(row, isWith)
      : pageOf(inside ? { ...row, asks: INSIDE } : row, isWith, origin);
  return { type: row.type ?? 'text/html', policy: row.policy, html };
}
