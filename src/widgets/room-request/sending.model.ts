/** From a filled-in form to an answer: what state a request is in, and what may happen next. Pure. */
import type { RoomRequestReceipt } from '../../feed/room-request.ts';
import type { Outcome, RefusalReason } from '../../feed/submit.ts';

/** How a request left the form without an endpoint: nobody but the visitor knows whether it went out. */
export type Way = 'mail' | 'copy' | 'print';

export type Sending =
  | { phase: 'filling' }
  /** `attempt` from 1; `pressedAgain` = the visitor pressed once more, which did nothing. */
  | { phase: 'sending'; attempt: number; pressedAgain: boolean }
  | { phase: 'sent'; receipt: RoomRequestReceipt }
  /** It may have arrived or not. The same key makes trying again safe. */
  | { phase: 'unsure' }
  /** Certainly not stored. */
  | { phase: 'refused'; reason: RefusalReason }
  | { phase: 'handed-over'; way: Way };

export type SendingEvent =
  | { type: 'send' }
  | { type: 'attempt'; attempt: number }
  | { type: 'outcome'; outcome: Outcome }
  | { type: 'hand-over'; way: Way }
  /** Back to the answers. */
  | { type: 'edit' }
  /** The host page sent it and has the receipt. */
  | { type: 'receipt'; receipt: RoomRequestReceipt }
  /** An empty form. */
  | { type: 'begin-again' };

export const filling: Sending = { phase: 'filling' };

const ended = (outcome: Outcome): Sending =>
  outcome.kind === 'receipt'
    ? { phase: 'sent', receipt: outcome.receipt }
    : outcome.kind === 'unsure'
      ? { phase: 'unsure' }
      : { phase: 'refused', reason: outcome.reason };

/** Is there no help in mending the answers or waiting for one? Then another way is the better one. */
export const leadsNowhere = (state: Sending): boolean =>
  state.phase === 'unsure' || (state.phase === 'refused' && /^(not-|busy)/.test(state.reason));

/** The next state. What does not belong to a state changes nothing: an answer that comes too late, a second press. */
export function afterEvent(state: Sending, event: SendingEvent): Sending {
  switch (event.type) {
    case 'send':
      if (state.phase === 'sending') return { ...state, pressedAgain: true };
      return state.phase === 'sent' ? state : { phase: 'sending', attempt: 1, pressedAgain: false };
    case 'attempt':
      return state.phase === 'sending' ? { ...state, attempt: event.attempt } : state;
    case 'outcome':
      return state.phase === 'sending' ? ended(event.outcome) : state;
    case 'receipt':
      return { phase: 'sent', receipt: event.receipt };
    case 'hand-over':
      return state.phase === 'sending' || state.phase === 'sent'
        ? state
        : { phase: 'handed-over', way: event.way };
    case 'edit':
      return state.phase === 'sending' || state.phase === 'sent' ? state : filling;
    case 'begin-again':
      return state.phase === 'sending' ? state : filling;
  }
}
