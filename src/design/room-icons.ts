/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

/** What a group needs of a room, by the codes of a room request. */
export const roomIcons = {
  'wheelchair': 'M3 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0M17 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 17a3 3 0 0 0-3-3h-3.4M3 3h1a2 2 0 0 1 2 2v6M6 8h11M15 8v6',
  'kitchen': 'M19 3v12h-5c-.023-3.7 .2-7.4 5-12m0 12v6h-1v-3m-10-14v17m-3-17v3a3 3 0 1 0 6 0v-3',
  'quiet': 'M6 15h-2a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1-1.5 .5l-3.5-4.5M16 10l4 4m0-4l-4 4',
  'projector': 'M8 9a5 5 0 1 0 10 0a5 5 0 0 0-10 0M9 6h-4a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-8a2 2 0 0 0-2-2h-2M6 15h1M7 18l-1 2M18 18l1 2',
  'parking': 'M3 5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-14M10 16v-8h2.7c.7 0 1.3 .9 1.3 2s-.6 2-1.3 2h-2.7',
  'key': 'M16.6 3.8l3.6 3.6a2.9 2.9 0 0 1 0 4.1l-2.6 2.6a2.9 2.9 0 0 1-4.1 0l-.3-.3l-6.6 6.6a2 2 0 0 1-1.2 .6l-.2 .008h-1.2a1 1 0 0 1-1-.9l-.007-.1v-1.2a2 2 0 0 1 .5-1.3l.1-.1l.4-.4h2v-2h2v-2l2.1-2.1l-.3-.3a2.9 2.9 0 0 1 0-4.1l2.6-2.6a2.9 2.9 0 0 1 4.1 0M15 9h.01',
} as const;
