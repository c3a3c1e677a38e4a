/** The form behind `<samen-room-request>`: what is on the screen. It comes after the element. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { button, buttonStyles } from '../../design/button.ts';
import { cardStyles } from '../../design/card.ts';
import { choiceFieldStyles } from '../../design/choice-field.ts';
import { rowStyles } from '../../design/choice-rows.ts';
import { choiceStyles } from '../../design/choice.ts';
import { backIcon } from '../../design/control-icons.ts';
import { disclosureStyles } from '../../design/disclosure.ts';
import { addStyles } from '../../design/element.ts';
import { errorSummary, errorSummaryStyles } from '../../design/error-summary.ts';
import { fieldStyles } from '../../design/field.ts';
import { noticeStyles } from '../../design/notice.ts';
import { progress, progressStyles } from '../../design/progress.ts';
import { requirementStyles } from '../../design/requirement.ts';
import { textAreaStyles } from '../../design/text-area.ts';
import { tileStyles } from '../../design/tile.ts';
import { weekGridStyles } from '../../design/week-grid.ts';
import type { RoomRequestReceipt } from '../../feed/room-request.ts';
import { checkView } from './check-view.ts';
import type { Match, Verdict } from './matching.model.ts';
import { callLine, sentView } from './outcome-view.ts';
import type { OwnPhone } from './own-phone.ts';
import { questionView, wrongAt, type QuestionOptions } from './question-view.ts';
import type { Question } from './questions.model.ts';
import { RoomActions } from './room-actions.ts';
import { roomStyles } from './room-request.styles.ts';
import { RoomState, type FormHost } from './room-state.ts';
import { leadsNowhere } from './sending.model.ts';
import { answerRows, letterText } from './summary.model.ts';

const formStyles = [
  cardStyles, buttonStyles, fieldStyles, choiceStyles, rowStyles, tileStyles, choiceFieldStyles, textAreaStyles, weekGridStyles,
  disclosureStyles, requirementStyles, progressStyles, errorSummaryStyles, noticeStyles, roomStyles,
]; // prettier-ignore

/** The second press of a double one would answer the next question, unread. */
const onlyFirstPress = {
  capture: true,
  handleEvent(event: MouseEvent): void {
    if (event.detail < 2 || !(event.target as Element).closest('button')) return;
    event.preventDefault();
    event.stopPropagation();
  },
};
/** When a lost part of the form is asked for again, in ms. */
const ASK_AGAIN = 5_000;
const submits = (): void => undefined;

export class RoomForm {
  readonly #state: RoomState;
  readonly #actions: RoomActions;
  readonly #loadOwnPhone: () => Promise<typeof import('./own-phone.ts')>;
  #ownPhone?: OwnPhone;
  #isAsked = false;

  /** `loadOwnPhone`: for tests. */
  constructor(host: FormHost, loadOwnPhone = () => import('./own-phone.ts')) {
    this.#loadOwnPhone = loadOwnPhone;
    addStyles(host.element, formStyles);
    this.#state = new RoomState(host);
    this.#actions = new RoomActions(this.#state);
  }

  /** Nothing that was typed is left. */
  clear(): void {
    this.#actions.clear();
  }

  takeReceipt(receipt: RoomRequestReceipt): void {
    this.#actions.takeReceipt(receipt);
  }

  render(): TemplateResult {
    const { session, screen } = this.#state;
    const isSent = session.sending.phase === 'sent';
    const said = this.#said;
    this.#askForOwnPhone();
    // Each screen is a new one for who hears it: nothing of the last one, such as where the focus was, stays.
    return html`${keyed(
        isSent ? 'sent' : screen,
        isSent ? this.#sent() : screen === 'check' ? this.#check() : this.#questions(),
      )}
      <p class=${said ? 'result' : 'unseen'} role="status">${said}</p>`;
  }

  get #level(): number {
    return this.#state.host.element.headingLevel + 1;
  }

  /** What is heard, and seen, while a request is under way. */
  get #said(): string {
    const { session, words } = this.#state;
    const { sending } = session;
    if (sending.phase !== 'sending') return '';
    if (sending.pressedAgain) return words.sending.pressedAgain;
    return sending.attempt > 1 ? words.sending.again(sending.attempt) : words.sending.busy;
  }

  #questions(): TemplateResult {
    const { words, asked, isPage, screen, session, matches } = this.#state;
    const actions = this.#actions;
    const { isEdit, answers } = session;
    const at = isPage ? 0 : asked.findIndex(({ id }) => id === screen);
    const shown = isPage ? asked : asked.slice(at, at + 1);
    const isLast = isPage || at === asked.length - 1;
    const canSkip = !isPage && !isEdit && shown[0]?.skippable && !shown[0].isAnswered(answers);
    return html`<form
      class="stack form"
      data-gap="l"
      novalidate
      @submit=${actions.onSubmit}
      @click=${onlyFirstPress}
    >
      ${at === 0 && !isEdit ? html`<p class="intro">${words.intro}</p>` : nothing}
      ${isPage || isEdit ? nothing : this.#progress(at, asked.length, matches)} ${this.#summary()}
      ${shown.map(
        (question) =>
          html`<div class="stack part" data-gap="m">${questionView(this.#options(question, matches))}</div>`,
      )}
      ${this.#trap()}
      <div class="row">
        ${button({
          label: isEdit ? words.save : isLast ? words.toCheck : words.next,
          kind: 'primary',
          type: 'submit',
          onClick: submits,
        })}
        ${at === 0 && !isEdit ? nothing : button({ label: words.back, icon: backIcon, onClick: actions.onBack })}
        ${canSkip ? button({ label: words.skip, kind: 'quiet', onClick: actions.onSkip }) : nothing}
      </div>
    </form>`;
  }

  #options(question: Question, matches: readonly Match[]): QuestionOptions {
    const { session, words, reading, problems, feed, host } = this.#state;
    return {
      question,
      answers: session.answers,
      words,
      reading,
      headingLevel: this.#level,
      problems,
      districts: feed?.districts ?? [],
      matches,
      isKiosk: host.isKiosk(),
      change: (answers) => session.change(answers),
    };
  }

  /** How far somebody is; and how many rooms fit, once something is known of the wish and until they are chosen. */
  #progress(at: number, steps: number, matches: readonly Match[]): TemplateResult {
    const { words, asked } = this.#state;
    const count = (verdict: Verdict): number => matches.filter((match) => match.verdict === verdict).length;
    const isAhead = asked.findIndex(({ id }) => id === 'rooms') > at;
    const isKnown = isAhead && matches.some(({ reasons }) => reasons.length > 0);
    return html`<div class="stack">
      ${progress({ label: words.progress(at + 1, steps), value: at + 1, max: steps })}
      ${isKnown ? html`<p class="hint">${words.rooms.fitting(count('fits'), count('may'))}</p>` : nothing}
    </div>`;
  }

  #summary(): unknown {
    const { problems, words, screen } = this.#state;
    return problems.length
      ? errorSummary({
          title: words.wrongTitle,
          headingLevel: this.#level,
          errors: problems.map((problem) => ({
            field: problem.field,
            message: wrongAt(problem.field, { problems: [problem], words }).error ?? '',
            ...(screen === 'check' && { open: () => this.#actions.onMend(problem.question) }),
          })),
        })
      : nothing;
  }

  /** A field that nobody sees or reaches. */
  #trap(): TemplateResult {
    return html`<div class="unseen" aria-hidden="true">
      <label
        >${this.#state.words.labels.trap}<input
          name="website"
          tabindex="-1"
          autocomplete="off"
          @input=${this.#actions.onTrap}
      /></label>
    </div>`;
  }

  #check(): TemplateResult {
    const { words, session, host, ways, summary, trouble, contact, privacyHref } = this.#state;
    const actions = this.#actions;
    // Right under the word that this way does not work now, not below all of the answers.
    const isHelp = leadsNowhere(session.sending);
    const elsewhere = this.#elsewhere(isHelp);
    return html`<div class="stack form" data-gap="l">
      ${this.#summary()}
      ${checkView({
        words,
        headingLevel: this.#level,
        rows: answerRows(summary),
        sending: session.sending,
        privacy: { text: host.element.privacy || words.check.privacy, href: privacyHref },
        ways,
        letter: letterText(summary),
        trouble,
        caller: callLine(contact, words.call, words, host.isKiosk()),
        instead: isHelp ? elsewhere : nothing,
        onChange: actions.onEdit,
        onSend: () => void actions.onSend(),
        onSendAsNew: actions.onSendAsNew,
        onWay: (way) => void actions.onWay(way),
        onBack: actions.onBack,
      })}
      ${isHelp ? nothing : elsewhere}
    </div>`;
  }

  /** A screen that is everybody's leads to the visitor's own, where the editor names the page. */
  #elsewhere(isHelp: boolean): unknown {
    return this.#ownPhone?.render(this.#level, isHelp) ?? nothing;
  }

  /** With the first question: at the last one the network may be gone, and the code is what helps then. What is lost is asked for again. */
  #askForOwnPhone(): void {
    const { host } = this.#state;
    const { element } = host;
    if (this.#isAsked || !element.isConnected || !host.isKiosk() || !element.hasAttribute('form-href'))
      return;
    this.#isAsked = true;
    this.#loadOwnPhone().then(
      ({ OwnPhone }) => {
        this.#ownPhone = new OwnPhone(this.#state);
        element.requestUpdate();
      },
      () =>
        setTimeout(() => {
          this.#isAsked = false;
          element.requestUpdate();
        }, ASK_AGAIN),
    );
  }

  #sent(): TemplateResult {
    const { words, session, reading, host } = this.#state;
    const { sending } = session;
    const actions = this.#actions;
    if (sending.phase !== 'sent') return html``;
    return sentView({
      receipt: sending.receipt,
      words,
      reading,
      headingLevel: this.#level,
      isKiosk: host.isKiosk(),
      onPrint: () => actions.onPrintReceipt(sending.receipt),
      onAgain: actions.onBeginAgain,
    });
  }
}
