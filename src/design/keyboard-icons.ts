/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// Pictograms of keys on the screen.
export const shiftIcon = 'M9 20v-8h-3.6a1 1 0 0 1-.7-1.7l6.6-6.6a1 1 0 0 1 1.4 0l6.6 6.6a1 1 0 0 1-.7 1.7h-3.6v8a1 1 0 0 1-1 1h-4a1 1 0 0 1-1-1';
export const eraseIcon = 'M20 6a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-11l-5-5a1.5 1.5 0 0 1 0-2l5-5l11 0M12 10l4 4m0-4l-4 4';
export const keyboardHideIcon = 'M2 5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-16a2 2 0 0 1-2-2l0-8M6 7l0 .01M10 7l0 .01M14 7l0 .01M18 7l0 .01M6 11l0 .01M18 11l0 .01M10 11l4 0M10 21l2-2l2 2';
