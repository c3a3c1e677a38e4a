import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../../../src/define.ts';
import { buttonStyles } from '../../../src/design/button.ts';
import { samenElement } from '../../../src/design/element.ts';
import { field, fieldStyles } from '../../../src/design/field.ts';
import { layout } from '../../../src/design/layout.ts';
import { textArea, textAreaStyles } from '../../../src/design/text-area.ts';
import { tokens } from '../../../src/design/tokens.ts';
import type { FeedContent } from '../../../src/feed/parse.ts';
import { keyboardWords, loadKeyboardMessages } from '../../../src/text/keyboard-messages.ts';
import { SamenActivityFinder } from '../../../src/widgets/activity-finder/activity-finder.ts';
import { OnScreenKeyboard } from '../../../src/widgets/kiosk/on-screen-keyboard.ts';
import { WordsController } from '../../../src/widgets/shared/words-controller.ts';

/** A public screen of the least: the finder in a shadow root of its own, a form of every kind of field, and the keys. */
@samenElement
export class SamenKeyboardSample extends LitElement {
  static readonly tag = 'samen-keyboard-sample';
  static readonly uses = [SamenActivityFinder];
  static override styles = [tokens, layout, fieldStyles, textAreaStyles, buttonStyles];

  @property({ attribute: false }) feed?: FeedContent;
  @property() src = '';
  @property() override lang = 'nl';
  @property({ attribute: false }) clock: () => number = Date.now;
  /** How often the form was sent. */
  sent = 0;

  /** What was typed, by the field. */
  readonly #values: Record<string, string> = {};
  readonly #words = new WordsController(
    this,
    () => ({ locale: this.lang, plain: false }),
    loadKeyboardMessages,
  );
  readonly keyboard = new OnScreenKeyboard(this, () => keyboardWords(this.#words.messages));

  protected override render(): TemplateResult {
    const typed = (id: string) => ({
      id,
      value: this.#values[id] ?? '',
      onInput: (event: Event) => {
        this.#values[id] = (event.target as HTMLInputElement).value;
      },
    });
    return html`<div class="root" data-kiosk lang=${this.#words.messages.lang}>
      <form
        class="stack"
        data-gap="m"
        @submit=${(event: Event) => {
          event.preventDefault();
          this.sent += 1;
        }}
      >
        ${field({ ...typed('name'), label: 'Uw naam' })}
        ${field({ ...typed('email'), label: 'E-mail', type: 'email' })}
        ${field({ ...typed('tel'), label: 'Telefoon', type: 'tel' })}
        ${field({ ...typed('people'), label: 'Hoeveel mensen?', type: 'number' })}
        ${field({ ...typed('date'), label: 'Datum', type: 'date' })}
        ${field({ ...typed('time'), label: 'Van hoe laat?', type: 'time' })}
        ${textArea({ ...typed('note'), label: 'Wat wilt u nog zeggen?' })}
        <div><button class="button" type="submit">Verstuur</button></div>
      </form>
      <samen-activity-finder
        kiosk
        heading-level="1"
        url-state="none"
        .feed=${this.feed}
        .src=${this.src}
        .clock=${this.clock}
      ></samen-activity-finder>
      ${this.keyboard.render()}
    </div>`;
  }
}
define(SamenKeyboardSample);

declare global {
  interface HTMLElementTagNameMap {
    'samen-keyboard-sample': SamenKeyboardSample;
  }
}
