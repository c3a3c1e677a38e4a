/** The rooms that can be asked for, with why each fits, may fit or does not. */
import { html, nothing, type TemplateResult } from 'lit';
import { choice } from '../../design/choice.ts';
import { legend } from '../../design/choice-field.ts';
import { closeIcon, infoIcon } from '../../design/control-icons.ts';
import { disclosure } from '../../design/disclosure.ts';
import { describedBy } from '../../design/field.ts';
import { icon } from '../../design/icon.ts';
import { checkIcon } from '../../design/icons.ts';
import type { RoomMessages } from '../../text/messages.ts';
import type { Reading } from '../shared/reading.model.ts';
import type { Answers } from './answers.model.ts';
import type { Match, Verdict } from './matching.model.ts';
import { roomName } from './room-reading.model.ts';
import { buildingLine, priceLines, reasonLines, type ReasonLine } from './room-reasons.model.ts';

export interface RoomChoiceOptions {
  title: TemplateResult;
  words: RoomMessages;
  reading: Reading;
  answers: Answers;
  /** In their order. */
  matches: readonly Match[];
  error?: string;
  change: (answers: Partial<Answers>) => void;
}

const drawings = { true: checkIcon, false: closeIcon, undefined: infoIcon } as const;

/** Never by the drawing alone: the sentence says it too. */
const reason = ({ holds, text }: ReasonLine): TemplateResult =>
  html`<li data-holds=${String(holds)}>${icon(drawings[`${holds}`])}<span>${text}</span></li>`;

const room = (match: Match, o: RoomChoiceOptions): TemplateResult => {
  const { words, reading, answers } = o;
  const { id } = match.room;
  const where = buildingLine(match.room, reading);
  const lines = reasonLines(match, reading);
  const prices = priceLines(match.room, reading);
  return html`<li class="room" data-verdict=${match.verdict}>
    ${choice(
      {
        value: id,
        label: roomName(match.room, reading),
        checked: answers.rooms.includes(id),
        note: [match.reasons.length ? words.rooms.verdicts[match.verdict] : '', where]
          .filter(Boolean)
          .join(' · '),
      },
      'rooms',
      'many',
      (event) => {
        const { checked } = event.target as HTMLInputElement;
        const others = answers.rooms.filter((one) => one !== id);
        o.change({ rooms: checked ? [...others, id] : others });
      },
    )}
    ${
      lines.length || prices.length
        ? html`<ul class="reasons" role="list">
            ${lines.map(reason)}
            ${prices.length ? html`<li class="price">${words.rooms.cost(prices.join(' · '))}</li>` : nothing}
          </ul>`
        : nothing
    }
  </li>`;
};

const list = (matches: readonly Match[], o: RoomChoiceOptions): TemplateResult =>
  html`<ul class="rooms" role="list">
    ${matches.map((match) => room(match, o))}
  </ul>`;

/** Fitting rooms first; those that do not fit are a press away, with the reason. */
export const roomChoice = (o: RoomChoiceOptions): TemplateResult => {
  const { words, answers, error } = o;
  const field = { id: 'rooms', label: o.title, hint: words.hints.rooms, ...(error && { error }) };
  const of = (verdict: Verdict): Match[] => o.matches.filter((match) => match.verdict === verdict);
  const [fits, may, not] = [of('fits'), of('may'), of('not')];
  const { groups } = words.rooms;
  const isKnown = o.matches.some(({ reasons }) => reasons.length > 0);
  const group = (name: string, matches: readonly Match[]): unknown =>
    matches.length
      ? html`<p class="label">${name}</p>
          ${list(matches, o)}`
      : nothing;
  return html`<fieldset
    class="stack room-choice"
    id="rooms"
    data-look="rows"
    data-pick="many"
    ?data-error=${error}
    aria-describedby=${describedBy(field)}
  >
    ${legend(field)}
    ${choice(
      {
        value: '',
        label: words.rooms.helpMe,
        note: words.rooms.helpMeNote,
        checked: !answers.rooms.length,
      },
      'help',
      'many',
      (event) => {
        o.change({ rooms: [] });
        // It is what remains when no room is chosen: it cannot be taken back by itself.
        (event.target as HTMLInputElement).checked = true;
      },
    )}
    ${fits.length + may.length ? nothing : html`<p>${words.rooms.none}</p>`}
    ${group(isKnown ? groups.fits(fits.length) : groups.all, fits)} ${group(groups.may(may.length), may)}
    ${not.length ? disclosure({ summary: groups.not(not.length), content: list(not, o) }) : nothing}
  </fieldset>`;
};
