import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Keys that leave the page, open something of the browser, or change how large everything is. */
const KEYS = new Set(
  'F1 F3 F5 F6 F7 F11 F12 BrowserBack BrowserForward BrowserHome BrowserSearch'.split(' '),
);
const WITH_CONTROL = new Set('p s o n t w l f g h i j c u r d k e + - = 0 1 2 3 4 5 6 7 8 9'.split(' '));
const WITH_ALT = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'd', 'f', 'e']);

/** Where one types, the key that takes away a letter does only that. */
const isField = (target: EventTarget | undefined): boolean =>
  target instanceof Element && target.matches('input, textarea, select, [contenteditable]');

const leaves = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, altKey } = event;
  return (
    KEYS.has(key) ||
    ((ctrlKey || metaKey) && WITH_CONTROL.has(key.toLowerCase())) ||
    (altKey && WITH_ALT.has(key)) ||
    (key === 'Backspace' && !isField(event.composedPath()[0]))
  );
};

/** A link opens nothing, wherever it leads; what a widget does at the press it still does. */
const onLink = (event: Event): void => {
  if (event.composedPath().some((at) => at instanceof Element && at.matches('a, area')))
    event.preventDefault();
};
const never = (event: Event): void => event.preventDefault();
const onKey = (event: KeyboardEvent): void => {
  if (leaves(event)) event.preventDefault();
};
/** Larger and smaller by a wheel. */
const onWheel = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault();
};

/** What is stopped, and by what. A form of a widget sends itself; any other would open a page. */
const guards: readonly (readonly [type: string, guard: (event: never) => void])[] = [
  ['click', onLink],
  ['auxclick', onLink],
  ['submit', never],
  ['contextmenu', never],
  ['dragstart', never],
  ['dragover', never],
  ['drop', never],
  // What is on the clipboard outlives the visit, and no page can take it away.
  ['copy', never],
  ['cut', never],
  ['gesturestart', never],
  ['keydown', onKey],
  ['wheel', onWheel],
];

const first = { capture: true, passive: false };

const SWIPES = ['touchstart', 'touchmove'] as const;
const isSideways = (now: Touch, from: Touch): boolean =>
  Math.abs(now.clientX - from.clientX) > Math.abs(now.clientY - from.clientY);

/**
 * Nothing on the page leads out of it. What the browser itself offers (its bar, its own keys) only its settings can take away:
 * README › A public screen.
 */
export class NoWayOut implements ReactiveController {
  /** Where the finger came down that moves now. */
  #from: Touch | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const [type, guard] of guards) document.addEventListener(type, guard as EventListener, first);
    for (const type of SWIPES) document.addEventListener(type, this.#onSwipe, first);
  }

  hostDisconnected(): void {
    for (const [type, guard] of guards) document.removeEventListener(type, guard as EventListener, first);
    for (const type of SWIPES) document.removeEventListener(type, this.#onSwipe, first);
  }

  /** Nothing scrolls sideways, so browsers take such a swipe for a step back in the history; two fingers make larger. */
  #onSwipe = (event: TouchEvent): void => {
    const [touch, second] = event.touches;
    if (event.type === 'touchstart') this.#from = touch;
    else if (second || (touch && this.#from && isSideways(touch, this.#from))) event.preventDefault();
  };
}
