import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadMessages, messagesNl, type Messages } from '../../text/messages.ts';
import { phrasesFor, phrasesNl, type Phrases } from '../../text/phrases.ts';

/** The words of a widget in the language and mode of the visitor. Dutch is there at once, the rest when it has come. */
export class WordsController implements ReactiveController {
  messages: Messages = messagesNl;
  phrases: Phrases = phrasesNl;
  readonly #host: ReactiveControllerHost;
  readonly #wish: () => { locale: string; plain: boolean };
  #key = 'nl false';

  constructor(host: ReactiveControllerHost, wish: () => { locale: string; plain: boolean }) {
    this.#host = host;
    this.#wish = wish;
    host.addController(this);
  }

  hostUpdate(): void {
    const { locale, plain } = this.#wish();
    const key = `${locale} ${plain}`;
    if (key === this.#key) return;
    this.#key = key;
    void this.#load(locale, plain, key);
  }

  async #load(locale: string, plain: boolean, key: string): Promise<void> {
    const [messages, phrases] = await Promise.all([loadMessages(locale), phrasesFor(locale, plain)]);
    if (key !== this.#key) return;
    this.messages = messages;
    this.phrases = phrases;
    this.#host.requestUpdate();
  }
}
