/** Written by `npm run schema` from schema.ts: do not edit. The zod schemas as data for check.ts. */
import type { Shape } from './check.ts';
import type { ItemType } from './schema.ts';

const s0: Shape = { is: 'string', min: 1, max: 500 };
const s1: Shape = { is: 'string', max: 200 };
const s2: Shape = { any: [s1, { map: s1 }] };
const s3: Shape = { is: 'string', max: 10000 };
const s4: Shape = { any: [s3, { map: s3 }] };
const s5: Shape = { is: 'string', max: 2048, form: /^https?:\/\/[^\s@]+(\/\S*)?$/i };
const s6: Shape = { is: 'string', max: 500 };
const s7: Shape = { is: 'number', int: true, min: 0 };
const s8: Shape = {
  fields: {
    contentUrl: s5,
    alt: { any: [s6, { map: s6 }] },
    width: s7,
    height: s7,
    creditText: s6,
    license: s6,
  },
  needs: ['contentUrl'],
};
const s9: Shape = { list: s8 };
const s10: Shape = { list: s1 };
const s11: Shape = { is: 'boolean' };
const s12: Shape = { is: 'string', max: 2000 };
const s13: Shape = { any: [s12, { map: s12 }] };
const s14: Shape = {
  any: [s11, { fields: { value: { any: [s11, { one: ['partial'] }] }, note: s13 }, needs: ['value'] }],
};
const s15: Shape = {
  fields: {
    stepFreeEntrance: s14,
    hasFixedRamp: s14,
    automaticDoor: s14,
    lift: s14,
    wheelchairAccessibleToilet: s14,
    changingPlaces: s14,
    disabledParking: s14,
    wheelchairPlaces: s14,
    hasInductionLoop: s14,
    hasBrailleSignage: s14,
    hasTactileGuideStrips: s14,
    isQuiet: s14,
    hasLowStimulusEnvironment: s14,
    isWellLit: s14,
    allowsAssistanceDogs: s14,
    seatingAvailable: s14,
    signLanguage: s14,
    captions: s14,
    companionFree: s14,
    childcare: s14,
    transportArranged: s14,
  },
};
const s16: Shape = { one: ['active', 'inactive', 'unknown'] };
const s17: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d)?$/,
  day: 'not a day of the calendar',
};
const s18: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/,
};
const s19: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  day: 'not a day of the calendar',
};
const s20: Shape = { list: s5 };
const s21: Shape = { list: { fields: { publisher: s2, url: s5, id: s0, dateRetrieved: s18, license: s6 } } };
const s22: Shape = { fields: { reviewedBy: s1, reviewedAt: s18, sourceHash: s1 } };
const s23: Shape = { is: 'string', max: 40 };
const s24: Shape = {
  list: {
    fields: {
      contactType: s2,
      name: s2,
      telephone: s23,
      email: { is: 'string', max: 254, form: /^[^\s@<>]+@[^\s@<>]+$/ },
      url: s5,
      availableLanguage: s10,
      hoursAvailable: s13,
      note: s13,
    },
  },
};
const s25: Shape = { one: ['Organization'] };
const s26: Shape = {
  fields: {
    streetAddress: s1,
    postalCode: { is: 'string', max: 20 },
    addressLocality: { is: 'string', max: 100 },
    addressCountry: { is: 'string', max: 60 },
  },
};
const s27: Shape = { is: 'string', form: /^([01]\d|2[0-3]):[0-5]\d$/ };
const s28: Shape = {
  list: {
    fields: {
      dayOfWeek: {
        list: { one: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] },
      },
      opens: s27,
      closes: s27,
      validFrom: s19,
      validThrough: s19,
      note: s13,
    },
    needs: ['dayOfWeek', 'opens', 'closes'],
  },
};
const s29: Shape = {
  any: [
    s0,
    {
      fields: {
        type: s25,
        name: s2,
        contactPoint: s24,
        legalName: s2,
        alternateName: s2,
        logo: s8,
        address: s26,
        location: s0,
        parentOrganization: s0,
        areaServed: s10,
        openingHours: s28,
      },
      needs: ['type', 'name'],
    },
  ],
};
const s30: Shape = { one: ['Place'] };
const s31: Shape = {
  fields: { latitude: { is: 'number', min: -90, max: 90 }, longitude: { is: 'number', min: -180, max: 180 } },
  needs: ['latitude', 'longitude'],
};
const s32: Shape = { one: ['building', 'room', 'outdoor', 'virtual'] };
const s33: Shape = { is: 'number', min: 0 };
const s34: Shape = {
  list: {
    fields: {
      name: s2,
      price: s33,
      minPrice: s33,
      maxPrice: s33,
      priceCurrency: { one: ['EUR'] },
      unit: { one: ['person', 'group', 'hour', 'daypart', 'day', 'month', 'year', 'series'] },
      eligibility: s10,
      description: s13,
    },
  },
};
const s35: Shape = {
  any: [
    s0,
    {
      fields: {
        type: s30,
        name: s2,
        contactPoint: s24,
        address: s26,
        geo: s31,
        containedInPlace: s0,
        placeType: s32,
        openingHours: s28,
        maximumAttendeeCapacity: s7,
        amenity: s10,
        bookable: s11,
        offers: s34,
        bookingInfo: s13,
        accessibility: s15,
        district: s10,
      },
      needs: ['type', 'name'],
    },
  ],
};
const s36: Shape = { is: 'string', form: /^P(?!$)(\d+D)?(T(?!$)(\d+H)?(\d+M)?)?$/ };
const s37: Shape = {
  is: 'string',
  form: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/,
  day: 'not a day of the calendar',
};
const s38: Shape = {
  one: [
    'EventScheduled',
    'EventCancelled',
    'EventPostponed',
    'EventRescheduled',
    'EventMovedOnline',
    'unknown',
  ],
};
const s39: Shape = { one: ['InStock', 'LimitedAvailability', 'SoldOut', 'unknown'] };
const s40: Shape = { fields: { minValue: s7, maxValue: s7 } };
const s41: Shape = { is: 'number' };
const s42: Shape = {
  list: {
    is: 'string',
    form: /^(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(Morning|Afternoon|Evening)$/,
  },
};
const s43: Shape = { list: s2 };
const s44: Shape = { is: 'string', max: 2048 };

/** One shape per type that the reader knows. */
export const itemShapes: Readonly<Record<ItemType, Shape>> = {
  Activity: {
    fields: {
      type: { one: ['Activity'] },
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      contactPoint: s24,
      organizer: s29,
      location: s35,
      eventAttendanceMode: { one: ['offline', 'online', 'mixed', 'unknown'] },
      eventSchedule: {
        list: {
          fields: {
            startDate: s19,
            endDate: s19,
            repeatCount: { is: 'number', int: true, min: 1 },
            startTime: s27,
            endTime: s27,
            duration: s36,
            allDay: s11,
            timeZone: s1,
            rrule: { is: 'string', max: 200, form: /^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[^;]+)*$/ },
            exceptDate: {
              list: { any: [s17, { fields: { from: s19, to: s19, reason: s13 }, needs: ['from', 'to'] }] },
            },
            recurrenceOverrides: {
              map: {
                any: [
                  { fields: { excluded: { one: [true] } }, needs: ['excluded'] },
                  {
                    fields: {
                      startDate: s37,
                      endDate: s37,
                      eventStatus: s38,
                      availability: s39,
                      name: s2,
                      location: s0,
                      note: s13,
                    },
                  },
                ],
              },
              keys: s37,
            },
          },
          needs: ['startDate'],
        },
      },
      subEvent: {
        list: {
          fields: {
            startDate: s17,
            endDate: s17,
            eventStatus: s38,
            availability: s39,
            name: s2,
            location: s0,
            note: s13,
          },
          needs: ['startDate'],
        },
      },
      onRequest: s11,
      alwaysOpen: s11,
      eventStatus: s38,
      availability: s39,
      offers: s34,
      isAccessibleForFree: s11,
      ageRange: s40,
      ageRestriction: s40,
      genderRestriction: { one: ['none', 'female', 'male', 'other'] },
      eligibility: s10,
      inLanguage: s10,
      registration: {
        fields: {
          required: { one: ['none', 'recommended', 'required', 'unknown'] },
          url: s5,
          telephone: s23,
          email: { is: 'string', max: 254 },
          opens: s17,
          closes: s17,
        },
      },
      attendeeInstructions: s13,
      maximumAttendeeCapacity: s7,
      remainingAttendeeCapacity: s7,
    },
    needs: ['type', 'id', 'name'],
  },
  VolunteerVacancy: {
    fields: {
      type: { one: ['VolunteerVacancy'] },
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      contactPoint: s24,
      hiringOrganization: s29,
      activity: s0,
      location: s35,
      areaServed: s10,
      commitment: s13,
      hoursPerWeek: { any: [s33, { fields: { minValue: s41, maxValue: s41 } }] },
      commitmentType: { one: ['eenmalig', 'kortdurend', 'regelmatig', 'flexibel'] },
      duration: s36,
      dayPart: s42,
      allowsRemoteParticipation: s11,
      minimumAge: s7,
      skill: s10,
      requirement: s10,
      reward: s10,
      inLanguage: s10,
      applyLink: s5,
      validThrough: s17,
      positions: s7,
    },
    needs: ['type', 'id', 'name'],
  },
  Help: {
    fields: {
      type: { one: ['Help'] },
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      direction: { one: ['asked', 'offered'] },
      helpType: s1,
      dayPart: s42,
      validThrough: s17,
      replyUrl: s5,
    },
    needs: ['type', 'id', 'name', 'validThrough'],
  },
  Organization: {
    fields: {
      type: s25,
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      contactPoint: s24,
      legalName: s2,
      alternateName: s2,
      logo: s8,
      address: s26,
      location: s0,
      parentOrganization: s0,
      areaServed: s10,
      openingHours: s28,
    },
    needs: ['type', 'id', 'name'],
  },
  Place: {
    fields: {
      type: s30,
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      contactPoint: s24,
      address: s26,
      geo: s31,
      containedInPlace: s0,
      placeType: s32,
      openingHours: s28,
      maximumAttendeeCapacity: s7,
      amenity: s10,
      bookable: s11,
      offers: s34,
      bookingInfo: s13,
    },
    needs: ['type', 'id', 'name'],
  },
  District: {
    fields: {
      type: { one: ['District'] },
      id: s0,
      name: s2,
      summary: s2,
      description: s4,
      url: s5,
      image: s9,
      category: s10,
      audience: s10,
      accessibility: s15,
      district: s10,
      status: s16,
      availableFrom: s17,
      availableTo: s17,
      dateModified: s18,
      assuredDate: s19,
      identifier: s10,
      sameAs: s20,
      source: s21,
      duplicateOf: s0,
      plainLanguage: s22,
      contactPoint: s24,
      synonym: s43,
      containedInPlace: s1,
      geo: s31,
      postalCode: s10,
    },
    needs: ['type', 'id', 'name'],
  },
};
/** The envelope as the tolerant reader takes it. */
export const envelopeShape: Shape = {
  fields: {
    type: { one: ['DataFeed'] },
    conformsTo: { is: 'string', form: /\/feed\/v1$/ },
    id: s0,
    name: s2,
    license: s6,
    publisher: { fields: { id: s0, name: s2, url: s5, contactPoint: s24 } },
    dateModified: s18,
    expires: s18,
    timeZone: s1,
    inLanguage: s10,
    spatial: s1,
    conceptSchemes: {
      list: {
        fields: {
          id: s1,
          name: s2,
          concepts: {
            list: {
              fields: { id: s1, name: s2, synonym: s43, definition: s13, broader: s1, icon: s1, sameAs: s20 },
              needs: ['id', 'name'],
            },
          },
        },
        needs: ['id', 'name', 'concepts'],
      },
    },
    next: s44,
    shards: {
      list: {
        fields: { href: s44, types: s10, items: s7, bytes: s7, sha256: s1, district: s1, from: s19, to: s19 },
        needs: ['href'],
      },
    },
  },
};
