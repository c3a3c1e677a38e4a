/**
 * Measures for the rules of easy reading (plain-language.md) as a browser has computed and laid them out, in one shadow
 * root. Each answers what breaks its rule, in words.
 */
import { contrast, groundOf, painted } from '../design/colors.ts';
import { isSeen } from '../design/faults.ts';
import { words } from './sample-finder.ts';

const say = (element: Element, what: unknown): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} “${words(element).slice(0, 40)}”: ${String(what)}`;
const px = (value: string): number => parseFloat(value);

/** Elements with text of their own that somebody sees; options of a select are drawn by the device. */
const textual = (shadow: ShadowRoot): Element[] => [
  ...new Set(
    [...shadow.querySelectorAll('*')].filter(
      (element) =>
        isSeen(element) &&
        !element.closest('select, svg') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim()),
    ),
  ),
];
/** Fields have their text as a value. */
const fields = (shadow: ShadowRoot): Element[] =>
  [...shadow.querySelectorAll('input, select, textarea')].filter(
    (field) => isSeen(field) && !field.matches('[type=checkbox], [type=radio]'),
  );

/** Rule 1. */
export const smallText = (shadow: ShadowRoot): string[] =>
  [...textual(shadow), ...fields(shadow)]
    .map((element) => [element, px(getComputedStyle(element).fontSize)] as const)
    .filter(([, size]) => size < 20)
    .map(([element, size]) => say(element, size));

/** Rule 2: of everything but headings, which are a line or two. */
export const denseText = (shadow: ShadowRoot): string[] =>
  [...textual(shadow), ...fields(shadow).filter((field) => field.matches('textarea'))]
    .filter((element) => !element.closest('h1, h2, h3, h4, h5, h6'))
    .map((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return [element, px(lineHeight) / px(fontSize)] as const;
    })
    .filter(([, ratio]) => !(ratio >= 1.495))
    .map(([element, ratio]) => say(element, ratio));

const zeros = new Map<string, number>();
/** The width of a zero in the letters of an element, in px. */
const zeroWidth = (element: Element): number => {
  const { fontFamily, fontSize, fontWeight, letterSpacing } = getComputedStyle(element);
  const key = [fontFamily, fontSize, fontWeight, letterSpacing].join();
  const known = zeros.get(key);
  if (known !== undefined) return known;
  const probe = document.createElement('span');
  probe.textContent = '0'.repeat(60);
  probe.style.cssText = 'position: absolute; visibility: hidden; white-space: nowrap';
  element.append(probe);
  const width = probe.getBoundingClientRect().width / 60;
  probe.remove();
  zeros.set(key, width);
  return width;
};

/** Rule 3: the widest line of each block, in the width of its own zero. */
export const longLines = (shadow: ShadowRoot): string[] =>
  textual(shadow).flatMap((element) => {
    const most = 60 * zeroWidth(element);
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const range = document.createRange();
    const lines = new Map<number, [number, number]>();
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      range.selectNodeContents(node);
      for (const { left, right, top, width } of range.getClientRects()) {
        if (!width) continue;
        const [from, to] = lines.get(Math.round(top)) ?? [left, right];
        lines.set(Math.round(top), [Math.min(from, left), Math.max(to, right)]);
      }
    }
    const widest = Math.max(0, ...[...lines.values()].map(([from, to]) => to - from));
    // Of a row of things beside each other each is a line of its own.
    if (/flex|grid/.test(getComputedStyle(block).display)) return [];
    return widest > most + 1 ? [say(element, `${Math.round((widest / most) * 60)}ch`)] : [];
  });

/** Words in the middle of a small box of their own: under a pictogram, in a mark with a number, above a column of boxes. */
const BOXED = '[data-look=tiles] .face, .moment, .badge, .week thead';

/** Rule 4. */
export const spreadText = (shadow: ShadowRoot): string[] =>
  textual(shadow).flatMap((element) => {
    if (element.closest(BOXED)) return [];
    const { textAlign, hyphens, direction } = getComputedStyle(element);
    const start = direction === 'rtl' ? 'right' : 'left';
    return [
      ...(['start', start, '-webkit-match-parent'].includes(textAlign) ? [] : [say(element, textAlign)]),
      ...((hyphens || 'manual') === 'manual' ? [] : [say(element, hyphens)]),
    ];
  });

const EDGES =
  '.button:not([data-kind=quiet]), .choices:not([data-look=rows]) .face, [data-look=rows] .mark, .chip, .input, .tile, .notice, .card, .room, .receipt';
const ratioOn = (ground: Element, color: string): number => {
  const layers = groundOf(ground);
  return contrast(painted(...layers, color), painted(...layers));
};

/** Rule 6, of text. */
export const paleText = (shadow: ShadowRoot): string[] =>
  [...textual(shadow), ...fields(shadow)]
    .map((element) => [element, ratioOn(element, getComputedStyle(element).color)] as const)
    .filter(([, ratio]) => ratio < 6.99)
    .map(([element, ratio]) => say(element, ratio.toFixed(2)));

/** Rule 6, of pictograms and of the borders of what can be pressed or filled in. */
export const paleShapes = (shadow: ShadowRoot): string[] => {
  const shown = (element: Element): boolean =>
    element.checkVisibility() && !element.closest('.unseen, .place');
  const icons = [...shadow.querySelectorAll('svg.icon')].filter(shown).flatMap((icon) => {
    const { color } = getComputedStyle(icon);
    // The tick of what is not chosen is not drawn.
    return color === 'rgba(0, 0, 0, 0)' ? [] : [[icon.parentElement!, ratioOn(icon, color)] as const];
  });
  const edges = [...shadow.querySelectorAll(EDGES)].filter(shown).flatMap((edge) => {
    const { borderTopWidth, borderTopColor } = getComputedStyle(edge);
    if (!px(borderTopWidth)) return [];
    const own = contrast(painted(...groundOf(edge)), painted(...groundOf(edge.parentElement!)));
    // What is filled is seen by its ground.
    return [[edge, Math.max(own, ratioOn(edge.parentElement!, borderTopColor))] as const];
  });
  return [...icons, ...edges]
    .filter(([, ratio]) => ratio < 2.99)
    .map(([at, ratio]) => say(at, ratio.toFixed(2)));
};

/** Rule 7. */
export const slantedOrShouted = (shadow: ShadowRoot): string[] => [
  ...textual(shadow).flatMap((element) => {
    const { fontStyle, textTransform, fontVariantCaps } = getComputedStyle(element);
    const is = [fontStyle, textTransform, fontVariantCaps].filter(
      (one) => !['normal', 'none', ''].includes(one),
    );
    return is.length ? [say(element, is.join(' '))] : [];
  }),
  ...[...shadow.querySelectorAll('img, svg text')].map((picture) => say(picture, 'text in a picture?')),
];

/** Rule 8: the terms of every fact list, in the order in which they stand. */
export const factTerms = (shadow: ShadowRoot): string[][] =>
  [...shadow.querySelectorAll('dl.facts')].map((list) => [...list.querySelectorAll('dt')].map(words));

/** Rule 9. */
export const wordlessIcons = (shadow: ShadowRoot): string[] => {
  const texts = textual(shadow);
  const seenWords = (element: Element): boolean =>
    texts.some((one) => element.contains(one) && words(one) !== '');
  return [
    ...[...shadow.querySelectorAll('svg')]
      .filter((icon) => icon.checkVisibility() && icon.getAttribute('role') !== 'img')
      .flatMap((icon) => [
        ...(icon.getAttribute('aria-hidden') === 'true' ? [] : [say(icon.parentElement!, 'is read aloud')]),
        ...(seenWords(icon.parentElement!) || seenWords(icon.parentElement!.parentElement!)
          ? []
          : [say(icon.parentElement!, 'has no word beside it')]),
      ]),
    ...[...shadow.querySelectorAll('button, summary, a[href], label')]
      .filter((control) => isSeen(control) && !control.closest('.week'))
      .filter((control) => !seenWords(control))
      .map((control) => say(control, 'has no word')),
  ];
};

/** What a button may begin with; the rules themselves give two other names: that of the switch, and what is said of a text. */
const VERBS =
  /^(Bekijk|Bel|Bewaar|Deel|Deze|Doe|Druk|Ga|Kijk|Kopieer|Laat|Lees|Mail|Pauzeer|Makkelijk|Meld|Probeer|Reageer|Sla|Sluiten|Stop|Stuur|Toon|Verberg|Verstuur|Wijzig|Wis|Zet|Zoek)( |$)/;

/** Rule 21: words of a button without what is quoted, counted or named in it; and never two that ask for attention. */
export const wordyButtons = (shadow: ShadowRoot): string[] => [
  ...[...shadow.querySelectorAll('.button')].filter(isSeen).flatMap((button) => {
    const label = [button, ...button.querySelectorAll('*')]
      .filter(isSeen)
      .flatMap((one) => [...one.childNodes])
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent!.trim())
      .join(' ')
      .trim();
    const counted = label
      .replace(/\(.*\)|“.*”|\S+@\S+|[\d-]+/g, '')
      .trim()
      .split(/\s+/);
    return [
      ...(VERBS.test(label) ? [] : [say(button, 'does not begin with a verb')]),
      ...(counted.length <= 4 ? [] : [say(button, `${counted.length} words`)]),
    ];
  }),
  ...[...shadow.querySelectorAll('.card, form, .detail .row')].flatMap((place) => {
    const primary = [...place.querySelectorAll('[data-kind=primary]')].filter(isSeen);
    return primary.length > 1 ? [say(place, `${primary.length} primary buttons`)] : [];
  }),
];

/** Rule 22: where the words of a field stand. */
export const unclearFields = (shadow: ShadowRoot): string[] => [
  ...[...shadow.querySelectorAll('[placeholder]')].map((field) => say(field, 'has a placeholder')),
  ...fields(shadow).flatMap((field) => {
    const { labels, id } = field as HTMLInputElement;
    const [label] = [...(labels ?? [])].filter(isSeen);
    const hint = shadow.getElementById(`${id}-hint`);
    const { top } = field.getBoundingClientRect();
    const isAbove = (words: Element): boolean => words.getBoundingClientRect().top < top;
    return [
      ...(label && isAbove(label) ? [] : [say(field, `${id} has no label above it`)]),
      ...(hint && !isAbove(hint) ? [say(field, `${id} has its hint below it`)] : []),
    ];
  }),
  ...[...shadow.querySelectorAll('fieldset')].filter(isSeen).flatMap((group) => {
    const legend = group.querySelector('legend');
    return legend && words(legend) ? [] : [say(group, 'has no legend')];
  }),
  ...[...shadow.querySelectorAll('.error')]
    .filter(isSeen)
    .filter((error) => words(error).split(' ').length > 12)
    .map((error) => say(error, 'is too long')),
];
