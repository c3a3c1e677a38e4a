/** The page in a frame: one widget, as its address says. */
import { frameWords } from '../../text/frame-words.ts';
import type { WidgetName } from '../shared/widget-table.model.ts';
import { FrameTeller } from './frame-teller.ts';
import { originsIn, readFrameQuery } from './frame-query.model.ts';

/** In the head of the page, by who publishes it: `<meta name="samenspel-hosts" content="https://feed.zwolle.example">`. */
const HOSTS = 'samenspel-hosts';

/** What stands in the page until its widget does. */
const WAITING = '[data-waiting]';

/** What leads out of the page leads out of the frame: most sites refuse to be in one. */
const leadOut = (event: Event): void => {
  const link = event.composedPath().find((at) => at instanceof HTMLAnchorElement);
  if (!link || !/^https?:$/.test(link.protocol) || link.target) return;
  if (link.href.replace(/#.*/, '') === location.href.replace(/#.*/, '')) return;
  // A sandbox takes the origin away, and most often the way to the page around it too.
  link.target = self.origin === 'null' ? '_blank' : '_top';
  link.relList.add('noopener');
};

/**
 * Shows the widget that the address asks for in `place`; what stands there is the link that remains when it cannot start.
 * `load` registers a widget. Returns how to end it.
 */
export function openFramePage(
  place: HTMLElement,
  load: (widget: WidgetName) => Promise<unknown>,
): () => void {
  const view = window;
  const hosts = originsIn(document.querySelector<HTMLMetaElement>(`meta[name="${HOSTS}"]`)?.content ?? '');
  const isFramed = view.parent !== view;
  const query = new URLSearchParams(location.search);
  const asked = readFrameQuery(query, { href: location.href, hosts, isFramed });
  const words = frameWords(asked?.attributes.lang ?? document.documentElement.lang);
  document.documentElement.lang = words.lang;
  // Room for the ring around what has the focus.
  document.body.style.margin = '0';
  document.body.style.padding = '0.375em';
  const teller = isFramed ? new FrameTeller(view, document.documentElement) : undefined;
  addEventListener('click', leadOut, true);
  const end = (): void => {
    removeEventListener('click', leadOut, true);
    teller?.end();
  };
  // Where who published it has put something else in its place, that stays.
  const waiting = place.querySelector(WAITING);
  waiting?.removeAttribute('lang');
  if (!asked) {
    const sentence = waiting ?? document.createElement('p');
    sentence.textContent = words.wrong;
    place.prepend(sentence);
    return end;
  }
  if (waiting) waiting.textContent = words.waiting;
  const src = query.get('src');
  if (src && asked.attributes.src === undefined)
    console.warn(
      `samen-${asked.widget}: the feed ${src} is not shown, because its host is not in <meta name="${HOSTS}"> of this page. See README › In a frame.`,
    );
  document.title = words.titles[asked.widget];
  const element = document.createElement(`samen-${asked.widget}`);
  for (const [name, value] of Object.entries(asked.attributes)) element.setAttribute(name, value);
  // The one address that a sandbox lets a page change.
  element.setAttribute('url-state', 'hash');
  for (const [role, color] of Object.entries(asked.colors))
    element.style.setProperty(`--samen-color-${role}`, color);
  element.append(...place.childNodes);
  place.append(element);
  teller?.follow(element);
  // A lost file costs the widget: the link stays.
  load(asked.widget).catch(() => undefined);
  return end;
}
