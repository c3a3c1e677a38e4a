import './activity-finder.ts';
