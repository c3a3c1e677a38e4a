/** When somebody can, to choose by. Comes after the first items. */
import type { PartOfWeek } from '../../engine/part-of-week.ts';
import type { AllMessages } from '../../text/messages.ts';
import type { FacetOption } from './list-kind.model.ts';

/** The parts of the day, and the weekend by the word of the list. */
export const timeOptions = (
  { days }: AllMessages,
  weekend: string,
): (FacetOption & { value: PartOfWeek })[] => [
  { value: 'morning', label: days.morning },
  { value: 'afternoon', label: days.afternoon },
  { value: 'evening', label: days.evening },
  { value: 'weekend', label: weekend },
];
