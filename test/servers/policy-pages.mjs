/**
 * A page for each widget under each documented policy: `/policies/<policy>/<widget>`, with nothing on it but what an editor
 * pastes. What the policy gives a host of its own comes from `elsewhere`, another origin than the page's.
 */
const LISTS = ['activity-finder', 'vacancy-list', 'help-list', 'directory'];
const ALL = [...LISTS, 'room-request', 'text-mode'];

/** The widgets that are tried under a policy, by the name that it has in `.scripts/policies.mjs`. */
export const POLICY_WIDGETS = {
  'own-host': ALL,
  'other-host': ALL,
  worker: LISTS,
  'worker-other-host': LISTS,
  pictures: ['text-mode'],
  form: ['room-request'],
};

/** `from`: where samenspel comes from, when not from the page's own host. */
const widget = (name, { from, feed, elsewhere, policy }) => {
  if (name === 'text-mode')
    return `<samen-text-mode plain><h1>Hulp bij geld</h1><p>Vraag o.a. naar de Wmo.</p>${
      policy === 'pictures'
        ? `<p><img src="${elsewhere}/demo/bolder.svg" alt="Een bolder" width="40" height="40"></p>`
        : ''
    }</samen-text-mode>`;
  if (name === 'room-request')
    return `<samen-room-request src="${feed}" variant="page" endpoint="${
      policy === 'form' ? elsewhere : from
    }/model-receiver/policies-${policy}"><a href="tel:0380000001">Bel het beheer</a></samen-room-request>`;
  return `<samen-${name} src="${feed}"><a href="/alles">Bekijk alles</a></samen-${name}>`;
};

/** Answers `{name, html}`, `name` of the policy; undefined where there is no such page. */
export function policyPage(path, elsewhere) {
  const [, name, tag] = /^\/policies\/([\w-]+)\/([\w-]+)$/.exec(path) ?? [];
  if (!POLICY_WIDGETS[name]?.includes(tag)) return undefined;
  const from = name.endsWith('other-host') ? elsewhere : '';
  const feed = `${from}/demo/feed.json${name.startsWith('worker') ? `?big&${name}` : ''}`;
  return {
    name,
    html: `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${tag}, ${name}</title><script src="${from}/test/pages/watch.js"></script></head>
<body>
${widget(tag, { from, feed, elsewhere, policy: name })}
<script type="module" async src="${from}/built/embed/${tag}.js"></script>
</body>
</html>`,
  };
}
