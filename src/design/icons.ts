/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// Pictograms of a list.
export const calendarIcon = 'M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2v-12M16 3v4M8 3v4M4 11h16';
export const clockIcon = 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 7v5l3 3';
export const placeIcon = 'M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.7 16.7l-4.2 4.2a2 2 0 0 1-2.8 0l-4.2-4.2a8 8 0 1 1 11.3 0';
export const priceIcon = 'M17.2 7a6 7 0 1 0 0 10M13 10h-8m0 4h8';
export const peopleIcon = 'M8 7a4 4 0 1 0 8 0a4 4 0 0 0-8 0M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2';
export const phoneIcon = 'M5 4h4l2 5l-2.5 1.5a11 11 0 0 0 5 5l1.5-2.5l5 2v4a2 2 0 0 1-2 2a16 16 0 0 1-15-15a2 2 0 0 1 2-2';
export const noteIcon = 'M4 6l16 0M4 12l10 0M4 18l14 0';
export const warningIcon = 'M12 9v4M10.4 3.6l-8.1 13.5a1.9 1.9 0 0 0 1.6 2.9h16.2a1.9 1.9 0 0 0 1.6-2.9l-8.1-13.5a1.9 1.9 0 0 0-3.3 0M12 16h.01';
export const errorIcon = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M10 10l4 4m0-4l-4 4';
export const checkIcon = 'M5 12l5 5l10-10';
export const forwardIcon = 'M5 12l14 0M13 18l6-6M13 6l6 6';
