import './context-root.ts';
import './activity-finder.ts';
import './directory.ts';
import './help-list.ts';
import './room-request.ts';
import './vacancy-list.ts';
import { define } from '../define.ts';
import { SamenKiosk } from '../widgets/kiosk/kiosk.ts';

define(SamenKiosk);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenKiosk } from '../widgets/kiosk/kiosk.ts';
export type * from '../widgets/kiosk/kiosk-events.ts';
export type * from '../widgets/shared/events.ts';
