/** Written by `npm run schema` from schema.ts: do not edit. The zod schemas as data for check.ts. */
import type { Shape } from './check.ts';
import type { ItemType } from './schema.ts';

const s0: Shape = { one: ['Activity'] };
const s1: Shape = { is: 'string', min: 1, max: 500 };
const s2: Shape = { is: 'string', max: 200 };
const s3: Shape = { map: s2 };
const s4: Shape = { any: [s2, s3] };
const s5: Shape = { is: 'string', max: 10000 };
const s6: Shape = { map: s5 };
const s7: Shape = { any: [s5, s6] };
const s8: Shape = { is: 'string', max: 2048, form: /^https?:\/\/[^\s@]+(\/\S*)?$/i };
const s9: Shape = { is: 'string', max: 500 };
const s10: Shape = { map: s9 };
const s11: Shape = { any: [s9, s10] };
const s12: Shape = { is: 'number', int: true, min: 0 };
const s13: Shape = {
  fields: { contentUrl: s8, alt: s11, width: s12, height: s12, creditText: s9, license: s9 },
  needs: ['contentUrl'],
};
const s14: Shape = { list: s13 };
const s15: Shape = { list: s2 };
const s16: Shape = { is: 'boolean' };
const s17: Shape = { one: ['partial'] };
const s18: Shape = { any: [s16, s17] };
const s19: Shape = { is: 'string', max: 2000 };
const s20: Shape = { map: s19 };
const s21: Shape = { any: [s19, s20] };
const s22: Shape = { fields: { value: s18, note: s21 }, needs: ['value'] };
const s23: Shape = { any: [s16, s22] };
const s24: Shape = {
  fields: {
    stepFreeEntrance: s23,
    hasFixedRamp: s23,
    automaticDoor: s23,
    lift: s23,
    wheelchairAccessibleToilet: s23,
    changingPlaces: s23,
    disabledParking: s23,
    wheelchairPlaces: s23,
    hasInductionLoop: s23,
    hasBrailleSignage: s23,
    hasTactileGuideStrips: s23,
    isQuiet: s23,
    hasLowStimulusEnvironment: s23,
    isWellLit: s23,
    allowsAssistanceDogs: s23,
    seatingAvailable: s23,
    signLanguage: s23,
    captions: s23,
    companionFree: s23,
    childcare: s23,
    transportArranged: s23,
  },
};
const s25: Shape = { one: ['active', 'inactive', 'unknown'] };
const s26: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
  day: 'not a day of the calendar',
};
const s27: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
};
const s28: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  day: 'not a day of the calendar',
};
const s29: Shape = { list: s8 };
const s30: Shape = { fields: { publisher: s4, url: s8, id: s1, dateRetrieved: s27, license: s9 } };
const s31: Shape = { list: s30 };
const s32: Shape = { fields: { reviewedBy: s2, reviewedAt: s27, sourceHash: s2 } };
const s33: Shape = { is: 'string', max: 40 };
const s34: Shape = { is: 'string', max: 254, form: /^[^\s@<>]+@[^\s@<>]+$/ };
const s35: Shape = {
  fields: {
    contactType: s4,
    name: s4,
    telephone: s33,
    email: s34,
    url: s8,
    availableLanguage: s15,
    hoursAvailable: s21,
    note: s21,
  },
};
const s36: Shape = { list: s35 };
const s37: Shape = { one: ['Organization'] };
const s38: Shape = { is: 'string', max: 20 };
const s39: Shape = { is: 'string', max: 100 };
const s40: Shape = { is: 'string', max: 60 };
const s41: Shape = {
  fields: { streetAddress: s2, postalCode: s38, addressLocality: s39, addressCountry: s40 },
};
const s42: Shape = { one: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] };
const s43: Shape = { list: s42 };
const s44: Shape = { is: 'string', form: /^([01]\d|2[0-3]):[0-5]\d$/ };
const s45: Shape = {
  fields: { dayOfWeek: s43, opens: s44, closes: s44, validFrom: s28, validThrough: s28, note: s21 },
  needs: ['dayOfWeek', 'opens', 'closes'],
};
const s46: Shape = { list: s45 };
const s47: Shape = {
  fields: {
    type: s37,
    name: s4,
    contactPoint: s36,
    legalName: s4,
    alternateName: s4,
    logo: s13,
    address: s41,
    location: s1,
    parentOrganization: s1,
    areaServed: s15,
    openingHours: s46,
  },
  needs: ['type', 'name'],
};
const s48: Shape = { any: [s1, s47] };
const s49: Shape = { one: ['Place'] };
const s50: Shape = { is: 'number', min: -90, max: 90 };
const s51: Shape = { is: 'number', min: -180, max: 180 };
const s52: Shape = { fields: { latitude: s50, longitude: s51 }, needs: ['latitude', 'longitude'] };
const s53: Shape = { one: ['building', 'room', 'outdoor', 'virtual'] };
const s54: Shape = { is: 'number', min: 0 };
const s55: Shape = { one: ['EUR'] };
const s56: Shape = { one: ['person', 'group', 'hour', 'daypart', 'day', 'month', 'year', 'series'] };
const s57: Shape = {
  fields: {
    name: s4,
    price: s54,
    minPrice: s54,
    maxPrice: s54,
    priceCurrency: s55,
    unit: s56,
    eligibility: s15,
    description: s21,
  },
};
const s58: Shape = { list: s57 };
const s59: Shape = {
  fields: {
    type: s49,
    name: s4,
    contactPoint: s36,
    address: s41,
    geo: s52,
    containedInPlace: s1,
    placeType: s53,
    openingHours: s46,
    maximumAttendeeCapacity: s12,
    amenity: s15,
    bookable: s16,
    offers: s58,
    bookingInfo: s21,
    accessibility: s24,
    district: s15,
  },
  needs: ['type', 'name'],
};
const s60: Shape = { any: [s1, s59] };
const s61: Shape = { one: ['offline', 'online', 'mixed', 'unknown'] };
const s62: Shape = { is: 'number', int: true, min: 1 };
const s63: Shape = { is: 'string', form: /^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$/ };
const s64: Shape = { is: 'string', max: 200, form: /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[^;]+)*$/ };
const s65: Shape = { fields: { from: s28, to: s28, reason: s21 }, needs: ['from', 'to'] };
const s66: Shape = { any: [s26, s65] };
const s67: Shape = { list: s66 };
const s68: Shape = { one: [true] };
const s69: Shape = { fields: { excluded: s68 }, needs: ['excluded'] };
const s70: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
  day: 'not a day of the calendar',
};
const s71: Shape = {
  one: [
    'EventScheduled',
    'EventCancelled',
    'EventPostponed',
    'EventRescheduled',
    'EventMovedOnline',
    'unknown',
  ],
};
const s72: Shape = { one: ['InStock', 'LimitedAvailability', 'SoldOut', 'unknown'] };
const s73: Shape = {
  fields: {
    startDate: s70,
    endDate: s70,
    eventStatus: s71,
    availability: s72,
    name: s4,
    location: s1,
    note: s21,
  },
};
const s74: Shape = { any: [s69, s73] };
const s75: Shape = { map: s74, keys: s70 };
const s76: Shape = {
  fields: {
    startDate: s28,
    endDate: s28,
    repeatCount: s62,
    startTime: s44,
    endTime: s44,
    duration: s63,
    allDay: s16,
    timeZone: s2,
    rrule: s64,
    exceptDate: s67,
    recurrenceOverrides: s75,
  },
  needs: ['startDate'],
};
const s77: Shape = { list: s76 };
const s78: Shape = {
  fields: {
    startDate: s26,
    endDate: s26,
    eventStatus: s71,
    availability: s72,
    name: s4,
    location: s1,
    note: s21,
  },
  needs: ['startDate'],
};
const s79: Shape = { list: s78 };
const s80: Shape = { fields: { minValue: s12, maxValue: s12 } };
const s81: Shape = { one: ['none', 'female', 'male', 'other'] };
const s82: Shape = { one: ['none', 'recommended', 'required', 'unknown'] };
const s83: Shape = { is: 'string', max: 254 };
const s84: Shape = {
  fields: { required: s82, url: s8, telephone: s33, email: s83, opens: s26, closes: s26 },
};
const s85: Shape = {
  fields: {
    type: s0,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    contactPoint: s36,
    organizer: s48,
    location: s60,
    eventAttendanceMode: s61,
    eventSchedule: s77,
    subEvent: s79,
    onRequest: s16,
    alwaysOpen: s16,
    eventStatus: s71,
    availability: s72,
    offers: s58,
    isAccessibleForFree: s16,
    ageRange: s80,
    ageRestriction: s80,
    genderRestriction: s81,
    eligibility: s15,
    inLanguage: s15,
    registration: s84,
    attendeeInstructions: s21,
    maximumAttendeeCapacity: s12,
    remainingAttendeeCapacity: s12,
  },
  needs: ['type', 'id', 'name'],
};
const s86: Shape = { one: ['VolunteerVacancy'] };
const s87: Shape = { is: 'number' };
const s88: Shape = { fields: { minValue: s87, maxValue: s87 } };
const s89: Shape = { any: [s54, s88] };
const s90: Shape = { one: ['eenmalig', 'kortdurend', 'regelmatig', 'flexibel'] };
const s91: Shape = {
  is: 'string',
  form: /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(Morning|Afternoon|Evening)$/,
};
const s92: Shape = { list: s91 };
const s93: Shape = {
  fields: {
    type: s86,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    contactPoint: s36,
    hiringOrganization: s48,
    activity: s1,
    location: s60,
    areaServed: s15,
    commitment: s21,
    hoursPerWeek: s89,
    commitmentType: s90,
    duration: s63,
    dayPart: s92,
    allowsRemoteParticipation: s16,
    minimumAge: s12,
    skill: s15,
    requirement: s15,
    reward: s15,
    inLanguage: s15,
    applyLink: s8,
    validThrough: s26,
    positions: s12,
  },
  needs: ['type', 'id', 'name'],
};
const s94: Shape = { one: ['Help'] };
const s95: Shape = { one: ['asked', 'offered'] };
const s96: Shape = {
  fields: {
    type: s94,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    direction: s95,
    helpType: s2,
    dayPart: s92,
    validThrough: s26,
    replyUrl: s8,
  },
  needs: ['type', 'id', 'name', 'validThrough'],
};
const s97: Shape = {
  fields: {
    type: s37,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    contactPoint: s36,
    legalName: s4,
    alternateName: s4,
    logo: s13,
    address: s41,
    location: s1,
    parentOrganization: s1,
    areaServed: s15,
    openingHours: s46,
  },
  needs: ['type', 'id', 'name'],
};
const s98: Shape = {
  fields: {
    type: s49,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    contactPoint: s36,
    address: s41,
    geo: s52,
    containedInPlace: s1,
    placeType: s53,
    openingHours: s46,
    maximumAttendeeCapacity: s12,
    amenity: s15,
    bookable: s16,
    offers: s58,
    bookingInfo: s21,
  },
  needs: ['type', 'id', 'name'],
};
const s99: Shape = { one: ['District'] };
const s100: Shape = { list: s4 };
const s101: Shape = {
  fields: {
    type: s99,
    id: s1,
    name: s4,
    summary: s4,
    description: s7,
    url: s8,
    image: s14,
    category: s15,
    audience: s15,
    accessibility: s24,
    district: s15,
    status: s25,
    availableFrom: s26,
    availableTo: s26,
    dateModified: s27,
    assuredDate: s28,
    identifier: s15,
    sameAs: s29,
    source: s31,
    duplicateOf: s1,
    plainLanguage: s32,
    contactPoint: s36,
    synonym: s100,
    containedInPlace: s2,
    geo: s52,
  },
  needs: ['type', 'id', 'name'],
};
const s102: Shape = { one: ['DataFeed'] };
const s103: Shape = { is: 'string', form: /\/feed\/v1$/ };
const s104: Shape = { fields: { id: s1, name: s4, url: s8, contactPoint: s36 } };
const s105: Shape = {
  fields: { id: s2, name: s4, synonym: s100, broader: s2, icon: s2, sameAs: s29 },
  needs: ['id', 'name'],
};
const s106: Shape = { list: s105 };
const s107: Shape = { fields: { id: s2, name: s4, concepts: s106 }, needs: ['id', 'name', 'concepts'] };
const s108: Shape = { list: s107 };
const s109: Shape = { is: 'string', max: 2048 };
const s110: Shape = {
  fields: { href: s109, types: s15, items: s12, bytes: s12, sha256: s2, district: s2, from: s28, to: s28 },
  needs: ['href'],
};
const s111: Shape = { list: s110 };
const s112: Shape = {
  fields: {
    type: s102,
    conformsTo: s103,
    id: s1,
    name: s4,
    license: s9,
    publisher: s104,
    dateModified: s27,
    expires: s27,
    timeZone: s2,
    inLanguage: s15,
    spatial: s2,
    conceptSchemes: s108,
    next: s109,
    shards: s111,
  },
};

/** One shape per type that the reader knows. */
export const itemShapes: Readonly<Record<ItemType, Shape>> = {
  Activity: s85,
  VolunteerVacancy: s93,
  Help: s96,
  Organization: s97,
  Place: s98,
  District: s101,
};
/** The envelope as the tolerant reader takes it. */
export const envelopeShape: Shape = s112;
