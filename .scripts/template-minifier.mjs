/** A Vite plugin that takes the layout whitespace and comments out of css`…`, html`…` and svg`…`: bytes that visitors pay. */

/** Splits CSS into strings, comments and the rest; answers undefined when one of them is open at the end. */
const cssParts = (text) => {
  const parts = text.match(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\/\*[^]*?\*\/|[^"'/]+|\/(?!\*)/g) ?? [];
  return parts.join('') === text ? parts : undefined;
};

/** One stretch of CSS between two `${}`. Whitespace goes only where CSS gives it no meaning. */
export const minifyCss = (text) => {
  const parts = cssParts(text);
  if (!parts) return text;
  const strings = [];
  const bare = parts
    .map((part, at) => {
      if (part.startsWith('/*')) return '';
      if (/^'[a-z-]+'$/.test(part) && parts[at - 1]?.endsWith('=')) return part.slice(1, -1);
      if (!/^["']/.test(part)) return part;
      strings.push(part);
      return '\u0001';
    })
    .join('');
  return bare
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ > /g, '>')
    .replace(/ (!important)/g, '$1')
    .replace(/([ ,:(])0\./g, '$1.')
    .replace(/;}/g, '}')
    .replaceAll('\u0001', () => strings.shift());
};

const BLOCK = '(?:article|d[dlt]|div|fieldset|form|legend|li|p|section|ul)';
const AFTER_BLOCK = new RegExp(`(<${BLOCK}(?: [^<>]*)?>|</${BLOCK}>) `, 'g');
const BEFORE_BLOCK = new RegExp(` (?=</?${BLOCK}[ >])`, 'g');

/**
 * One stretch of HTML: a line break with its indentation is one space, and none where a block begins or ends; no quotes
 * around an attribute of one word.
 */
export const minifyHtml = (text) =>
  text
    .replace(/\s*\n\s*(>)?/g, (_, end) => end ?? ' ')
    .replace(AFTER_BLOCK, '$1')
    .replace(BEFORE_BLOCK, '')
    .replace(/( [a-z-]+)="([\w-]+)"(?=[ >])/g, '$1=$2');

const minifiers = { css: minifyCss, html: minifyHtml, svg: minifyHtml };

function* nodesOf(node) {
  if (!node || typeof node !== 'object') return;
  if (typeof node.type === 'string') yield node;
  for (const child of Object.values(node)) {
    if (Array.isArray(child)) for (const item of child) yield* nodesOf(item);
    else yield* nodesOf(child);
  }
}

/** The plugin. A template with <pre> or <textarea> stays as it is. */
export const templateMinifier = {
  name: 'template-minifier',
  enforce: 'post',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return;
    const stretches = [];
    for (const node of nodesOf(this.parse(code))) {
      const minify = node.type === 'TaggedTemplateExpression' && minifiers[node.tag.name];
      if (!minify) continue;
      const { quasis } = node.quasi;
      if (quasis.some(({ value }) => /<(pre|textarea)\b/.test(value.raw))) continue;
      for (const quasi of quasis) {
        // Parsers disagree on whether the marks around a stretch belong to it; the text itself decides.
        const start = code.indexOf(quasi.value.raw, quasi.start);
        stretches.push({ start, end: start + quasi.value.raw.length, minify });
      }
    }
    let result = code;
    for (const { start, end, minify } of stretches.sort((a, b) => b.start - a.start)) {
      result = result.slice(0, start) + minify(result.slice(start, end)) + result.slice(end);
    }
    return { code: result, map: null };
  },
};
