/**
 * Looks at the plugin in demo/apps/wordpress: what it lets through is what the widgets have, and nothing that an author writes comes
 * out as anything else than an attribute. Where `php` is installed it is run (test/apps/wordpress.php); elsewhere only read.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseFragment } from 'parse5';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, 'demo/apps/wordpress/samenspel.php');
const read = (path) => readFileSync(resolve(root, path), 'utf8');

export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** By widget, the attributes that the plugin lets through. */
const allowed = (code) => {
  const [, shared = ''] = /SAMENSPEL_ATTRIBUTES = '([^']+)'/.exec(code) ?? [];
  const [, table = ''] = /SAMENSPEL_WIDGETS = array\(([^;]+)\);/.exec(code) ?? [];
  return [...table.matchAll(/'([\w-]+)'\s+=> '([^']+)'/g)].map(([, widget, own]) => [
    widget,
    `${shared} ${own}`.split(' '),
  ]);
};

/** What can be seen without running it; an empty list when it is as it should be. */
export function readPlugin() {
  const code = read('demo/apps/wordpress/samenspel.php');
  const { version } = JSON.parse(read('package.json'));
  const elements = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(
    ({ declarations = [] }) => declarations,
  );
  const widgets = allowed(code);
  const attributesOf = (widget) =>
    elements.find(({ tagName }) => tagName === `samen-${widget}`)?.attributes.map(({ name }) => name) ?? [];
  const unknown = widgets.flatMap(([widget, names]) => {
    const known = attributesOf(widget);
    return names.filter((name) => !known.includes(name)).map((name) => `${widget} has no ${name}`);
  });
  const needed = {
    'a way out for who asks for the file itself': /^defined\( 'ABSPATH' \) \|\| exit;$/m,
    'this version in its head': new RegExp(`^ \\* Version: ${version.replaceAll('.', '\\.')}$`, 'm'),
    'the folder of this version': new RegExp(`/samenspel/${version.replaceAll('.', '\\.')}/'`),
    'a module whose address gets no other version': /wp_enqueue_script_module\(.+, null \);/,
    'addresses escaped': /esc_url\( \$value, array\( 'http', 'https' \) \)/,
    'the feed escaped': /' src="%s"', esc_url\( \$feed \)/,
    'values escaped': /' %s="%s"', \$name, esc_attr\( \$value \)/,
    'the link sanitized': /force_balance_tags\( wp_kses_post\( /,
  };
  return [
    ...(widgets.length ? [] : ['no list of widgets']),
    ...unknown,
    ...Object.entries(needed).flatMap(([what, pattern]) => (pattern.test(code) ? [] : [`not seen: ${what}`])),
    ...(/(?<![-\w])(echo|print|eval|include|require)(?![-\w])|\$_(GET|POST|REQUEST|COOKIE|SERVER)/.test(
      code.replace(/^\/?\s*\*.*$/gm, ''),
    )
      ? ['it prints or reads by itself']
      : []),
  ];
}

const FEED = 'https://feed.zwolle.example/feed.json';
const finder = { widget: 'activity-finder', src: FEED };
/** What an editor writes, for the page that is opened. */
const WRITTEN = [
  [{ ...finder, district: 'WK019313' }, ''],
  [
    {
      ...finder,
      limit: '3',
      'more-href': '/agenda?a=1&b=2',
      'heading-level': '3',
      'url-state': 'none',
      0: 'walk-in',
    },
    '<a href="/agenda">Bekijk de agenda</a>',
  ],
];
/** What somebody writes who wants more than may be had, and the attributes that are left; undefined where no widget may come. */
const HOSTILE = [
  [{ ...finder, widget: 'room-request' }, undefined],
  [{ ...finder, widget: 'activity-finder onload' }, undefined],
  [{ ...finder, src: 'https://elsewhere.example/feed.json' }, undefined],
  [{ ...finder, src: '//elsewhere.example/feed.json' }, undefined],
  [{ ...finder, src: 'javascript://feed.zwolle.example/%0aalert(1)' }, undefined],
  [{ ...finder, src: 'https://elsewhere.example\\@feed.zwolle.example/' }, ['src']],
  [{ ...finder, onclick: 'alert(1)', style: 'all: unset', 0: 'autofocus', 1: 'onload=alert(1)' }, ['src']],
  [{ ...finder, 'more-href': 'javascript:alert(1)', endpoint: 'https://elsewhere.example' }, ['src']],
  [{ ...finder, district: '"><img src=x onerror=alert(1)>' }, ['src', 'district']],
];

const nodesIn = (node) => [node, ...(node.childNodes ?? []).flatMap(nodesIn)];

/** Runs it: what is wrong, and the page that an editor's shortcodes make. */
export function runPlugin() {
  const given = [...WRITTEN, ...HOSTILE.map(([attributes]) => [attributes, ''])];
  const { status, stdout, stderr } = spawnSync('php', [resolve(root, 'test/apps/wordpress.php'), file], {
    input: JSON.stringify(given),
    encoding: 'utf8',
  });
  if (status !== 0) return { complaints: [`${stdout}${stderr}`], page: '' };
  const { html, footer } = JSON.parse(stdout);
  const complaints = HOSTILE.flatMap(([attributes, left], index) => {
    const made = html[WRITTEN.length + index];
    const elements = nodesIn(parseFragment(made)).filter(({ tagName }) => tagName);
    const [widget] = elements.filter(({ tagName }) => tagName.startsWith('samen-'));
    const source = widget?.attrs.find(({ name }) => name === 'src')?.value;
    const isAsExpected =
      made.includes('<!-- kses -->') &&
      elements.every(({ tagName }) => /^(samen-activity-finder|a|p)$/.test(tagName)) &&
      String(widget?.attrs.map(({ name }) => name)) === String(left) &&
      (!source || new URL(source).host === new URL(FEED).host);
    return isAsExpected ? [] : [`${JSON.stringify(attributes)} gives ${made}`];
  });
  return { complaints, page: `${html.slice(0, WRITTEN.length).join('\n')}\n${footer}` };
}
