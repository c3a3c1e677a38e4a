import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { livingFeed } from '../../demo/living-feed.mjs';
import { cleanText } from '../../src/feed/clean.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { readFeed } from '../../src/feed/read.ts';
import { firstPageKinds } from '../../src/publish/first-page-kinds.ts';
import { main } from '../../src/publish/main.ts';
import { renderFirstPage } from '../../src/publish/render.ts';
import { fakeIo } from './fake-io.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const NOW = '2026-11-24T09:00';
const sample = livingFeed(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../demo/feed.json'), 'utf8')) as Feed,
  NOW.slice(0, 10),
);

async function render(feed: unknown, ...argv: string[]) {
  const io = fakeIo({ 'in.json': JSON.stringify(feed) });
  const code = await main(['render', 'in.json', '--now', NOW, ...argv], io);
  return { code, ...io };
}
const elementsIn = (node: Node): Element[] => {
  const own = 'tagName' in node ? [node] : [];
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : [])];
};
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attributeOf = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;
const withClass = (page: Node, name: string): Element[] =>
  elementsIn(page).filter((one) => attributeOf(one, 'class')?.split(' ').includes(name));
const pageOf = async (feed: unknown, ...argv: string[]) => {
  const { code, out, err } = await render(feed, ...argv);
  expect({ code, err: code ? err : '' }).toEqual({ code: 0, err: '' });
  return parseFragment(out);
};
interface Linked {
  itemListElement: {
    position: number;
    item: {
      '@type': string;
      name: string;
      url?: string;
      '@context'?: string;
      subEvent?: { location?: object }[];
    };
  }[];
}
const linkedIn = (page: Node): Linked | undefined => {
  const script = elementsIn(page).find(({ tagName }) => tagName === 'script');
  return script && (JSON.parse(textOf(script)) as Linked);
};

describe('the first page of a list, as HTML', () => {
  it('has the first activities of the day with their facts, in the element that the widget will fill', async () => {
    const page = await pageOf(sample, '--widget', 'activity-finder');
    const [widget] = elementsIn(page);
    expect(widget).toMatchObject({ tagName: 'samen-activity-finder' });
    expect(attributeOf(widget!, 'src')).toBe('./feed.json');
    expect(withClass(widget!, 'card')).toHaveLength(20);
    expect(textOf(withClass(widget!, 'section')[0]!)).toMatch(/^Vandaag, dinsdag 24 november/);
    expect(textOf(withClass(widget!, 'result')[0]!)).toMatch(/^\d+ activiteiten$/);
    const facts = elementsIn(withClass(widget!, 'card')[0]!).filter(({ tagName }) => tagName === 'dt');
    expect(facts.map(textOf)).toContain('Waar');
    expect(attributeOf(withClass(widget!, 'way-in')[0]!, 'href')).toMatch(/^\?item=/);
  });

  it('is of the moment that was told: at midnight nothing is left of the morning', async () => {
    const io = fakeIo({ 'in.json': JSON.stringify(sample) });
    await main(['render', 'in.json', '--widget', 'activity-finder', '--now', '2026-11-24T23:58'], io);
    const first = (html: string) => textOf(withClass(parseFragment(html), 'card')[0]!);
    expect(first(io.out)).not.toBe(first((await render(sample, '--widget', 'activity-finder')).out));
  });

  it('keeps to the locked scope, and says it to the widget', async () => {
    const all = ['--widget', 'activity-finder', '--scope'];
    const page = await pageOf(sample, ...all, 'district=WK019313,WK019310', '--scope', 'walk-in=yes');
    const [widget] = elementsIn(page);
    expect(attributeOf(widget!, 'district')).toBe('WK019313 WK019310');
    expect(attributeOf(widget!, 'walk-in')).toBe('');
    for (const card of withClass(page, 'card')) expect(textOf(card)).toContain('Gewoon binnenlopen');
  });

  it('speaks English where that is asked, with the texts of the feed marked as Dutch', async () => {
    const page = await pageOf(sample, '--widget', 'activity-finder', '--lang', 'en');
    expect(textOf(withClass(page, 'title')[0]!)).toBe('What is there to do?');
    expect(attributeOf(withClass(page, 'root')[0]!, 'lang')).toBe('en');
    expect(withClass(page, 'way-in').some((title) => attributeOf(title, 'lang') === 'nl')).toBe(true);
  });

  it('can be a teaser, with a link to the rest and without a place for the search', async () => {
    const page = await pageOf(
      sample, '--widget', 'vacancy-list', '--limit', '3', '--more-href', '/alles?a=1&b=2', '--heading-level', '3',
    ); // prettier-ignore
    expect(withClass(page, 'card')).toHaveLength(3);
    expect(withClass(page, 'place')).toHaveLength(0);
    expect(attributeOf(withClass(page, 'way-on')[0]!, 'href')).toBe('/alles?a=1&b=2');
    expect(withClass(page, 'title')[0]!.tagName).toBe('h3');
    expect(elementsIn(page)[0]!.attrs).toEqual([
      { name: 'src', value: './feed.json' },
      { name: 'heading-level', value: '3' },
      { name: 'limit', value: '3' },
      { name: 'more-href', value: '/alles?a=1&b=2' },
    ]);
  });

  it('tells search engines of the next dates alone, each with its place, so that the page stays small', async () => {
    const page = await pageOf(sample, '--widget', 'activity-finder');
    const series = linkedIn(page)!.itemListElement.flatMap(({ item }) =>
      item.subEvent ? [item.subEvent] : [],
    );
    expect(Math.max(...series.map((dates) => dates.length))).toBe(3);
    for (const date of series.flat()) expect(date).toHaveProperty('location');
    const { out } = await render(sample, '--widget', 'activity-finder');
    expect(Buffer.byteLength(out)).toBeLessThan(140_000);
  });

  it('tells search engines of the same items, by the address of the page', async () => {
    const argv = ['--page', 'https://www.zwolle.example/agenda?a=b'];
    const page = await pageOf(sample, '--widget', 'activity-finder', ...argv);
    const titles = withClass(page, 'way-in');
    const linked = linkedIn(page)!.itemListElement;
    expect(linked.map(({ position }) => position)).toEqual(linked.map((_, index) => index + 1));
    expect(linked.length).toBeGreaterThan(15);
    const hrefs = titles.map((title) => attributeOf(title, 'href'));
    for (const { item } of linked) {
      expect(['Event', 'EventSeries']).toContain(item['@type']);
      expect(hrefs).toContain(item.url);
      expect(item['@context']).toBeUndefined();
    }
    expect(linkedIn(await pageOf(sample, '--widget', 'directory'))!.itemListElement[0]!.item['@type']).toBe(
      'Organization',
    );
    expect(linkedIn(await pageOf(sample, '--widget', 'directory', '--without-json-ld'))).toBeUndefined();
  });

  it('says it when a list is empty, and warns of a scope that fits nothing', async () => {
    const { out, err } = await render(sample, '--widget', 'directory', '--scope', 'district=WK999999');
    expect(textOf(withClass(parseFragment(out), 'result')[0]!)).toBe(
      'Er staan nu geen organisaties in de lijst.',
    );
    expect(err).toContain('LET OP  --scope district=WK999999');
  });

  it('writes a file where that is asked, and reports as JSON', async () => {
    const { out, written } = await render(sample, '--widget', 'directory', '-o', 'map/lijst.html', '--json');
    expect(written['map/lijst.html']).toMatch(/^<samen-directory src="/);
    expect(JSON.parse(out)).toMatchObject({ output: 'map/lijst.html', items: 20, now: NOW });
  });

  it.each([
    [[], '--widget ontbreekt'],
    [['--widget', 'kalender'], 'bestaat niet'],
    [['--widget', '__proto__'], 'bestaat niet'],
    [['--widget', 'help-list'], 'vragen van buren'],
    [['--widget', 'directory', '--scope', 'cost=free'], '"cost" bestaat niet'],
    [['--widget', 'directory', '--scope', 'district'], 'schrijf bijvoorbeeld'],
    [['--widget', 'directory', '--limit', '0'], 'getal van 1'],
    [['--widget', 'directory', '--heading-level', '7'], 'van 1 tot en met 6'],
    [['--widget', 'directory', '--page', 'javascript:alert(1)'], 'heel webadres'],
    [['--widget', 'directory', '--now', '2026-02-30T10:00'], 'plaatselijke tijd'],
  ])('explains wrong use: %j', async (argv, why) => {
    const { code, err, out } = await render(sample, ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(why);
  });

  it('writes nothing for a feed with errors', async () => {
    const { code, written } = await render({ ...sample, id: 3 }, '--widget', 'directory', '-o', 'lijst.html');
    expect({ code, written }).toEqual({ code: 1, written: {} });
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '<', '>', '"', "'", '&', '</script>', '<script>alert(1)</script>', '<!--', '-->', ']]>', '&lt;', '`', '=',
          '<img src=x onerror=alert(1)>', '" onclick="alert(1)', "' autofocus onfocus='alert(1)", '</div></div>',
          '<style>', '</samen-activity-finder>', 'javascript:alert(1)', '${1}', '\u2028', '\0', ' ', 'koffie',
        ), // prettier-ignore
        { minLength: 1, maxLength: 6 },
      )
      .map((parts) => parts.join('')),
  );

  it('is not made of a feed that was cut, which has no items of its own, nor of what is said twice or not spoken', async () => {
    const cut = await render(
      { ...sample, shards: [{ href: 'activity-1.json', types: ['Activity'], items: 3 }] },
      '--widget',
      'activity-finder',
    );
    expect(cut).toMatchObject({ code: 1, out: '' });
    expect(cut.err).toContain('geknipt');
    const twice = ['--scope', 'district=WK019313', '--scope', 'district=WK019310'];
    expect(await render(sample, '--widget', 'activity-finder', ...twice)).toMatchObject({ code: 2, out: '' });
    expect(await render(sample, '--widget', 'activity-finder', '--lang', 'fr')).toMatchObject({
      code: 2,
      out: '',
    });
  });

  it('shows every text as a text, whatever is in it: no element and no attribute comes of it', async () => {
    const feedOf = (words: readonly string[]) => ({
      ...sample,
      conceptSchemes: [],
      items: [
        { type: 'Organization', id: 'org', name: `x${words[0]}` },
        { type: 'Place', id: 'place', name: `x${words[1]}`, address: { streetAddress: `x${words[2]}` } },
        {
          type: 'Activity', id: `act${words[5]}`, name: { nl: `x${words[3]}` }, summary: { en: `x${words[4]}` },
          organizer: 'org', location: 'place', eventSchedule: [{ startDate: '2026-11-25', startTime: '10:00' }], category: [`x${words[0]}`],
          offers: [{ name: `x${words[2]}`, price: 2 }],
        },
      ],
    }); // prettier-ignore
    const shape = (page: Node) =>
      elementsIn(page).map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '));
    /** Not by the command, which publishes nothing that has marks of HTML in it. */
    const written = async (words: readonly string[]) => {
      const content = readFeed(JSON.stringify(feedOf(words)));
      if (!content.ok) throw content.error;
      const { text } = await renderFirstPage(content, {
        widget: 'activity-finder',
        kind: firstPageKinds['activity-finder']!,
        localNow: () => NOW,
        locale: 'nl',
        locked: {},
        page: 'https://www.zwolle.example/agenda',
        headingLevel: 2,
        attributes: { src: words[0]!, lang: words[1]! },
        withoutJsonLd: false,
      });
      return parseFragment(text);
    };
    const calm = shape(await written(Array<string>(6).fill('koffie')));
    expect(calm).toContain('p class lang dir');
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 6, maxLength: 6 }), async (words) => {
        const page = await written(words);
        expect(shape(page)).toEqual(calm);
        expect(textOf(withClass(page, 'way-in')[0]!)).toBe(cleanText(`x${words[3]}`));
        expect(textOf(withClass(page, 'summary')[0]!)).toBe(cleanText(`x${words[4]}`));
        expect(linkedIn(page)!.itemListElement[0]!.item.name).toBe(cleanText(`x${words[3]}`));
      }),
      { numRuns: 300 },
    );
  });
});
