/** The list of a state: most urgent first, with what a manager needs to choose where to begin. */
import { html } from 'hono/html';
import { dayOf, shortDay } from '../dates.ts';
import type { NameOf } from '../names.ts';
import { peopleLine, whereLines, wishLines } from '../request-facts.ts';
import type { Settings } from '../settings.ts';
import type { State, Stored } from '../store.ts';
import { inboxPath, page, type Html } from './layout.ts';
import { STATES, STATE_PATHS } from './state-words.ts';

export const PAGE_SIZE = 50;

export interface ListView {
  settings: Settings;
  csrf: string;
  nameOf: NameOf;
  /** Part of the address: `nieuw` … `alles`. */
  path: string;
  counts: Record<State, number>;
  requests: readonly Stored[];
  /** From 1. */
  pageNumber: number;
  isLast: boolean;
  today: string;
  /** What somebody looked for and is not there. */
  notFound?: string;
  /** Receipts of requests with a mail that could not be delivered. */
  unsent: readonly string[];
}

/** How soon an answer is due; those that are settled are not. */
export const dueTag = ({ state, answerBy }: Stored, today: string): Html => {
  if (state !== 'new') return html`<span class="tag">${STATES[state]}</span>`;
  if (answerBy < today) return html`<span class="tag late">Te laat: ${shortDay(answerBy)}</span>`;
  if (answerBy === today) return html`<span class="tag soon">Vandaag</span>`;
  return html`<span class="tag new">Uiterlijk ${shortDay(answerBy)}</span>`;
};
export const doubtTag = ({ marks }: Stored): Html | string =>
  marks.length ? html`<span class="tag doubt">Misschien niet echt</span>` : '';

/** What the group calls itself or wants, cut to a line. */
const headline = ({ request }: Stored): string => {
  const said = request?.group?.name ?? request?.purpose ?? request?.contact.name ?? '';
  const [first = ''] = said.split('\n');
  return first.length > 90 ? `${first.slice(0, 89)}…` : first;
};

const card = (stored: Stored, { settings, nameOf, today }: ListView): Html => {
  const { receipt, receivedAt, request } = stored;
  if (!request) return html``;
  return html`<li class="card">
    <div class="tags">${dueTag(stored, today)} ${doubtTag(stored)}</div>
    <h2>
      <a href="${inboxPath(settings)}/${receipt}"><bdi>${headline(stored)}</bdi></a>
    </h2>
    <p class="summary">
      <span>${peopleLine(request)}</span>
      <span>${wishLines(request)[0]}</span>
      <span>${whereLines(request, nameOf).join(', ')}</span>
    </p>
    <p class="muted">${receipt}, gekregen ${shortDay(dayOf(receivedAt))}</p>
  </li>`;
};

/** An answer that does not arrive is none: whoever waits for it is called. */
const unsentNotice = ({ settings, unsent }: ListView): Html | string =>
  unsent.length
    ? html`<div class="message warn">
        <p>Hier is een mail nog niet bezorgd. Bel, of kijk of het mailadres klopt:</p>
        <ul>
          ${unsent.map((receipt) => html`<li><a href="${inboxPath(settings)}/${receipt}">${receipt}</a></li>`)}
        </ul>
      </div>`
    : '';

const tabs = ({ settings, path, counts }: ListView): Html => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return html`<nav class="tabs" aria-label="Welke aanvragen">
    ${Object.entries(STATE_PATHS).map(
      ([to, state]) =>
        html`<a href="${inboxPath(settings)}/lijst/${to}" ${to === path ? html`aria-current="page"` : ''}
          >${state ? STATES[state] : 'Alles'} <span class="count">${state ? counts[state] : all}</span></a
        >`,
    )}
  </nav>`;
};

export const listPage = (view: ListView): Html => {
  const { settings, csrf, path, requests, pageNumber, isLast, notFound } = view;
  const state = STATE_PATHS[path];
  const inbox = inboxPath(settings);
  const to = (number: number): string => `${inbox}/lijst/${path}?bladzijde=${number}`;
  const title = state ? STATES[state] : 'Alles';
  return page({
    settings,
    csrf,
    title: pageNumber > 1 ? `${title}, bladzijde ${pageNumber}` : title,
    main: html`
      <div class="head">
        <h1>${title}</h1>
        <form class="find" action="${inbox}/zoek" role="search">
          <label for="nummer">Zoek op nummer</label>
          <div class="row">
            <input id="nummer" name="nummer" autocomplete="off" placeholder="SR-…" required /><button
              class="quiet"
            >
              Zoek
            </button>
          </div>
        </form>
      </div>
      ${notFound !== undefined && html`<p class="message warn" role="alert">Er is geen aanvraag met nummer <bdi>${notFound}</bdi>.</p>`}
      ${unsentNotice(view)} ${tabs(view)}
      ${
        requests.length
          ? html`<ol class="cards">
              ${requests.map((stored) => card(stored, view))}
            </ol>`
          : html`<p class="empty">
              ${state === 'new' ? 'Er zijn geen nieuwe aanvragen. Alles is beantwoord.' : 'Hier staat niets.'}
            </p>`
      }
      <nav class="pages" aria-label="Bladzijden">
        ${pageNumber > 1 && html`<a href="${to(pageNumber - 1)}">Vorige bladzijde</a>`}
        ${!isLast && html`<a href="${to(pageNumber + 1)}">Volgende bladzijde</a>`}
      </nav>
      ${requests.length > 0 && html`<p><a href="${inbox}/lijst/${path}/tabel.csv" download>Download als tabel (CSV)</a></p>`}
    `,
  });
};
