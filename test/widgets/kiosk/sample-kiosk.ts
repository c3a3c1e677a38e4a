/** A public screen with a visitor in front of it, and a clock that the test moves. */
import '../../../src/embed/kiosk.ts';
import type { SamenKiosk } from '../../../src/widgets/kiosk/kiosk.ts';
import type { SamenRoomRequest } from '../../../src/widgets/room-request/room-request.ts';
import { until } from '../../until.ts';
import { AFTERNOON, inside, sampleFeed, words } from '../sample-finder.ts';

const placed: HTMLElement[] = [];
let seconds = 0;

/** So many seconds nobody does anything. */
export const pass = (some: number): void => {
  seconds += some;
};

/** Alone on its page, as it should be. */
export const placeKiosk = async (properties: Partial<SamenKiosk> = {}): Promise<SamenKiosk> => {
  seconds = 0;
  const kiosk = document.createElement('samen-kiosk');
  kiosk.innerHTML = '<p slot="brand">De Bolder</p><p>Vraag het aan de balie.</p>';
  Object.assign(
    kiosk,
    { clock: () => AFTERNOON, stopwatch: () => seconds * 1_000, endpoint: '/room-requests' },
    properties,
  );
  if (!properties.src) kiosk.feed = await sampleFeed();
  document.body.append(kiosk);
  placed.push(kiosk);
  await kiosk.updateComplete;
  return kiosk;
};

export const clearKiosks = (): void => {
  for (const kiosk of placed.splice(0)) kiosk.remove();
};

/** A press on the button with this word, by its whole way: down, up, click. */
export const press = async (kiosk: SamenKiosk, label: string): Promise<void> => {
  const found = [...kiosk.shadowRoot!.querySelectorAll<HTMLElement>('button')].find(
    (one) => one.checkVisibility() && words(one).startsWith(label),
  );
  if (!found) throw new Error(`no button “${label}”`);
  touch(found);
  await kiosk.updateComplete;
};
export const touch = (target: Element): void => {
  for (const type of ['pointerdown', 'pointerup'])
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true }));
  target.dispatchEvent(
    new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }),
  );
};

/** The widget that is open. */
export const widgetOf = (kiosk: SamenKiosk): HTMLElement | null => inside(kiosk, '.open > :last-child');

/** Opens the tile with this word, until its widget is there. */
export const openTile = async <Widget extends HTMLElement>(
  kiosk: SamenKiosk,
  label: string,
  sign = '.card:not(.bones)',
): Promise<Widget> => {
  await press(kiosk, label);
  return until(() => {
    const widget = widgetOf(kiosk);
    return widget?.shadowRoot?.querySelector(sign) && (widget as Widget);
  }, `${label}: ${sign}`);
};
/** With all of its questions: a visitor is not as fast as a test. */
export const openForm = async (kiosk: SamenKiosk): Promise<SamenRoomRequest> => {
  const form = await openTile<SamenRoomRequest>(kiosk, 'Ruimte zoeken', '#question-group');
  await until(() => (inside(form, 'progress') as HTMLProgressElement).max === 11, 'the rooms');
  return form;
};

/** The question is there. */
export const isAsked = (kiosk: SamenKiosk): Promise<unknown> =>
  until(() => (inside(kiosk, '#still-there') as HTMLDialogElement).open, 'the question');
export const isAtStart = (kiosk: SamenKiosk): Promise<unknown> =>
  until(() => inside(kiosk, '.start') && !widgetOf(kiosk), 'the start screen');

/** Every node of a document, through its shadow roots; also of one in a frame, whose elements are none of this window's. */
export function* everyNode(from: Node = document): Generator<Node> {
  yield from;
  const { shadowRoot } = from as Partial<Element>;
  if (shadowRoot) yield* everyNode(shadowRoot);
  for (const child of from.childNodes) yield* everyNode(child);
}

/** All that is kept anywhere within reach of the page, as one text. */
export const everything = (): string => {
  const parts: unknown[] = [
    location.href,
    document.title,
    document.cookie,
    history.state,
    { ...localStorage },
    { ...sessionStorage },
    [...((document as never)[Symbol.for('samenspel.room-sessions/1')] ?? [])],
  ];
  for (const node of everyNode())
    if (node instanceof Element) {
      parts.push([...node.attributes].map(({ value }) => value));
      if ('value' in node) parts.push(node.value);
    } else parts.push(node.nodeValue);
  return JSON.stringify(parts);
};
