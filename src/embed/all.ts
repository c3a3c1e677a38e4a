import './activity-finder.ts';
import './directory.ts';
import './vacancy-list.ts';
