/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

/** Days by the word for them; `any` for "it does not matter". */
export const timeIcons = {
  'today': 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 12h1m8-9v1m8 8h1m-9 8v1m-6.4-15.4l.7 .7m12.1-.7l-.7 .7m0 11.4l.7 .7m-12.1-.7l-.7 .7',
  'tonight': 'M12 3c.1 0 .3 0 .4 0a7.5 7.5 0 0 0 7.9 12.4a9 9 0 1 1-8.3-12.5l0 .008',
  'tomorrow': 'M3 17h1m16 0h1m-15.4-6.4l.7 .7m12.1-.7l-.7 .7m-9.7 5.7a4 4 0 0 1 8 0M3 21l18 0M12 9v-6l3 3m-6 0l3-3',
  'weekend': 'M4 5h2M5 4v2M11.5 4l-.5 2M18 5h2M19 4v2M15 9l-1 1M18 13l2-.5M18 19h2M19 18v2M14 16.5l-6.5-6.5l-4.4 9.6a1 1 0 0 0 1.3 1.3l9.6-4.4',
  'week': 'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-12M16 3v4M8 3v4M4 11h16M7 14h.013M10 14h.005M13 14h.005M16 14h.005M13 17h.005M7 17h.005M10 17h.005',
  'any': 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 10l.01 0M15 10l.01 0M9.5 15a3.5 3.5 0 0 0 5 0',
} as const;
