import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, messagesNl, type AllMessages, type Messages } from '../../text/messages.ts';
import { phrasesFor } from '../../text/phrases-for.ts';
import { phrasesNl, type Phrases } from '../../text/phrases.ts';
import type { EasyReading } from './easy-reading.ts';

/** The words of a widget in the language and mode of the visitor. Dutch is there at once, the rest when it has come. */
export class WordsController implements ReactiveController {
  messages: Messages = messagesNl;
  phrases: Phrases = phrasesNl;
  /** Since plain mode was on, as far as it could be loaded; it stays, because it knows what is open. */
  easy?: EasyReading | undefined;
  /** With the words of the controls and the detail, in the same language as `messages`; absent until they are there. */
  all?: AllMessages;
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => { locale: string; plain: boolean };
  readonly #messagesFor: typeof loadMessages;
  #key = 'nl false';
  #complete?: (messages: Messages) => Promise<AllMessages>;

  constructor(
    host: ReactiveControllerHost,
    wish: () => { locale: string; plain: boolean },
    load = loadMessages,
  ) {
    this.#host = host;
    this.#wish = wish;
    this.#messagesFor = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const { locale, plain } = this.#wish();
    const key = `${locale} ${plain}`;
    if (key === this.#key) return;
    this.#key = key;
    void this.#load(locale, plain, key);
  }

  /** How the words of the controls are added; known once the controls are there. */
  async addParts(complete: (messages: Messages) => Promise<AllMessages>): Promise<void> {
    this.#complete = complete;
    const { messages } = this;
    const all = await complete(messages);
    if (messages === this.messages) this.all = all;
    this.#host.requestUpdate();
  }

  async #load(locale: string, plain: boolean, key: string): Promise<void> {
    const [messages, phrases, part] = await Promise.all([
      this.#messagesFor(locale),
      phrasesFor(locale, plain),
      plain && import('./easy-reading.ts').catch(() => undefined),
    ]);
    const all = await this.#complete?.(messages);
    if (key !== this.#key) return;
    this.messages = messages;
    this.phrases = phrases;
    if (part) this.easy ??= part.easyReading();
    if (all) this.all = all;
    else if (this.#complete) void this.addParts(this.#complete);
    this.#host.requestUpdate();
  }
}
