import { describe, expect, test } from 'vitest';
import { originsIn, readFrameQuery, type FramePlace } from '../../../src/widgets/frame/frame-query.model.ts';

const place: FramePlace = {
  href: 'https://frame.zwolle.example/frame.html?widget=x',
  hosts: ['https://feed.zwolle.example'],
  isFramed: true,
};
const read = (query: string, more: Partial<FramePlace> = {}) =>
  readFrameQuery(new URLSearchParams(query), { ...place, ...more });

describe('the page in a frame', () => {
  test('shows nothing when its address names no widget of ours', () => {
    for (const query of [
      '',
      'widget=script',
      'widget=constructor',
      'widget=text-mode',
      'src=https://feed.zwolle.example/',
    ])
      expect(read(query)).toBe(undefined);
  });

  test.each([
    ['https://feed.zwolle.example/feed.json', true],
    ['./feed.json', true],
    ['https://frame.zwolle.example/feed.json', true],
    ['http://feed.zwolle.example/feed.json', false],
    ['https://feed.zwolle.example.evil.example/feed.json', false],
    ['https://feed.zwolle.example@evil.example/feed.json', false],
    ['//evil.example/feed.json', false],
    ['\\\\evil.example/feed.json', false],
    ['data:application/json,{}', false],
    ['javascript:alert(1)', false],
  ])('reads a feed of whom its publisher trusts only: %s', (src, isRead) => {
    const found = read(new URLSearchParams({ widget: 'activity-finder', src }).toString());
    expect(found?.attributes.src).toBe(isRead ? src : undefined);
  });

  test('sends a request to whom its publisher trusts only', () => {
    const query = (endpoint: string) => `widget=room-request&endpoint=${encodeURIComponent(endpoint)}`;
    expect(read(query('https://feed.zwolle.example/ask'))?.attributes.endpoint).toBe(
      'https://feed.zwolle.example/ask',
    );
    expect(read(query('https://evil.example/ask'))?.attributes).toEqual({});
  });

  test('takes no attribute that is not of the widget, and no link that runs', () => {
    const query =
      'widget=activity-finder&onload=x&style=x&class=x&url-state=query&kiosk=yes&more-href=javascript:x&district=WK019313&slot=x';
    expect(read(query)?.attributes).toEqual({ district: 'WK019313' });
  });

  test('opened by itself leads to nobody, and has no words of a stranger in it', () => {
    const query =
      'widget=room-request&mailto=a@evil.example&privacy=Bel+ons&privacy-href=https://evil.example/&variant=page';
    expect(read(query)?.attributes).toMatchObject({ mailto: 'a@evil.example', privacy: 'Bel ons' });
    expect(read(query, { isFramed: false })?.attributes).toEqual({ variant: 'page', 'heading-level': '1' });
  });

  test('made of a link believes no more, whoever wrote that link, and keeps its heading', () => {
    const query =
      'linked&widget=room-request&mailto=a@evil.example&privacy=Bel+ons&privacy-href=https://evil.example/&variant=page';
    expect(read(query)?.attributes).toEqual({ variant: 'page' });
  });

  test('keeps the level of a heading that was asked for', () =>
    expect(read('widget=directory&heading-level=3', { isFramed: false })?.attributes['heading-level']).toBe(
      '3',
    ));

  test('takes colours as six digits', () =>
    expect(read('widget=directory&accent=0B555E&text=red&background=%23ffffff')?.colors).toEqual({
      accent: '#0b555e',
      background: '#ffffff',
    }));
});

test('Trusted hosts are whole addresses with spaces between', () =>
  expect(originsIn(' https://a.example/feed  nonsense javascript:x http://b.example:8080 ')).toEqual([
    'https://a.example',
    'http://b.example:8080',
  ]));
