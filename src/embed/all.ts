import './activity-finder.ts';
import './directory.ts';
import './room-request.ts';
import './vacancy-list.ts';
