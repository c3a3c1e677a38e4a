/**
 * Made by .scripts/icons.mjs: do not edit. The drawings are Tabler Icons (https://tabler.io/icons),
 * copyright (c) 2020-2026 Paweł Kuna, MIT licence: permission is hereby granted, free of charge, to any person
 * obtaining a copy, to deal in it without restriction, provided that this notice is included; it comes without warranty.
 */

/** Accessibility features, by their names in the feed. */
export const accessibilityIcons = {
  'stepFreeEntrance': 'M13 12v.01M3 21h18M5 21v-16a2 2 0 0 1 2-2h6m4 10.5v7.5M21 7h-7m3-3l-3 3l3 3',
  'hasFixedRamp': 'M3 20l18-8v8l-18 0M4 13l8-3.5M8.5 8.5l3.5 1l-1.5 3.5',
  'automaticDoor': 'M14 12v.01M3 21h18M6 21v-16a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16',
  'lift': 'M5 5a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-12a1 1 0 0 1-1-1l0-14M10 10l2-2l2 2M10 14l2 2l2-2',
  'wheelchairAccessibleToilet': 'M3 10a3 7 0 1 0 6 0a3 7 0 1 0-6 0M21 10c0-3.9-1.3-7-3-7M6 3h12M21 10v10l-3-1l-3 2l-3-3l-3 2v-10M6 10h.01',
  'changingPlaces': 'M5 9a2 2 0 1 0 4 0a2 2 0 1 0-4 0M22 17v-3h-20M2 8v9M12 14h10v-2a3 3 0 0 0-3-3h-7v5',
  'disabledParking': 'M3 5a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-14M10 16v-8h2.7c.7 0 1.3 .9 1.3 2s-.6 2-1.3 2h-2.7',
  'wheelchairPlaces': 'M3 16a5 5 0 1 0 10 0a5 5 0 1 0-10 0M17 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 17a3 3 0 0 0-3-3h-3.4M3 3h1a2 2 0 0 1 2 2v6M6 8h11M15 8v6',
  'hasInductionLoop': 'M6 10a7 7 0 1 1 13 3.6a10 10 0 0 1-2 2a8 8 0 0 0-2 3a4.5 4.5 0 0 1-6.8 1.4M10 10a3 3 0 1 1 5 2.2',
  'hasBrailleSignage': 'M15 5a1 1 0 1 0 2 0a1 1 0 0 0-2 0M7 5a1 1 0 1 0 2 0a1 1 0 0 0-2 0M7 19a1 1 0 1 0 2 0a1 1 0 0 0-2 0M16 12h.01M8 12h.01M16 19h.01',
  'hasTactileGuideStrips': 'M9 4a1 1 0 1 0 2 0a1 1 0 0 0-2 0M4 21l3-4M13 21l-2-4l-3-3l1-6M3 12l2-3l4-1l6 4M16.5 14l3.5 7',
  'isQuiet': 'M6 15h-2a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5a.8 .8 0 0 1 1.5 .5v14a.8 .8 0 0 1-1.5 .5l-3.5-4.5M16 10l4 4m0-4l-4 4',
  'hasLowStimulusEnvironment': 'M5 21c.5-4.5 2.5-8 7-10M9 18c6.2 0 10.5-3.3 11-12v-2h-4c-9 0-12 4-12 9c0 1 0 3 2 5h3l.014 0',
  'isWellLit': 'M3 12h1m8-9v1m8 8h1m-15.4-6.4l.7 .7m12.1-.7l-.7 .7M9 16a5 5 0 1 1 6 0a3.5 3.5 0 0 0-1 3a2 2 0 0 1-4 0a3.5 3.5 0 0 0-1-3M9.7 17l4.6 0',
  'allowsAssistanceDogs': 'M11 5h2M19 12c-.7 5.3-2.3 8-5 8h-4c-2.7 0-4.3-2.7-5-8M11 16c0 .7 .3 1 1 1s1-.3 1-1h-2M12 18v2M10 11v.01M14 11v.01M5 4l6 1l-6.2 6.7a1 1 0 0 1-1.4 .1a1 1 0 0 1-.3-1l2-6.8M19 4l-6 1l6.2 6.7c.4 .4 1 .5 1.4 .1a1 1 0 0 0 .3-1l-2-6.8',
  'seatingAvailable': 'M5 11a2 2 0 0 1 2 2v2h10v-2a2 2 0 1 1 4 0v4a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2M5 11v-5a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v5M6 19v2M18 19v2',
  'signLanguage': 'M11 11.5v-1a1.5 1.5 0 0 1 3 0v1.5M17 12v-6.5a1.5 1.5 0 0 1 3 0v10.5a6 6 0 0 1-6 6h-2h.2a6 6 0 0 1-5-2.7a69.7 69.7 0 0 1-.2-.3c-.3-.5-1.4-2.4-3.3-5.7a1.5 1.5 0 0 1 .5-2a1.9 1.9 0 0 1 2.3 .3l1.5 1.5M14 10.5a1.5 1.5 0 0 1 3 0v1.5M8 13v-8.5a1.5 1.5 0 0 1 3 0v7.5',
  'captions': 'M3 7a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-10M10 10.5a1.5 1.5 0 0 0-3 0v3a1.5 1.5 0 0 0 3 0M17 10.5a1.5 1.5 0 0 0-3 0v3a1.5 1.5 0 0 0 3 0',
  'companionFree': 'M5 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5 22v-5l-1-1v-4a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v4l-1 1v5M15 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M15 22v-4h-2l2-6a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1l2 6h-2v4',
  'childcare': 'M6 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M16 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M2 5h2.5l1.6 4.9a6 6 0 0 0 5.7 4.1h2.7a5.5 5.5 0 0 0 0-11h-.5v6M6 9h14M9 17l1-3M16 14l1 3',
  'transportArranged': 'M4 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0M16 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 17h-2v-11a1 1 0 0 1 1-1h14a5 7 0 0 1 5 7v5h-2m-4 0h-8M16 5l1.5 7l4.5 0M2 10l15 0M7 5l0 5M12 5l0 5',
} as const;
