/** How often this tab was loaded again, one after the other: a number, and nothing of a visit. It outlives the visits. */
export const RELOAD_COUNT = 'samenspel-watchdog';
