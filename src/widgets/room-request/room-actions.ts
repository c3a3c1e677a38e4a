import type { ReactiveController } from 'lit';
import { focusErrorSummary } from '../../design/error-summary.ts';
import { safeUrl } from '../../feed/clean.ts';
import type { RoomRequest, RoomRequestReceipt } from '../../feed/room-request.ts';
import { PREFILLED, requestOf } from './answers.model.ts';
import { allProblems, problemsOf, questionBeside, type Problem, type QuestionId } from './questions.model.ts';
import { SamenRequestSentEvent, SamenRequestSubmitEvent } from './room-events.ts';
import type { RoomState } from './room-state.ts';
import type { Way } from './sending.model.ts';
import type { Screen } from './session.ts';
import { leaveSession, tabStore, takeSession } from './session-shelf.ts';
import { StepHistory } from './step-history.ts';
import { answerRows, letterText } from './summary.model.ts';
import { copyText, openMail, printAnswers } from './ways-out.ts';

const withoutQuery = (address: string): string | null => safeUrl(address.replace(/[?#].*$/, ''));
/** The page without what a visitor may have in its address; a frame without one of its own has that of the page around it. */
const pageAddress = (): string =>
  withoutQuery(location.href) ?? withoutQuery(document.baseURI) ?? 'https://unknown.invalid/';

/** What a press leads to, and how the form lives on the page. */
export class RoomActions implements ReactiveController {
  readonly #state: RoomState;
  readonly #steps: StepHistory;
  /** What nobody sees is filled in by a machine. */
  #trap = '';
  #hasLeft = false;

  constructor(state: RoomState) {
    this.#state = state;
    const { element } = state.host;
    this.#steps = new StepHistory(
      element,
      () => (state.host.isKiosk() ? undefined : element.urlKey),
      this.#onStep,
    );
    element.addController(this);
  }

  hostConnected(): void {
    const { element } = this.#state.host;
    if (this.#hasLeft) this.#state.session = takeSession(element.urlKey);
    this.#hasLeft = false;
    element.addEventListener('samen-step-back', this.#onStepBack);
    this.#attach();
  }

  /** It may only be a move: this form or the next one in its place goes on. On a public screen nothing waits for the next visitor. */
  hostDisconnected(): void {
    const { host, session } = this.#state;
    host.element.removeEventListener('samen-step-back', this.#onStepBack);
    if (host.isKiosk()) {
      session.forget();
      return;
    }
    leaveSession(host.element.urlKey, session);
    this.#hasLeft = true;
  }

  // ── Walking ────────────────────────────────────────────────────────────────────────────────────────────────────

  onSubmit = (event: Event): void => {
    event.preventDefault();
    const { session, screen, about, asked } = this.#state;
    const { answers } = session;
    const question = asked.find(({ id }) => id === screen);
    if (this.#objectsTo(question ? problemsOf(question, answers, about) : allProblems(answers, about)))
      return;
    this.#goOn();
  };

  onSkip = (): void => this.#goOn();

  onBack = (): void => {
    const to = this.#before;
    if (to && !this.#steps.back(to)) this.#show(to);
  };

  /** While a request is under way it stays on the screen; after the receipt there is nothing to go back to. */
  #onStepBack = (event: Event): void => {
    const { phase } = this.#state.session.sending;
    if (phase === 'sent' || !this.#before) return;
    event.preventDefault();
    if (phase !== 'sending') this.onBack();
  };

  /** The screen before this one; none before the first question, and none before a form on one page. */
  get #before(): Screen | undefined {
    const { session, screen, about, isPage, asked } = this.#state;
    if (session.isEdit) return 'check';
    if (screen === 'all') return undefined;
    if (screen !== 'check') return questionBeside(screen, -1, session.answers, about);
    return isPage ? 'all' : (asked.at(-1)?.id ?? 'group');
  }

  onEdit = (question: QuestionId): void => {
    if (this.#state.isPage) {
      this.#go('all', false, `#question-${question}`);
      return;
    }
    this.#go(question, true);
  };

  /** From the answers to the question where something is wrong, with what it is. */
  onMend = (question: QuestionId): void => {
    this.onEdit(question);
    const { session, about, isPage } = this.#state;
    const problems = allProblems(session.answers, about);
    this.#objectsTo(problems.filter((one) => isPage || one.question === question));
  };

  onTrap = (event: Event): void => {
    this.#trap = (event.target as HTMLInputElement).value.slice(0, 200);
  };

  // ── Sending ────────────────────────────────────────────────────────────────────────────────────────────────────

  onSend = async (): Promise<void> => {
    const { session, host } = this.#state;
    const { element } = host;
    if (session.sending.phase !== 'sending' && !this.#mayLeave()) return;
    const answered = session.send(element.endpoint, this.request, element.submitOptions);
    // The button in the notice, if it was that one, went with it.
    await element.updateComplete;
    if (!element.shadowRoot?.activeElement) this.#focus('[data-kind=primary]');
    await answered;
    if (session.sending.phase !== 'sending') this.#focus('#outcome');
  };

  /** The same answers as a request of their own. */
  onSendAsNew = (): void => {
    this.#state.session.renewKey();
    void this.onSend();
  };

  onWay = async (way: Way): Promise<void> => {
    const state = this.#state;
    const { session, words, reading, contact, summary } = state;
    if (!this.#mayLeave()) return;
    const letter = letterText(summary);
    state.trouble = undefined;
    if (way === 'print') {
      await printAnswers({ rows: answerRows(summary), words, reading, name: contact?.name });
    } else if (way === 'copy') {
      if (!(await copyText(letter))) state.trouble = words.handedOver.copyFailed;
    } else {
      const trouble = await openMail(state.mailTo, letter, words, (href) => location.assign(href));
      state.trouble = trouble && words.handedOver[trouble];
    }
    session.tell({ type: 'hand-over', way });
    this.#focus('#outcome');
  };

  onPrintReceipt = (receipt: RoomRequestReceipt): void => {
    const { words, reading } = this.#state;
    const number = { term: words.sent.receipt, number: receipt.receipt };
    void printAnswers({ rows: [], words, reading, receipt: number });
  };

  /** An empty form, from the first question on. */
  clear = (): void => {
    const state = this.#state;
    state.problems = [];
    state.trouble = undefined;
    this.#trap = '';
    state.session.clear();
    state.session.openedAt = state.host.element.clock();
  };

  onBeginAgain = (): void => {
    this.clear();
    this.#focus('.question > span');
  };

  /** The host page has sent it. */
  takeReceipt(receipt: RoomRequestReceipt): void {
    this.#state.session.tell({ type: 'receipt', receipt });
    this.#focus('#outcome');
  }

  get request(): RoomRequest {
    const { session, askedRooms, reading, host } = this.#state;
    const seconds = Math.max(0, Math.round((host.element.clock() - session.openedAt) / 1_000));
    return requestOf(
      { ...session.answers, rooms: askedRooms },
      {
        idempotencyKey: session.key,
        locale: reading.messages.lang,
        page: pageAddress(),
        formCheck: { trap: this.#trap, seconds },
      },
    );
  }

  // ── Inside ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #attach(): void {
    const { session, host } = this.#state;
    const { element } = host;
    session.onChange = () => element.requestUpdate();
    session.onSent = (receipt) => element.dispatchEvent(new SamenRequestSentEvent(receipt));
    session.openedAt ||= element.clock();
    session.openStore(element.draft === 'session' && !host.isKiosk() ? tabStore(element.urlKey) : undefined);
    if (session.isTouched)
      session.screen ??= session.sending.phase === 'unsure' ? 'check' : this.#steps.screen;
    else if (location.hash.startsWith(`#${PREFILLED}`)) void this.#takeAlong();
  }

  /** Answers that a visitor brought from a public screen, in the address; there they are taken away. */
  async #takeAlong(): Promise<void> {
    const part = await import('./prefill.model.ts').catch(() => undefined);
    const { session } = this.#state;
    const answers = part?.prefilledAnswers(location.hash);
    if (!answers || session.isTouched) return;
    session.change(answers);
    try {
      history.replaceState(history.state, '', location.href.replace(/#.*$/, ''));
    } catch {
      // A sandboxed frame: the address stays.
    }
  }

  /** Everything must be right, and the host page must not want to send it itself. */
  #mayLeave(): boolean {
    const { session, about, host } = this.#state;
    if (this.#objectsTo(allProblems(session.answers, about))) return false;
    return host.element.dispatchEvent(new SamenRequestSubmitEvent(this.request));
  }

  #objectsTo(problems: readonly Problem[]): boolean {
    const state = this.#state;
    state.problems = problems;
    if (!problems.length) return false;
    const { element } = state.host;
    element.requestUpdate();
    void element.updateComplete.then(() => focusErrorSummary(element.renderRoot));
    return true;
  }

  #goOn(): void {
    const { session, screen, about } = this.#state;
    const next =
      session.isEdit || screen === 'all' || screen === 'check'
        ? undefined
        : questionBeside(screen, 1, session.answers, about);
    this.#go(next ?? 'check');
  }

  /** To a screen, as a step in the history. */
  #go(to: Screen, isEdit = false, focus?: string): void {
    this.#steps.go(this.#state.screen, to);
    this.#show(to, isEdit, focus);
  }

  #show(to: Screen, isEdit = false, focus = '.question > span'): void {
    const state = this.#state;
    const { session } = state;
    state.problems = [];
    session.screen = to;
    session.isEdit = isEdit;
    session.tell({ type: 'edit' });
    this.#focus(focus);
  }

  /** A step through the history. While a request is under way, and when there is a receipt, what is on the screen stays. */
  #onStep = (screen: Screen): void => {
    const { phase } = this.#state.session.sending;
    if (phase === 'sending' || phase === 'sent') return;
    this.#show(screen);
  };

  #focus(selector: string): void {
    const { element } = this.#state.host;
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
