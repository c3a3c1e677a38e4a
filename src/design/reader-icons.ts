/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// Pictograms of what one does with what is read aloud.
export const pauseIcon = 'M8 5v14M16 5v14';
export const goOnIcon = 'M7 4v16l13-8l-13-8';
export const stopIcon = 'M6 6h12v12h-12v-12';
