/** Looks at the HTML of somebody's page: is what was pasted still whole, and does the page let it work? */
import { isLinkAddress, keptValue } from '../shared/editor-attributes.model.ts';
import {
  attributesOf,
  isWidgetName,
  kindOf,
  widgetNames,
  type AttributeName,
  type WidgetName,
} from '../shared/widget-table.model.ts';
import { nearestDifferences, type Placed } from './check-choices.model.ts';
import { addressesIn, isLocalValue, localFindings } from './check-local.model.ts';
import { hashFindings, isOurScript, ourFile, scriptFindings } from './check-script.model.ts';
import { valueFindings } from './check-values.model.ts';
import {
  allowsStyle,
  isAllowed,
  lineWith,
  missingTrustedTypes,
  sourcesFor,
  wantsNonce,
} from './csp.model.ts';
import type { Token } from './html-tags.model.ts';
import { localPart } from './local-address.model.ts';
import {
  readPage,
  urlOf,
  urlOn,
  type CheckOptions,
  type Finding,
  type Page,
  type Start,
} from './page-source.model.ts';
import { HOST_SCRIPT, hrefOf, tagOf } from './snippet.model.ts';

/** The widget that a tag is of. */
const widgetOf = ({ name }: Start): WidgetName | undefined =>
  widgetNames.find((widget) => tagOf(widget) === name);

/** A frame with a widget of ours in it: of this publication, or of an earlier one elsewhere. */
const isOurFrame = (src: string | undefined, page: Page, frame: string): boolean => {
  const url = urlOn(page, src);
  const file = `/${new URL(frame).pathname.split('/').at(-1)}`;
  return !!url?.pathname.endsWith(file) && isWidgetName(url.searchParams.get('widget'));
};

/** What stands between a start tag and its end tag; without one, all that follows, up to the next of its kind. */
const inside = (tokens: readonly Token[], start: Start): { content: readonly Token[]; isClosed: boolean } => {
  const from = tokens.indexOf(start) + 1;
  const to = tokens.findIndex((token, at) => at >= from && 'name' in token && token.name === start.name);
  return { content: tokens.slice(from, to < 0 ? undefined : to), isClosed: tokens[to]?.kind === 'end' };
};

/** The links inside an element, which a visitor sees when it cannot start. */
const linksIn = ({ tokens }: Page, start: Start): string[] =>
  inside(tokens, start).content.flatMap((token) =>
    token.kind === 'start' && token.name === 'a' ? (token.attributes.get('href') ?? []) : [],
  );

const CURLY = /[“”„‟«»″]/;

function elementFindings(page: Page, start: Start, widget: WidgetName): Finding[] {
  const { attributes, name } = start;
  const findings: Finding[] = [{ tone: 'success', code: 'element', about: name }];
  if ([...attributes].some(([key, value]) => CURLY.test(key + value)))
    findings.push({ tone: 'error', code: 'quotes', about: name });
  const known = new Set<string>([
    ...attributesOf(widget),
    ...['kiosk', 'print', 'url-state', 'url-key', 'remember', 'item-href', 'form-href'],
    ...['id', 'class', 'style', 'title', 'slot', 'hidden', 'dir'],
  ]);
  const strange = [...attributes.keys()].filter((key) => !known.has(key) && !/^(data-|aria-|on)/.test(key));
  if (strange.length) findings.push({ tone: 'warning', code: 'attributes', about: strange.join(', ') });
  const bad = [...attributes].filter(
    ([key, value]) =>
      attributesOf(widget).includes(key as AttributeName) &&
      value.trim() !== '' &&
      !isLocalValue(key as AttributeName, value) &&
      keptValue(kindOf(key as AttributeName), value) === undefined,
  );
  if (bad.length)
    findings.push({
      tone: 'warning',
      code: 'values',
      about: bad.map(([key, value]) => `${key}="${value}"`).join(', '),
    });
  if (!attributes.get('src') && widget !== 'room-request')
    findings.push({ tone: 'error', code: 'noFeed', about: name });
  // A slash in the start tag closes nothing.
  if (!inside(page.tokens, start).isClosed)
    findings.push({ tone: 'error', code: 'unclosed', about: name, line: `</${name}>` });
  // One to this computer is there, and wrong for another reason.
  const hasLink = linksIn(page, start).some((href) => isLinkAddress(href) || localPart(href));
  if (!hasLink) findings.push({ tone: 'warning', code: 'noLink', about: name });
  return findings;
}

/** What the policies in the page keep out, as the lines that are missing. */
function policyFindings(page: Page, needs: readonly (readonly [string, string, string?])[]): Finding[] {
  const findings: Finding[] = [];
  for (const policy of page.policies) {
    const missing = new Map<string, Set<string>>();
    const unknown = new Map<string, Set<string>>();
    for (const [directive, address, nonce] of needs) {
      const url = urlOf(address, page.own?.href);
      // Without the address of the page nobody knows where a short address leads: most likely to the page's own site.
      const isOwn = url === undefined && (sourcesFor(policy, directive)?.includes("'self'") ?? true);
      const answer = url ? isAllowed(policy, directive, url, page.own, nonce) : isOwn;
      if (answer === true) continue;
      if (wantsNonce(policy, directive)) {
        findings.push({ tone: 'error', code: 'cspNonce', about: address });
        continue;
      }
      const kept = answer === 'unknown' ? unknown : missing;
      const sources = kept.get(directive) ?? new Set();
      kept.set(directive, sources.add(url ? url.origin : "'self'"));
    }
    for (const [directive, sources] of missing)
      findings.push({
        tone: 'error',
        code: 'csp',
        about: directive,
        line: lineWith(policy, directive, sources),
      });
    for (const [directive, sources] of unknown)
      if (!missing.has(directive))
        findings.push({
          tone: 'warning',
          code: 'cspSelf',
          about: [...sources].join(', '),
          line: lineWith(policy, directive, sources),
        });
    const names = missingTrustedTypes(policy);
    if (names.length)
      findings.push({ tone: 'error', code: 'trustedTypes', line: `trusted-types ${names.join(' ')}` });
  }
  if (!page.policies.length) findings.push({ tone: 'info', code: 'cspHeader' });
  return findings;
}

/** Does the heading of the element follow on those of the page? */
function headingFindings(page: Page, start: Start): Finding[] {
  const before = page.starts.slice(0, page.starts.indexOf(start));
  const levels = before.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
  const own = Number(start.attributes.get('heading-level') || 2);
  const last = levels.at(-1);
  if (own === 1 && levels.includes(1)) return [{ tone: 'warning', code: 'headingTop', about: '2' }];
  if (last === undefined) return own > 2 ? [{ tone: 'info', code: 'headingSkips', about: '2' }] : [];
  if (own > last + 1) return [{ tone: 'warning', code: 'headingSkips', about: String(last + 1) }];
  return [{ tone: 'success', code: 'heading', about: String(own) }];
}

/** What the address of a frame asks for. */
const askedIn = (src: string | undefined, page: Page): URLSearchParams =>
  urlOn(page, src)?.searchParams ?? new URLSearchParams();

function frameFindings({ attributes }: Start, asked: URLSearchParams): Finding[] {
  const sandbox = attributes.get('sandbox');
  return [
    { tone: 'success', code: 'frame' },
    ...(asked.get('src') || asked.get('widget') === 'room-request'
      ? []
      : [{ tone: 'error', code: 'frameNoFeed' } as const]),
    ...(attributes.get('title')?.trim() ? [] : [{ tone: 'warning', code: 'frameTitle' } as const]),
    ...(sandbox !== undefined && !/\ballow-scripts\b/i.test(sandbox)
      ? [{ tone: 'error', code: 'frameSandbox', line: 'sandbox="allow-scripts allow-popups"' } as const]
      : []),
  ];
}

/** A frame of ours whose address a system, or a notice about cookies, has taken away. */
const isEmptyFrame = ({ name, attributes }: Start, page: Page, files: string): boolean =>
  name === 'iframe' &&
  !attributes.get('src') &&
  !attributes.has('srcdoc') &&
  (attributes.has('data-samenspel') ||
    page.starts.some(
      (one) => one.name === 'script' && ourFile(one.attributes.get('src'), page, files) === HOST_SCRIPT,
    ));

/** What is on the page is not what is chosen now. */
function choiceFindings(placed: readonly Placed[], { choices, src }: CheckOptions): Finding[] {
  if (!placed.length) return [];
  const found = nearestDifferences(placed, choices, src);
  if (!found) return [{ tone: 'info', code: 'gone', about: tagOf(choices.widget) }];
  const told = (code: 'gone' | 'other' | 'extra', names: readonly string[], wanted?: string): Finding[] =>
    names.length ? [{ tone: 'info', code, about: names.join(', '), ...(wanted && { line: wanted }) }] : [];
  return [
    ...told('gone', found.missing),
    ...told('other', found.other, found.wanted.join(' ')),
    ...told('extra', found.extra),
  ];
}

/** A link to the page for a frame, or the editor's own. */
const isOurLink = ({ name, attributes }: Start, page: Page, options: CheckOptions): boolean => {
  const href = name === 'a' ? attributes.get('href') : undefined;
  return !!href && (href === hrefOf(options.choices, options) || isOurFrame(href, page, options.frame));
};

/** The widget in a frame, or behind a link to the page for one. */
function widgetIn(src: string | undefined, page: Page, { frame }: CheckOptions): Placed | undefined {
  const asked = askedIn(src, page);
  const widget = asked.get('widget');
  return isWidgetName(widget) ? { widget, read: (name) => asked.get(name), base: frame } : undefined;
}

/** Everything of ours on the page that leads somewhere. */
function localOn(page: Page, placed: readonly Placed[], options: CheckOptions): Finding[] {
  const isOurs = (href: string): boolean => isOurFrame(href, page, options.frame);
  const links = page.starts.flatMap((start) => {
    if (widgetOf(start)) return linksIn(page, start);
    return isOurLink(start, page, options) ? (start.attributes.get('href') ?? []) : [];
  });
  const linked = links.filter(isOurs);
  const sources = page.starts.flatMap(({ name, attributes }) => {
    const src = attributes.get('src') ?? '';
    const isOurSource =
      name === 'iframe' ? isOurs(src) : name === 'script' && isOurScript(ourFile(src, page, options.files));
    return isOurSource ? src : [];
  });
  const { feeds, own } = addressesIn([
    ...placed,
    ...linked.flatMap((href) => widgetIn(href, page, options) ?? []),
  ]);
  return localFindings({
    published: [...sources, ...linked],
    feeds,
    own: [...own, ...links.filter((href) => !isOurs(href))],
  });
}

/** Everything that can be said of a page; never empty. */
export function checkPage(html: string, options: CheckOptions): Finding[] {
  const page = readPage(html);
  const findings: Finding[] = [];
  const needs: [string, string, string?][] = [];
  const placed: Placed[] = [];
  for (const start of page.starts) {
    const { name, attributes } = start;
    const widget = widgetOf(start);
    if (widget) {
      findings.push(...elementFindings(page, start, widget), ...scriptFindings(page, start, widget, options));
      findings.push(...headingFindings(page, start));
      placed.push({ widget, read: (name) => attributes.get(name), base: page.own?.href });
      const src = attributes.get('src');
      if (src) needs.push(['connect-src', src]);
      const endpoint = attributes.get('endpoint');
      if (endpoint) needs.push(['connect-src', endpoint]);
      if (
        src &&
        !urlOf(src, undefined) &&
        page.starts.some(({ name, attributes }) => name === 'base' && attributes.has('href'))
      )
        findings.push({ tone: 'warning', code: 'base', about: src });
      if (attributes.has('style') && page.policies.some((policy) => !allowsStyle(policy)))
        findings.push({ tone: 'error', code: 'style' });
    } else if (name === 'iframe' && isOurFrame(attributes.get('src'), page, options.frame)) {
      const asked = askedIn(attributes.get('src'), page);
      findings.push(...frameFindings(start, asked));
      const framed = widgetIn(attributes.get('src'), page, options);
      if (framed) placed.push(framed);
      needs.push(['frame-src', attributes.get('src') ?? '']);
    } else if (isEmptyFrame(start, page, options.files)) {
      findings.push({ tone: 'error', code: 'frameEmpty' });
    } else if (name === 'script' && isOurScript(ourFile(attributes.get('src'), page, options.files))) {
      needs.push(['script-src', attributes.get('src') ?? '', attributes.get('nonce')]);
      findings.push(...hashFindings(page, start, options));
    }
  }
  if (!findings.length) {
    const shown = page.tokens.some((token) => token.kind === 'text' && /<samen-[a-z]/.test(token.text));
    if (shown) return [{ tone: 'error', code: 'asText' }];
    if (!page.starts.some((start) => isOurLink(start, page, options)))
      return [{ tone: 'error', code: 'nothing' }];
    const local = localOn(page, placed, options);
    return local.length ? local : [{ tone: 'info', code: 'linkOnly' }];
  }
  return [
    ...findings,
    ...localOn(page, placed, options),
    ...placed.flatMap((one) => valueFindings(one, options)),
    ...choiceFindings(placed, options),
    ...policyFindings(
      page,
      needs.filter(([, address]) => !localPart(address)),
    ),
  ];
}
