/** What `<samen-text-mode>` shows and does. It comes after the element: nothing on the page waits for it. */
import { ContextConsumer } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { button, buttonStyles } from '../../design/button.ts';
import { textModeIcon } from '../../design/mode-icons.ts';
import { addStyles } from '../../design/element.ts';
import { textModeLabel } from '../../text/text-mode-words.ts';
import { localeOf, preferencesContext } from '../shared/preferences.ts';
import { addressParams, addressWith, PLAIN_KEY } from '../shared/address.ts';
import { pagePreferences } from './page-preferences.ts';
import { rememberedMode, rememberMode } from './remembered-mode.ts';
import { stayInPlace } from './stay-in-place.ts';
import { SamenTextModeChangeEvent } from './text-mode-events.ts';
import type { Article } from './article.ts';
import type { SamenTextMode } from './text-mode.ts';

/** Was the address passed on by somebody who had easy reading on? */
const comesPlain = (): boolean => addressParams('query').get(PLAIN_KEY) === '1';

/**
 * Once it is switched off, the address does not say so any longer, or it would be on again after a reload. Not on a page that
 * lets a list write nothing in its address.
 */
const forgetInAddress = (): void => {
  const params = addressParams('query');
  // Not `document.querySelector`: a picture or a form of that name stands in its place.
  if (document.documentElement.querySelector('[url-state=none]') || !params.has(PLAIN_KEY)) return;
  params.delete(PLAIN_KEY);
  try {
    history.replaceState(history.state, '', addressWith('query', params));
  } catch {
    // A sandboxed frame: the address stays.
  }
};

export class TextModeSwitch {
  readonly #element: SamenTextMode;
  readonly #preferences: ContextConsumer<typeof preferencesContext, SamenTextMode>;

  #article?: Article;

  constructor(element: SamenTextMode) {
    this.#element = element;
    addStyles(element, buttonStyles);
    // Of several switches the first one says how the page begins. An address says it for this visit only: nothing is kept.
    if (pagePreferences().value.plain === undefined)
      this.#turn(comesPlain() || ((element.remember ? rememberedMode() : undefined) ?? element.plain));
    this.#preferences = new ContextConsumer(element, { context: preferencesContext, subscribe: true });
  }

  render(): TemplateResult {
    const { lang, label } = textModeLabel(localeOf(this.#element, this.#preferences.value));
    return html`<div class="root" lang=${lang} ?data-plain=${this.#isOn}>
      ${button({ label, icon: textModeIcon, pressed: this.#isOn, onClick: this.#onClick })}
    </div>`;
  }

  /** What is in the element in easy reading; undefined where it stays as it is, and while its part is on its way. */
  article(): TemplateResult | undefined {
    if (!this.#isOn) return this.#article?.rest();
    if (!this.#article && this.#element.childElementCount) void this.#loadArticle();
    return this.#article?.render();
  }

  /** Gives the slots of `article` these nodes; not true where it never was there. */
  give(nodes: readonly (Element | Text)[]): boolean | undefined {
    return this.#article?.give(nodes, this.#isOn);
  }

  /** A lost chunk costs the aids, not the article. */
  async #loadArticle(): Promise<void> {
    const part = await import('./article.ts').catch(() => undefined);
    if (!part) return;
    this.#article ??= new part.Article(this.#element);
    this.#element.requestUpdate();
  }

  get #isOn(): boolean {
    return !!this.#preferences.value?.plain;
  }

  #turn(plain: boolean): void {
    const page = pagePreferences();
    page.value = { ...page.value, plain };
  }

  #onClick = (): void => {
    stayInPlace(this.#element);
    const plain = !this.#isOn;
    this.#turn(plain);
    if (!plain) forgetInAddress();
    if (this.#element.remember) rememberMode(plain);
    this.#element.dispatchEvent(new SamenTextModeChangeEvent(plain));
  };
}
