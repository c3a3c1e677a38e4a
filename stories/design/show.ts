import { adoptStyles, type CSSResult, html, type TemplateResult } from 'lit';
import { choiceFieldStyles } from '../../src/design/choice-field.ts';
import { dialogStyles } from '../../src/design/dialog.ts';
import { errorSummaryStyles } from '../../src/design/error-summary.ts';
import { linkStyles } from '../../src/design/link.ts';
import { popoverStyles } from '../../src/design/popover.ts';
import { printStyles } from '../../src/design/print.ts';
import { progressStyles } from '../../src/design/progress.ts';
import { qrCodeStyles } from '../../src/design/qr-code.ts';
import { requirementStyles } from '../../src/design/requirement.ts';
import { textAreaStyles } from '../../src/design/text-area.ts';
import { tileButtonStyles } from '../../src/design/tile-button.ts';
import { weekGridStyles } from '../../src/design/week-grid.ts';
import { allStyles, frame, type FrameOptions } from './frame.ts';

/** The look of the parts that only some widgets need, in the order in which a widget lists them. */
export const partStyles: CSSResult[] = [
  progressStyles,
  linkStyles,
  errorSummaryStyles,
  requirementStyles,
  textAreaStyles,
  choiceFieldStyles,
  weekGridStyles,
  tileButtonStyles,
  dialogStyles,
  popoverStyles,
  qrCodeStyles,
  printStyles,
];

/** Shows templates as a widget does that uses these parts. */
export const show = (content: TemplateResult, options: FrameOptions = {}): HTMLElement => {
  const host = frame(content, options);
  if (host.shadowRoot) adoptStyles(host.shadowRoot, [...allStyles, ...partStyles]);
  return host;
};

/** Parts under each other. */
export const stack = (...parts: unknown[]): TemplateResult =>
  html`<div class="stack" data-gap="m">${parts}</div>`;

/** For what a story does not do. */
export const nothingHappens = (): void => undefined;
