import './context-root.ts';
import { define } from '../define.ts';
import { SamenActivityFinder } from '../widgets/activity-finder/activity-finder.ts';

define(SamenActivityFinder);
