import type { LitElement } from 'lit';
import type { BuilderMessages } from '../../text/messages.ts';
import type { BuilderView } from './builder-view.ts';
import { checkPage, type Finding } from './check-page.model.ts';
import type { CheckViewOptions } from './check-view.ts';
import type { BuilderState } from './choices-address.model.ts';
import type { PlaceName } from './places.model.ts';
import type { Device, PreviewOptions } from './preview-view.ts';
import type { Publication } from './snippet.model.ts';
import type { Copied, TakeOptions } from './take-view.ts';

/** What lies on the desk of an editor and is no choice: the width of the preview, what was copied, what was pasted. */
export class BuilderDesk {
  readonly #element: LitElement;
  #device: Device = 'phone';
  #place: PlaceName | '' = '';
  #copied: Copied | '' = '';
  #said = '';
  #page = '';
  #findings: readonly Finding[] | undefined;
  #isEmpty = false;
  /** What stands in a field and is not allowed. */
  readonly #drafts = new Map<string, string>();

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
      copied: this.#copied,
      said: this.#said,
      onCopy: (what, text, id) => void this.#copy(what, text, id, words),
    };
  }

  check({ files, frame }: Publication): CheckViewOptions {
    return {
      page: this.#page,
      findings: this.#findings,
      isEmpty: this.#isEmpty,
      onPage: (page) => (this.#page = page),
      onRun: () =>
        this.#set(() => {
          this.#isEmpty = !this.#page.trim();
          this.#findings = this.#isEmpty ? undefined : checkPage(this.#page, { files, frame });
        }),
    };
  }

  drafts({ choices }: BuilderState): Pick<BuilderView, 'draft' | 'write'> {
    return {
      draft: (name) =>
        this.#drafts.get(name) ?? (name === 'link' ? choices.link.href : (choices.attributes[name] ?? '')),
      write: (name, text) => void this.#drafts.set(name, text),
    };
  }

  async #copy(what: Copied, text: string, id: string, { take }: BuilderMessages): Promise<void> {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#set(() => {
      this.#copied = done ? what : '';
      const name = what in take.outputs ? take.outputs[what as keyof typeof take.outputs] : take.copied;
      this.#said = done ? take.said(name) : take.failed;
    });
    if (!done) this.#element.renderRoot.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
  }

  #set(change: () => unknown): void {
    change();
    this.#element.requestUpdate();
  }
}
