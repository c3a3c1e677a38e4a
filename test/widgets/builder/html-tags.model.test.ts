import fc from 'fast-check';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { decode, tagsIn } from '../../../src/widgets/builder/html-tags.model.ts';
import { escapeHtml } from '../../../src/widgets/builder/snippet.model.ts';
import { anyText } from './generated-choices.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Shown = [tag: string, attributes: Record<string, string>];

/** The same tags as the parser of a browser sees them. */
const byParser = (html: string): Shown[] => {
  const walk = (nodes: readonly Node[]): Shown[] =>
    nodes.flatMap((node): Shown[] =>
      defaultTreeAdapter.isElementNode(node)
        ? [
            [node.tagName, Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))],
            ...walk(node.childNodes),
          ]
        : [],
    );
  return walk(parse(html).childNodes).filter(([tag]) => !/^(html|head|body)$/.test(tag));
};
const byUs = (html: string): Shown[] =>
  tagsIn(html).flatMap((token): Shown[] =>
    token.kind === 'start' && !/^(html|head|body)$/.test(token.name)
      ? [[token.name, Object.fromEntries(token.attributes)]]
      : [],
  );

const name = fc.constantFrom('title', 'data-x', 'src', 'lang', 'heading-level');
const written = fc.oneof(
  anyText.map((text) => `"${escapeHtml(text.replace(/\0/g, ''))}"`),
  anyText.map((text) => `'${text.replace(/['\0&]/g, '')}'`),
  fc.stringMatching(/^[a-z0-9./:-]{1,8}$/),
);
const attribute = fc.oneof(
  fc
    .tuple(name, written, fc.constantFrom('', ' ', '\n'))
    .map(([key, value, gap]) => `${key}${gap}=${gap}${value}`),
  name,
);
const attributes = fc.array(attribute, { maxLength: 3 }).map((list) => list.map((one) => ` ${one}`).join(''));
const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom('samen-activity-finder', 'section', 'span', 'h2'), attributes)
    .map(([tag, own]) => `<${tag}${own}>tekst</${tag}>`),
  attributes.map((own) => `<script${own}>if (a < b) "<samen-x>"; </script>`),
  attributes.map((own) => `<textarea${own}><samen-x></textarea>`),
  fc.constantFrom(
    '<!-- <samen-x> -->',
    '<!---->',
    '<!-->',
    '<!x>',
    '<?php <b> ?>',
    '</ x>',
    'a < b',
    '&lt;samen-x&gt;',
    '<br/>',
    '<img alt=x>',
  ),
);

test('A page has the tags that a browser finds in it, in order, each with its attributes', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const html = `<!doctype html><html><head><title>a</title></head><body>${pieces.join('\n')}</body></html>`;
      expect(byUs(html)).toEqual(byParser(html));
    }),
    { numRuns: 400 },
  );
});

test('any text at all is read to its end, and nothing of it is lost in an error', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      tagsIn(`${one}<a href="${other}`);
      tagsIn(`<${one}>${other}`);
    }),
    { numRuns: 400 },
  );
});

test('a page of a megabyte of open brackets takes no longer than a moment', () => {
  const start = performance.now();
  tagsIn('<'.repeat(1_000_000));
  tagsIn('<a '.repeat(300_000));
  tagsIn('<!--'.repeat(300_000));
  tagsIn('<script>'.repeat(150_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('signs that are written as names or numbers are read', () =>
  expect(decode('a &amp; b &quot; &#39; &#x3c; &nope; &#0;')).toBe('a & b " \' < &nope; \ufffd'));
