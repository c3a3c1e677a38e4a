/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

/** Kinds of help, by their code in the feed. */
export const helpIcons = {
  'boodschappen': 'M10 14a2 2 0 1 0 4 0a2 2 0 0 0-4 0M5 8h14a2 2 0 0 1 2 2.3l-1.3 7.2a3 3 0 0 1-3 2.5h-9.5a3 3 0 0 1-3-2.5l-1.3-7.2a2 2 0 0 1 2-2.3M17 10l-2-6M7 10l2-6',
  'klus': 'M7 10h3v-3l-3.5-3.5a6 6 0 0 1 8 8l6 6a2 2 0 0 1-3 3l-6-6a6 6 0 0 1-8-8l3.5 3.5',
  'vervoer': 'M5 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 17h-2v-6l2-5h9l4 5h1a2 2 0 0 1 2 2v4h-2m-4 0h-6m-6-6h15m-6 0v-5',
  'gezelschap': 'M5 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 22v-5l-1-1v-4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v4l-1 1v5M15 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 22v-4h-2l2-6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1l2 6h-2v4',
  'digitaal': 'M3 19l18 0M5 7a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-12a1 1 0 0 1-1-1l0-8',
  'tuin': 'M7 15h10v4a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2v-4M12 9a6 6 0 0 0-6-6h-3v2a6 6 0 0 0 6 6h3M12 11a6 6 0 0 1 6-6h3v1a6 6 0 0 1-6 6h-3M12 15l0-6',
  'dieren': 'M11 5h2M19 12c-.7 5.3-2.3 8-5 8h-4c-2.7 0-4.3-2.7-5-8M11 16c0 .7 .3 1 1 1s1-.3 1-1h-2M12 18v2M10 11v.01M14 11v.01M5 4l6 1l-6.2 6.7a1 1 0 0 1-1.4 .1a1 1 0 0 1-.3-1l2-6.8M19 4l-6 1l6.2 6.7c.4 .4 1 .5 1.4 .1a1 1 0 0 0 .3-1l-2-6.8',
  'formulier': 'M12 3a3 3 0 0 0-3 3v12a3 3 0 0 0 3 3M6 3a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3M13 7h7a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-7M5 7h-1a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h1M17 12h.01M13 12h.01',
  'taal': 'M9 6.4c0 4.4-2.2 6.6-5 6.6M4 6.4h7M5 9c0 2.1 2.3 3.9 6 4M12 20l4-9l4 9M19.1 18h-6.2M6.7 3l.8 .6',
  'eten': 'M4 11h16a1 1 0 0 1 1 1v.5c0 1.5-2.5 5.6-4 6.5v1a1 1 0 0 1-1 1h-8a1 1 0 0 1-1-1v-1c-1.7-1.1-4-5-4-6.5v-.5a1 1 0 0 1 1-1M12 4a2.4 2.4 0 0 0-1 2a2.4 2.4 0 0 0 1 2M16 4a2.4 2.4 0 0 0-1 2a2.4 2.4 0 0 0 1 2M8 4a2.4 2.4 0 0 0-1 2a2.4 2.4 0 0 0 1 2',
  'oppas': 'M6 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M16 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M2 5h2.5l1.6 4.9a6 6 0 0 0 5.7 4.1h2.7a5.5 5.5 0 0 0 0-11h-.5v6M6 9h14M9 17l1-3M16 14l1 3',
  'wandelen': 'M12 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0M7 21l3-4M16 21l-2-4l-3-3l1-6M6 12l2-3l4-1l3 3l3 1',
  'huishouden': 'M4 7a8 4 0 1 0 16 0a8 4 0 1 0-16 0M4 7c0 .7 .1 1.3 .3 2l2.7 10c.5 1.5 2.2 2 5 2s4.5-.5 5-2c.3-1 1.2-4.3 2.7-10a7.5 7.5 0 0 0 .3-2',
  'ander': 'M19.5 12.6l-7.5 7.4l-7.5-7.4a5 5 0 1 1 7.5-6.6a5 5 0 1 1 7.5 6.6M12 6l-3.3 3.3a1 1 0 0 0 0 1.4l.5 .5c.7 .7 1.8 .7 2.5 0l1-1a3.2 3.2 0 0 1 4.5 0l2.3 2.3M12.5 15.5l2 2M15 13l2 2',
} as const;
