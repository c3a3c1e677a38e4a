import './context-root.ts';
import { define } from '../define.ts';
import { SamenRoomRequest } from '../widgets/room-request/room-request.ts';

define(SamenRoomRequest);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenRoomRequest } from '../widgets/room-request/room-request.ts';
export type * from '../widgets/room-request/room-events.ts';
export type * from '../widgets/shared/events.ts';
