/** Beginnings of an answer, to be finished by a person, in the language of the form. */
import { longDay } from '../dates.ts';
import type { Settings } from '../settings.ts';
import type { Stored } from '../store.ts';

export const TEMPLATES = {
  plek: 'Er is plek',
  vraag: 'Ik heb een vraag',
  vol: 'Er is geen plek',
} as const;
export type Template = keyof typeof TEMPLATES;
export const isTemplate = (value: unknown): value is Template =>
  typeof value === 'string' && Object.hasOwn(TEMPLATES, value);

const dutch: Record<Template, string[]> = {
  plek: [
    'Er is plek voor uw groep.',
    '',
    'Waar: …',
    'Wanneer: …',
    'Kosten: …',
    '',
    'Past dit? Laat het ons weten voor …. Dan houden wij de ruimte voor u vrij.',
  ],
  vraag: ['Wij willen graag een ruimte voor u zoeken. Daarvoor hebben wij nog een vraag.', '', '…'],
  vol: [
    'Helaas hebben wij op die tijden geen plek voor uw groep.',
    '',
    'Wel kan dit: …',
    '',
    'Wilt u dat wij verder zoeken? Laat het ons weten.',
  ],
};
const english: Record<Template, string[]> = {
  plek: [
    'There is room for your group.',
    '',
    'Where: …',
    'When: …',
    'Costs: …',
    '',
    'Does this suit you? Let us know before …. We will then keep the room for you.',
  ],
  vraag: ['We would like to find a room for you. We have one more question.', '', '…'],
  vol: [
    'Sorry, we have no room for your group at those times.',
    '',
    'This is possible: …',
    '',
    'Shall we keep looking? Let us know.',
  ],
};

/** The whole text of a mail, with places to fill in. */
export function answerFrom(template: Template, { receipt, request }: Stored, settings: Settings): string {
  const isEnglish = request?.locale.startsWith('en');
  const { name, telephone } = settings.contactPoint;
  const hello = isEnglish ? 'Dear' : 'Beste';
  return [
    `${hello} ${request?.contact.name ?? ''},`,
    '',
    ...(isEnglish ? english : dutch)[template],
    '',
    ...(telephone
      ? [isEnglish ? `You can also call us: ${telephone}.` : `Bellen mag ook: ${telephone}.`]
      : []),
    isEnglish ? `Your number is ${receipt}.` : `Uw nummer is ${receipt}.`,
    '',
    isEnglish ? 'Kind regards,' : 'Met vriendelijke groet,',
    name,
    settings.name,
  ].join('\n');
}

/** Until when, for the head of the page. */
export const answerBefore = ({ answerBy }: Stored, today: string): string => {
  if (answerBy < today) return `Had antwoord moeten hebben op ${longDay(answerBy)}`;
  return answerBy === today ? 'Antwoord vandaag' : `Antwoord voor het eind van ${longDay(answerBy)}`;
};
