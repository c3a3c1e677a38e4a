/** A vacancy on paper. */
import type { Found } from '../../engine/engine.ts';
import { paperOf } from '../shared/item-paper.model.ts';
import type { PaperView } from '../shared/list-kind.model.ts';
import type { PartReading } from '../shared/reading.model.ts';
import { vacancyDetail } from './vacancy-detail.model.ts';

/** `whole`: the only vacancy on the sheet; else one of a selection. */
export const paperView = (found: Found, reading: PartReading, whole: boolean): PaperView =>
  paperOf(vacancyDetail(found, reading), reading, whole);
