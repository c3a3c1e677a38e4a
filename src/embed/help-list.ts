import './context-root.ts';
import { define } from '../define.ts';
import { SamenHelpList } from '../widgets/help-list/help-list.ts';

define(SamenHelpList);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenHelpList } from '../widgets/help-list/help-list.ts';
export type * from '../widgets/shared/events.ts';
export type * from '../widgets/shared/list-events.ts';
