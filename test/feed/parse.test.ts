import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFeed, parseJson, readItem } from '../../src/feed/parse.ts';
import { readFeed } from '../../src/feed/read.ts';
import { withoutPrivateData } from '../../src/feed/private-help.ts';
import { recordFigure } from '../figure.ts';
import { places } from './damage.ts';
import { exampleFeed } from './example-feed.ts';

type Loose = Record<string, unknown>;

function read(feed: unknown) {
  const result = readFeed(JSON.stringify(feed));
  if (!result.ok) throw result.error;
  return result;
}
function failure(feed: unknown) {
  const result = readFeed(typeof feed === 'string' ? feed : JSON.stringify(feed));
  return result.ok ? 'ok' : result.error.code;
}
function withItem(change: (item: Loose) => void, id = 'act-1') {
  const feed = exampleFeed();
  change(feed.items.find((item) => item.id === id) as Loose);
  const result = read(feed);
  return { ...result, item: result.items.find((item) => item.id === id) as Loose | undefined };
}
const paths = (result: { problems: { path: string }[] }) => result.problems.map(({ path }) => path);

describe('reading a feed', () => {
  it('gives every record of a good feed unchanged, without a problem', () => {
    const result = read(exampleFeed());
    expect(result.items).toEqual(exampleFeed().items);
    expect(result.problems).toEqual([]);
    expect(result.meta.name).toBe('Samen in Zwolle');
    expect(result.meta).not.toHaveProperty('items');
  });

  it('says what is no feed', () => {
    expect(failure({ type: 'DataFeed', items: [] })).toBe('not-a-feed');
    expect(failure({ ...exampleFeed(), items: {} })).toBe('not-a-feed');
    expect(failure([])).toBe('not-a-feed');
    expect(failure(null)).toBe('not-a-feed');
    expect(failure('')).toBe('empty');
    expect(failure('{')).toBe('not-json');
  });

  it('refuses another major version and accepts additions to this one', () => {
    expect(failure({ ...exampleFeed(), conformsTo: 'https://samenspel.example/feed/v2' })).toBe(
      'unknown-version',
    );
    expect(failure({ ...exampleFeed(), conformsTo: 'https://samenspel.example/feed/v12' })).toBe(
      'unknown-version',
    );
    expect(failure({ ...exampleFeed(), conformsTo: 'https://samenspel.example/feed/v1.3', later: 1 })).toBe(
      'ok',
    );
  });

  it('still shows a feed whose envelope lacks its licence, and says so', () => {
    const feed: Loose = { ...exampleFeed(), dateModified: 'gisteren' };
    delete feed.license;
    const result = read(feed);
    expect(result.items).toHaveLength(7);
    expect(paths(result).sort()).toEqual(['dateModified', 'license']);
  });

  it('loses only the field when an optional field is bad', () => {
    const result = withItem((item) => (item.summary = 5));
    expect(result.item).not.toHaveProperty('summary');
    expect(result.item).toHaveProperty('url');
    expect(result.problems).toEqual([
      { path: 'items[3].summary', code: 'invalid', message: expect.any(String), value: 5 },
    ]);
  });

  it('loses the record when its id, name or type is missing', () => {
    for (const key of ['id', 'name', 'type']) {
      const feed = exampleFeed();
      delete (feed.items[3] as Loose)[key];
      const result = read(feed);
      expect(result.items.map(({ id }) => id)).not.toContain('act-1');
      expect(result.items).toHaveLength(6);
      expect(result.skipped.records).toBe(1);
      expect(paths(result)).toContain(`items[3].${key}`);
    }
  });

  it('does not count a name without words as a name', () => {
    for (const name of ['', ' \u200b', {}, { nl: ' ' }]) {
      const result = withItem((item) => (item.name = name));
      expect(result.item).toBeUndefined();
      expect(paths(result)).toContain('items[3].name');
    }
  });

  it('loses only the language of a name that is no text', () => {
    const result = withItem((item) => (item.name = { nl: 'Eten', en: 7 }));
    expect(result.item?.name).toEqual({ nl: 'Eten' });
    expect(paths(result)).toEqual(['items[3].name.en']);
  });

  it('loses only the bad element of a list, and names its place as written', () => {
    const result = withItem((item) => (item.category = [1, 'a', 2, 'b']));
    expect(result.item?.category).toEqual(['a', 'b']);
    expect(paths(result)).toEqual(['items[3].category[0]', 'items[3].category[2]']);
  });

  it('keeps the good element when its neighbour lacks two required fields', () => {
    const result = withItem(
      (item) =>
        (item.openingHours = [
          { dayOfWeek: ['Monday'] },
          { dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' },
        ]),
      'place-1',
    );
    expect(result.item?.openingHours).toEqual([{ dayOfWeek: ['Friday'], opens: '09:00', closes: '12:00' }]);
    expect(paths(result)).toEqual(['items[1].openingHours[0].opens', 'items[1].openingHours[0].closes']);
  });

  it('leaves a field away when nothing in it is usable: absent means unknown', () => {
    const result = withItem((item) => (item.eventSchedule = [{ startDate: '31-02-2026' }]));
    expect(result.item).not.toHaveProperty('eventSchedule');
    expect(result.problems[0]).toMatchObject({
      path: 'items[3].eventSchedule[0].startDate',
      value: '31-02-2026',
    });
  });

  it('refuses days that no calendar has', () => {
    const result = withItem((item) => {
      item.availableFrom = '2026-02-29';
      item.availableTo = '2028-02-29';
      item.subEvent = [{ startDate: '2026-04-31T10:00' }, { startDate: '2026-04-30T10:00' }];
    });
    expect(result.item).toMatchObject({
      availableTo: '2028-02-29',
      subEvent: [{ startDate: '2026-04-30T10:00' }],
    });
    expect(result.item).not.toHaveProperty('availableFrom');
    expect(result.problems[0]).toEqual({
      path: 'items[3].availableFrom',
      code: 'invalid',
      message: 'not a day of the calendar',
      value: '2026-02-29',
    });
  });

  it('keeps an inline place without its bad part', () => {
    const result = withItem(
      (item) => ((item.location as Loose).geo = { latitude: 'x', longitude: 6 }),
      'act-2',
    );
    expect(result.item?.location).toEqual({ type: 'Place', name: 'De kas', placeType: 'outdoor' });
    expect(paths(result)).toContain('items[4].location.geo.latitude');
  });

  it('drops a link that is not a web address', () => {
    const result = withItem((item) => {
      item.url = 'javascript:alert(1)';
      item.sameAs = ['https://a.example/', 'data:text/html,x'];
      item.image = [{ contentUrl: 'https://name:word@a.example/b.png' }];
      item.registration = { url: ' javascript:alert(1)', required: 'required' };
    });
    expect(result.item).not.toHaveProperty('url');
    expect(result.item).not.toHaveProperty('image');
    expect(result.item?.sameAs).toEqual(['https://a.example/']);
    expect(result.item?.registration).toEqual({ required: 'required' });
    expect(result.problems[0]?.value).toBe('javascript:alert(1)');
  });

  it('skips and counts records of a later version', () => {
    const feed: { items: unknown[] } = exampleFeed();
    feed.items.push(
      { type: 'Route', id: 'r1', name: 'Ommetje' },
      { type: 'Route', id: 'r2' },
      { type: '__proto__' },
    );
    const result = read(feed);
    expect(result.items).toHaveLength(7);
    expect(Object.entries(result.skipped.unknownTypes)).toEqual([
      ['Route', 2],
      ['__proto__', 1],
    ]);
    expect(result.skipped.records).toBe(0);
    expect(result.problems).toEqual([]);
  });

  it('keeps the first of two records with one id', () => {
    const feed = exampleFeed();
    feed.items.push({ ...exampleFeed().items[3]!, name: 'Een ander' });
    const result = read(feed);
    expect(result.items).toEqual(exampleFeed().items);
    expect(result.problems).toMatchObject([{ path: 'items[7].id', code: 'duplicate-id', value: 'act-1' }]);
  });

  it('keeps fields it does not know', () => {
    expect(withItem((item) => (item.later = { a: [1] })).item?.later).toEqual({ a: [1] });
  });

  it('lets no key reach a prototype', () => {
    const text = JSON.stringify(exampleFeed()).replace(
      '"id":"act-1"',
      '"id":"act-1","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":{"__proto__":{"polluted":1},"prototype":1}',
    );
    const result = readFeed(text);
    const item = result.ok ? (result.items[3] as Loose) : {};
    expect(Object.keys(item)).not.toContain('constructor');
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
    expect(item.x).toEqual({});
    expect(Object.getPrototypeOf(item.x)).toBe(Object.prototype);
    expect(({} as Loose).polluted).toBeUndefined();
  });

  it('reads 32 levels and loses only the record that goes deeper', () => {
    const nested = (levels: number): unknown => (levels ? { a: nested(levels - 1) } : 1);
    const fits = withItem((item) => (item.deep = nested(29)));
    expect(fits.item).toBeDefined();
    const result = withItem((item) => (item.deep = nested(30)));
    expect(result.items).toHaveLength(6);
    expect(result.problems).toMatchObject([{ path: 'items[3]', code: 'too-deep' }]);
    expect(failure({ ...exampleFeed(), deep: nested(32) })).toBe('too-deep');
  });

  it('survives nesting that would exhaust the stack', () => {
    const levels = 200_000;
    const feed = JSON.stringify(exampleFeed()).replace(
      '"act-1"',
      `"act-1","x":${'['.repeat(levels)}${']'.repeat(levels)}`,
    );
    const result = readFeed(feed);
    expect(result.ok ? result.items.length : result.error.code).toSatisfy(
      (seen) => seen === 6 || seen === 'too-deep',
    );
  });

  it('never shows a way to reach a private person who asks for help', () => {
    const result = withItem((item) => {
      item.contactPoint = [{ telephone: '06 00000000' }];
      item.address = { streetAddress: 'Lindelaan 2' };
      item.location = 'place-1';
    }, 'help-1');
    expect(JSON.stringify(result.item)).not.toMatch(/06 0|Lindelaan|place-1/);
    expect(paths(result)).toEqual(['items[6].contactPoint', 'items[6].address', 'items[6].location']);
    expect(JSON.stringify(result.problems)).not.toMatch(/06 0|Lindelaan/);
  });

  it('accepts a byte order mark and refuses bytes that are not UTF-8', () => {
    const bytes = new TextEncoder().encode(JSON.stringify(exampleFeed()));
    expect(readFeed(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes])).ok).toBe(true);
    expect(parseJson('\ufeff[1]')).toEqual([1]);
    const result = readFeed(new Uint8Array([...bytes.subarray(0, 20), 0xff, ...bytes.subarray(20)]));
    expect(result).toMatchObject({ ok: false, error: { code: 'encoding' } });
  });

  it('can be read a record at a time', () => {
    const { items, envelope } = openFeed({ ...exampleFeed(), next: 'feed-2.json' });
    expect(items.map((item, index) => readItem(item, index, withoutPrivateData).item?.id)).toEqual(
      exampleFeed().items.map(({ id }) => id),
    );
    expect(envelope.next).toBe('feed-2.json');
  });
});

describe('reading a damaged feed', () => {
  const junk: unknown[] = [
    null,
    true,
    -1,
    1e308,
    '',
    'x'.repeat(20_000),
    '\u202e',
    [],
    [[]],
    {},
    { nl: 5 },
    'javascript:alert(1)',
    [null],
    { type: 'Place' },
  ];

  it('keeps every untouched record and names every damage, over 1,000 seeded mutations', () => {
    let checked = 0;
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.nat(1_000),
        fc.constantFrom('replace', 'remove', 'swap'),
        fc.nat(junk.length - 1),
        (index, which, how, what) => {
          const feed = exampleFeed();
          const all = places(feed.items[index]);
          const path = all[which % all.length]!;
          const parent = path
            .slice(0, -1)
            .reduce<unknown>((node, key) => (node as Loose)[key], feed.items[index]) as Loose;
          const key = path.at(-1)!;
          const before = JSON.stringify(feed.items[index]);
          if (how === 'replace') parent[key] = structuredClone(junk[what]);
          else if (how === 'remove' && Array.isArray(parent)) parent.splice(Number(key), 1);
          else if (how === 'remove') delete parent[key];
          else parent[key] = { [String(key)]: parent[key] } as unknown;

          const result = read(feed);
          const untouched = exampleFeed().items.filter((_, i) => i !== index);
          // A mutation may give the record the id of… nothing: junk ids are refused or unique.
          expect(result.items.filter((item) => untouched.some(({ id }) => id === item.id))).toEqual(
            untouched,
          );
          const own = result.items.find((item) => !untouched.some(({ id }) => id === item.id));
          const written = JSON.stringify(feed.items[index]);
          const lossless = JSON.stringify(own) !== undefined && sameJson(own, feed.items[index]);
          if (!lossless && written !== before) {
            const reported = result.problems.some(({ path: at }) => at.startsWith(`items[${index}]`));
            const unknown = Object.keys(result.skipped.unknownTypes).length > 0;
            const cleaned = own !== undefined && sameJson(own, JSON.parse(written.replaceAll('\u202e', '')));
            expect(reported || unknown || cleaned, `${path.join('.')} ${how} ${what}`).toBe(true);
          }
          checked += 1;
        },
      ),
      { numRuns: 1_000, seed: 20261124 },
    );
    expect(checked).toBe(1_000);
    recordFigure('feed.mutations.survived', checked, 'feeds');
  });

  it('never throws on anything that is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readFeed(text);
        readFeed(
          JSON.stringify({ ...exampleFeed(), items: [JSON.parse(text)], publisher: JSON.parse(text) }),
        );
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null)
    return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => sameJson((one as Loose)[key], (other as Loose)[key]))
  );
}
