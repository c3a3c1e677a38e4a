/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

// The pictogram of reading aloud.
export const aloudIcon = 'M15 8a5 5 0 0 1 0 8M18 5a9 9 0 0 1 0 14M4 9v6h3l5 4v-14l-5 4h-3';
