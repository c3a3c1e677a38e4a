import { define } from '../define.ts';
import { SamenChoiceGroup } from '../design/choice-group.ts';
import { SamenTextField } from '../design/text-field.ts';
import { SamenTimeOfWeek } from '../design/time-of-week.ts';

define(SamenTextField, SamenChoiceGroup, SamenTimeOfWeek);

/** For TypeScript: with this import the tags and their properties are known. */
export type { SamenChoiceGroup } from '../design/choice-group.ts';
export type { SamenTextField } from '../design/text-field.ts';
export type { SamenTimeOfWeek } from '../design/time-of-week.ts';
