/** The facts of a vacancy, from structured fields only: when, how much time, where, with whom. */
import type { Found } from '../../engine/engine.ts';
import { hoursRange, isHourTask, minutesOf } from '../../engine/vacancy-record.ts';
import { districtsOf, organizationAt, placeAt } from '../../feed/references.ts';
import type { Activity, ContactPoint, Organization, Place, VolunteerVacancy } from '../../feed/schema.ts';
import { vacancyWords } from '../../text/vacancy-messages.ts';
import type { FactView, TagView } from '../shared/list-view.model.ts';
import { within, words, type Reading } from '../shared/reading.model.ts';
import { hasEnded, weekLines } from '../shared/undated.model.ts';

export const vacancyOf = ({ item }: Found): VolunteerVacancy => item as VolunteerVacancy;
export const placeOf = (found: Found): Partial<Place> | undefined =>
  placeAt(vacancyOf(found).location, within(found));
export const organizationOf = (found: Found): Partial<Organization> | undefined =>
  organizationAt(vacancyOf(found).hiringOrganization, within(found));

/** Whom to call: the vacancy's own contact, else that of the organisation, else that of the place. */
export const contactsOf = (found: Found): readonly ContactPoint[] =>
  [vacancyOf(found).contactPoint, organizationOf(found)?.contactPoint, placeOf(found)?.contactPoint].find(
    (contacts) => contacts?.length,
  ) ?? [];

/**
 * Nobody can apply any more at `now` (`YYYY-MM-DDTHH:mm`): the last day or moment has passed, there are no places left, or
 * the organisation stopped it (features.md B6). A day counts until its end.
 */
export const isClosed = (vacancy: VolunteerVacancy, now: string): boolean =>
  vacancy.positions === 0 || hasEnded(vacancy, now);

const unknown = (found: Found, { phrases }: Reading): string[] => [
  phrases.unknown(contactsOf(found).find(({ telephone }) => telephone)?.telephone),
];

/** Of a task for once that belongs to an activity with dates written out: the first that is still to come. */
function activityDay(found: Found, now: string): string | undefined {
  const { activity = '', commitmentType } = vacancyOf(found);
  const { subEvent = [] } = (within(found)(activity) ?? {}) as Partial<Activity>;
  const coming = subEvent.flatMap(({ startDate, eventStatus }) =>
    startDate < now.slice(0, 10) || eventStatus === 'EventCancelled' ? [] : startDate,
  );
  return commitmentType === 'eenmalig' ? coming.sort()[0] : undefined;
}

function when(found: Found, reading: Reading): string[] {
  const { commitmentType, dayPart, validThrough } = vacancyOf(found);
  const { now, phrases } = reading;
  const own = vacancyWords(reading.messages);
  const day = activityDay(found, now);
  const lines = [
    ...(commitmentType ? [own.commitment[commitmentType]] : []),
    ...weekLines(dayPart, reading, own),
    ...(day ? [own.forActivity(phrases.date(day, now))] : []),
    ...(validThrough ? [own.until(phrases.date(validThrough, now))] : []),
  ];
  return lines.length ? lines : unknown(found, reading);
}

const decimal = (value: number, { messages }: Reading): string => value.toLocaleString(messages.lang);

function effort(found: Found, reading: Reading): string[] {
  const { commitment, commitmentType, duration } = vacancyOf(found);
  const { phrases } = reading;
  const own = vacancyWords(reading.messages);
  const written = words(commitment, reading)?.text;
  const minutes = commitmentType === 'eenmalig' ? minutesOf(duration) : undefined;
  if (minutes) {
    const said = phrases.duration?.(minutes);
    return [said ?? (minutes % 30 ? own.minutes(minutes) : own.hour(decimal(minutes / 60, reading)))];
  }
  const { minValue, maxValue } = hoursRange(vacancyOf(found));
  const [least, most] = [minValue, maxValue].map((n) => (n === undefined ? undefined : decimal(n, reading)));
  const hours =
    least === undefined
      ? most && own.hoursAtMost(most)
      : most === undefined
        ? own.hoursAtLeast(least)
        : least === most
          ? own.hours(least)
          : own.hoursRange(least, most);
  const lines = [hours, written].filter((line): line is string => !!line);
  return lines.length ? lines : unknown(found, reading);
}

function where(found: Found, reading: Reading, whole: boolean): string[] {
  const vacancy = vacancyOf(found);
  const place = placeOf(found);
  const own = districtsOf(vacancy, within(found));
  const districts = (own.length ? own : (vacancy.areaServed ?? [])).flatMap(
    (id) => words(reading.concept('district', id), reading)?.text ?? [],
  );
  const named = words(place?.name, reading)?.text;
  const lines = [
    named,
    ...(whole && place?.address ? reading.phrases.address(place.address) : [districts.join(', ')]),
    vacancy.allowsRemoteParticipation && vacancyWords(reading.messages).remote,
  ].filter((line): line is string => !!line);
  return lines.length ? lines : unknown(found, reading);
}

/** `whole`: with what it is and the address; a card in ordinary mode has the first of the facts. */
export function vacancyFacts(found: Found, reading: Reading, whole: boolean): FactView[] {
  const { facts } = reading.messages;
  const own = vacancyWords(reading.messages).facts;
  const { summary } = vacancyOf(found);
  const what = whole ? words(summary, reading) : undefined;
  const organization = words(organizationOf(found)?.name, reading);
  const rows: FactView[] = [
    { icon: 'note', term: facts.what, lines: what ? [what.text] : [], lang: what?.lang },
    { icon: 'calendar', term: facts.when, lines: when(found, reading) },
    { icon: 'clock', term: own.effort, lines: effort(found, reading) },
    { icon: 'place', term: facts.where, lines: where(found, reading, whole) },
    {
      icon: 'people',
      term: own.organizer,
      lines: organization ? [organization.text] : [],
      lang: organization?.lang,
    },
  ];
  return rows.filter(({ lines }) => lines.length > 0);
}

/** What makes it easy to begin; that it is over comes first and alone. */
export function vacancyTags(found: Found, reading: Reading): TagView[] {
  const vacancy = vacancyOf(found);
  const own = vacancyWords(reading.messages);
  if (isClosed(vacancy, reading.now)) return [{ label: own.closed, tone: 'error' }];
  const tags: TagView[] = [];
  if (isHourTask(vacancy)) tags.push({ label: own.hourTask, tone: 'success' });
  if (vacancy.audience?.includes('weinig-nederlands')) tags.push({ label: own.littleDutch });
  if (vacancy.reward?.includes('samen')) tags.push({ label: own.together });
  return tags;
}
