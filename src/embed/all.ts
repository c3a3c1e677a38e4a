import './context-root.ts';
import { define } from '../define.ts';
import { SamenActivityFinder } from '../widgets/activity-finder/activity-finder.ts';
import { SamenDirectory } from '../widgets/directory/directory.ts';
import { SamenHelpList } from '../widgets/help-list/help-list.ts';
import { SamenRoomRequest } from '../widgets/room-request/room-request.ts';
import { SamenTextMode } from '../widgets/text-mode/text-mode.ts';
import { SamenVacancyList } from '../widgets/vacancy-list/vacancy-list.ts';

define(SamenActivityFinder, SamenDirectory, SamenHelpList, SamenRoomRequest, SamenTextMode, SamenVacancyList);

/** For TypeScript: with this import the tags and their events are known. */
export type * from './activity-finder.ts';
export type * from './directory.ts';
export type * from './help-list.ts';
export type * from './room-request.ts';
export type * from './text-mode.ts';
export type * from './vacancy-list.ts';
