import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choiceFieldStyles } from './choice-field.ts';
import { choiceStyles } from './choice.ts';
import { samenElement } from './element.ts';
import { fieldStyles } from './field.ts';
import { listValue, restoredList, tellList } from './form-value.ts';
import { requirementStyles, withRequirement } from './requirement.ts';
import { tokens } from './tokens.ts';
import { weekGrid, type WeekGridHead, weekGridStyles } from './week-grid.ts';

/**
 * Asks at which moments of the week somebody can, and takes part in a form of the page. Not for one date, and not for
 * hours and minutes. Every word comes from the page: `days`, `parts`, `all` and `day-label`.
 *
 * The native `input` and `change` come from the element itself, after its value changed.
 *
 * @tag samen-time-of-week
 * @attr {string} name - The name under which the form sends each value
 * @attr {boolean} disabled - Cannot be answered and is not sent; also by a disabled fieldset around it
 * @cssprop --samen-color-accent - What is chosen
 * @cssprop --samen-color-on-accent - Text on what is chosen
 * @cssprop --samen-color-error - The error
 * @cssprop --samen-color-line - Borders
 * @cssprop --samen-color-surface - The ground of a choice
 * @cssprop --samen-color-text - Text
 * @fires {InputEvent} input - The native event: a moment is chosen or taken back
 * @fires {Event} change - The same, just after `input`
 */
@samenElement
export class SamenTimeOfWeek extends LitElement {
  static readonly tag = 'samen-time-of-week';
  static readonly uses = [];
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    tokens, fieldStyles, choiceStyles, choiceFieldStyles, weekGridStyles, requirementStyles,
  ]; // prettier-ignore

  /** The question. */
  @property() label = '';
  /** Help under the question. */
  @property() hint = '';
  /** What went wrong. It is shown and read with the question; it does not hold the form: see `setCustomValidity`. */
  @property() error = '';
  /** At least one must be chosen before the form can be sent. */
  @property({ type: Boolean }) required = false;
  /** What is asked in words, behind the question ("niet verplicht"). */
  @property() requirement = '';
  /** The days, one row each; as an attribute a JSON list of `{value, label}`. */
  @property({ type: Array }) days: readonly WeekGridHead[] = [];
  /** The parts of a day, one column each; as an attribute a JSON list of `{value, label}`. */
  @property({ type: Array }) parts: readonly WeekGridHead[] = [];
  /** The word for all parts of a day ("hele dag"). */
  @property() all = '';
  /** The heading above the days ("Dag"). */
  @property({ attribute: 'day-label' }) dayLabel = '';
  /** Easy reading: larger letters. The page sets it here: the shared preference is for widgets. */
  @property({ type: Boolean }) plain = false;
  /** A public screen: larger letters and targets. */
  @property({ type: Boolean }) kiosk = false;

  readonly #internals = this.attachInternals();
  #value: string[] = [];
  #off = false;
  #custom = '';

  /** What is chosen, as `day-part` of the given values (`mo-morning`). A text is read as words with spaces between; the attribute is what a reset goes back to. */
  @property()
  get value(): string[] {
    return this.#value;
  }
  set value(next: readonly string[] | string | null | undefined) {
    this.#value = listValue(next);
    this.#tell();
  }
  /** What a reset goes back to, as the attribute `value`; also what is chosen, until there is another choice. */
  get defaultValue(): string[] {
    return listValue(this.getAttribute('value'));
  }
  set defaultValue(next: readonly string[] | string) {
    const { value, defaultValue } = this;
    this.setAttribute('value', listValue(next).join(' '));
    if (String(value) !== String(defaultValue)) this.value = value;
  }
  /** The name under which the form sends each value. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(next: string) {
    this.setAttribute('name', next);
    this.#tell();
  }
  /** Cannot be answered and is not sent. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(next: boolean) {
    this.toggleAttribute('disabled', Boolean(next));
  }
  /** The form that this question belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** What is wrong with the answer, as for a native control. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  /** The browser's sentence about what is wrong. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  /** Will it be checked when the form is sent? */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Is the answer right? Fires the native `invalid` when it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  /** The same, and shows the visitor what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  /** Holds the form with this sentence, until it is called with an empty one. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#tell();
  }

  /** Called by the browser: the question or its fieldset is switched off or on. */
  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled;
    this.requestUpdate();
  }
  /** Called by the browser: the form is reset. */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }
  /** Called by the browser: the visitor comes back to the page. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.value = restoredList(state);
  }

  protected override render(): TemplateResult {
    return html`<div class="root" ?data-plain=${this.plain} ?data-kiosk=${this.kiosk}>
      ${weekGrid({
        id: 'week',
        label: this.requirement ? withRequirement(this.label, this.requirement) : this.label,
        hint: this.hint,
        error: this.error,
        days: this.days ?? [],
        parts: this.parts ?? [],
        all: this.all,
        dayLabel: this.dayLabel,
        chosen: this.#value,
        disabled: this.#off,
        onInput: this.#onInput,
        onChange: this.#onChange,
      })}
    </div>`;
  }

  protected override updated(): void {
    this.#tell();
  }

  /** Tells the form what the value is and what is wrong with it. */
  #tell(): void {
    tellList(this.#internals, this, this.#custom, this.renderRoot?.querySelector('input') ?? null);
  }

  #onInput = (chosen: string[]): void => {
    this.value = chosen;
  };
  /** The native `change` stays inside a shadow root, so the element says it. */
  #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-time-of-week': SamenTimeOfWeek;
  }
}
