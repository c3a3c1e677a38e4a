import { define } from '../define.ts';
import { SamenBuilder } from '../widgets/builder/builder.ts';

define(SamenBuilder);

/** For TypeScript: with this import the tag and its events are known. */
export type { SamenBuilder } from '../widgets/builder/builder.ts';
export type * from '../widgets/shared/events.ts';
