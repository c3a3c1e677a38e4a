/** What a visitor finds: large tiles with pictograms, and how one wants to read. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { icon, type Icon } from '../../design/icon.ts';
import {
  contrastIcon,
  doIcon,
  giveIcon,
  languageIcon,
  neighboursIcon,
  roomIcon,
  whoHelpsIcon,
} from '../../design/kiosk-icons.ts';
import { textModeIcon } from '../../design/mode-icons.ts';
import { tileButton } from '../../design/tile-button.ts';
import { languages } from '../../text/kiosk-messages.ts';
import type { KioskMessages } from '../../text/messages.ts';
import type { WidgetName } from '../shared/widget-table.model.ts';
import type { Aids, Size } from './visit.model.ts';

/** The pictogram of a widget: on its tile, and above it when it is open. */
export const pictograms: Readonly<Record<WidgetName, Icon>> = {
  'activity-finder': doIcon,
  'vacancy-list': giveIcon,
  'room-request': roomIcon,
  directory: whoHelpsIcon,
  'help-list': neighboursIcon,
};

export interface AidsOptions {
  words: KioskMessages;
  /** As it is now; `locale` is that of the words. */
  aids: Aids;
  change: (aids: Partial<Aids>) => void;
}

const group = (title: string, content: unknown): TemplateResult =>
  html`<div class="stack aid" role="group" aria-label=${title}>
    <p class="label" aria-hidden="true">${title}</p>
    <div class="row">${content}</div>
  </div>`;

/** Language, size of the letters, easy reading, contrast: each works at once. */
export const aidsView = ({ words, aids, change }: AidsOptions): TemplateResult =>
  html`<div class="aids">
    ${group(
      words.language,
      languages.map(
        ({ locale, name }) =>
          html`<span lang=${locale}
            >${button({
              label: name,
              icon: languageIcon,
              pressed: aids.locale === locale,
              onClick: () => change({ locale }),
            })}</span
          >`,
      ),
    )}
    ${group(
      words.letters,
      words.sizes.map(
        (label, size) =>
          html`<span class="size" data-step=${size}
            >${button({
              label,
              icon: textModeIcon,
              pressed: aids.size === size,
              onClick: () => change({ size: size as Size }),
            })}</span
          >`,
      ),
    )}
    ${group(
      words.reading,
      html`${button({
        label: words.plain,
        icon: textModeIcon,
        pressed: aids.plain === true,
        onClick: () => change({ plain: !aids.plain }),
      })}
      ${button({
        label: words.contrast,
        icon: contrastIcon,
        pressed: aids.contrast,
        onClick: () => change({ contrast: !aids.contrast }),
      })}`,
    )}
  </div>`;

/** What stands at the foot stays in sight, over the tiles: the tile that the focus is on goes above it, as far as there is room for that. */
export const keepAboveFoot = (tile: Element): void => {
  const content = tile.closest('.content');
  const foot = content?.querySelector('.foot');
  if (!content || !foot) return;
  const { top, bottom } = tile.getBoundingClientRect();
  const outline = parseFloat(getComputedStyle(content).scrollPaddingBlockEnd);
  const by = Math.min(
    bottom + outline - foot.getBoundingClientRect().top,
    top - outline - content.getBoundingClientRect().top,
  );
  if (by > 0) content.scrollBy({ top: by, behavior: 'instant' });
};

/** Only for who comes by key: under a finger nothing moves. */
const onFocus = ({ target }: FocusEvent): void => {
  if (target instanceof Element && target.matches(':focus-visible')) keepAboveFoot(target);
};

export interface StartScreenOptions extends AidsOptions {
  tiles: readonly WidgetName[];
  open: (widget: WidgetName) => void;
  /** The button that reads the screen aloud, where there is a voice. */
  aloud: unknown;
}

/** `.sentence` in `.copy` is what is read aloud. */
export const startScreen = (o: StartScreenOptions): TemplateResult => {
  const { words, tiles, open, aloud } = o;
  const shown = tiles.map((widget) => ({ widget, ...words.tiles[widget] }));
  return html`<div class="start">
    <div class="stack copy">
      ${heading(1, html`<span id="start" class="sentence" tabindex="-1">${words.heading}</span>`, 'title')}
      <p class="intro">
        <span class="sentence">${words.intro}</span>
        <span class="unseen sentence" aria-hidden="true">${shown.map(({ label }) => label).join('. ')}.</span>
      </p>
    </div>
    <fieldset class="choices" data-look="tiles" @focusin=${onFocus}>
      <legend class="unseen">${words.heading}</legend>
      ${shown.map(({ widget, label, note }) =>
        tileButton({ label, note, pictogram: icon(pictograms[widget]), onClick: () => open(widget) }),
      )}
    </fieldset>
    <div class="foot">
      ${aidsView(o)}
      <div class="last">
        ${aloud ?? nothing}
        <p class="copy"><span class="sentence">${words.private}</span></p>
      </div>
    </div>
  </div>`;
};
