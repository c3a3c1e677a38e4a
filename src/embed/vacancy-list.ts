import './context-root.ts';
import { define } from '../define.ts';
import { SamenVacancyList } from '../widgets/vacancy-list/vacancy-list.ts';

define(SamenVacancyList);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenVacancyList } from '../widgets/vacancy-list/vacancy-list.ts';
export type * from '../widgets/shared/events.ts';
export type * from '../widgets/shared/list-events.ts';
