/** The page of a public screen: it starts without a network, stays up to date and gets well by itself, between visitors. */
import { HeldKey } from './held-key.ts';
import { SamenVisitEndEvent } from './kiosk-events.ts';
import { PageWorker } from './page-worker.ts';
import { nightHourIn, stepAt, VERSION_EVERY } from './upkeep.model.ts';
import { Watchdog } from './watchdog.ts';

/** `<samen-kiosk>`, as far as its page needs it. */
interface Kiosk extends HTMLElement {
  /** No visit is going on. */
  readonly isIdle?: boolean;
  /** Asks for the feed again, quietly. */
  refresh?(): void;
}

const KIOSK = 'samen-kiosk';
const LOOK_EVERY = 30_000;

/** In the head of the page, by who publishes it: `<meta name="samenspel-reload-hour" content="4">`. */
const told = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="samenspel-${name}"]`)?.content.trim() ?? '';

/** What stands between the tags is no screen, and neither is its frame: there must be tiles, or an open widget with something in it. */
export const isEmpty = (kiosk: HTMLElement | null): boolean =>
  ![...(kiosk?.shadowRoot?.querySelectorAll('.start, .open > :last-child') ?? [])].some(
    (part) => part.getBoundingClientRect().height > 0,
  );

/** Keeps the page that this script is on. `clock`: now, on the wall. Returns how to end it. */
export function keepKioskPage(clock: () => Date): () => void {
  const kiosk = (): Kiosk | null => document.querySelector<Kiosk>(KIOSK);
  const nightHour = nightHourIn(told('reload-hour'));
  const worker = new PageWorker();
  const canReload = (): boolean => worker.isKept || navigator.onLine;
  const watchdog = new Watchdog({
    version: told('version'),
    endpoint: told('report'),
    isEmpty: () => isEmpty(kiosk()),
    canReload,
    clock,
  });
  let touched = performance.now();
  let refreshed = touched;
  const held = new HeldKey();
  const onTouch = (event: Event): void => {
    if (held.isSign(event)) touched = performance.now();
  };
  const reload = (): void => location.reload();
  const look = (): void => {
    const now = performance.now();
    const step = stepAt(
      {
        isIdle: kiosk()?.isIdle ?? false,
        sinceTouch: now - touched,
        sinceStart: now,
        sinceRefresh: now - refreshed,
        hour: clock().getHours(),
        hasNewVersion: worker.hasNewVersion,
        isBroken: watchdog.isBroken,
        canReload: canReload(),
      },
      nightHour,
    );
    if (step === 'version' && !worker.hasTaken) worker.takeVersion(look);
    else if (step === 'version' || step === 'reload') reload();
    if (step !== 'refresh') return;
    refreshed = now;
    const screen = kiosk();
    // A screen that cannot ask for its feed alone is loaded again with it: from what is kept that is a blink.
    if (screen?.refresh) screen.refresh();
    else if (canReload()) reload();
  };
  const touches = ['pointerdown', 'keydown', 'input'];
  for (const type of touches) addEventListener(type, onTouch, { capture: true, passive: true });
  addEventListener(SamenVisitEndEvent.type, look);
  const looking = setInterval(look, LOOK_EVERY);
  const asking = setInterval(() => worker.update(), VERSION_EVERY);
  watchdog.start();
  void worker.register().then((isFirst) => {
    // The parts of a cut feed came before there was anybody to keep them.
    if (isFirst) refreshed = -Infinity;
  });
  // What was kept may not be thrown away because the disk is full.
  void navigator.storage?.persist?.().catch(() => undefined);
  return () => {
    for (const type of touches) removeEventListener(type, onTouch, true);
    removeEventListener(SamenVisitEndEvent.type, look);
    clearInterval(looking);
    clearInterval(asking);
    watchdog.end();
  };
}
