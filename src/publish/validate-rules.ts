/** Rules that look at more than one field of a record. The names say what must be true. */
import type { PrivateData } from '../feed/private-data.ts';
import { privateDataInHelp } from '../feed/private-help.ts';
import { readRule } from '../feed/rule.ts';
import { isRealDate } from '../feed/local-time.ts';
import { HTML_TAG } from './import-ics-text.ts';
import { isZone } from './import-ics-zones.ts';
import { pathText, type Finding } from './messages.ts';
import { textsIn } from './texts-in.ts';
import type { Activity, Item, Offer, Schedule } from '../feed/schema.ts';

/** What a rule knows of the feed around the record. */
export interface RuleContext {
  /** Path of the record. */
  path: readonly PropertyKey[];
  /** Types of all records in this document, by id. */
  types: ReadonlyMap<string, string>;
  /** Concept ids by scheme; absent = the feed does not have this scheme. */
  concepts: ReadonlyMap<string, ReadonlySet<string>>;
  /** The feed is one of several documents: references may point outside. */
  partial: boolean;
}
export type ItemRule = (item: Item, context: RuleContext) => Finding[];

type Report = (
  path: readonly PropertyKey[],
  message: string,
  advice: string,
  severity?: Finding['severity'],
) => void;

const rule =
  (name: string, check: (item: Item, report: Report, context: RuleContext) => void): ItemRule =>
  (item, context) => {
    const findings: Finding[] = [];
    check(
      item,
      (path, message, advice, severity = 'error') =>
        findings.push({ severity, path: pathText([...context.path, ...path]), rule: name, message, advice }),
      context,
    );
    return findings;
  };

const isActivity = (item: Item): item is Activity => item.type === 'Activity';
const schedulesOf = (item: Item): Schedule[] => (isActivity(item) ? (item.eventSchedule ?? []) : []);

export const activityMustHaveATime = rule('activityMustHaveATime', (item, report) => {
  if (!isActivity(item) || item.onRequest || item.alwaysOpen) return;
  if (item.eventSchedule?.length || item.subEvent?.length) return;
  report(
    [],
    'er staat niet wanneer dit is',
    'Geef eventSchedule of subEvent, of zet onRequest (op afspraak) of alwaysOpen op true.',
  );
});

const tooEarly = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined &&
  to !== undefined &&
  (to.length < from.length || from.length === 10 ? to.slice(0, 10) < from.slice(0, 10) : to < from);

export const endMustFollowStart = rule('endMustFollowStart', (item, report) => {
  const check = (path: readonly PropertyKey[], from: string | undefined, to: string | undefined) => {
    if (tooEarly(from, to))
      report(path, `het einde (${to}) ligt voor het begin (${from})`, 'Kijk beide data na.');
  };
  check(['availableTo'], item.availableFrom, item.availableTo);
  if (!isActivity(item)) return;
  check(['registration', 'closes'], item.registration?.opens, item.registration?.closes);
  for (const [index, date] of (item.subEvent ?? []).entries())
    check(['subEvent', index, 'endDate'], date.startDate, date.endDate);
  for (const [index, schedule] of schedulesOf(item).entries()) {
    check(['eventSchedule', index, 'endDate'], schedule.startDate, schedule.endDate);
    for (const [key, change] of Object.entries(schedule.recurrenceOverrides ?? {})) {
      const from = typeof change.startDate === 'string' ? change.startDate : key;
      const to = typeof change.endDate === 'string' ? change.endDate : undefined;
      check(['eventSchedule', index, 'recurrenceOverrides', key, 'endDate'], from, to);
    }
    for (const [at, except] of (schedule.exceptDate ?? []).entries()) {
      if (typeof except !== 'string')
        check(['eventSchedule', index, 'exceptDate', at, 'to'], except.from, except.to);
    }
  }
});

export const timesMustFitTogether = rule('timesMustFitTogether', (item, report) => {
  for (const [index, { startTime, endTime, duration, allDay, timeZone }] of schedulesOf(item).entries()) {
    const path = ['eventSchedule', index] as const;
    if (endTime && duration)
      report([...path, 'duration'], 'er staan een eindtijd en een duur', 'Geef een van de twee.');
    if (endTime && !startTime)
      report([...path, 'endTime'], 'er is een eindtijd zonder begintijd', 'Geef ook startTime.');
    if (allDay && startTime)
      report([...path, 'allDay'], 'de hele dag, en toch een begintijd', 'Haal allDay of startTime weg.');
    if (timeZone && !isZone(timeZone))
      report(
        [...path, 'timeZone'],
        `"${timeZone}" is geen tijdzone`,
        'Schrijf bijvoorbeeld Europe/Amsterdam.',
      );
  }
});

export const ruleMustFitTheGrammar = rule('ruleMustFitTheGrammar', (item, report) => {
  for (const [index, { rrule }] of schedulesOf(item).entries()) {
    if (rrule === undefined) continue;
    try {
      readRule(rrule);
    } catch {
      report(
        ['eventSchedule', index, 'rrule'],
        `de herhaalregel "${rrule}" kent de feed niet`,
        'Gebruik alleen FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS en WKST; een einde staat in endDate of repeatCount.',
      );
    }
  }
});

/** Days and wall-clock times are checked by the schema; moments with an offset are not. */
export const momentsMustExist = rule('momentsMustExist', (item, report) => {
  for (const [path, text] of textsIn(item)) {
    const isMoment = ['dateModified', 'dateRetrieved', 'reviewedAt'].includes(String(path.at(-1)));
    if (isMoment && !isRealDate(text.slice(0, 10))) {
      report(path, `${text.slice(0, 10)} bestaat niet op de kalender`, 'Kijk dag en maand na.');
    }
  }
});

const offersOf = (item: Item): Offer[] =>
  item.type === 'Activity' || item.type === 'Place' ? (item.offers ?? []) : [];

export const pricesMustAgree = rule('pricesMustAgree', (item, report) => {
  for (const [index, { price, minPrice, maxPrice }] of offersOf(item).entries()) {
    const path = ['offers', index] as const;
    if (minPrice !== undefined && maxPrice !== undefined && minPrice > maxPrice) {
      report(
        [...path, 'minPrice'],
        `de laagste prijs (${minPrice}) is hoger dan de hoogste (${maxPrice})`,
        'Wissel ze om.',
      );
    }
    if (price !== undefined && (minPrice !== undefined || maxPrice !== undefined)) {
      report(
        [...path, 'price'],
        'er staan een vaste prijs en een prijs van … tot …',
        'Geef price, of minPrice en maxPrice.',
      );
    }
  }
  if (!isActivity(item) || item.isAccessibleForFree === undefined) return;
  const open = offersOf(item).filter(({ eligibility }) => !eligibility?.length);
  const paid = open.some(({ price, minPrice }) => (price ?? minPrice ?? 0) > 0);
  const free = open.some(({ price }) => price === 0);
  if (item.isAccessibleForFree && paid && !free) {
    report(
      ['isAccessibleForFree'],
      'gratis, maar er staat ook een prijs',
      'Zet isAccessibleForFree op false of haal de prijs weg.',
    );
  }
  if (!item.isAccessibleForFree && free && !paid) {
    report(
      ['isAccessibleForFree'],
      'niet gratis, maar de prijs is 0',
      'Zet isAccessibleForFree op true of verbeter de prijs.',
    );
  }
});

export const lowestMustNotExceedHighest = rule('lowestMustNotExceedHighest', (item, report) => {
  if (!isActivity(item)) return;
  for (const field of ['ageRange', 'ageRestriction'] as const) {
    const { minValue = 0, maxValue = Infinity } = item[field] ?? {};
    if (minValue > maxValue)
      report(
        [field],
        `de laagste leeftijd (${minValue}) is hoger dan de hoogste (${maxValue})`,
        'Wissel ze om.',
      );
  }
  const { remainingAttendeeCapacity: left = 0, maximumAttendeeCapacity: all = Infinity } = item;
  if (left > all)
    report(
      ['remainingAttendeeCapacity'],
      `er zijn meer plaatsen vrij (${left}) dan er zijn (${all})`,
      'Kijk beide getallen na.',
    );
});

/** Fields that hold another record's id → the types that it may be. */
const REFERENCES: Record<string, readonly string[]> = {
  organizer: ['Organization'],
  hiringOrganization: ['Organization'],
  parentOrganization: ['Organization'],
  activity: ['Activity'],
  location: ['Place'],
};

export const referencesMustExist = rule('referencesMustExist', (item, report, { types, partial }) => {
  const check = (path: readonly PropertyKey[], id: string, expected: readonly string[]) => {
    const type = types.get(id);
    if (type === undefined) {
      report(
        path,
        `verwijst naar "${id}", maar dat staat niet in deze feed`,
        'Voeg het toe of verbeter de verwijzing.',
        partial ? 'warning' : 'error',
      );
    } else if (!expected.includes(type)) {
      report(path, `verwijst naar "${id}", maar dat is ${type}`, `Verwijs naar ${list(expected)}.`);
    }
  };
  for (const [path, text] of textsIn(item)) {
    const field = String(path.at(-1));
    if (Object.hasOwn(REFERENCES, field)) check(path, text, REFERENCES[field] ?? []);
    else if (path.length === 1 && field === 'duplicateOf') check(path, text, [item.type]);
    else if (path.length === 1 && field === 'containedInPlace' && item.type === 'Place')
      check(path, text, ['Place']);
  }
});
const list = (values: readonly string[]): string => values.join(' of ');

export const conceptsMustHaveAName = rule('conceptsMustHaveAName', (item, report, { concepts }) => {
  for (const [path, text] of textsIn(item)) {
    const known = path.length === 2 ? concepts.get(String(path[0])) : undefined;
    if (known && !known.has(text)) {
      report(
        path,
        `"${text}" staat niet in conceptSchemes`,
        'Bezoekers zien nu geen naam. Voeg het begrip toe of verbeter de code.',
        'warning',
      );
    }
  }
});

export const textMustBePlain = rule('textMustBePlain', (item, report) => {
  for (const [path, text] of textsIn(item)) {
    if (HTML_TAG.test(text))
      report(
        path,
        'er staat HTML in de tekst',
        'Schrijf gewone tekst; alinea’s scheidt u met een lege regel.',
      );
    else if (/&(?:amp|nbsp|lt|gt|quot|#\d+);/.test(text))
      report(path, 'er staan HTML-tekens als &amp; in', 'Schrijf het teken zelf.', 'warning');
  }
});

export const nameMustNotBeEmpty = rule('nameMustNotBeEmpty', (item, report) => {
  const names = typeof item.name === 'string' ? [item.name] : Object.values(item.name);
  if (!names.some((text) => text.trim()))
    report(['name'], 'de naam is leeg', 'Geef een naam die een bezoeker begrijpt.');
});

const PRIVATE: Record<PrivateData, string> = {
  'telephone number': 'een telefoonnummer',
  'personal link': 'een persoonlijke link',
  'mail address': 'een mailadres',
  'street address': 'een adres',
};

/** What the widgets would take out (feed.md › Help) is told before it is published. */
export const helpMustStayAnonymous = rule('helpMustStayAnonymous', (item, report) => {
  if (item.type !== 'Help') return;
  for (const { path, found } of privateDataInHelp(item)) {
    if (found) report(path, `er staat ${PRIVATE[found]} in`, 'Haal het weg; antwoorden gaan via replyUrl.');
    else
      report(
        path,
        'hulp aan huis mag geen contact of adres van een mens tonen',
        'Haal dit weg; gebruik replyUrl.',
      );
  }
});

/** All of them, the most telling first. */
export const itemRules: readonly ItemRule[] = [
  nameMustNotBeEmpty,
  activityMustHaveATime,
  momentsMustExist,
  endMustFollowStart,
  timesMustFitTogether,
  ruleMustFitTheGrammar,
  referencesMustExist,
  pricesMustAgree,
  lowestMustNotExceedHighest,
  helpMustStayAnonymous,
  textMustBePlain,
  conceptsMustHaveAName,
];
