/** The only thing that a widget sends: a request for a room, until there is an answer or no hope for one. */
import { cleanText } from './clean.ts';
import type { RoomRequest, RoomRequestReceipt } from './room-request.ts';

/**
 * Why a request was refused; nothing of it is stored. `earlier` = the same form was sent before with other answers, and
 * that one did arrive.
 */
export type RefusalReason = 'invalid' | 'too-large' | 'earlier' | 'not-allowed' | 'not-there' | 'busy';

/**
 * `receipt` = it is stored: the only proof there is. `unsure` = it may have arrived or not: sending it again with the same key
 * is safe. `refused` = it certainly is not stored.
 */
export type Outcome =
  | { kind: 'receipt'; receipt: RoomRequestReceipt }
  | { kind: 'unsure' }
  | { kind: 'refused'; reason: RefusalReason };

export interface SubmitOptions {
  /** An earlier call with this key ended `unsure`. */
  mayHaveArrived?: boolean;
  /** Called before each try, from 1. */
  onAttempt?: (attempt: number) => void;
  /** Between the tries, in ms: tries at 0, 1, 4 and 15 s. */
  waits?: readonly number[];
  /** A try without an answer ends after so many ms. */
  tryTimeout?: number;
  /**
   * Aborted: nobody waits for it any more. A try that is on its way may end, for it was asked for; no other one is made.
   */
  signal?: AbortSignal;
  /** A receipt of more bytes than this is none. */
  byteLimit?: number;
  fetch?: (input: string, init: RequestInit) => Promise<Response>;
  /** Resolves after so many ms, sooner when the signal is aborted. */
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resume) => {
    const timer = setTimeout(resume, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resume();
    });
  });

const defaults = {
  waits: [1_000, 3_000, 11_000],
  tryTimeout: 15_000,
  byteLimit: 16_384,
  fetch: (input: string, init: RequestInit) => fetch(input, init),
  sleep,
} as const;

const isText = (value: unknown, max = 200): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= max;
/** What may be absent is cleaned when it is there, and left out when it is of the wrong kind. */
const cleaned = (value: unknown, max?: number): string | undefined =>
  isText(value, max) ? cleanText(value) : undefined;

/** The receipt in an answer, as `roomRequestReceiptSchema` has it; undefined when there is none. */
export function receiptIn(text: string): RoomRequestReceipt | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { receipt, receivedAt, expectedAnswerBy, contactPoint } = (answer ?? {}) as Record<string, unknown>;
  if (!isText(receipt) || !/^SR-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/.test(receipt)) return undefined;
  if (!isText(receivedAt) || !/^\d{4}-\d\d-\d\d/.test(receivedAt)) return undefined;
  if (!isText(expectedAnswerBy) || !/^\d{4}-\d\d-\d\d$/.test(expectedAnswerBy)) return undefined;
  if (typeof contactPoint !== 'object' || contactPoint === null) return undefined;
  const { name, telephone, email, hoursAvailable } = contactPoint as Record<string, unknown>;
  if (!isText(name)) return undefined;
  return {
    receipt,
    receivedAt,
    expectedAnswerBy,
    contactPoint: {
      name: cleanText(name),
      telephone: cleaned(telephone, 40),
      email: cleaned(email, 254),
      hoursAvailable: cleaned(hoursAvailable),
    },
  };
}

/** The answers that refuse; any other that is not of 2xx leaves it unsure. */
const refusals: Record<number, RefusalReason> = {
  400: 'invalid',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-there',
  405: 'not-there',
  409: 'earlier',
  410: 'not-there',
  413: 'too-large',
  415: 'invalid',
  422: 'invalid',
  429: 'busy',
};
/**
 * A refusal of the caller says nothing about an earlier try. One of the content does: the same content cannot have been
 * stored by an earlier try.
 */
const isOfCaller = (reason: RefusalReason): boolean => /^(not-|busy)/.test(reason);

type Settings = Required<Omit<SubmitOptions, 'onAttempt' | 'mayHaveArrived' | 'signal'>>;

/** What one try came to; `again` = another one may do better. */
type Try = Outcome & { again?: boolean };

async function tryOnce(endpoint: string, body: string, o: Settings): Promise<Try> {
  const stop = new AbortController();
  const answered = new AbortController();
  const late = o.sleep(o.tryTimeout, answered.signal).then(() => stop.abort());
  try {
    const response = await Promise.race([
      o.fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body,
        // No cookie, no trace of the page's query, and no copy for whoever a redirect names.
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: stop.signal,
      }),
      late.then(() => Promise.reject(new Error('no answer in time'))),
    ]);
    const { status } = response;
    const reason = refusals[status];
    // Worth another try when it passes.
    if (reason) return { kind: 'refused', reason, again: reason === 'busy' };
    if (!response.ok) return { kind: 'unsure', again: true };
    const text = await Promise.race([
      response.text(),
      late.then(() => Promise.reject(new Error('no whole answer in time'))),
    ]);
    const receipt = text.length > o.byteLimit ? undefined : receiptIn(text);
    return receipt ? { kind: 'receipt', receipt } : { kind: 'unsure', again: true };
  } catch {
    // The request or its answer was lost: nobody here knows which of the two.
    return { kind: 'unsure', again: true };
  } finally {
    answered.abort();
  }
}

/**
 * Sends a request, with the same key at each try, so that it is stored once. Only an answer of 2xx with a valid receipt
 * counts as sent. After `signal` it is `unsure`, unless the last try brought a receipt. Never throws.
 */
export async function submitRequest(
  endpoint: string,
  request: RoomRequest,
  { onAttempt, mayHaveArrived = false, signal, ...options }: SubmitOptions = {},
): Promise<Outcome> {
  const o = { ...defaults, ...options };
  const body = JSON.stringify(request);
  let isUnsure = mayHaveArrived;
  for (let attempt = 1; ; attempt++) {
    onAttempt?.(attempt);
    const { again, ...outcome } = await tryOnce(endpoint, body, o);
    if (outcome.kind === 'receipt') return outcome;
    const wait = again && !signal?.aborted ? o.waits[attempt - 1] : undefined;
    if (outcome.kind === 'unsure') isUnsure = true;
    if (wait === undefined) {
      const isCertain = outcome.kind === 'refused' && !(isUnsure && isOfCaller(outcome.reason));
      return isCertain ? outcome : { kind: 'unsure' };
    }
    await o.sleep(wait, signal);
    if (signal?.aborted) return { kind: 'unsure' };
  }
}
