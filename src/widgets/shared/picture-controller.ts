import type { ReactiveController } from 'lit';
import { addStyles } from '../../design/element.ts';
import type { EngineStatus } from '../../engine/engine.ts';
import { presets } from '../../search/dates.ts';
import type { PictureMessages } from '../../text/messages.ts';
import { pictureMessages, pictureMessagesNl } from '../../text/picture-messages.ts';
import { keepStartInSight } from './in-sight.ts';
import type { ListActions } from './list-actions.ts';
import type { Shown } from './list-controls.ts';
import type { ListSource } from './list-kind.ts';
import { noChoices, type ListState } from './list-state.ts';
import { pictureQuestion, pictureStyles } from './picture-questions.ts';
import {
  openQuestions,
  questionView,
  WHEN,
  withAnswer,
  type Question,
  type Totals,
} from './picture-questions.model.ts';
import { QUESTION, questionAt } from './questions-place.ts';

/** Two presses within so many ms are one of somebody whose hand shakes, or who is used to it. */
const DOUBLE_PRESS = 500;

/** The list that the questions are another way into. */
export interface PictureSource extends ListSource {
  actions: ListActions;
}

/**
 * The questions with pictures of one list: they end in the same choices and the same address as its filters. Every
 * question is a step in the history, marked in its entry, so that Back goes to the question before it and from the first
 * one to the list as it was. On the way the answers are kept; a list without an address keeps them too.
 */
export class PictureController implements ReactiveController {
  readonly #source: PictureSource;
  readonly #questions: readonly Question[];
  /** The question on the screen, from 0; absent while the list is there. */
  #step: number | undefined;
  /** The question that comes next, until it is on the screen; then that. */
  #next: number | undefined;
  /** When it came on the screen, in ms since the page began. */
  #since = 0;
  #totals?: Totals | undefined;
  /** The status of the feed that the totals are of. */
  #counted?: EngineStatus;
  /** The newest question that was asked for; an older one comes too late. */
  #asked = 0;
  /** The answers so far; the address may say something older after a step back. */
  #state: ListState = noChoices;
  /** What was chosen when the questions began. */
  #before: ListState = noChoices;
  #answered = new Set<string>();
  #words: PictureMessages = pictureMessagesNl;
  #lang = 'nl';

  constructor(source: PictureSource, questions: readonly Question[]) {
    this.#source = source;
    this.#questions = questions;
    addStyles(source.element, pictureStyles);
    source.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onAddress);
    addEventListener('hashchange', this.#onAddress);
    this.#source.element.addEventListener('samen-step-back', this.#onStepBack);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onAddress);
    removeEventListener('hashchange', this.#onAddress);
    this.#source.element.removeEventListener('samen-step-back', this.#onStepBack);
  }

  hostUpdated(): void {
    const { status } = this.#source.feed;
    if (this.#step !== undefined && status.phase === 'ready' && status !== this.#counted)
      void this.#show(this.#next ?? this.#step);
  }

  /** The questions from the first one on; from the one that the address is at, when a page is loaded there. */
  open(focus: boolean): void {
    // The second press of a double one.
    if (this.#next !== undefined) return;
    const { actions, element, list } = this.#source;
    this.#before = this.#state = list.state;
    const marked = this.#marked;
    if (marked !== undefined) {
      void this.#show(marked, focus);
      return;
    }
    // What was chosen otherwise could leave nothing to answer with.
    this.#state = noChoices;
    this.#answered = new Set();
    this.#push({ key: element.urlKey, step: 0 });
    actions.change(this.#state);
    void this.#show(0, focus);
  }

  /** The question that is asked; undefined while the list is there. */
  render({ answer, feed, reading }: Shown): unknown {
    const { element, kind, list, parts } = this.#source;
    const step = this.#step;
    const questions = this.#open;
    const question = step !== undefined && questions[step];
    if (!question) return undefined;
    const { messages } = reading;
    this.#speak(messages.lang);
    const { resultCount } = kind.words(messages);
    const words = this.#words;
    const view = questionView({
      questions,
      step,
      words,
      parts,
      feed,
      state: list.state,
      totals: this.#totals,
      answered: this.#answered,
      reading,
      resultCount,
    });
    return (
      view &&
      pictureQuestion({
        question,
        view,
        words,
        feed,
        step,
        steps: questions.length,
        headingLevel: element.headingLevel + 1,
        count: resultCount(answer.total),
        some: answer.total > 0,
        back: step ? words.previous : messages.controls.back,
        onAnswer: this.#onAnswer,
        onBack: this.#onBack,
        onShow: this.#finish,
      })
    );
  }

  get #open(): Question[] {
    const { element, kind } = this.#source;
    return openQuestions(this.#questions, kind.dated, element.locked());
  }

  /** The question that the entry in the history is of. */
  get #marked(): number | undefined {
    const { element, list } = this.#source;
    const step = questionAt(list, element);
    return step !== undefined && step < this.#open.length ? step : undefined;
  }

  /** A step in the history, at the same address: a question, or the list that comes after them. */
  #push(mark?: { key: string; step: number }): void {
    if (this.#source.list.urlMode === 'none') return;
    try {
      history.pushState({ ...history.state, [QUESTION]: mark }, '', location.href);
    } catch {
      // SecurityError in a sandboxed frame or after too many calls: the questions go on without steps.
    }
  }

  /** Puts a question on the screen when it is known what its answers give. */
  async #show(step: number, focus = false): Promise<void> {
    const own = ++this.#asked;
    const { actions, element, feed } = this.#source;
    this.#counted = feed.status;
    const question = this.#open[step];
    if (!question) return;
    this.#next = step;
    // Without totals every answer can still be given.
    const totals = await this.#totalsOf(question).catch(() => undefined);
    if (own !== this.#asked) return;
    this.#totals = totals;
    if (this.#step !== step) this.#since = performance.now();
    this.#step = step;
    if (focus) actions.focusOn(() => element.renderRoot.querySelector('#question'));
    element.requestUpdate();
  }

  /** What every answer would give with the other answers. */
  async #totalsOf(question: Question): Promise<Totals | undefined> {
    const { element, feed, kind } = this.#source;
    const ask = async (value: string) => {
      const { text, filters, ...dates } = withAnswer(this.#state, question, value);
      const { type } = kind;
      const locked = element.locked();
      return feed.query({ type, text, filters, locked, dates, now: feed.now, offset: 0, limit: 0 });
    };
    const whole = await ask('');
    if (!whole) return undefined;
    if (question.about !== WHEN) {
      const counts = whole.counts?.[question.about];
      return whole.counts && { ...counts, '': whole.total };
    }
    const answers = await Promise.all(presets.map(ask));
    return Object.fromEntries([
      ['', whole.total],
      ...presets.map((preset, at) => [preset, answers[at]?.total ?? 0] as const),
    ]);
  }

  /** The second press of a double one would answer twice, or the next question unread. Keys have no `detail`. */
  #isSecond({ detail, timeStamp }: UIEvent): boolean {
    return this.#step !== this.#next || (detail > 0 && timeStamp - this.#since < DOUBLE_PRESS);
  }

  #onAnswer = (value: string, press: UIEvent): void => {
    const step = this.#step;
    const question = step !== undefined && this.#open[step];
    if (!question || this.#isSecond(press)) return;
    const { actions, element } = this.#source;
    this.#state = withAnswer(this.#state, question, value);
    this.#answered.add(question.about);
    // This question's own entry too, so that the answer is there after a step back from the list.
    actions.change(this.#state);
    if (step + 1 === this.#open.length) return this.#finish();
    this.#push({ key: element.urlKey, step: step + 1 });
    void this.#show(step + 1, true);
  };

  /** To the list, with the answers as its filters. */
  #finish = (): void => {
    const { actions, element } = this.#source;
    if (this.#step === undefined) return;
    this.#push();
    actions.change(this.#state);
    this.#close();
    actions.focusOn(() => {
      const count = element.renderRoot.querySelector<HTMLElement>('.results > .result:not([hidden])');
      if (count) count.tabIndex = -1;
      return count ?? element.renderRoot.querySelector<HTMLElement>('#search');
    }, keepStartInSight);
  };

  #onBack = (press: UIEvent): void => {
    if (!this.#isSecond(press)) this.#back();
  };

  #onStepBack = (event: Event): void => {
    if (this.#step === undefined) return;
    event.preventDefault();
    this.#back();
  };

  /** One question back; from the first one to the list. Where that was a step in the history, it is taken back. */
  #back(): void {
    const step = this.#step ?? 0;
    if (this.#marked === step) {
      this.#next = undefined;
      history.back();
      return;
    }
    if (step) return void this.#show(step - 1, true);
    this.#source.actions.change(this.#before);
    this.#leave();
  }

  #onAddress = (): void => {
    const { actions, list } = this.#source;
    if (list.urlMode === 'none') return;
    const marked = this.#marked;
    if (marked === undefined) {
      if (this.#step !== undefined) this.#leave();
      return;
    }
    if (this.#step === undefined) this.#state = list.state;
    // A step back keeps the answers that were given after it.
    else actions.change(this.#state);
    void this.#show(marked, true);
  };

  /** To the list as it was; the focus goes to the way in. */
  #leave(): void {
    const { actions, element } = this.#source;
    this.#close();
    actions.focusOn(() => element.renderRoot.querySelector<HTMLElement>('.pictures > button'));
  }

  #close(): void {
    this.#asked += 1;
    this.#step = this.#next = undefined;
    this.#source.element.requestUpdate();
  }

  #speak(lang: string): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    void pictureMessages(lang).then((words) => {
      if (lang !== this.#lang) return;
      this.#words = words;
      this.#source.element.requestUpdate();
    });
  }
}
