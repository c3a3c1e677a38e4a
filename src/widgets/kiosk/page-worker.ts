/** The service worker of the page, seen from the page: it is registered, asked for newer versions, and told when to change. */

/** Beside the page. */
const WORKER = 'kiosk-worker.js';
/** What the worker understands: a version that waits takes over. */
export const TAKE_OVER = 'samenspel-take-over';

interface Types {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** A policy of its own, which lets through this one address: the one of the widgets knows no addresses of files. */
const workerAddress = (): string => {
  const url = new URL(WORKER, document.baseURI).href;
  const { trustedTypes: types } = globalThis as { trustedTypes?: Types };
  if (!types) return url;
  const policy = types.createPolicy('samenspel-kiosk', {
    createScriptURL(asked) {
      if (asked === url) return asked;
      throw new TypeError(`not the worker of this page: ${asked}`);
    },
  });
  return policy.createScriptURL(url) as string;
};

/** A version that has not taken over after so many ms is asked once more. */
const TAKING = 30_000;

export class PageWorker {
  #registration: ServiceWorkerRegistration | undefined;
  #taking: ReturnType<typeof setTimeout> | undefined;
  #hasTaken = false;

  /**
   * Nothing is kept where there is none: without HTTPS, without the file, where the policy refuses it. The page works on.
   * Answers whether the page is kept from now on, and was not before: what it asked for until now was not kept.
   */
  async register(): Promise<boolean> {
    try {
      if (!navigator.serviceWorker) throw new Error('it needs https');
      const wasKept = this.isKept;
      this.#registration = await navigator.serviceWorker.register(workerAddress(), {
        // This page alone: other pages of the folder are none of its business.
        scope: location.pathname,
        updateViaCache: 'none',
      });
      await navigator.serviceWorker.ready;
      return !wasKept;
    } catch (cause) {
      console.warn('samen-kiosk: this page does not start without a network. See docs/kiosk.md.', cause);
      return false;
    }
  }

  /** One that waits, or has taken over while the page is still of the one before. */
  get hasNewVersion(): boolean {
    return this.#hasTaken || Boolean(this.#registration?.waiting && navigator.serviceWorker.controller);
  }
  get hasTaken(): boolean {
    return this.#hasTaken;
  }

  /** Is the page answered by what was kept of it? */
  get isKept(): boolean {
    return Boolean(navigator.serviceWorker?.controller);
  }

  /** Asks the server. Without a network there is no newer version. */
  update(): void {
    this.#registration?.update().catch(() => undefined);
  }

  /** The version that waits takes over, and then `done` is called: somebody may have come meanwhile. */
  takeVersion(done: () => void): void {
    const waiting = this.#registration?.waiting;
    if (!waiting || this.#taking !== undefined) return;
    this.#taking = setTimeout(() => (this.#taking = undefined), TAKING);
    const onTaken = (): void => {
      this.#hasTaken = true;
      done();
    };
    navigator.serviceWorker.addEventListener('controllerchange', onTaken, { once: true });
    waiting.postMessage(TAKE_OVER);
  }
}
