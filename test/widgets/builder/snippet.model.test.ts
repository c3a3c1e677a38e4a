import fc from 'fast-check';
import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import {
  noChoices,
  withAttribute,
  withWidget,
  type Choices,
} from '../../../src/widgets/builder/choices.model.ts';
import { readChoices } from '../../../src/widgets/builder/choices-address.model.ts';
import {
  frameSnippet,
  linkSnippet,
  scriptSnippet,
  tagOf,
  type Publication,
  type SnippetWords,
} from '../../../src/widgets/builder/snippet.model.ts';
import { keptAttributes, keptColors } from '../../../src/widgets/shared/editor-attributes.model.ts';
import { anyChoices, anyText } from './generated-choices.ts';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Child = DefaultTreeAdapterTypes.ChildNode;

const publication: Publication = {
  src: 'https://feed.zwolle.example/feed.json?a=1&b=2',
  files: 'https://samenspel.zwolle.example/embed/',
  frame: 'https://samenspel.zwolle.example/embed/frame.html',
};
const words: SnippetWords = {
  title: 'Activiteiten in Assendorp',
  heading: 'Wat is er te doen?',
  link: 'Bekijk alle activiteiten',
};

/** Every element, as the parser of a browser makes them. */
const elementsOf = (
  parent: Parent | Child,
): { tag: string; attributes: Record<string, string>; text: string }[] =>
  'childNodes' in parent
    ? parent.childNodes.flatMap((node) => {
        if (!defaultTreeAdapter.isElementNode(node)) return [];
        const text = node.childNodes.map((one) => ('value' in one ? one.value : '')).join('');
        const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
        return [{ tag: node.tagName, attributes, text }, ...elementsOf(node)];
      })
    : [];
const colorsIn = (style: string | undefined): Choices['colors'] =>
  keptColors((role) => new RegExp(`--samen-color-${role}: (#\\w+)`).exec(style ?? '')?.[1]);

describe('what an editor copies', () => {
  test('keeps its text away from the edge of a ground of its own, and touches nothing else', () => {
    const styleWith = (colors: Choices['colors']): string | undefined =>
      elementsOf(parseFragment(scriptSnippet({ ...noChoices, colors }, publication, words)))[0]?.attributes[
        'style'
      ];
    expect(styleWith({ background: '#ffeecc' })).toBe(
      '--samen-color-background: #ffeecc; background: #ffeecc; padding: 1rem',
    );
    expect(styleWith({ accent: '#112233' })).toBe('--samen-color-accent: #112233');
  });

  test('is, read by the parser of a browser, exactly what was chosen, and no more', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const elements = elementsOf(parseFragment(scriptSnippet(choices, publication, words)));
        expect(elements.map(({ tag }) => tag)).toEqual([tagOf(choices.widget), 'a', 'script']);
        const [element, link, script] = elements;
        const { src, style, ...attributes } = element!.attributes;
        expect(src).toBe(publication.src);
        expect(attributes).toEqual(choices.attributes);
        expect(colorsIn(style)).toEqual(choices.colors);
        expect(Object.keys(link!.attributes)).toEqual(['href']);
        if (choices.link.href) expect(link!.attributes['href']).toBe(choices.link.href);
        expect(link!.text).toBe(choices.link.label || words.link);
        expect(script!.attributes).toEqual({
          type: 'module',
          async: '',
          src: `${publication.files}${choices.widget}.js`,
        });
      }),
      { numRuns: 400 },
    );
  });

  test('as a frame has only its own elements, and an address that says the choices', () => {
    fc.assert(
      fc.property(anyChoices, anyText, (choices, title) => {
        const elements = elementsOf(parseFragment(frameSnippet(choices, publication, { ...words, title })));
        // The link of the first three is another address than the frame: in a paragraph it would become a second frame.
        const block = choices.attributes.limit ? 'div' : 'p';
        expect(elements.map(({ tag }) => tag)).toEqual(['iframe', block, 'a', 'script']);
        const { src = '', ...rest } = elements[0]!.attributes;
        expect(Object.keys(rest).every((name) => !/^(on|srcdoc|style)/.test(name))).toBe(true);
        expect(rest['allow']).toBe('clipboard-write; web-share');
        // Two widgets on a page do not take each other's item.
        expect(['', `samen-${choices.widget}`]).toContain(rest['data-samenspel']);
        const url = new URL(src);
        expect(url.origin + url.pathname).toBe(publication.frame);
        const read = readChoices(url.searchParams).choices;
        expect({ ...read, link: choices.link }).toEqual(choices);
        expect(url.searchParams.get('src')).toBe(publication.src);
      }),
      { numRuns: 200 },
    );
  });

  test('as a link has nothing that a sanitizer takes away: paragraphs, strong words and links', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const elements = elementsOf(parseFragment(linkSnippet(choices, publication, words)));
        expect(elements.map(({ tag }) => tag)).toEqual(['p', 'strong', 'p', 'a']);
        expect(elements.flatMap(({ attributes }) => Object.keys(attributes))).toEqual(['href']);
        const href = new URL(elements.at(-1)!.attributes['href']!, 'https://page.example/');
        expect(href.protocol).toMatch(/^(https?|tel|mailto):$/);
      }),
      { numRuns: 200 },
    );
  });

  test('stays whole in the middle of a page', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const page = `<!doctype html><title>x</title><h1>Wijk</h1>${scriptSnippet(choices, publication, words)}<p id="after">na</p>`;
        const elements = elementsOf(parse(page));
        expect(elements.at(-1)).toMatchObject({ tag: 'p', attributes: { id: 'after' }, text: 'na' });
      }),
      { numRuns: 100 },
    );
  });

  test('has no attribute that leads to a script, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const href = withAttribute(noChoices, 'submit-href', typed).attributes['submit-href'];
        if (href !== undefined) expect(new URL(href, 'https://page.example/').protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 400 },
    );
    for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])
      expect(withAttribute(noChoices, 'submit-href', bad).attributes).toEqual({});
  });

  test('reads like the example in README where little is chosen', () => {
    expect(scriptSnippet(withAttribute(noChoices, 'district', 'WK019313'), publication, words)).toBe(
      `<samen-activity-finder
  src="https://feed.zwolle.example/feed.json?a=1&amp;b=2"
  district="WK019313"
>
  <a href="https://samenspel.zwolle.example/embed/frame.html?widget=activity-finder&amp;src=https://feed.zwolle.example/feed.json%3Fa%3D1%26b%3D2&amp;district=WK019313">Bekijk alle activiteiten</a>
</samen-activity-finder>
<script type="module" async src="https://samenspel.zwolle.example/embed/activity-finder.js"></script>
`,
    );
  });

  test('of a form without a feed has no address of one, in no output', () => {
    const room = withWidget(noChoices, 'room-request');
    for (const make of [scriptSnippet, frameSnippet, linkSnippet]) {
      const made = make(room, { ...publication, src: '' }, words);
      expect(made).not.toMatch(/src=yes|\ssrc[\s>]|[?;]src=/);
    }
  });

  describe('of the first three has a link to everything', () => {
    const district = withAttribute(noChoices, 'district', 'WK019313');
    const three = withAttribute(district, 'limit', '3');
    const linksOf = (choices: Choices): (string | undefined)[] =>
      [scriptSnippet, frameSnippet, linkSnippet].map(
        (make) =>
          elementsOf(parseFragment(make(choices, publication, words))).find(({ tag }) => tag === 'a')
            ?.attributes['href'],
      );

    test('on the page that the editor names', () => {
      const page = 'https://www.zwolle.example/agenda';
      expect(new Set(linksOf(withAttribute(three, 'more-href', page)))).toEqual(new Set([page]));
    });

    test('and without one, on the page for a frame, within the same district', () =>
      expect(linksOf(three)).toEqual(linksOf(district)));

    test('and not where the editor has a link', () => {
      const href = 'https://www.zwolle.example/wijk';
      expect(new Set(linksOf({ ...three, link: { href, label: '' } }))).toEqual(new Set([href]));
    });
  });

  test('names the hash of the script where it is known', () =>
    expect(
      scriptSnippet(
        noChoices,
        { ...publication, integrity: { 'embed/activity-finder.js': 'sha384-abc' } },
        words,
      ),
    ).toContain('activity-finder.js" integrity="sha384-abc" crossorigin></script>'));
});

test('An address of the builder says all choices again', () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const kept = keptAttributes(choices.widget, (name) => choices.attributes[name]);
      expect(kept).toEqual(choices.attributes);
    }),
    { numRuns: 100 },
  );
});
