import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choiceField, choiceFieldStyles } from './choice-field.ts';
import { rowStyles } from './choice-rows.ts';
import { choiceStyles } from './choice.ts';
import { samenElement } from './element.ts';
import { fieldStyles } from './field.ts';
import { listValue, restoredList, tellList } from './form-value.ts';
import { requirementStyles, withRequirement } from './requirement.ts';
import { tokens } from './tokens.ts';

/** One thing to choose. */
export interface ChoiceOption {
  /** What the form sends. */
  value: string;
  /** What the visitor reads. */
  label: string;
}

/**
 * A question with choices, one or many, that takes part in a form of the page. Not for inside our own widgets: those use
 * the templates `choices` and `choiceField`; not for more than about ten choices in a row: use a native select.
 *
 * The native `input` and `change` come from the element itself, after its value changed.
 *
 * @tag samen-choice-group
 * @attr {string} name - The name under which the form sends each value
 * @attr {boolean} disabled - Cannot be answered and is not sent; also by a disabled fieldset around it
 * @cssprop --samen-color-accent - What is chosen
 * @cssprop --samen-color-on-accent - Text on what is chosen
 * @cssprop --samen-color-error - The error
 * @cssprop --samen-color-line - Borders
 * @cssprop --samen-color-surface - The ground of a choice
 * @cssprop --samen-color-text - Text
 * @fires {InputEvent} input - The native event: a choice is made or taken back
 * @fires {Event} change - The same, just after `input`
 */
@samenElement
export class SamenChoiceGroup extends LitElement {
  static readonly tag = 'samen-choice-group';
  static readonly uses = [];
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    tokens, fieldStyles, choiceStyles, rowStyles, choiceFieldStyles, requirementStyles,
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
  /** What can be chosen; as an attribute a JSON list. */
  @property({ type: Array }) options: readonly ChoiceOption[] = [];
  /** `many` = checkboxes, `one` = radio buttons. */
  @property() pick: 'one' | 'many' = 'many';
  /** `rows` under each other, or `chips` beside each other for a few short words. */
  @property() look: 'rows' | 'chips' = 'rows';
  /** Easy reading: larger letters. The page sets it here: the shared preference is for widgets. */
  @property({ type: Boolean }) plain = false;
  /** A public screen: larger letters and targets. */
  @property({ type: Boolean }) kiosk = false;

  readonly #internals = this.attachInternals();
  #value: string[] = [];
  #off = false;
  #custom = '';

  /** What is chosen: values of the options, with `pick` `one` at most one. A text is read as words with spaces between; the attribute is what a reset goes back to. */
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
    const chosen = new Set(this.#value);
    return html`<div class="root" ?data-plain=${this.plain} ?data-kiosk=${this.kiosk}>
      ${choiceField({
        id: 'group',
        name: 'choice',
        label: this.requirement ? withRequirement(this.label, this.requirement) : this.label,
        hint: this.hint,
        error: this.error,
        pick: this.pick,
        look: this.look,
        disabled: this.#off,
        items: (this.options ?? []).map(({ value, label }) => ({ value, label, checked: chosen.has(value) })),
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

  #onInput = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    const chosen = new Set(this.pick === 'one' ? [] : this.#value);
    if (checked) chosen.add(value);
    else chosen.delete(value);
    this.value = this.options.map((option) => option.value).filter((option) => chosen.has(option));
  };
  /** The native `change` stays inside a shadow root, so the element says it. */
  #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-choice-group': SamenChoiceGroup;
  }
}
