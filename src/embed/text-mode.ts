import './context-root.ts';
import { define } from '../define.ts';
import { SamenTextMode } from '../widgets/text-mode/text-mode.ts';

define(SamenTextMode);

/** For TypeScript: with this import the tag and its event are known. */
export type { SamenTextMode } from '../widgets/text-mode/text-mode.ts';
export type * from '../widgets/text-mode/text-mode-events.ts';
