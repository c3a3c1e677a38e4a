import './context-root.ts';
import { define } from '../define.ts';
import { SamenActivityFinder } from '../widgets/activity-finder/activity-finder.ts';

define(SamenActivityFinder);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenActivityFinder } from '../widgets/activity-finder/activity-finder.ts';
export type * from '../widgets/shared/events.ts';
export type * from '../widgets/shared/list-events.ts';
