import type { RoomRequest, RoomRequestReceipt } from '../../feed/room-request.ts';
import { submitRequest, type SubmitOptions } from '../../feed/submit.ts';
import { answersFrom, noAnswers, type Answers } from './answers.model.ts';
import type { QuestionId } from './questions.model.ts';
import { afterEvent, filling, type Sending, type SendingEvent } from './sending.model.ts';

/** A question, all questions on one page, or the answers to check. */
export type Screen = QuestionId | 'all' | 'check';

/** Where a draft is kept over a reload; absent = it lives as long as the page. */
export interface DraftStore {
  read(): string | null;
  /** null takes it away. */
  write(text: string | null): void;
}

/** One word nobody else has; `crypto.randomUUID` is not there on plain http. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * One visitor's request from the first letter to the receipt. It is not part of the element: a framework may throw that away
 * and make another while somebody types, or while a request is under way.
 */
export class RoomSession {
  answers: Answers = noAnswers;
  screen: Screen | undefined;
  /** One answer is changed; after it come the answers again. */
  isEdit = false;
  sending: Sending = filling;
  /** When the form was opened, in ms since the epoch. */
  openedAt = 0;
  /** Called at every change; the element that shows this session now. */
  onChange: () => void = () => undefined;
  /** A receipt came by an endpoint. */
  onSent: (receipt: RoomRequestReceipt) => void = () => undefined;
  #store: DraftStore | undefined;
  #key: string | undefined;
  /** Of the request that is under way. */
  #leave: AbortController | undefined;
  /** It was sent with this key, and nobody knows whether it arrived. */
  #mayHaveArrived = false;

  /** Kept from before a reload: a request that was under way then may have arrived. */
  openStore(store: DraftStore | undefined): void {
    this.#store = store;
    let kept: { answers?: unknown; key?: unknown; underWay?: unknown } | null;
    try {
      kept = JSON.parse(store?.read() ?? 'null');
    } catch {
      return;
    }
    if (!kept || this.isTouched) return;
    this.answers = answersFrom(kept.answers);
    if (typeof kept.key === 'string') this.#key = kept.key;
    if (kept.underWay !== true) return;
    this.sending = { phase: 'unsure' };
    this.#mayHaveArrived = true;
  }

  /** Is there something to lose? */
  get isTouched(): boolean {
    return this.answers !== noAnswers;
  }

  /** The same for every try and every way of one request. */
  get key(): string {
    return (this.#key ??= newKey());
  }

  change(answers: Partial<Answers>): void {
    this.answers = { ...this.answers, ...answers };
    this.#save();
    this.onChange();
  }

  tell(event: SendingEvent): void {
    this.sending = afterEvent(this.sending, event);
    if (this.sending.phase === 'sent') this.#wipe();
    else this.#save();
    this.onChange();
  }

  /** Sends, and tries again by itself; a second press while that goes on only says so. */
  async send(endpoint: string, request: RoomRequest, options: SubmitOptions): Promise<void> {
    const isUnderWay = this.sending.phase === 'sending';
    this.tell({ type: 'send' });
    if (isUnderWay || this.sending.phase !== 'sending') return;
    const { signal } = (this.#leave = new AbortController());
    const onAttempt = (attempt: number): void => this.tell({ type: 'attempt', attempt });
    const outcome = await submitRequest(endpoint, request, {
      ...options,
      mayHaveArrived: this.#mayHaveArrived,
      signal,
      onAttempt,
    });
    if (signal.aborted) return;
    this.#mayHaveArrived ||= outcome.kind === 'unsure';
    this.tell({ type: 'outcome', outcome });
    if (outcome.kind === 'receipt') this.onSent(outcome.receipt);
  }

  /** As a request of its own: what was sent before under the old key stays. */
  renewKey(): void {
    this.#key = undefined;
    this.#mayHaveArrived = false;
  }

  /** Nothing of it is left, on the screen or anywhere else. */
  clear(): void {
    this.#wipe();
    this.screen = undefined;
    this.isEdit = false;
    this.sending = filling;
    this.onChange();
  }

  /**
   * The visit in which it was filled in has ended. A try that is on its way may arrive, as the visitor asked; it is not tried again,
   * nothing of it stays here, and nobody is told what came of it.
   */
  forget(): void {
    this.#leave?.abort();
    this.clear();
  }

  #wipe(): void {
    this.answers = noAnswers;
    this.renewKey();
    this.#write(null);
  }

  #save(): void {
    if (!this.#store || !this.isTouched) return;
    const underWay = this.sending.phase === 'sending' || this.#mayHaveArrived;
    this.#write(JSON.stringify({ answers: this.answers, key: this.key, underWay }));
  }

  #write(text: string | null): void {
    try {
      this.#store?.write(text);
    } catch {
      // Full, or forbidden in a sandboxed frame: the draft lives as long as the page.
    }
  }
}
