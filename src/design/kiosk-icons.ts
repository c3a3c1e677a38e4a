/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// Pictograms of a public screen.
export const doIcon = 'M4 5h2M5 4v2M11.5 4l-.5 2M18 5h2M19 4v2M15 9l-1 1M18 13l2-.5M18 19h2M19 18v2M14 16.5l-6.5-6.5l-4.4 9.6a1 1 0 0 0 1.3 1.3l9.6-4.4';
export const giveIcon = 'M19.5 12.6l-7.5 7.4l-7.5-7.4a5 5 0 1 1 7.5-6.6a5 5 0 1 1 7.5 6.6M12 6l-3.3 3.3a1 1 0 0 0 0 1.4l.5 .5c.7 .7 1.8 .7 2.5 0l1-1a3.2 3.2 0 0 1 4.5 0l2.3 2.3M12.5 15.5l2 2M15 13l2 2';
export const roomIcon = 'M14 12v.01M3 21h18M6 21v-16a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16';
export const whoHelpsIcon = 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M15 15l3.4 3.4M9 15l-3.3 3.4M5.7 5.7l3.4 3.4M18.4 5.7l-3.3 3.4';
export const neighboursIcon = 'M21 12l-9-9l-9 9h2v7a2 2 0 0 0 2 2h6M9 21v-6a2 2 0 0 1 2-2h2c.4 0 .8 .1 1.1 .3M19 21.5l2.5-2.6a1.7 1.7 0 0 0 0-2.4a1.6 1.6 0 0 0-2.3 0l-.2 .2l-.2-.2a1.6 1.6 0 0 0-2.3 0a1.7 1.7 0 0 0 0 2.4l2.5 2.6l0-.009';
export const beginAgainIcon = 'M4.1 11a8 8 0 1 1 .5 4m-.5 5v-5h5';
export const languageIcon = 'M9 6.4c0 4.4-2.2 6.6-5 6.6M4 6.4h7M5 9c0 2.1 2.3 3.9 6 4M12 20l4-9l4 9M19.1 18h-6.2M6.7 3l.8 .6';
export const contrastIcon = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 3v18M12 9l4.5-4.5M12 14l7-7M12 19l8.5-8.5';
