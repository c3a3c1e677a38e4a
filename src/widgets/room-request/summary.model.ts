/** The answers in words: to check them, for a mail and for paper. Pure. */
import { roomWords } from '../../text/room-messages.ts';
import type { Reading } from '../shared/reading.model.ts';
import { amountOf, countOf, type Answers, type WishedTime } from './answers.model.ts';
import type { Room } from './matching.model.ts';
import { askedQuestions, type Circumstances, type QuestionId } from './questions.model.ts';
import { districtName, euroWords, fullDay, momentWords, roomName } from './room-reading.model.ts';

/** One answer; without lines it was left open. */
export interface AnswerRow {
  question: QuestionId;
  term: string;
  lines: readonly string[];
}

/** What the words need besides the answers. */
export interface SummaryOptions {
  answers: Answers;
  about: Circumstances;
  /** All that there are to choose from. */
  rooms: readonly Room[];
  reading: Reading;
}

const PARTS = 3;
const present = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

/** A day a line: "dinsdag: ochtend, avond". */
function timeLines({ moments, from, to }: WishedTime, reading: Reading): string[] {
  const { answers, labels } = roomWords(reading.messages);
  const days = new Map<string, string[]>();
  for (const moment of moments) {
    const { day, part } = momentWords(moment, reading);
    days.set(day, [...(days.get(day) ?? []), part]);
  }
  const lines = [...days].map(([day, parts]) =>
    answers.day(day, parts.length === PARTS ? labels.wholeDay : parts.join(', ')),
  );
  return from && to && lines.length ? [...lines, answers.time(reading.phrases.timeRange(from, to))] : lines;
}

function oftenLines({ often, startDate, notInHolidays }: Answers, reading: Reading): string[] {
  const { often: names, answers, notInHolidays: holidays } = roomWords(reading.messages);
  if (!often) return [];
  const day = often !== 'other' && startDate ? fullDay(startDate, reading) : '';
  const start = day && (often === 'once' ? answers.onDay(day) : answers.fromDay(day));
  return present([names[often], start, often === 'weekly' && notInHolidays ? holidays : '']);
}

function budgetLines(answers: Answers, reading: Reading): string[] {
  const own = roomWords(reading.messages);
  const amount = amountOf(answers);
  if (!answers.budget) return [];
  if (answers.budget !== 'amount' || amount === undefined) return [own.budget[answers.budget]];
  return [own.answers.amount(euroWords(amount, own))];
}

function linesOf(question: QuestionId, { answers, rooms, reading }: SummaryOptions): string[] {
  const own = roomWords(reading.messages);
  switch (question) {
    case 'group':
      return present([answers.group]);
    case 'purpose':
      return present([answers.purpose]);
    case 'people': {
      const count = countOf(answers);
      return present([
        count === undefined ? '' : own.answers.people(count),
        answers.age && own.ages[answers.age],
      ]);
    }
    case 'when':
      return timeLines(answers.first, reading);
    case 'second':
      return timeLines(answers.second, reading);
    case 'often':
      return oftenLines(answers, reading);
    case 'where':
      return answers.districts.map((id) => districtName(id, reading));
    case 'needs':
      return answers.needs.map((need) => own.needs[need]);
    case 'budget':
      return budgetLines(answers, reading);
    case 'rooms':
      return answers.rooms.length
        ? answers.rooms.map((id) => {
            const room = rooms.find((one) => one.id === id);
            return room ? roomName(room, reading) : id;
          })
        : [own.rooms.helpMe];
    case 'contact':
      return present([answers.name, answers.telephone, answers.email, answers.how]);
    case 'note':
      return present([answers.note]);
  }
}

/** Every question that is asked, with its answer. */
export const answerRows = (o: SummaryOptions): AnswerRow[] =>
  askedQuestions(o.answers, o.about).map(({ id }) => ({
    question: id,
    term: roomWords(o.reading.messages).terms[id],
    lines: linesOf(id, o),
  }));

/** The whole request as a letter that a person can read without any form: for a mail, or to copy. */
export function letterText(o: SummaryOptions): string {
  const { letter } = roomWords(o.reading.messages);
  const answered = answerRows(o).filter(({ lines }) => lines.length);
  const rows = answered.map(({ term, lines }) =>
    lines.length === 1 && !lines[0]?.includes('\n')
      ? `${term}: ${lines[0]}`
      : [`${term}:`, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return [letter.greeting, letter.opening, ...rows, letter.closing].join('\n\n');
}

/** What a mail program and its system surely take; a longer address is cut off without a word. */
const LONGEST = 1_800;

/** Half a character, as a cut text may have; no address can hold it. */
const loneSurrogates = /\p{Surrogate}/gu;

export const mailTo = (email: string): string => `mailto:${encodeURIComponent(email).replace(/%40/g, '@')}`;

/** The address of a mail with the letter in it; `isWhole` = false: the letter is too long and must be pasted. */
export function mailLink(
  to: string,
  subject: string,
  letter: string,
  paste: string,
): { href: string; isWhole: boolean } {
  const address = (body: string): string =>
    `${mailTo(to)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(loneSurrogates, '').replace(/\n/g, '\r\n'))}`;
  const whole = address(letter);
  return whole.length <= LONGEST ? { href: whole, isWhole: true } : { href: address(paste), isWhole: false };
}
