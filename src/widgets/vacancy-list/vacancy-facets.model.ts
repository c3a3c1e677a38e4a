/** Where the options of each facet of the list of vacancies come from. Comes after the first items. */
import type { HoursGroup, VacancyNeed } from '../../engine/vacancy-record.ts';
import { vacancyWords } from '../../text/vacancy-messages.ts';
import { vacancyPartWords } from '../../text/vacancy-part-messages.ts';
import { conceptOptions, districtOptions } from '../shared/facet-options.model.ts';
import type { Facet, FacetOption } from '../shared/list-kind.model.ts';
import { words, type PartReading } from '../shared/reading.model.ts';
import { timeOptions } from '../shared/time-options.model.ts';
import type { FacetId } from './vacancy-facets.ts';

const hours: readonly HoursGroup[] = ['0-2', '3-4', '5-'];

/** The facets of the list as its panel shows them. */
export const vacancyFacets: Record<FacetId, Facet> = {
  hour: {
    legend: (messages) => vacancyPartWords(messages).filter.hour,
    options: (_, { messages }) => [{ value: 'yes', label: vacancyPartWords(messages).filter.hourTask }],
  },
  skill: {
    legend: (messages) => vacancyPartWords(messages).filter.skill,
    options: conceptOptions('skill'),
    byUse: true,
    icons: 'theme',
    look: 'tiles',
  },
  access: {
    legend: (messages) => vacancyPartWords(messages).filter.access,
    options: (_, { messages }) => {
      const own = vacancyWords(messages);
      const needs: (FacetOption & { value: VacancyNeed | 'stepFreeEntrance' })[] = [
        { value: 'weinig-nederlands', label: own.littleDutch },
        { value: 'samen', label: own.together },
        { value: 'stepFreeEntrance', label: vacancyPartWords(messages).filter.wheelchair },
      ];
      return needs;
    },
    needs: true,
  },
  commitment: {
    legend: (messages) => vacancyPartWords(messages).filter.commitment,
    options: (_, { messages }) =>
      Object.entries(vacancyWords(messages).commitment).map(([value, label]) => ({ value, label })),
  },
  hours: {
    legend: (messages) => vacancyPartWords(messages).filter.hours,
    options: (_, { messages }) => {
      const { filter } = vacancyPartWords(messages);
      return hours.map((value) => {
        const [from = '', to = ''] = value.split('-');
        const label = !to
          ? filter.hoursFrom(from)
          : from === '0'
            ? filter.hoursUpTo(to)
            : filter.hoursBetween(from, to);
        return { value, label };
      });
    },
  },
  time: {
    legend: (messages) => vacancyPartWords(messages).filter.time,
    options: (_, { messages }) => timeOptions(messages, vacancyPartWords(messages).filter.weekend),
  },
  district: {
    legend: ({ filter }) => filter.district,
    options: districtOptions,
  },
  reward: {
    legend: (messages) => vacancyPartWords(messages).filter.reward,
    options: conceptOptions('reward'),
    byUse: true,
  },
  organizer: {
    legend: (messages) => vacancyPartWords(messages).filter.organizer,
    options: () => [],
    nameOf: (id: string, reading: PartReading) =>
      words(reading.concept('organizer', id), reading)?.text ?? id,
  },
};
