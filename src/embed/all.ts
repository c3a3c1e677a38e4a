import './activity-finder.ts';
import './directory.ts';
import './help-list.ts';
import './vacancy-list.ts';
