import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button } from '../../design/button.ts';
import { heading } from '../../design/card.ts';
import { icon } from '../../design/icon.ts';
import { backIcon } from '../../design/control-icons.ts';
import { placeIcon } from '../../design/icons.ts';
import { progress, progressStyles } from '../../design/progress.ts';
import { themeIcon } from '../../design/theme-icon.ts';
import { tileStyles } from '../../design/tile.ts';
import { tileButton, tileButtonStyles } from '../../design/tile-button.ts';
import { timeIcons } from '../../design/time-icons.ts';
import type { FeedInfo } from '../../engine/engine.ts';
import type { PictureMessages } from '../../text/messages.ts';
import { WHEN, type AnswerView, type Question, type QuestionView } from './picture-questions.model.ts';

/** One question on the screen, and where its answer goes. */
export interface PictureQuestionOptions {
  question: Question;
  view: QuestionView;
  words: PictureMessages;
  feed: FeedInfo;
  /** From 0, of how many. */
  step: number;
  steps: number;
  headingLevel: number;
  /** How many there are with the answers so far: "23 activiteiten". */
  count: string;
  /** There is something to show. */
  some: boolean;
  /** The word on the way back. */
  back: string;
  onAnswer: (value: string, event: UIEvent) => void;
  onBack: (event: UIEvent) => void;
  onShow: () => void;
}

const pictogram = (
  { about, theme, ofPlaces }: Question,
  { value, drawing, none }: AnswerView,
  feed: FeedInfo,
) => {
  if (about === WHEN || !value) return icon(timeIcons[(value || 'any') as keyof typeof timeIcons]);
  if (drawing) return icon(drawing);
  if (theme) return themeIcon(theme(value, feed));
  return ofPlaces && !none ? icon(placeIcon) : undefined;
};

/** With the arrows from tile to tile, as they stand on the screen. */
const onArrow = (event: KeyboardEvent): void => {
  const group = event.currentTarget as HTMLElement;
  const tiles = [...group.querySelectorAll('button')];
  const at = tiles.indexOf(event.target as HTMLButtonElement);
  const columns = tiles.filter(({ offsetTop }) => offsetTop === tiles[0]?.offsetTop).length;
  const right = group.closest('[dir=rtl]') ? -1 : 1;
  const steps: Record<string, number> = {
    ArrowRight: right,
    ArrowLeft: -right,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  const step = steps[event.key];
  if (!step || at < 0) return;
  // The page stays where it is: what has the focus is brought into sight.
  event.preventDefault();
  tiles[at + step]?.focus();
};

/** One question with large tiles: one press answers it. Escape goes where the way back goes. */
const question = (o: PictureQuestionOptions): TemplateResult =>
  html`<section
    class="stack no-print"
    data-gap="l"
    aria-labelledby="question"
    @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && o.onBack(event)}
  >
    <div class="stack">
      ${progress({ label: o.view.progress, value: o.step + 1, max: o.steps })}
      <p class="result">${o.count}</p>
    </div>
    <fieldset class="choices" data-look="tiles" @keydown=${onArrow}>
      <legend>
        ${heading(o.headingLevel, html`<span id="question" tabindex="-1">${o.view.title}</span>`, 'section')}
      </legend>
      ${o.view.answers.map((answer) => {
        const picture = pictogram(o.question, answer, o.feed);
        return tileButton({
          label: answer.label,
          ...(picture && { pictogram: picture }),
          ...(answer.note && { note: answer.note }),
          ...(answer.chosen && { chosen: o.words.chosen }),
          off: answer.none,
          onClick: (event) => o.onAnswer(answer.value, event as UIEvent),
        });
      })}
    </fieldset>
    <div class="row">
      ${button({ label: o.back, icon: backIcon, onClick: (event) => o.onBack(event as UIEvent) })}
      ${o.some ? button({ label: o.words.show(o.count), onClick: o.onShow }) : nothing}
    </div>
  </section>`;

/** Each question is a new one for who hears it: its heading gets the focus again. */
export const pictureQuestion = (o: PictureQuestionOptions): unknown => keyed(o.step, question(o));

export const pictureStyles = [
  progressStyles,
  tileStyles,
  tileButtonStyles,
  css`
    [aria-labelledby='question'] legend {
      margin-block-end: var(--_space-m);
    }
    #question:focus-visible,
    .results > .result:focus-visible {
      outline: none;
      box-shadow: none;
    }
  `,
];
