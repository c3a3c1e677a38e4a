/** A small feed with one record of every type and a second activity; made anew each time, so that a test may damage it. */
import type { Feed } from '../../src/feed/schema.ts';

export function exampleFeed(): Feed {
  return {
    type: 'DataFeed',
    conformsTo: 'https://samenspel.example/feed/v1',
    id: 'https://samenspel.example/feed.json',
    name: 'Samen in Zwolle',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    publisher: { name: 'Stichting Voorbeeld', url: 'https://samenspel.example/' },
    dateModified: '2026-11-24T09:00:00+01:00',
    timeZone: 'Europe/Amsterdam',
    inLanguage: ['nl'],
    spatial: 'GM0193',
    conceptSchemes: [
      {
        id: 'category',
        name: 'Soort',
        concepts: [{ id: 'samen-eten', name: { nl: 'Samen eten', en: 'Eating together' } }],
      },
    ],
    items: [
      {
        type: 'Organization',
        id: 'org-1',
        name: 'Buurthuis De Linde',
        contactPoint: [
          { contactType: 'beheer', telephone: '038 - 000 00 01', email: 'beheer@linde.example' },
        ],
        logo: { contentUrl: 'https://linde.example/logo.png', alt: 'Een lindeblad' },
      },
      {
        type: 'Place',
        id: 'place-1',
        name: 'De Linde',
        address: { streetAddress: 'Lindelaan 1', postalCode: '8000 AA', addressLocality: 'Zwolle' },
        geo: { latitude: 52.51, longitude: 6.09 },
        openingHours: [
          { dayOfWeek: ['Monday', 'Tuesday'], opens: '09:00', closes: '17:00' },
          { dayOfWeek: ['Wednesday'], opens: '10:00', closes: '22:00' },
        ],
        accessibility: { stepFreeEntrance: true, lift: { value: 'partial', note: 'Alleen met hulp' } },
      },
      { type: 'District', id: 'WK019310', name: 'Binnenstad', synonym: ['Centrum'] },
      {
        type: 'Activity',
        id: 'act-1',
        name: { nl: 'Samen eten', 'nl-simple': 'Eten met elkaar', en: 'Eating together' },
        summary: 'Elke dinsdag een warme maaltijd.',
        url: 'https://linde.example/eten',
        organizer: 'org-1',
        location: 'place-1',
        category: ['samen-eten', 'ontmoeten'],
        eventSchedule: [
          {
            startDate: '2026-09-01',
            endDate: '2027-06-30',
            startTime: '17:30',
            endTime: '19:30',
            rrule: 'FREQ=WEEKLY;BYDAY=TU',
            exceptDate: ['2026-12-29'],
          },
        ],
        offers: [{ price: 5, priceCurrency: 'EUR', eligibility: ['stadspas'] }],
        image: [
          { contentUrl: 'https://linde.example/eten.jpg', alt: 'Een gedekte tafel', width: 800, height: 600 },
        ],
        registration: { required: 'recommended', url: 'https://linde.example/aanmelden' },
        sameAs: ['https://uitladder.example/1', 'https://uitladder.example/2'],
      },
      {
        type: 'Activity',
        id: 'act-2',
        name: 'Open inloop',
        location: {
          type: 'Place',
          name: 'De kas',
          placeType: 'outdoor',
          geo: { latitude: 52.5, longitude: 6.1 },
        },
        subEvent: [
          { startDate: '2026-12-05T10:00', endDate: '2026-12-05T12:00' },
          { startDate: '2026-12-12T10:00', eventStatus: 'EventCancelled' },
        ],
        isAccessibleForFree: true,
      },
      {
        type: 'VolunteerVacancy',
        id: 'vac-1',
        name: 'Gastvrouw of gastheer',
        hiringOrganization: 'org-1',
        hoursPerWeek: { minValue: 2, maxValue: 4 },
        commitmentType: 'regelmatig',
        dayPart: ['MondayMorning', 'TuesdayAfternoon'],
        applyLink: 'https://linde.example/vrijwilliger',
      },
      {
        type: 'Help',
        id: 'help-1',
        name: 'Hulp bij de tuin',
        direction: 'asked',
        district: ['WK019310'],
        validThrough: '2026-12-31',
        replyUrl: 'https://samenspel.example/antwoord/1',
      },
    ],
  };
}
