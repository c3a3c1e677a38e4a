import './activity-finder.ts';
import './vacancy-list.ts';
