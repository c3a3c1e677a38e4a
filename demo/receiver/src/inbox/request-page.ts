/** One request: what is asked, whom to answer, and everything that can be done with it. Works without any script. */
import { html } from 'hono/html';
import { telHref } from '../../../../src/text/tel-href.ts';
import { longMoment } from '../dates.ts';
import type { NameOf } from '../names.ts';
import { contactFacts, requestFacts } from '../request-facts.ts';
import type { Settings } from '../settings.ts';
import type { Happened, Stored } from '../store.ts';
import { answerBefore, answerFrom, TEMPLATES, type Template } from './answer-templates.ts';
import { csrfField, factList, foreignLines, inboxPath, page, type Html } from './layout.ts';
import { doubtTag, dueTag } from './list-page.ts';
import { DEEDS } from './state-words.ts';

/** What happened to the last press of a button, for the top of the page. */
export const MESSAGES = {
  verstuurd: 'Uw antwoord is klaargezet en wordt gemaild.',
  gebeld: 'Genoteerd: u heeft gebeld.',
  doorgestuurd: 'De aanvraag is klaargezet en wordt doorgestuurd.',
  klaar: 'De aanvraag staat op klaar.',
  heropend: 'De aanvraag staat weer bij nieuw.',
} as const;
export type Message = keyof typeof MESSAGES;

export interface RequestView {
  settings: Settings;
  csrf: string;
  nameOf: NameOf;
  stored: Stored;
  happened: readonly Happened[];
  /** A mail about it could not be delivered, and waits for another try. */
  isUnsent: boolean;
  today: string;
  template?: Template;
  message?: Message;
  /** A press that could not be done, and why. */
  problem?: string;
  /** What was typed when it could not be done. */
  words?: string;
}

type Tel = { telephone?: string; email?: string };
const reach = ({ telephone, email }: Tel): Html =>
  html`<p class="reach">
    ${telephone && html`<a class="button" href="${telHref(telephone)}">Bel <bdi>${telephone}</bdi></a>`}
    ${email && html`<a class="button quiet" href="mailto:${encodeURIComponent(email)}">Mail zelf</a>`}
  </p>`;

const history = (happened: readonly Happened[]): Html =>
  html`<section aria-labelledby="gebeurd">
    <h2 id="gebeurd">Wat er al gebeurd is</h2>
    <ol class="history">
      ${happened.map(
        ({ at, deed, detail }) =>
          html`<li>
            <p><strong>${DEEDS[deed]}</strong> <span class="muted">${longMoment(at)}</span></p>
            ${
              detail !== null &&
              (deed === 'answered'
                ? html`<details>
                    <summary>Lees het antwoord</summary>
                    <div class="letter">${foreignLines(detail.split('\n'))}</div>
                  </details>`
                : html`<p>${detail}</p>`)
            }
          </li>`,
      )}
    </ol>
  </section>`;

/** With what this page has seen, so that a second press does nothing. */
const hidden = ({ csrf, happened }: RequestView): Html =>
  html`${csrfField(csrf)}<input type="hidden" name="gezien" value="${happened.length}" />`;

const answerForm = (view: RequestView, url: string): Html => {
  const { settings, stored, template, words } = view;
  const email = stored.request?.contact.email;
  if (!email) return html`<p>Deze aanvrager heeft geen mailadres gegeven. Bel, en noteer het hieronder.</p>`;
  const text = words ?? (template ? answerFrom(template, stored, settings) : '');
  return html`<p class="choices">
      Begin met een tekst:
      ${Object.entries(TEMPLATES).map(
        ([key, label]) =>
          html`<a href="${url}?tekst=${key}#antwoord" ${key === template ? html`aria-current="true"` : ''}
            >${label}</a
          >`,
      )}
    </p>
    <form method="post" action="${url}/antwoord">
      ${hidden(view)}
      <label for="tekst">Uw antwoord</label>
      <p class="muted" id="naar">Gaat per mail naar <bdi>${email}</bdi>. Vul de puntjes (…) in.</p>
      <textarea
        id="tekst"
        name="tekst"
        rows="14"
        required
        maxlength="5000"
        aria-describedby="naar"
        dir="auto"
      >
${text}</textarea>
      <button>Verstuur antwoord</button>
    </form>`;
};

const forwardForm = (view: RequestView, url: string): Html | string =>
  view.settings.centres.length
    ? html`<section aria-labelledby="door">
        <h2 id="door">Doorsturen</h2>
        <form method="post" action="${url}/doorsturen">
          ${hidden(view)}
          <label for="centrum">Naar welk centrum?</label>
          <select id="centrum" name="centrum" required>
            <option value="">Kies een centrum</option>
            ${view.settings.centres.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}
          </select>
          <label for="bericht">Bericht erbij <span class="muted">(hoeft niet)</span></label>
          <textarea id="bericht" name="bericht" rows="3" maxlength="2000" dir="auto"></textarea>
          <button class="quiet">Stuur door</button>
        </form>
      </section>`
    : '';

const oneButton = (view: RequestView, action: string, label: string): Html =>
  html`<form method="post" action="${action}">${hidden(view)}<button class="quiet">${label}</button></form>`;

export const requestPage = (view: RequestView): Html => {
  const { settings, csrf, nameOf, stored, happened, isUnsent, today, message, problem } = view;
  const { receipt, receivedAt, request, state } = stored;
  const inbox = inboxPath(settings);
  const url = `${inbox}/${receipt}`;
  const gone = html`<p class="empty">
    De gegevens van deze aanvraag zijn gewist: de bewaartijd is voorbij.
  </p>`;
  return page({
    settings,
    csrf,
    title: receipt,
    main: html`
      <p class="back"><a href="${inbox}">Terug naar de lijst</a></p>
      ${message && html`<p class="message" role="status">${MESSAGES[message]}</p>`}
      ${problem && html`<p class="message warn" role="alert">${problem}</p>`}
      ${isUnsent && html`<p class="message warn">Een mail over deze aanvraag is nog niet bezorgd. Wij blijven het proberen. Bel, of kijk of het mailadres klopt.</p>`}
      <h1>Aanvraag <span class="number">${receipt}</span></h1>
      <div class="tags">${dueTag(stored, today)} ${doubtTag(stored)}</div>
      <p class="muted">
        Gekregen op ${longMoment(receivedAt)}. ${state === 'new' && html`${answerBefore(stored, today)}.`}
      </p>
      ${
        request
          ? html`<div class="columns">
              <div>
                <section aria-labelledby="vraag">
                  <h2 id="vraag">De vraag</h2>
                  ${factList(requestFacts(request, nameOf))}
                </section>
                <section aria-labelledby="wie">
                  <h2 id="wie">Aan wie u antwoordt</h2>
                  ${factList(contactFacts(request))} ${reach(request.contact)}
                </section>
                ${happened.length > 0 && history(happened)}
              </div>
              <div>
                <section aria-labelledby="antwoord">
                  <h2 id="antwoord">Antwoord geven</h2>
                  ${answerForm(view, url)}
                </section>
                ${forwardForm(view, url)}
                <section aria-labelledby="klaar">
                  <h2 id="klaar">Afhandelen</h2>
                  <div class="row">
                    ${oneButton(view, `${url}/gebeld`, 'Ik heb gebeld')}
                    ${
                      state === 'done'
                        ? oneButton(view, `${url}/heropen`, 'Zet weer op nieuw')
                        : oneButton(view, `${url}/klaar`, 'Zet op klaar')
                    }
                  </div>
                </section>
              </div>
            </div>`
          : gone
      }
    `,
  });
};
