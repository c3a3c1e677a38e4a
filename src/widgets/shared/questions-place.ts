import type { ListActions } from './list-actions.ts';
import type { ListController } from './list-controller.ts';
import type { Shown } from './list-controls.ts';
import type { ListElement, ListSource } from './list-kind.ts';
import type { PictureController } from './picture-controller.ts';

/** In the state of an entry in the history: the question that it is of, and of which list. */
export const QUESTION = 'samenspel-question';

/** The question (from 0) that the entry in the history is of; undefined when of none, or of another list's. */
export const questionAt = (list: ListController, { urlKey }: ListElement): number | undefined => {
  const marks = history.state as { [QUESTION]?: { key: string; step: number } } | null;
  const mark = list.urlMode === 'none' ? undefined : marks?.[QUESTION];
  return mark?.key === urlKey ? mark.step : undefined;
};

/** Where the questions with pictures are: instead of the list, once somebody asked for them. They are loaded then. */
export class QuestionsPlace {
  readonly #source: ListSource;
  readonly #actions: ListActions;
  #questions?: PictureController;
  #opening = false;

  constructor(source: ListSource, actions: ListActions) {
    this.#source = source;
    this.#actions = actions;
    // The page was loaded again at a question.
    if (questionAt(source.list, source.element) !== undefined) void this.#open(false);
  }

  /** The button that leads to them; absent when this kind of list has none. On a public screen it comes first. */
  get way(): { askWithPictures?: () => void; kiosk: boolean } {
    const { isKiosk, parts } = this.#source;
    return { kiosk: isKiosk(), ...(parts.loadQuestions && { askWithPictures: () => void this.#open(true) }) };
  }

  /** The question that is asked now; undefined while there is none. */
  question(o: Shown): unknown {
    return this.#questions?.render(o);
  }

  /** A lost chunk leaves the list as it is; the next press tries again. */
  async #open(focus: boolean): Promise<void> {
    const { parts } = this.#source;
    // A double press opens them once.
    if (this.#opening) return;
    this.#opening = true;
    const loaded = await parts.loadQuestions?.().catch(() => undefined);
    this.#opening = false;
    if (!loaded) return;
    const { machine: Questions, table } = loaded.questions;
    this.#questions ??= new Questions({ ...this.#source, actions: this.#actions }, table);
    this.#questions.open(focus);
  }
}
