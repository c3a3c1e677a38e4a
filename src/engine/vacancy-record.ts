/** Vacancies for volunteers, for the desk: what one can choose by, until when they are listed, by what they are found. */
import { districtsOf, organizationAt, placeAt, type GetItem } from '../feed/references.ts';
import type { VolunteerVacancy } from '../feed/schema.ts';
import type { LittleDutch } from './engine.ts';
import { partsOf } from './part-of-week.ts';
import type { RecordKind, Told } from './record-kind.ts';

/** In a week. Both ends count. */
export type HoursGroup = '0-2' | '3-4' | '5-';
/** Beside the accessibility features in the filter `access`. */
export type VacancyNeed = LittleDutch | 'samen';

const LITTLE_DUTCH: LittleDutch = 'weinig-nederlands';
/** The reward that one does not do it alone, and the requirement of those who need to speak Dutch. */
const TOGETHER: VacancyNeed = 'samen';
const DUTCH = 'nederlands';

const hours: readonly [HoursGroup, number, number][] = [
  ['0-2', 0, 2],
  ['3-4', 2, 4],
  ['5-', 4, Infinity],
];
/** "An hour" may be half an hour more than that, in minutes. */
const AN_HOUR = 90;

/** Minutes of an ISO 8601 duration in days, hours and minutes; undefined when there is none. */
export const minutesOf = (duration: string | undefined): number | undefined => {
  const [all, days = 0, hourCount = 0, minutes = 0] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(duration ?? '') ?? [];
  return all ? +days * 1440 + +hourCount * 60 + +minutes : undefined;
};

/** A task for once that is done in an hour or so; what the feed does not tell is none. */
export function isHourTask({ commitmentType, duration }: VolunteerVacancy): boolean {
  const minutes = minutesOf(duration) ?? 0;
  return commitmentType === 'eenmalig' && minutes > 0 && minutes <= AN_HOUR;
}

/** The least and the most hours a week; one number is both, and what nobody told is neither. */
export const hoursRange = ({
  hoursPerWeek = {},
}: VolunteerVacancy): { minValue?: number | undefined; maxValue?: number | undefined } =>
  typeof hoursPerWeek === 'number' ? { minValue: hoursPerWeek, maxValue: hoursPerWeek } : hoursPerWeek;

/** Every group with a number of hours a week that fits. */
export function hoursGroups(vacancy: VolunteerVacancy): HoursGroup[] {
  const { minValue, maxValue } = hoursRange(vacancy);
  if (minValue === undefined && maxValue === undefined) return [];
  const least = minValue ?? 0;
  const most = maxValue ?? Infinity;
  return hours.flatMap(([id, over, upTo]) => (least <= upTo && (most > over || !(most || over)) ? [id] : []));
}

/** Its own districts or those of its place, else those that it is done in. */
const districts = (vacancy: VolunteerVacancy, getItem: GetItem): readonly string[] => {
  const own = districtsOf(vacancy, getItem);
  return own.length ? own : (vacancy.areaServed ?? []);
};

const told = (vacancy: VolunteerVacancy, getItem: GetItem): Told => {
  const { audience, requirement, reward, location, accessibility } = vacancy;
  return {
    ...placeAt(location, getItem)?.accessibility,
    ...accessibility,
    ...(requirement?.includes(DUTCH) && { [LITTLE_DUTCH]: false }),
    ...(audience?.includes(LITTLE_DUTCH) && { [LITTLE_DUTCH]: true }),
    ...(reward?.includes(TOGETHER) && { [TOGETHER]: true }),
  };
};

export const vacancyRecords: RecordKind<VolunteerVacancy> = {
  staysReadable: true,
  options: (vacancy, getItem) => ({
    district: districts(vacancy, getItem),
    category: vacancy.category ?? [],
    audience: vacancy.audience ?? [],
    organizer: typeof vacancy.hiringOrganization === 'string' ? [vacancy.hiringOrganization] : [],
    place: typeof vacancy.location === 'string' ? [vacancy.location] : [],
    activity: vacancy.activity ? [vacancy.activity] : [],
    skill: vacancy.skill ?? [],
    commitment: vacancy.commitmentType ? [vacancy.commitmentType] : [],
    hour: isHourTask(vacancy) ? ['yes'] : [],
    hours: hoursGroups(vacancy),
    time: partsOf(vacancy),
    reward: vacancy.reward ?? [],
    remote: vacancy.allowsRemoteParticipation ? ['yes'] : [],
  }),
  until: ({ validThrough }) => validThrough,
  isClosed: ({ positions }) => positions === 0,
  named: ['organizer'],
  told,
  texts: (vacancy, lookup) => ({
    name: [vacancy.name],
    kind: [
      ...lookup.concepts('skill', vacancy.skill),
      ...lookup.concepts('category', vacancy.category),
      ...lookup.concepts('audience', vacancy.audience),
      ...lookup.concepts('reward', vacancy.reward),
    ],
    where: [
      organizationAt(vacancy.hiringOrganization, lookup.item)?.name,
      placeAt(vacancy.location, lookup.item)?.name,
      ...lookup.districts(districts(vacancy, lookup.item)),
    ],
    text: [vacancy.summary, vacancy.description, vacancy.commitment],
  }),
};
