import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { samenElement } from './element.ts';
import { field, fieldStyles, type InputOptions } from './field.ts';
import { tellValidity } from './form-value.ts';
import { requirementStyles, withRequirement } from './requirement.ts';
import { textArea, textAreaStyles } from './text-area.ts';
import { tokens } from './tokens.ts';

/**
 * A labelled text field that takes part in a form of the page: it sends its value, is checked, reset and restored like a
 * native input. Not for inside our own widgets: those use the template `field`.
 *
 * The native `input` and `change` come from the element itself, after its value changed. Focus goes to the input.
 *
 * @tag samen-text-field
 * @attr {string} name - The name under which the form sends the value
 * @attr {boolean} disabled - Cannot be filled and is not sent; also by a disabled fieldset around it
 * @cssprop --samen-color-accent - The border on hover
 * @cssprop --samen-color-error - The error and its border
 * @cssprop --samen-color-line - The border
 * @cssprop --samen-color-surface - The ground of the field
 * @cssprop --samen-color-text - Text
 * @cssprop --samen-radius-s - Corners
 * @fires {InputEvent} input - The native event: at each key
 * @fires {Event} change - When the visitor leaves the field with another value
 */
@samenElement
export class SamenTextField extends LitElement {
  static readonly tag = 'samen-text-field';
  static readonly uses = [];
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [tokens, fieldStyles, textAreaStyles, requirementStyles];

  /** The words above the field; they stay visible. */
  @property() label = '';
  /** Help under the label. */
  @property() hint = '';
  /** What went wrong. It is shown and read with the field; it does not hold the form: see `setCustomValidity`. */
  @property() error = '';
  /** Must be filled before the form can be sent. */
  @property({ type: Boolean }) required = false;
  /** What is asked in words, behind the label ("niet verplicht"). */
  @property() requirement = '';
  /** `text`, `email`, `tel`, `number`, `date`, `time` or `search`. Default `text`. */
  @property() type: NonNullable<InputOptions['type']> = 'text';
  /** More than one line: a textarea of so many lines. 0 = an input. */
  @property({ type: Number }) rows = 0;
  /** The token of the browser's own memory, such as `email`. */
  @property() autocomplete = '';
  /** Earliest date, time or lowest number. */
  @property() min = '';
  /** Latest date, time or highest number. */
  @property() max = '';
  /** Easy reading: larger letters. The page sets it here: the shared preference is for widgets. */
  @property({ type: Boolean }) plain = false;
  /** A public screen: larger letters and targets. */
  @property({ type: Boolean }) kiosk = false;

  readonly #internals = this.attachInternals();
  #value = '';
  #off = false;
  #custom = '';

  /** What is filled in; the attribute is what a reset goes back to. */
  @property()
  get value(): string {
    return this.#value;
  }
  set value(next: string | null | undefined) {
    this.#value = next ?? '';
    const control = this.#control;
    if (control) control.value = this.#value;
    this.#tell();
  }
  /** What a reset goes back to, as the attribute `value`; also the value, until there is another. */
  get defaultValue(): string {
    return this.getAttribute('value') ?? '';
  }
  set defaultValue(next: string) {
    const { value, defaultValue } = this;
    this.setAttribute('value', next);
    if (value !== defaultValue) this.value = value;
  }
  /** The name under which the form sends the value. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(next: string) {
    this.setAttribute('name', next);
  }
  /** Cannot be filled and is not sent. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(next: boolean) {
    this.toggleAttribute('disabled', Boolean(next));
  }
  /** The form that this field belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  /** What is wrong with the value, as for a native input. */
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

  /** Is the value right? Fires the native `invalid` when it is not. */
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

  /** Called by the browser: the field or its fieldset is switched off or on. */
  formDisabledCallback(disabled: boolean): void {
    this.#off = disabled;
    this.requestUpdate();
  }
  /** Called by the browser: the form is reset. */
  formResetCallback(): void {
    this.value = this.getAttribute('value');
  }
  /** Called by the browser: the visitor comes back to the page, or the browser fills in what it remembers. */
  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  protected override render(): TemplateResult {
    const common = {
      id: 'control',
      label: this.requirement ? withRequirement(this.label, this.requirement) : this.label,
      hint: this.hint,
      error: this.error,
      value: this.#value,
      required: this.required,
      autocomplete: this.autocomplete || undefined,
      onInput: this.#onInput,
      onChange: this.#onChange,
    };
    return html`<fieldset
      class="root"
      role="presentation"
      ?data-plain=${this.plain}
      ?data-kiosk=${this.kiosk}
      ?disabled=${this.#off}
    >
      ${
        this.rows > 0
          ? textArea({ ...common, rows: this.rows })
          : field({ ...common, type: this.type, min: this.min || undefined, max: this.max || undefined })
      }
    </fieldset>`;
  }

  protected override updated(): void {
    this.#tell();
  }

  get #control(): HTMLInputElement | HTMLTextAreaElement | null {
    return this.renderRoot?.querySelector<HTMLInputElement>('#control') ?? null;
  }

  /** Tells the form what the value is and what is wrong with it. */
  #tell(): void {
    this.#internals.setFormValue(this.#value);
    const control = this.#control;
    const wrong = control?.willValidate && !control.validity.valid;
    const problem = wrong
      ? { flags: control.validity, message: control.validationMessage || '…' }
      : undefined;
    tellValidity(this.#internals, this.#custom, problem, control);
  }

  #onInput = (event: Event): void => {
    this.#value = (event.target as HTMLInputElement).value;
    this.#tell();
  };
  /** The native `change` stays inside a shadow root, so the element says it. */
  #onChange = (event: Event): void => {
    this.#onInput(event);
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samen-text-field': SamenTextField;
  }
}
