/** Room requests and a receipt, made anew each time, so that a test may damage them. */
import type { RoomRequest, RoomRequestReceipt } from '../../src/feed/room-request.ts';

/** The least that a group can say. */
export function exampleRequest(): RoomRequest {
  return {
    type: 'RoomRequest',
    conformsTo: 'https://samenspel.example/room-request/v1',
    idempotencyKey: 'example-key-0000000001',
    participants: { count: 12 },
    wishes: [{ choice: 1, dayPart: ['TuesdayEvening'] }],
    frequency: 'once',
    districts: [],
    places: [],
    needs: [],
    budget: 'unknown',
    contact: { name: 'Wil Voorbeeld', email: 'wil@voorbeeld.example' },
    locale: 'nl',
    page: 'https://buurthuis.example/ruimte',
  };
}

/** Every field filled in. */
export function fullRequest(): RoomRequest {
  return {
    ...exampleRequest(),
    group: { name: 'Breigroep De Steek' },
    purpose: 'Samen breien en koffie drinken.',
    participants: { count: 12, ageGroup: 'seniors' },
    wishes: [
      { choice: 1, dayPart: ['TuesdayAfternoon', 'TuesdayEvening'], from: '14:00', to: '16:30' },
      { choice: 2, dayPart: ['ThursdayMorning'] },
    ],
    frequency: 'weekly',
    startDate: '2027-01-12',
    notInSchoolHolidays: true,
    districts: ['WK019313'],
    places: ['place-linde-zaal'],
    needs: ['wheelchair', 'kitchen'],
    budget: 'amount',
    amount: 15,
    contact: {
      name: 'Wil Voorbeeld',
      telephone: '038 - 000 00 02',
      email: 'wil@voorbeeld.example',
      how: 'Liefst bellen, na 6 uur.',
    },
    note: 'Wij nemen zelf koffie mee.',
    formCheck: { seconds: 95 },
  };
}

export function exampleReceipt(): RoomRequestReceipt {
  return {
    receipt: 'SR-7K3M-Q2XV',
    receivedAt: '2026-11-29T12:00:00.000Z',
    expectedAnswerBy: '2026-12-03',
    contactPoint: { name: 'Zaalbeheer', telephone: '038 - 000 00 03' },
  };
}
