/**
 * Shows the first items of a feed that was cut before there is any code of their list: as the publisher drew them in its index
 * (src/publish/shard-drawn.ts), in the place where a first page of the publisher stands. The list takes that place when it can.
 */
import { isOn } from '../../engine/is-on.ts';
import { askEarly } from '../../feed/early.ts';
import { afterPaint } from './after-paint.ts';

/** So long the code of a list may stay away, in ms: a visitor waits no longer without the link of the editor. */
const PATIENCE = 10_000;
/** Lists that begin as every list of the whole feed does, in words and looks. */
const ORDINARY =
  ':not(:defined,[plain],[kiosk],[limit],[view],[without-search],[url-state],[url-key],[heading-level]:not([heading-level="2"]))';
/** What a list is made of: no element or attribute with which a feed could do anything, to the page or to its visitor. */
const ELEMENT = /^(a|article|d[dlt]|div|fieldset|h[1-6]|legend|li|p|section|span|ul)$/;
const ATTRIBUTE = /^(class|lang|dir|role|aria-[a-z]+|data-[a-z]+)$/;
/** A tag with its attributes, or text. Signs of HTML that stand in texts and values are written as entities. */
const PIECE = /<(\/?)(\w+)([^>]*)>|[^<]+/g;
const PAIR = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * By the visitor's own clock: `now` is what it shows (ISO 8601, no offset), `aheadOfUtc` how many minutes it is ahead of UTC. Not the
 * name of its zone: the first `Intl` of a page keeps a telephone busy for a tenth of a second and more.
 */
export interface Moment {
  now: string;
  aheadOfUtc: number;
}

const textOf = (written: string): string =>
  written.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
    const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
    return signs[name] ?? '';
  });

/** The elements that the HTML of `firstListPieces` says, made one by one: a browser's parser is not asked. */
export function elementsOf(html: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  let place: ParentNode & Node = whole;
  for (const [text, end, name, pairs = ''] of html.matchAll(PIECE)) {
    if (name === undefined) place.append(textOf(text));
    else if (end) place = place.parentNode ?? whole;
    else {
      const element = document.createElement(ELEMENT.test(name) ? name : 'span');
      for (const [, key = '', value = ''] of pairs.matchAll(PAIR))
        if (ATTRIBUTE.test(key) || (key === 'href' && value.startsWith('?')))
          element.setAttribute(key, textOf(value));
      place.append(element);
      place = element;
    }
  }
  return whole;
}

/** Of an index, in bytes: what is larger is none of ours, and the list will say so. */
const MOST_BYTES = 2_000_000;

/** What an answer holds. @throws when it is too large, or no JSON */
export async function indexIn(answer: Response): Promise<unknown> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return JSON.parse(text);
    size += value.length;
    if (size > MOST_BYTES) {
      void reader?.cancel();
      throw new Error('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

type Told = Record<string, unknown>;

/** The HTML for a moment, by what an index says; undefined where it says nothing usable, or is of a place with another clock. */
export function drawnAt(index: unknown, { now, aheadOfUtc }: Moment): string | undefined {
  const drawn = Object((Object(index) as Told).drawn) as Told;
  const { parts, pages } = drawn;
  if (!Array.isArray(parts) || !Array.isArray(pages) || !isOn(now, drawn)) return undefined;
  const page: unknown = pages.findLast((one: unknown) => Array.isArray(one) && String(one[0]) <= now);
  const [, clocks, numbers] = Array.isArray(page) ? (page as unknown[]) : [];
  if (!Array.isArray(numbers) || clocks !== aheadOfUtc) return undefined;
  return numbers.map((number: unknown) => String(parts[Number(number)] ?? '')).join('');
}

/** The name of the head of the whole feed that an index has for `now`, a file beside it, as src/engine/cut-feed.ts will choose it. */
export function headAt(index: unknown, now: string): string | undefined {
  const { heads } = Object(index) as Told;
  if (!Array.isArray(heads)) return undefined;
  const head: unknown = heads.find((one: unknown) => {
    const told = Object(one) as Told;
    return isOn(now, told) && JSON.stringify(told.scope) === '{}';
  });
  const { href } = Object(head) as Told;
  return typeof href === 'string' && /^[\w.-]+$/.test(href) ? href : undefined;
}

/** The list will ask for it, and say what is wrong with it. */
export function askForHead(index: unknown, address: string, now: string): void {
  const head = headAt(index, now);
  if (head) askEarly(new URL(head, address).href).catch(() => undefined);
}

/**
 * Cards have their own heights at once, here and in the list that takes the place of this: a guess would move what is below
 * them. Until that list is on the screen; from then on what is out of sight may wait.
 */
function keepHeights(element: HTMLElement, place: Element): void {
  element.style.setProperty('--_cards', 'visible');
  new MutationObserver((_, observer) => {
    if (place.isConnected) return;
    observer.disconnect();
    afterPaint(() => {
      element.style.removeProperty('--_cards');
      if (!element.getAttribute('style')) element.removeAttribute('style');
    });
  }).observe(element, { childList: true });
}

/** Draws what there is for a moment, where `element` waits and nothing says that it will look otherwise. */
export function drawFirst(element: HTMLElement, html: string, css: string, patience = PATIENCE): void {
  const language = element.closest('[lang]')?.getAttribute('lang') ?? 'nl';
  if (!/^nl\b/i.test(language) || !element.matches(ORDINARY) || element.querySelector('.samen-first')) return;
  const place = document.createElement('div');
  place.className = 'samen-first';
  const root = place.attachShadow({ mode: 'open' });
  const sheetOf = (text: string): CSSStyleSheet => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  // Without a list there is nothing more to wait for.
  root.adoptedStyleSheets = [
    sheetOf(`${css}:host([data-alone]) :is(.place,.waiting,.filters){display:none}`),
  ];
  root.append(elementsOf(html));
  document.adoptedStyleSheets = [
    ...document.adoptedStyleSheets,
    sheetOf('.samen-first:not([data-alone]) ~ *{display:none!important}'),
  ];
  element.prepend(place);
  keepHeights(element, place);
  element.addEventListener('samen-feed-error', () => place.remove(), { once: true });
  // Where no list comes, the link of the editor is what helps; what one reads stays.
  setTimeout(() => place.toggleAttribute('data-alone', !element.matches(':defined')), patience);
}
