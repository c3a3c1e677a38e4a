/** The three outputs: text that an editor copies. Everything that comes from outside is escaped here, once. */
import { colorRoles, type EditorColors } from '../shared/editor-attributes.model.ts';
import { FRAME_ALLOW } from '../shared/frame-address.model.ts';
import { attributesOf, type WidgetName } from '../shared/widget-table.model.ts';
import { frameQuery } from './choices-address.model.ts';
import type { Choices } from './choices.model.ts';

/** Where everything is published: whole addresses. */
export interface Publication {
  /** The feed; `''` where there is none yet. */
  src: string;
  /** The folder with `activity-finder.js` and the other scripts; ends in `/`. */
  files: string;
  /** The page for a frame. */
  frame: string;
  /** Hashes (`sha384-…`) of the scripts, as `embed/activity-finder.js`: with one a browser refuses any other file. */
  integrity?: Readonly<Record<string, string>>;
}

/** The words in an output. */
export interface SnippetWords {
  /** What a frame is called by a screen reader. */
  title: string;
  /** Above the link of the plain block. */
  heading: string;
  /** The link. */
  link: string;
}

/** Would it show nothing at all? The form for a room asks its questions without a feed too. */
export const lacksFeed = ({ widget }: Pick<Choices, 'widget'>, { src }: Pick<Publication, 'src'>): boolean =>
  !src && widget !== 'room-request';

export const tagOf = (widget: WidgetName): string => `samen-${widget}`;

/** Text as it stands in HTML, in double quotes too. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[sign]};`);

const attribute = (name: string, value: string): string =>
  value === '' ? name : `${name}="${escapeHtml(value)}"`;

/** A start tag on one line, or one attribute a line where that is long. */
const startTag = (tag: string, attributes: readonly string[]): string => {
  const line = `<${[tag, ...attributes].join(' ')}>`;
  return line.length <= 90 ? line : `<${tag}\n  ${attributes.join('\n  ')}\n>`;
};

/** The chosen colours as the declarations of a style attribute. On a ground of its own a text keeps away from the edge. */
const colorStyle = (colors: EditorColors): string => {
  const { background } = colors;
  return [
    ...colorRoles.flatMap((role) => (colors[role] ? [`--samen-color-${role}: ${colors[role]}`] : [])),
    ...(background ? [`background: ${background}`, 'padding: 1rem'] : []),
  ].join('; ');
};

/** The element alone, with the link that stays when it cannot start. */
const element = (choices: Choices, publication: Publication, words: SnippetWords): string => {
  const { widget, colors } = choices;
  const values = { ...choices.attributes, ...(publication.src && { src: publication.src }) };
  const style = colorStyle(colors);
  const attributes = attributesOf(widget).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [attribute(name, value)];
  });
  if (style) attributes.push(attribute('style', style));
  const tag = tagOf(widget);
  return `${startTag(tag, attributes)}
  ${link(choices, publication, words)}
</${tag}>`;
};

/**
 * Where the link leads: the editor's own page, else the page for a frame, which shows the same. Of the first three, that is the
 * page with everything: the same three again are of no use.
 */
export const hrefOf = (
  { widget, attributes, colors, link }: Choices,
  { frame, src }: Publication,
): string => {
  if (link.href) return link.href;
  const { limit, 'more-href': more, ...all } = attributes;
  if (limit && more) return more;
  return frameAddress(widget, limit ? all : attributes, colors, frame, src);
};

const link = (choices: Choices, publication: Publication, words: SnippetWords): string =>
  `<a href="${escapeHtml(hrefOf(choices, publication))}">${escapeHtml(choices.link.label || words.link)}</a>`;

/** The tag of a script in `files`. */
export const scriptTag = (
  file: string,
  { files, integrity }: Pick<Publication, 'files' | 'integrity'>,
): string => {
  const hash = integrity?.[`embed/${file}`];
  const guard = hash ? ` integrity="${escapeHtml(hash)}" crossorigin` : '';
  return `<script type="module" async src="${escapeHtml(files + file)}"${guard}></script>`;
};

/** The address of the page in a frame. */
export const frameAddress = (
  widget: WidgetName,
  attributes: Choices['attributes'],
  colors: EditorColors,
  frame: string,
  src: string,
): string => `${frame}?${frameQuery(widget, attributes, colors, src)}`;

/** The script of a widget, by file name. */
export const scriptOf = (widget: WidgetName): string => `${widget}.js`;
/** What makes a frame as high as its content. */
export const HOST_SCRIPT = 'frame-host.js';

/** The key in the address of the editor's page that holds the item which is open in a frame; of two widgets each has its own. */
const itemKey = (widget: WidgetName): string => `samen-${widget}`;
/** A teaser and a form have no item to keep. */
const keepsItems = ({ widget, attributes }: Choices): boolean =>
  widget !== 'room-request' && attributes.limit === undefined;

/** Output a: the element with its link, and the script. */
export const scriptSnippet = (choices: Choices, publication: Publication, words: SnippetWords): string =>
  `${element(choices, publication, words)}
${scriptTag(scriptOf(choices.widget), publication)}
`;

/**
 * Output b: a frame, the link for who cannot see it, and the script that makes it as high as its content. Without that
 * script it keeps its height, and scrolls.
 */
export const frameSnippet = (choices: Choices, publication: Publication, words: SnippetWords): string => {
  const { widget, attributes, colors } = choices;
  const src = frameAddress(widget, attributes, colors, publication.frame, publication.src);
  const start = startTag('iframe', [
    attribute('src', src),
    attribute('title', words.title),
    'width="100%"',
    'height="800"',
    'frameborder="0"',
    'loading="lazy"',
    attribute('allow', FRAME_ALLOW),
    attribute('data-samenspel', keepsItems(choices) ? itemKey(widget) : ''),
  ]);
  // That script makes a frame of a link which is alone in a paragraph, unless one of the same address stands there.
  const block = attributes.limit ? 'div' : 'p';
  return `${start}</iframe>
<${block}>${link(choices, publication, words)}</${block}>
${scriptTag(HOST_SCRIPT, publication)}
`;
};

/**
 * Output c: a sentence and a link, which every system keeps. Where the page has the script of output b, a link to the page for a
 * frame becomes one.
 */
export const linkSnippet = (choices: Choices, publication: Publication, words: SnippetWords): string =>
  `<p><strong>${escapeHtml(words.heading)}</strong></p>
<p>${link(choices, publication, words)}</p>
`;
