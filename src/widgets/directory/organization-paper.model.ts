/** An organisation on paper. */
import type { Found } from '../../engine/engine.ts';
import { paperOf } from '../shared/item-paper.model.ts';
import type { Belongings, PaperView } from '../shared/list-kind.model.ts';
import type { PartReading } from '../shared/reading.model.ts';
import { organizationDetail } from './organization-detail.model.ts';

/** `whole`: the only organisation on the sheet, with what it offers when that is there; else one of a selection. */
export const paperView = (
  found: Found,
  reading: PartReading,
  whole: boolean,
  belongings?: Belongings,
): PaperView => paperOf(organizationDetail(found, reading, belongings), reading, whole);
