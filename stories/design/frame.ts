import { adoptStyles, type CSSResult, type TemplateResult, render } from 'lit';
import { buttonStyles } from '../../src/design/button.ts';
import { cardStyles } from '../../src/design/card.ts';
import { chipStyles } from '../../src/design/chip.ts';
import { rowStyles } from '../../src/design/choice-rows.ts';
import { choiceStyles } from '../../src/design/choice.ts';
import { compactStyles } from '../../src/design/compact.ts';
import { contrastStyles, keepContrast } from '../../src/design/contrast.ts';
import { disclosureStyles } from '../../src/design/disclosure.ts';
import { factListStyles } from '../../src/design/fact-list.ts';
import { fieldStyles } from '../../src/design/field.ts';
import { layout } from '../../src/design/layout.ts';
import { noticeStyles } from '../../src/design/notice.ts';
import { tileStyles } from '../../src/design/tile.ts';
import { tokens } from '../../src/design/tokens.ts';

/** Everything the look consists of, in the order in which a widget lists it. */
export const allStyles: CSSResult[] = [
  ...new Set(
    [
      tokens,
      layout,
      buttonStyles,
      cardStyles,
      choiceStyles,
      rowStyles,
      chipStyles,
      tileStyles,
      disclosureStyles,
      factListStyles,
      fieldStyles,
      noticeStyles,
      contrastStyles,
      compactStyles,
    ].flat(),
  ),
];

/** The modes that a widget's `.root` knows. */
export interface FrameOptions {
  plain?: boolean;
  kiosk?: boolean;
  compact?: boolean;
  /** Whether what a page makes unreadable is put right, as in a widget. Default true. */
  guard?: boolean;
  dir?: 'ltr' | 'rtl';
}

/** Shows templates of the look as a widget does: in a shadow root, inside `.root`. */
export const frame = (content: TemplateResult, options: FrameOptions = {}): HTMLElement => {
  const host = document.createElement('div');
  if (options.dir) host.dir = options.dir;
  const shadow = host.attachShadow({ mode: 'open' });
  adoptStyles(shadow, allStyles);
  const root = document.createElement('div');
  root.className = 'root';
  root.toggleAttribute('data-plain', options.plain ?? false);
  root.toggleAttribute('data-kiosk', options.kiosk ?? false);
  root.toggleAttribute('data-compact', options.compact ?? false);
  shadow.append(root);
  render(content, root);
  if (options.guard ?? true) keepContrast(shadow);
  return host;
};
