import { html, type TemplateResult } from 'lit';
import { frame } from './frame.ts';

/** For what a story's button would do: in the book it does nothing. */
export const press = (): void => undefined;

/** Shows a template of the look with the options of the controls, as it is in a widget. */
export const shown =
  <Options>(template: (options: Options) => TemplateResult) =>
  (options: Options): HTMLElement =>
    frame(template(options));

/** Shows fixed content, one thing under the other. */
export const fixed = (content: TemplateResult) => (): HTMLElement =>
  frame(html`<div class="stack" data-gap="m">${content}</div>`);
