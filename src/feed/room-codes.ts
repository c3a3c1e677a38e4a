/**
 * The codes of a room request that forms offer and receivers know by name. Apart from the schema, so that a form needs no
 * schema library to offer them. More may come within version 1: an unknown code is kept and shown as it is.
 */

/** What a room must have: a way in and a toilet for wheelchairs, a kitchen, quiet, a screen, parking, a key of one's own. */
export const roomNeeds = ['wheelchair', 'kitchen', 'quiet', 'projector', 'parking', 'key'] as const;
export type RoomNeed = (typeof roomNeeds)[number];

/** Who comes: children under 12, youth of 12 to 18, adults, people over 65, or all of them. */
export const ageGroups = ['children', 'youth', 'adults', 'seniors', 'mixed'] as const;
export type AgeGroup = (typeof ageGroups)[number];
