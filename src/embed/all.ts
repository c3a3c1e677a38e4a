import './activity-finder.ts';
import './directory.ts';
import './room-request.ts';
import './help-list.ts';
import './text-mode.ts';
import './vacancy-list.ts';
