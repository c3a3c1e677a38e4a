import './context-root.ts';
import { define } from '../define.ts';
import { SamenDirectory } from '../widgets/directory/directory.ts';

define(SamenDirectory);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenDirectory } from '../widgets/directory/directory.ts';
export type * from '../widgets/shared/events.ts';
export type * from '../widgets/shared/list-events.ts';
