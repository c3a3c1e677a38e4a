import type { LitElement } from 'lit';
import type { BuilderMessages } from '../../text/messages.ts';
import type { BuilderView } from './builder-view.ts';
import type { CheckOptions, Finding } from './page-source.model.ts';
import type { CheckViewOptions } from './check-view.ts';
import type { BuilderState } from './choices-address.model.ts';
import type { PlaceName } from './places.model.ts';
import type { Device, PreviewOptions } from './preview-view.ts';
import type { Copied, TakeOptions } from './take-view.ts';

/** What lies on the desk of an editor and is no choice: the width of the preview, what was copied, what was pasted. */
export class BuilderDesk {
  readonly #element: LitElement;
  #device: Device = 'phone';
  #place: PlaceName | '' = '';
  #copied?: { what: Copied; text: string };
  #said?: { what: Copied; words: string } | undefined;
  #page = '';
  #findings: readonly Finding[] | undefined;
  #checkProblem: CheckViewOptions['problem'];
  /** What stands in a field and is refused. */
  readonly #drafts = new Map<string, string>();
  /** Were the addresses and texts in sight? Then they stay. */
  #hasMore = false;

  constructor(element: LitElement) {
    this.#element = element;
  }

  get preview(): PreviewOptions {
    return { device: this.#device, onDevice: (device) => this.#set(() => (this.#device = device)) };
  }

  take(words: BuilderMessages): TakeOptions {
    return {
      place: this.#place,
      onPlace: (place) => this.#set(() => (this.#place = place)),
      isCopied: (what, text) => this.#copied?.what === what && this.#copied.text === text,
      said: (what) => (this.#said?.what === what ? this.#said.words : ''),
      onCopy: (what, text, id) => void this.#copy(what, text, id, words),
    };
  }

  check({ publication, state, feed, info, reading, words }: BuilderView): CheckViewOptions {
    const optionsOf: CheckOptions['optionsOf'] = (name) => feed.allOptions(name, info, reading, words);
    return {
      page: this.#page,
      findings: this.#findings,
      problem: this.#checkProblem,
      onPage: (page) => (this.#page = page),
      onRun: () => void this.#check({ ...publication, choices: state.choices, optionsOf }),
    };
  }

  /** Other choices: what was copied is no longer what there is. */
  onChoices(before: BuilderState, next: BuilderState): void {
    this.#copied = undefined;
    this.#said = undefined;
    if (before.template !== next.template || before.choices.widget !== next.choices.widget) this.clear();
  }

  /** Another template, widget or address asks anew. */
  clear(): void {
    this.#drafts.clear();
    this.#hasMore = false;
  }

  drafts({ choices }: BuilderState): Pick<BuilderView, 'draft' | 'keepDraft' | 'staysOpen'> {
    return {
      draft: (name) =>
        this.#drafts.get(name) ?? (name === 'link' ? choices.link.href : (choices.attributes[name] ?? '')),
      keepDraft: (name, refused) =>
        void (refused ? this.#drafts.set(name, refused) : this.#drafts.delete(name)),
      staysOpen: (isInSight) => (this.#hasMore ||= isInSight),
    };
  }

  async #copy(what: Copied, text: string, id: string, { take }: BuilderMessages): Promise<void> {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#set(() => {
      this.#copied = done ? { what, text } : undefined;
      this.#said = { what, words: done ? take.said[what] : take.failed };
    });
    if (done) return;
    const box = this.#element.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`);
    // Keys go to what has the focus, which not every browser gives to what is selected.
    box?.focus();
    box?.select();
  }

  /** Few editors check a page: what it takes is loaded then. */
  async #check(options: CheckOptions): Promise<void> {
    const page = this.#page;
    const part = page.trim() ? await import('./check-page.model.ts').catch(() => undefined) : undefined;
    this.#set(() => {
      this.#checkProblem = !page.trim() ? 'empty' : part ? undefined : 'lost';
      this.#findings = part?.checkPage(page, options);
    });
  }

  #set(change: () => unknown): void {
    change();
    this.#element.requestUpdate();
  }
}
