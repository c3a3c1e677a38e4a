/**
 * The mails that a receiver sends: plain text, so that nothing in them is more than text. No header but the address of an
 * answer holds anything that a visitor typed, and that address was checked to be one.
 */
import { longDay } from './dates.ts';
import type { NameOf } from './names.ts';
import { contactFacts, requestFacts, type Fact } from './request-facts.ts';
import { publicAddress, type Settings } from './settings.ts';
import type { WaitingMail } from './store.ts';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** What a visitor typed stands in: no line of theirs looks like one of ours. */
const factLines = ({ label, lines, foreign }: Fact): string[] =>
  foreign ? [`${label}:`, ...lines.map((line) => `    ${line}`)] : [`${label}: ${lines.join('; ')}`];

/** A mail that waits, written out; undefined when there is nobody to send it to, or nothing left to say. */
export function writeMail(mail: WaitingMail, settings: Settings, nameOf: NameOf): Mail | undefined {
  const { kind, address, words, stored } = mail;
  const { request, receipt, answerBy } = stored;
  if (!request) return undefined;
  const { contactPoint, name } = settings;
  if (kind === 'answer') {
    const to = request.contact.email;
    const english = request.locale.startsWith('en');
    const subject = english
      ? `Your request for a room, ${receipt}`
      : `Uw aanvraag voor een ruimte, ${receipt}`;
    return to && words ? { to, subject, text: `${words.trim()}\n` } : undefined;
  }
  if (!address) return undefined;
  const facts = [...requestFacts(request, nameOf), ...contactFacts(request)].flatMap(factLines);
  const body =
    kind === 'notify'
      ? [
          `Er is een nieuwe aanvraag voor een ruimte: ${receipt}.`,
          `Antwoord voor het eind van ${longDay(answerBy)}.`,
          '',
          ...facts,
          '',
          ...(stored.marks.length ? ['Let op: dit is misschien geen echte aanvraag.', ''] : []),
          'Antwoord geven doet u hier:',
          `${publicAddress(settings)}/inbox/${receipt}`,
        ]
      : [
          `${name} stuurt u deze aanvraag voor een ruimte door: ${receipt}.`,
          'Wilt u de aanvrager antwoord geven? De gegevens staan hieronder.',
          `De aanvrager verwacht antwoord voor het eind van ${longDay(answerBy)}.`,
          '',
          ...facts,
          ...(words ? ['', `Bericht van ${name}:`, ...words.split('\n').map((line) => `    ${line}`)] : []),
          '',
          `Vragen? ${[contactPoint.name, contactPoint.telephone, contactPoint.email].filter(Boolean).join(', ')}`,
          'Bewaar deze gegevens niet langer dan nodig is voor het antwoord.',
        ];
  const subject =
    kind === 'notify'
      ? `Nieuwe aanvraag voor een ruimte, ${receipt}`
      : `Doorgestuurde aanvraag voor een ruimte, ${receipt}`;
  return { to: address, subject, text: `${body.join('\n')}\n` };
}
