import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builderMessagesNl } from '../../../src/text/builder-messages.nl.ts';
import { checkPage } from '../../../src/widgets/builder/check-page.model.ts';
import { noChoices, withAttribute, type Choices } from '../../../src/widgets/builder/choices.model.ts';
import type { CheckOptions, Finding } from '../../../src/widgets/builder/page-source.model.ts';
import { frameSnippet, linkSnippet, scriptSnippet } from '../../../src/widgets/builder/snippet.model.ts';
import { anyChoices, anyText } from './generated-choices.ts';

const publication = {
  src: 'https://feed.zwolle.example/feed.json',
  files: 'https://cdn.zwolle.example/embed/',
  frame: 'https://cdn.zwolle.example/embed/frame.html',
};
const words = { title: 'Alle activiteiten', heading: 'Wat is er te doen?', link: 'Bekijk alle activiteiten' };
const snippet = scriptSnippet(noChoices, publication, words);
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>Wijk</title>${head}</head><body><h1>Wijk</h1>${body}</body></html>`;
const policy = (text: string): string => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const check = (html: string, choices = noChoices): Finding[] => checkPage(html, { ...publication, choices });
const codes = (html: string): string[] => check(html).map(({ code }) => code);
const wrong = (html: string, choices = noChoices): Finding[] =>
  check(html, choices).filter(({ tone }) => tone === 'error' || tone === 'warning');

/** What is not as it is chosen in the builder now. */
const differing = (html: string, choices: Choices): Finding[] =>
  check(html, choices).filter(({ code }) => code === 'gone' || code === 'other' || code === 'extra');

describe('an editor who checks a page', () => {
  test('hears that all is well where the code is whole, whatever was chosen', () => {
    expect(codes(page(snippet))).toEqual(['element', 'script', 'heading', 'cspHeader']);
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const made = scriptSnippet(choices, publication, words);
        const level = choices.attributes['heading-level'];
        const found = wrong(page(made), choices).filter(({ code }) => !(level && code.startsWith('heading')));
        // Curly quotes may be meant in words.
        expect(found.filter(({ code }) => code !== 'quotes')).toEqual([]);
        for (const whole of [made, frameSnippet(choices, publication, words)])
          expect(differing(page(whole), choices)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('hears that the script was taken away, and which line is missing', () =>
    expect(wrong(page(snippet.replace(/<script.*/, '')))).toEqual([
      {
        tone: 'error',
        code: 'noScript',
        about: 'samen-activity-finder',
        line: '<script type="module" async src="https://cdn.zwolle.example/embed/activity-finder.js"></script>',
      },
    ]));

  test('gets that line with its hash where that is known', () =>
    expect(
      checkPage(page(snippet.replace(/<script.*/, '')), {
        ...publication,
        choices: noChoices,
        integrity: { 'embed/activity-finder.js': 'sha384-abc' },
      }).map(({ line }) => line),
    ).toContain(
      '<script type="module" async src="https://cdn.zwolle.example/embed/activity-finder.js" integrity="sha384-abc" crossorigin></script>',
    ));

  test.each([
    ['https://www.wijk.example/js/all.js', 'module', false],
    ['/auto.js', 'module', false],
    ['https://cdn.zwolle.example/embed/all.js', 'module', true],
    ['https://elders.example/samenspel.iife.js', '', false],
    ['https://cdn.zwolle.example/samenspel.vacancy-list.iife.js', '', true],
  ])('hears whether a script is of the list of volunteer work: %s', (src, type, isOurs) => {
    const list = `<samen-vacancy-list src="/feed.json"><a href="/x">x</a></samen-vacancy-list>`;
    expect(codes(page(`${list}<script type="${type}" src="${src}"></script>`))).toContain(
      isOurs ? 'script' : 'noScript',
    );
  });

  test.each([
    'https://elders.example/samenspel/1.2.0/embed/auto.js',
    'https://elders.example/embed/activity-finder.js',
    'https://cdn.zwolle.example/oud/activity-finder.js',
    '/embed/activity-finder.js',
    'https://elders.example/samenspel.iife.js',
  ])('hears that a script is not that of the builder, and which is: %s', (src) => {
    const found = wrong(page(snippet.replace('https://cdn.zwolle.example/embed/activity-finder.js', src)));
    expect(found).toEqual([
      {
        tone: 'warning',
        code: 'elsewhere',
        about: src,
        line: '<script type="module" async src="https://cdn.zwolle.example/embed/activity-finder.js"></script>',
      },
    ]);
  });

  const finder = '<samen-activity-finder';
  test.each([
    ['local', 'the script', snippet.replace('https://cdn.zwolle.example/', 'http://localhost:8000/')],
    [
      'localFeed',
      'the feed',
      snippet.replace('src="https://feed.zwolle.example', 'src="http://127.0.0.1:8000'),
    ],
    ['localFeed', 'a file', snippet.replace('src="https://feed.zwolle.example', 'src="file:///C:/site')],
    ['localFeed', 'a drive', snippet.replace('src="https://feed.zwolle.example/', 'src="C:\\site\\')],
    ['local', 'no scheme', snippet.replace('src="https://cdn.zwolle.example/', 'src="//[::1]:8000/')],
    [
      'local',
      'any of its addresses',
      snippet.replace('src="https://cdn.zwolle.example/', 'src="http://[::]:8000/'),
    ],
    [
      'local',
      'the link',
      snippet.replace('href="https://cdn.zwolle.example/', 'href="http://samen.localhost./'),
    ],
    [
      'localFeed',
      'the feed in the link',
      snippet.replace(/(href="[^"]*)feed\.zwolle\.example/, '$1localhost'),
    ],
    ['localOwn', 'another link', snippet.replace(/href="[^"]*"/, 'href="http://localhost/agenda"')],
    ['localOwn', 'a link to a file', snippet.replace(/href="[^"]*"/, 'href="file:///C:/site/agenda.html"')],
    [
      'localOwn',
      'the page of all',
      snippet.replace(finder, `${finder} limit="3" more-href="http://localhost:8000/agenda"`),
    ],
    [
      'localOwn',
      'a page in a file',
      snippet.replace(finder, `${finder} more-href="file:///C:/site/agenda.html"`),
    ],
    ['localOwn', 'a page on a drive', snippet.replace(finder, `${finder} submit-href="C:\\site\\x.html"`)],
    [
      'localOwn',
      'a form',
      snippet
        .replace(' src=', ' endpoint="http://0.0.0.0/x" src=')
        .replaceAll('activity-finder', 'room-request'),
    ],
    [
      'local',
      'the frame',
      frameSnippet(noChoices, publication, words)
        .replace('https://cdn.', 'http://localhost.')
        .replace('localhost.zwolle.example', 'localhost'),
    ],
    [
      'localFeed',
      'its feed',
      frameSnippet(noChoices, { ...publication, src: 'http://localhost:8000/feed.json' }, words),
    ],
    [
      'localOwn',
      'its page of all',
      frameSnippet(withAttribute(noChoices, 'submit-href', 'http://localhost/meld'), publication, words),
    ],
    [
      'local',
      'a link alone',
      linkSnippet(noChoices, { ...publication, frame: 'http://localhost/frame.html' }, words),
    ],
    [
      'localFeed',
      'the feed of a link alone',
      linkSnippet(noChoices, { ...publication, src: 'http://localhost/feed.json' }, words),
    ],
  ])('hears that only this computer has what visitors need (%s): %s', (code, _, html) =>
    expect(wrong(page(html)).map((one) => one.code)).toEqual([code]),
  );

  test('reads the name of a file, and no more of it than fits in a sentence', () => {
    const aboutOf = (href: string): string | undefined =>
      wrong(page(snippet.replace(finder, `${finder} submit-href="${href}"`)))[0]?.about;
    expect(aboutOf('C:\\site\\x.html')).toBe('C:\\site\\x.html');
    expect(aboutOf(`file:///C:/${'map/'.repeat(50)}x.html`)).toMatch(/^file:\/\/\/C:\/map\/.{40,50}…$/);
  });

  test('hears once which computer it is, in a builder of that computer too', () => {
    const own = {
      src: 'http://localhost:8000/feed.json',
      files: 'http://localhost:8000/embed/',
      frame: 'http://localhost:8000/embed/frame.html',
    };
    const found = checkPage(page(scriptSnippet(noChoices, own, words)), { ...own, choices: noChoices });
    expect(found.filter(({ tone }) => tone === 'error')).toEqual([
      { tone: 'error', code: 'local', about: 'http://localhost:8000' },
    ]);
  });

  test('hears nothing of that where an address only looks like it', () => {
    const like = snippet
      .replace('feed.zwolle.example', 'localhost.zwolle.example')
      .replaceAll('cdn.zwolle.example/', 'cdn.zwolle.example/localhost/');
    expect(codes(page(like))).not.toContain('local');
    expect(codes(page(snippet.replace('src="https://feed.zwolle.example/', 'src="/')))).not.toContain(
      'local',
    );
  });

  test('hears that a hash is not that of the file, and which is', () => {
    const options = {
      ...publication,
      choices: noChoices,
      integrity: { 'embed/activity-finder.js': 'sha384-abc', 'embed/frame-host.js': 'sha384-def' },
    };
    const made = scriptSnippet(noChoices, options, words) + frameSnippet(noChoices, options, words);
    expect(checkPage(page(made), options).map(({ code }) => code)).not.toContain('integrity');
    const changed = made.replace('sha384-abc', 'sha384-oud').replace('sha384-def', 'sha384-ouder');
    const lines = checkPage(page(changed), options).flatMap(({ code, line }) =>
      code === 'integrity' ? line : [],
    );
    expect(lines).toEqual(made.match(/<script.*/g));
  });

  test('hears what is not as it is chosen in the builder now, and that this is no fault', () => {
    const chosen = withAttribute(withAttribute(noChoices, 'district', 'WK019313'), 'limit', '3');
    const made = scriptSnippet(chosen, publication, words);
    const changed = page(
      made
        .replace(/ limit="3"/, ' limit="5" plain')
        .replace(/ district="WK019313"/, '')
        .replace('src="https://feed.zwolle.example/feed.json"', 'src="https://feed.zwolle.example/oud.json"'),
    );
    expect(wrong(changed, chosen)).toEqual([]);
    expect(differing(changed, chosen)).toEqual([
      { tone: 'info', code: 'gone', about: 'district="WK019313"' },
      {
        tone: 'info',
        code: 'other',
        about: 'src="https://feed.zwolle.example/oud.json", limit="5"',
        line: 'src="https://feed.zwolle.example/feed.json" limit="3"',
      },
      { tone: 'info', code: 'extra', about: 'plain' },
    ]);
    // Of two, the one that is most like it.
    expect(differing(changed + made, chosen)).toEqual([]);
    const frame = frameSnippet(chosen, publication, words).replace('&amp;district=WK019313', '');
    expect(differing(page(frame), chosen).map(({ about }) => about)).toEqual(['district="WK019313"']);
    expect(differing(page('<samen-directory src="/feed.json"></samen-directory>'), chosen)).toEqual([
      { tone: 'info', code: 'gone', about: 'samen-activity-finder' },
    ]);
  });

  test('of a builder without a feed hears nothing of the feed on the page', () => {
    const own = `<link rel="canonical" href="https://www.wijk.example/">`;
    const found = checkPage(page(snippet, own), { ...publication, src: '', choices: noChoices });
    expect(found.map(({ code }) => code)).not.toContain('other');
  });

  describe('of a page that asks what the feed does not have', () => {
    const districts = [
      { value: 'WK019313', label: 'Assendorp' },
      { value: 'WK019340', label: 'Berkum' },
      { value: 'WK019350', label: 'Oud Zuid' },
      { value: 'WK019351', label: 'Oud Zuid Oost' },
      { value: 'WK019352', label: 'De Pol, Holten' },
      // The name of another is the code of this one.
      { value: 'Zuid', label: 'Zuidbroek' },
      { value: 'WK019360', label: 'Zuid' },
      { value: 'een,twee', label: 'Een en twee' },
    ];
    const optionsOf: CheckOptions['optionsOf'] = (name) => (name === 'district' ? districts : undefined);
    const asking = (
      district: string,
      { src = publication.src, make = scriptSnippet, knows = optionsOf } = {},
    ): Finding[] => {
      const choices = withAttribute(noChoices, 'district', district);
      const html = page(make(choices, { ...publication, src }, words));
      return checkPage(html, { ...publication, choices, optionsOf: knows }).filter(
        ({ tone }) => tone === 'error' || tone === 'warning',
      );
    };

    test.each([
      ['Assendorp', 'WK019313'],
      ['assendorp', 'WK019313'],
      ['wk019313', 'WK019313'],
      ['Oud Zuid Oost', 'WK019351'],
      ['WK019340 Oud Zuid Assendorp', 'WK019340 WK019350 WK019313'],
      ['Assendorp, Berkum', 'WK019313 WK019340'],
      ['WK019313, WK019340', 'WK019313 WK019340'],
      ['WK019313;Oud Zuid', 'WK019313 WK019350'],
      ['De Pol Holten', 'WK019352'],
    ])('hears which code belongs to a name: %s', (district, code) => {
      const told = {
        tone: 'error',
        code: 'named',
        about: `district="${district}"`,
        line: `district="${code}"`,
      };
      expect(asking(district)).toEqual([told]);
      expect(asking(district, { make: frameSnippet })).toEqual([told]);
    });

    test('is warned of what has no name, which may be a code all the same', () => {
      const told = { tone: 'warning', code: 'notInFeed', about: 'district="WK019399"' };
      expect(asking('WK019399')).toEqual([told]);
      expect(asking('WK019313 WK019399')).toEqual([told]);
      expect(asking('Assendorp WK019399')).toEqual([
        told,
        {
          tone: 'error',
          code: 'named',
          about: 'district="Assendorp WK019399"',
          line: 'district="WK019313 WK019399"',
        },
      ]);
    });

    test('hears nothing of codes, also where one is the name of another or has a comma in it', () => {
      for (const codes of ['WK019313 WK019340', 'Zuid', 'een,twee']) expect(asking(codes)).toEqual([]);
    });

    test('hears nothing where it is another feed, or not all of it is known', () => {
      expect(asking('Assendorp', { src: 'https://elders.example/feed.json' })).toEqual([]);
      expect(asking('Assendorp', { knows: () => undefined })).toEqual([]);
    });

    test('is warned where the feed of a short address is most likely that of the builder', () =>
      expect(asking('Assendorp', { src: '/feed.json' }).map(({ tone }) => tone)).toEqual(['warning']));
  });

  test('hears of the script of this publication, where there are several', () => {
    const older = '<script src="https://elders.example/activity-finder.js"></script>';
    expect(codes(page(older + snippet))).toContain('script');
  });

  test('hears that an end tag is gone, with a slash in the start tag too', () => {
    const open = snippet.replace('</samen-activity-finder>', '');
    expect(wrong(page(open))).toEqual([
      { tone: 'error', code: 'unclosed', about: 'samen-activity-finder', line: '</samen-activity-finder>' },
    ]);
    expect(codes(page(`<samen-directory src="/feed.json" />`))).toContain('unclosed');
    // The end tag of the second closes nothing of the first.
    expect(codes(page(open + snippet)).filter((code) => code === 'unclosed')).toHaveLength(1);
  });

  test('hears that the code stands there as text', () =>
    expect(codes(page(snippet.replace(/</g, '&lt;')))).toEqual(['asText']));

  test('hears that there is nothing, also where it stands in a comment', () => {
    expect(codes(page('<p>Niets</p>'))).toEqual(['nothing']);
    expect(codes(page(`<!-- ${snippet} -->`))).toEqual(['nothing']);
  });

  test.each([
    ['noLink', snippet.replace(/<a .*<\/a>/, '')],
    ['noFeed', snippet.replace(/ src="https:\/\/feed[^"]*"/, '')],
    ['attributes', snippet.replace('<samen-activity-finder', '<samen-activity-finder distict="WK019313"')],
    ['values', snippet.replace('<samen-activity-finder', '<samen-activity-finder limit="drie"')],
    ['quotes', snippet.replace('<samen-activity-finder', '<samen-activity-finder district=”WK019313”')],
    ['scriptType', snippet.replace('type="module" ', '')],
    ['headingSkips', snippet.replace('<samen-activity-finder', '<samen-activity-finder heading-level="4"')],
    ['headingTop', snippet.replace('<samen-activity-finder', '<samen-activity-finder heading-level="1"')],
  ])('hears of what a system or a hand has changed: %s', (code, html) =>
    expect(wrong(page(html)).map((one) => one.code)).toContain(code),
  );

  test('hears of a short address on a page with a base address', () =>
    expect(codes(page(snippet.replace('https://feed.zwolle.example/', './'), '<base href="/x/">'))).toContain(
      'base',
    ));

  test.each([
    [
      "default-src 'self'",
      ["connect-src 'self' https://feed.zwolle.example", "script-src 'self' https://cdn.zwolle.example"],
    ],
    ["script-src 'self' https://cdn.zwolle.example; connect-src https://*.zwolle.example", []],
    ["script-src 'self' https:; connect-src *", []],
    // No line helps there: the script needs the nonce.
    ["script-src 'nonce-abc' 'strict-dynamic' https://cdn.zwolle.example", []],
    [
      "default-src 'none'; script-src-elem https://www.wijk.example; connect-src https:",
      ['script-src-elem https://www.wijk.example https://cdn.zwolle.example'],
    ],
    ["connect-src 'none'", ['connect-src https://feed.zwolle.example']],
    [
      'script-src https://cdn.zwolle.example/andere/; connect-src https://feed.zwolle.example:443',
      ['script-src https://cdn.zwolle.example/andere/ https://cdn.zwolle.example'],
    ],
    ["img-src 'self'", []],
    ["require-trusted-types-for 'script'; trusted-types lit-html", ['trusted-types samenspel']],
    ["require-trusted-types-for 'script'", []],
  ])('hears which lines a policy misses: %s', (text, lines) =>
    expect(check(page(snippet, policy(text))).flatMap(({ line }) => line ?? [])).toEqual(lines),
  );

  test('hears that a nonce is missing where hosts do not count', () =>
    expect(codes(page(snippet, policy("script-src 'nonce-abc' 'strict-dynamic'")))).toContain('cspNonce'));

  test('hears that it works on the site itself alone, and never that all is well', () => {
    const strict = policy("default-src 'self'");
    expect(wrong(page(snippet, strict)).map(({ code }) => code)).toEqual(['cspSelf', 'cspSelf']);
    const head = `<link rel="canonical" href="https://www.wijk.example/">`;
    expect(wrong(page(snippet, head + strict)).map(({ code }) => code)).toEqual(['csp', 'csp']);
  });

  test('knows the site itself by the canonical address', () => {
    const head = `<link rel="canonical" href="https://feed.zwolle.example/wijk">`;
    expect(wrong(page(snippet, head + policy("script-src https:; connect-src 'self'")))).toEqual([]);
  });

  test('hears of colours that a policy forbids', () => {
    const colored = scriptSnippet({ ...noChoices, colors: { accent: '#0b555e' } }, publication, words);
    expect(codes(page(colored, policy("style-src 'self'")))).toContain('style');
    expect(codes(page(colored, policy("style-src 'unsafe-inline'")))).not.toContain('style');
    // A browser takes no notice of the one beside the other.
    expect(codes(page(colored, policy("style-src 'unsafe-inline' 'nonce-abc'")))).toContain('style');
  });

  test('hears of a frame: its name, its sandbox, and whether it may be there', () => {
    const frame = frameSnippet(noChoices, publication, words);
    expect(wrong(page(frame))).toEqual([]);
    expect(codes(page(frame.replace(/title="[^"]*"/, 'sandbox="allow-forms"')))).toEqual(
      expect.arrayContaining(['frame', 'frameTitle', 'frameSandbox']),
    );
    expect(wrong(page(frame.replace('<iframe', '<iframe sandbox')))).toEqual([
      { tone: 'error', code: 'frameSandbox', line: 'sandbox="allow-scripts allow-popups"' },
    ]);
    expect(check(page(frame, policy("frame-src 'none'"))).map(({ line }) => line)).toContain(
      'frame-src https://cdn.zwolle.example',
    );
  });

  test('hears that a frame has lost its address, or the feed in it', () => {
    const frame = frameSnippet(noChoices, publication, words);
    expect(wrong(page(frame.replace(/&amp;src=[^"&]*/, ''))).map(({ code }) => code)).toEqual([
      'frameNoFeed',
    ]);
    const empty = frame.replace(/src="https:[^"]*frame.html[^"]*"/, '');
    for (const html of [empty, empty.replace(/data-samenspel="[^"]*"/, ''), empty.replace(/<script.*/, '')])
      expect(wrong(page(html)).map(({ code }) => code)).toEqual(['frameEmpty']);
    expect(codes(page('<iframe></iframe>'))).toEqual(['nothing']);
  });

  test('hears nothing of a frame of somebody else', () =>
    expect(codes(page('<iframe src="https://elders.example/kaart?widget=map"></iframe>'))).toEqual([
      'nothing',
    ]));

  test('hears that the link is there, and the list is not', () =>
    expect(codes(page(linkSnippet(noChoices, publication, words)))).toEqual(['linkOnly']));

  test('hears the same of an own link', () => {
    const link = { href: 'https://www.zwolle.example/agenda?a=1&b=2', label: '' };
    const choices = { ...noChoices, link };
    const html = page(linkSnippet(choices, publication, words));
    expect(check(html, choices).map(({ code }) => code)).toEqual(['linkOnly']);
  });

  test('hears something of any text at all, and a sentence for it', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        for (const html of [one, page(`${one}<samen-directory ${other}>`), policy(one) + snippet]) {
          const found = check(html);
          expect(found.length).toBeGreaterThan(0);
          for (const { code, about } of found)
            expect(builderMessagesNl.check.findings[code](about ?? '').length).toBeGreaterThan(5);
        }
      }),
      { numRuns: 200 },
    );
  });
});
