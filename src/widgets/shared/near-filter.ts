import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { field, selectField } from '../../design/field.ts';
import type { EngineAnswer, FeedInfo } from '../../engine/engine.ts';
import { loadNearMessages, nearMessagesNl } from '../../text/near-messages.ts';
import type { ChipView } from './filters.model.ts';
import type { ListKind } from './list-kind.model.ts';
import type { ListState } from './list-state.ts';
import type { ListView } from './list-view.model.ts';
import { knowsPostcodes, locatedDistricts, nearView, pointOfPostcode, postcodeDigits } from './near.model.ts';
import { words, type Reading } from './reading.model.ts';

/** What is near, among the filters. */
export interface NearGroup {
  legend: string;
  chosen: boolean;
  content: () => TemplateResult;
}

/**
 * What is near a postcode or a district that the visitor gives: a device is never asked where it is. What was typed stays
 * in the page, and is not in the address either.
 */
export class NearFilter {
  readonly #element: LitElement;
  #words = nearMessagesNl;
  #lang = 'nl';
  #error = '';
  /** What the feed does not know was typed: then a district may be chosen. */
  #asksDistrict = false;
  #typed = '';

  constructor(element: LitElement) {
    this.#element = element;
  }

  /** Undefined when the feed does not say where its districts lie. `isPublic`: who comes next may read what was typed. */
  group(
    { feed: { districts }, answer, reading }: { feed: FeedInfo; answer: EngineAnswer; reading: Reading },
    isPublic: boolean,
    { near }: ListState,
    choose: (choice: Partial<ListState>) => void,
  ): NearGroup | undefined {
    if (!locatedDistricts(districts).length) return undefined;
    this.#speak(reading.messages.lang);
    const own = this.#words;
    const takesPostcode = !isPublic && knowsPostcodes(districts);
    const content = (): TemplateResult =>
      html`<div class="stack" data-gap="m">
        ${takesPostcode ? this.#postcodeForm(districts, choose) : nothing}
        ${!takesPostcode || this.#asksDistrict ? this.#districtField(districts, reading, near, choose) : nothing}
        <output>${near ? (answer.sort === 'distance' ? own.done : own.lost) : nothing}</output>
      </div>`;
    return { legend: own.legend, chosen: near !== undefined, content };
  }

  /** What was chosen, as a chip. */
  chips(state: ListState): ChipView[] {
    return state.near
      ? [{ label: this.#words.near(state.near.name), without: { ...state, page: 1, near: undefined } }]
      : [];
  }

  /** Undefined when the list is in another order. */
  view(answer: EngineAnswer, kind: ListKind, reading: Reading): ListView | undefined {
    return answer.sort === 'distance' ? nearView(answer, kind, reading, this.#words) : undefined;
  }

  #postcodeForm(
    districts: FeedInfo['districts'],
    choose: (choice: Partial<ListState>) => void,
  ): TemplateResult {
    const own = this.#words;
    /** Is what was typed a place that the feed knows? */
    const take = (): boolean => {
      const digits = postcodeDigits(this.#typed);
      const point = digits && pointOfPostcode(digits, districts);
      this.#error = !digits ? own.fourDigits : point ? '' : own.unknown(digits);
      this.#asksDistrict = Boolean(digits && !point);
      choose({ near: digits && point ? { name: digits, ...point } : undefined });
      return Boolean(point);
    };
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      if (!take()) this.#element.renderRoot.querySelector<HTMLElement>('#postcode')?.focus();
    };
    return html`<form class="stack" data-gap="s" novalidate @submit=${onSubmit}>
      ${field({
        id: 'postcode',
        label: own.postcode,
        hint: own.postcodeHint,
        autocomplete: 'postal-code',
        value: this.#typed,
        ...(this.#error && { error: this.#error }),
        onInput: ({ target }) => {
          this.#typed = (target as HTMLInputElement).value;
        },
        // Who types it and presses the button that shows the results has chosen it too.
        onChange: take,
      })}
      <div>${button({ label: own.show, type: 'submit', onClick: () => undefined })}</div>
    </form>`;
  }

  #districtField(
    districts: FeedInfo['districts'],
    reading: Reading,
    near: ListState['near'],
    choose: (choice: Partial<ListState>) => void,
  ): TemplateResult {
    const own = this.#words;
    const located = locatedDistricts(districts).map(({ id, name, geo }) => ({
      value: id,
      label: words(name, reading)?.text ?? id,
      geo,
    }));
    located.sort((a, b) => a.label.localeCompare(b.label, reading.messages.lang));
    return selectField({
      id: 'near-district',
      label: own.district,
      hint: own.districtHint,
      value: located.find(({ label }) => label === near?.name)?.value ?? '',
      options: [{ value: '', label: own.choose }, ...located],
      onChange: ({ target }) => {
        const chosen = located.find(({ value }) => value === (target as HTMLSelectElement).value);
        this.#error = '';
        choose({ near: chosen && { name: chosen.label, ...chosen.geo } });
      },
    });
  }

  #speak(lang: string): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    void loadNearMessages(lang).then((loaded) => {
      if (lang !== this.#lang) return;
      this.#words = loaded;
      this.#element.requestUpdate();
    });
  }
}
