/** The public names for developers who import the package; importing them registers nothing (see `./embed/*`). */
export { define } from './define.ts';
export { SamenActivityFinder } from './widgets/activity-finder/activity-finder.ts';
export { SamenDirectory } from './widgets/directory/directory.ts';
export { SamenRoomRequest } from './widgets/room-request/room-request.ts';
export { SamenHelpList } from './widgets/help-list/help-list.ts';
export { SamenTextMode } from './widgets/text-mode/text-mode.ts';
export { SamenVacancyList } from './widgets/vacancy-list/vacancy-list.ts';
export type { SamenFeedErrorEvent, SamenFeedLoadEvent } from './widgets/shared/events.ts';
export type { SamenFilterChangeEvent, SamenItemOpenEvent } from './widgets/shared/list-events.ts';
export type { SamenTextModeChangeEvent } from './widgets/text-mode/text-mode-events.ts';
export type { SamenRequestSentEvent, SamenRequestSubmitEvent } from './widgets/room-request/room-events.ts';
