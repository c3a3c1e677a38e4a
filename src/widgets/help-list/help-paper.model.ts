/** A call for help on paper: there its relay has to be read. */
import type { Found } from '../../engine/engine.ts';
import { paperOf } from '../shared/item-paper.model.ts';
import type { PaperView } from '../shared/list-kind.model.ts';
import type { PartReading } from '../shared/reading.model.ts';
import { helpDetail } from './help-detail.model.ts';

/** `whole`: the only one on the sheet; else one of a selection. */
export function paperView(found: Found, reading: PartReading, whole: boolean): PaperView {
  const view = helpDetail(found, reading);
  const paper = paperOf(view, reading, whole);
  const replies = view.contacts.flatMap(({ url }) =>
    url?.label ? [{ term: url.label, lines: [url.href] }] : [],
  );
  return { ...paper, facts: [...paper.facts, ...replies] };
}
