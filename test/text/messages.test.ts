import { describe, expect, test } from 'vitest';
import { accessibilityFeatures } from '../../src/feed/schema.ts';
import { aidMessagesNl } from '../../src/text/aid-messages.nl.ts';
import { keepMessagesNl } from '../../src/text/keep-messages.nl.ts';
import { loadPaperMessages } from '../../src/text/paper-messages.ts';
import { paperMessagesNl } from '../../src/text/paper-messages.nl.ts';
import { loadKeepMessages } from '../../src/text/keep-messages.ts';
import { phrasesFor } from '../../src/text/phrases-for.ts';
import { builderMessagesNl } from '../../src/text/builder-messages.nl.ts';
import { builderWords, loadBuilderMessages } from '../../src/text/builder-messages.ts';
import { directoryMessagesNl } from '../../src/text/directory-messages.nl.ts';
import { directoryWords, loadDirectoryMessages } from '../../src/text/directory-messages.ts';
import { directoryPartMessagesNl } from '../../src/text/directory-part-messages.nl.ts';
import { directoryPartWords, withDirectoryParts } from '../../src/text/directory-part-messages.ts';
import { helpMessagesNl } from '../../src/text/help-messages.nl.ts';
import { helpWords, loadHelpMessages } from '../../src/text/help-messages.ts';
import { helpPartMessagesNl } from '../../src/text/help-part-messages.nl.ts';
import { helpPartWords, withHelpParts } from '../../src/text/help-part-messages.ts';
import { kioskMessagesNl } from '../../src/text/kiosk-messages.nl.ts';
import { kioskWords, loadKioskMessages } from '../../src/text/kiosk-messages.ts';
import { languageName, loadMessages, messagesNl } from '../../src/text/messages.ts';
import { partMessagesNl } from '../../src/text/part-messages.nl.ts';
import { loadNearMessages, nearMessagesNl } from '../../src/text/near-messages.ts';
import { pictureMessages, pictureMessagesNl } from '../../src/text/picture-messages.ts';
import { roomMessagesNl } from '../../src/text/room-messages.nl.ts';
import { loadRoomMessages, roomWords } from '../../src/text/room-messages.ts';
import { withPartMessages } from '../../src/text/part-messages.ts';
import { vacancyMessagesNl } from '../../src/text/vacancy-messages.nl.ts';
import { loadVacancyMessages, vacancyWords } from '../../src/text/vacancy-messages.ts';
import { vacancyPartMessagesNl } from '../../src/text/vacancy-part-messages.nl.ts';
import { vacancyPartWords, withVacancyParts } from '../../src/text/vacancy-part-messages.ts';

const allNl = { ...messagesNl, ...partMessagesNl };
const load = async (locale: string) => withPartMessages(await loadMessages(locale));

/** Every text with the path of its key; functions are asked with example facts. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const facts = path.endsWith('dayPart') ? ['dinsdag', 'Avond'] : /without/.test(path) ? ['feit', 3] : [3];
    return [[path, String(value(...facts))]];
  }
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

test('English has every message of the Dutch list, and nothing left in Dutch', async () => {
  const { textsIn, ...english } = await load('en-GB');
  expect([textsIn?.('nl'), textsIn?.('en')]).toEqual([', described in Dutch', '']);
  expect(texts(english).map(([path]) => path)).toEqual(texts(allNl).map(([path]) => path));
  const dutch = new Map(texts(allNl));
  const same = texts(english).filter(([path, text]) => dutch.get(path) === text && /\p{L}/u.test(text));
  // Words that both languages share.
  expect(same.map(([, text]) => text).sort()).toEqual(['Contact', 'Filters', 'Lift', 'Online', 'ltr']);
});

test('English and the right-to-left test language have every word of the list of vacancies', async () => {
  const dutch = [...texts(vacancyMessagesNl), ...texts(vacancyPartMessagesNl)];
  for (const lang of ['en', 'ar-XB']) {
    const all = await withVacancyParts(await loadVacancyMessages(lang));
    const other = [...texts(vacancyWords(all)), ...texts(vacancyPartWords(all))];
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    expect(other.filter(([, text], at) => dutch[at]?.[1] === text)).toEqual([]);
  }
  const nl = await withVacancyParts(await loadVacancyMessages('nl'));
  expect(vacancyWords(nl)).toBe(vacancyMessagesNl);
  expect(vacancyPartWords(nl)).toBe(vacancyPartMessagesNl);
});

test('English and the right-to-left test language have every word of the form for a room', async () => {
  const dutch = texts(roomMessagesNl);
  for (const lang of ['en', 'ar-XB']) {
    const other = texts(roomWords(await loadRoomMessages(lang)));
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    const same = other.filter(([, text], at) => dutch[at]?.[1] === text);
    // What only puts facts beside each other.
    expect(same.map(([path]) => path)).toEqual(lang === 'en' ? ['.answers.day', '.answers.euro'] : []);
  }
  expect(roomWords(await loadRoomMessages('nl'))).toBe(roomMessagesNl);
});

test('English and the right-to-left test language have every word of the builder', async () => {
  const dutch = texts(builderMessagesNl);
  for (const lang of ['en', 'ar-XB']) {
    const other = texts(builderWords(await loadBuilderMessages(lang)));
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    const same = other.filter(([, text], at) => dutch[at]?.[1] === text && /\p{L}/u.test(text));
    // Names, and what only puts names beside each other.
    const shared = lang === 'en' ? /^\.(places\.names|scope\.parts)\./ : /^$/;
    expect(same.filter(([path]) => !shared.test(path))).toEqual([]);
  }
  expect(builderWords(await loadBuilderMessages('nl'))).toBe(builderMessagesNl);
});

test('English and the right-to-left test language have every word of a public screen', async () => {
  const dutch = texts(kioskMessagesNl);
  for (const lang of ['en', 'ar-XB']) {
    const other = texts(kioskWords(await loadKioskMessages(lang)));
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    const same = other.filter(([, text], at) => dutch[at]?.[1] === text && /\p{L}/u.test(text));
    expect(same).toEqual([]);
  }
  expect(kioskWords(await loadKioskMessages('nl'))).toBe(kioskMessagesNl);
});

test('what goes wrong in the form for a room is said in at most twelve words, and a button in four', () => {
  for (const [path, text] of texts(roomMessagesNl.errors))
    expect(text.split(/\s+/).length, path).toBeLessThanOrEqual(12);
  const { next, skip, back, toCheck, save, check, sent, unsure } = roomMessagesNl;
  for (const label of [
    next,
    skip,
    back,
    toCheck,
    save,
    check.send,
    check.mail,
    check.print,
    check.copy,
    sent.again,
    unsure.retry,
  ])
    expect(label.split(' ').length, label).toBeLessThanOrEqual(4);
});

test('English and the right-to-left test language have every word of the directory', async () => {
  const dutch = [...texts(directoryMessagesNl), ...texts(directoryPartMessagesNl)];
  for (const lang of ['en', 'ar-XB']) {
    const all = await withDirectoryParts(await loadDirectoryMessages(lang));
    const other = [...texts(directoryWords(all)), ...texts(directoryPartWords(all))];
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    const same = other.filter(([, text], at) => dutch[at]?.[1] === text);
    expect(same.map(([, text]) => text)).toEqual(lang === 'en' ? ['Contact'] : []);
  }
  const nl = await withDirectoryParts(await loadDirectoryMessages('nl'));
  expect(directoryWords(nl)).toBe(directoryMessagesNl);
  expect(directoryPartWords(nl)).toBe(directoryPartMessagesNl);
});

test('English and the right-to-left test language have every word of the list of help', async () => {
  const dutch = [...texts(helpMessagesNl), ...texts(helpPartMessagesNl)];
  for (const lang of ['en', 'ar-XB']) {
    const all = await withHelpParts(await loadHelpMessages(lang));
    const other = [...texts(helpWords(all)), ...texts(helpPartWords(all))];
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    expect(other.filter(([, text], at) => dutch[at]?.[1] === text)).toEqual([]);
  }
  const nl = await withHelpParts(await loadHelpMessages('nl'));
  expect(helpWords(nl)).toBe(helpMessagesNl);
  expect(helpPartWords(nl)).toBe(helpPartMessagesNl);
});

test('The lists of vacancies and of help ask what somebody can mean, and put no label on anybody', () => {
  const said = [vacancyMessagesNl, vacancyPartMessagesNl, helpMessagesNl, helpPartMessagesNl]
    .flatMap((list) => texts(list))
    .map(([, text]) => text)
    .join(' ');
  expect(said).not.toMatch(/kwetsba|eenza|doelgroep|beperking|allochto|werkloos|cli[eë]nt|hulpbehoev/i);
  expect(said).not.toMatch(/\b(je|jij|jouw)\b/i);
});

test('English and the right-to-left test language have every word of the questions with pictures', async () => {
  const dutch = texts(pictureMessagesNl);
  for (const lang of ['en', 'ar-XB']) {
    const other = texts(await pictureMessages(lang));
    expect(other.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    expect(other.filter(([, text], at) => dutch[at]?.[1] === text)).toEqual([]);
  }
  expect(await pictureMessages('nl')).toBe(pictureMessagesNl);
});

test('English and the right-to-left test language have every word of what is near', async () => {
  const dutch = texts(nearMessagesNl);
  for (const lang of ['en', 'ar-XB']) {
    const other = texts(await loadNearMessages(lang));
    expect(
      other.map(([path]) => path),
      lang,
    ).toEqual(dutch.map(([path]) => path));
    for (const [at, [path, said]] of other.entries())
      expect(said, `${lang} ${path}`).not.toBe(dutch[at]?.[1]);
  }
  expect(await loadNearMessages('nl')).toBe(nearMessagesNl);
});

test('English has every word of a sheet of paper, the right-to-left language too', async () => {
  const [english, mirrored] = await Promise.all(['en', 'ar-XB'].map(loadPaperMessages));
  const paths = texts(paperMessagesNl).map(([path]) => path);
  expect(texts(english!).map(([path]) => path)).toEqual(paths);
  expect(mirrored!.more(3)).toContain('\u202enog\u202c 3 \u202eop\u202c');
  expect(await loadPaperMessages('tr')).toBe(paperMessagesNl);
});

test('English has every word of the aids of easy reading, the right-to-left language too', async () => {
  const aidIn = async (lang: string) => (await phrasesFor(lang, true)).aid!;
  const english = await aidIn('en');
  expect(texts(english).map(([path]) => path)).toEqual(texts(aidMessagesNl).map(([path]) => path));
  expect(english.difficult.label).not.toBe(aidMessagesNl.difficult.label);
  expect((await aidIn('ar-XB')).difficult.label).toContain('\u202eDeze\u202c');
  expect(await aidIn('nl')).toBe(aidMessagesNl);
  // The longest are two sentences.
  for (const [, text] of texts(aidMessagesNl))
    for (const sentence of text.split('. ')) expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
});

test('English has every word for keeping and passing on, the right-to-left language too', async () => {
  const english = await loadKeepMessages('en');
  expect(texts(english).map(([path]) => path)).toEqual(texts(keepMessagesNl).map(([path]) => path));
  const dutch = new Map(texts(keepMessagesNl));
  const same = texts(english).filter(([path, text]) => dutch.get(path) === text);
  expect(same.map(([, text]) => text)).toEqual(['Mac']);
  expect((await loadKeepMessages('ar-XB')).share.open).toBe('\u202eDeel\u202c');
  expect(await loadKeepMessages('tr')).toBe(keepMessagesNl);
});

test('every sentence that explains how to keep an item is short (at most 15 words)', () => {
  for (const [, text] of texts(keepMessagesNl))
    for (const sentence of text.split(/[.!?:]\s/)) expect(sentence.split(' ').length).toBeLessThanOrEqual(15);
});

test('an unknown language is answered in Dutch', async () =>
  expect(await loadMessages('tr')).toBe(messagesNl));

test('the right-to-left test language turns every word and keeps every digit', async () => {
  const mirrored = await load('ar-XB');
  expect(mirrored.dir).toBe('rtl');
  expect(mirrored.finder.resultCount(12)).toBe('12 \u202eactiviteiten\u202c');
  expect(mirrored.weekdays[0]).toBe('\u202emaandag\u202c');
  expect(texts(mirrored).length).toBe(texts(allNl).length);
});

describe('the Dutch words', () => {
  test('name every accessibility feature of the feed', () =>
    expect(Object.keys(partMessagesNl.access)).toEqual([...accessibilityFeatures]));

  test('count in good Dutch', () => {
    expect([0, 1, 2].map(messagesNl.finder.resultCount)).toEqual([
      'Geen activiteiten',
      '1 activiteit',
      '2 activiteiten',
    ]);
    expect(partMessagesNl.zero.without('Gratis', 1)).toBe('Zonder “Gratis” is er 1.');
  });

  test('keep buttons at four words or fewer', () => {
    const { controls, list, detail, again } = allNl;
    const buttons = [
      list.searchButton, controls.showFilters, controls.close, controls.clearFilters, controls.showMore,
      controls.back, controls.moreDates, controls.pictures, list.viewAll, detail.website, detail.mail, again.retry,
    ]; // prettier-ignore
    for (const words of buttons) expect(words.split(' ').length).toBeLessThanOrEqual(4);
  });
});

test('a language is named in the language of the reader, an impossible tag stays as it is', () => {
  expect(languageName('ar', 'nl')).toBe('Arabisch');
  expect(languageName('nl', 'en')).toBe('Dutch');
  expect(languageName('not a tag', 'nl')).toBe('not a tag');
});
