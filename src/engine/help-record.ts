/** Calls for help and offers between neighbours, for the desk. Answers go through a relay: nobody is found by name or street. */
import type { Help } from '../feed/schema.ts';
import { partsOf } from './part-of-week.ts';
import type { RecordKind } from './record-kind.ts';

export const helpRecords: RecordKind<Help> = {
  staysReadable: true,
  options: (help) => ({
    direction: help.direction ? [help.direction] : [],
    'help-type': help.helpType ? [help.helpType] : [],
    district: help.district ?? [],
    category: help.category ?? [],
    audience: help.audience ?? [],
    time: partsOf(help),
  }),
  inTurns: 'direction',
  until: ({ validThrough }) => validThrough,
  texts: (help, lookup) => ({
    name: [help.name],
    kind: [
      ...lookup.concepts('helpType', help.helpType ? [help.helpType] : []),
      ...lookup.concepts('category', help.category),
      ...lookup.concepts('audience', help.audience),
    ],
    where: lookup.districts(help.district ?? []),
    text: [help.summary, help.description],
  }),
};
