/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// Pictograms of controls and details.
export const mailIcon = 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-10M3 7l9 6l9-6';
export const linkIcon = 'M12 6h-6a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-6M11 13l9-9M15 4h5v5';
export const walkInIcon = 'M13 12v.01M3 21h18M5 21v-16a2 2 0 0 1 2-2h6m4 10.5v7.5M21 7h-7m3-3l-3 3l3 3';
export const infoIcon = 'M3 12a9 9 0 1 0 18 0a9 9 0 0 0-18 0M12 9h.01M11 12h1v4h1';
export const successIcon = 'M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 12l2 2l4-4';
export const searchIcon = 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0M21 21l-6-6';
export const closeIcon = 'M18 6l-12 12M6 6l12 12';
export const downIcon = 'M6 9l6 6l6-6';
export const backIcon = 'M5 12l14 0M5 12l6 6M5 12l6-6';
export const filterIcon = 'M12 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 6l8 0M16 6l4 0M6 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 12l2 0M10 12l10 0M15 18a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 18l11 0M19 18l1 0';
export const copyIcon = 'M7 9.7a2.7 2.7 0 0 1 2.7-2.7h8.7a2.7 2.7 0 0 1 2.7 2.7v8.7a2.7 2.7 0 0 1-2.7 2.7h-8.7a2.7 2.7 0 0 1-2.7-2.7l0-8.7M4 16.7a2 2 0 0 1-1-1.7v-10c0-1.1 .9-2 2-2h10c.8 0 1.2 .4 1.5 1';
export const printIcon = 'M17 17h2a2 2 0 0 0 2-2v-4a2 2 0 0 0-2-2h-14a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h2M17 9v-4a2 2 0 0 0-2-2h-6a2 2 0 0 0-2 2v4M7 15a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2l0-4';
export const busyIcon = 'M12 3a9 9 0 1 0 9 9';
export const picturesIcon = 'M15 8h.01M3 6a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v12a3 3 0 0 1-3 3h-12a3 3 0 0 1-3-3v-12M3 16l5-5c.9-.9 2.1-.9 3 0l5 5M14 14l1-1c.9-.9 2.1-.9 3 0l3 3';
