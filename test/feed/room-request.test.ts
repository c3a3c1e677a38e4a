import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import receiptJsonSchema from '../../src/feed/room-request-receipt.schema.json' with { type: 'json' };
import jsonSchema from '../../src/feed/room-request.schema.json' with { type: 'json' };
import { roomRequestReceiptSchema, roomRequestSchema } from '../../src/feed/room-request.ts';
import { exampleReceipt, exampleRequest, fullRequest } from './example-request.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
const validate = ajv.compile(jsonSchema);
const validateReceipt = ajv.compile(receiptJsonSchema);
/** Both descriptions must say the same. */
const accepts = (request: unknown): boolean => {
  const byCode = roomRequestSchema.safeParse(request).success;
  expect(validate(request), JSON.stringify(request)).toBe(byCode);
  return byCode;
};

describe('a room request', () => {
  it('is accepted with the least that a group can say, and with everything', () => {
    expect(accepts(exampleRequest())).toBe(true);
    expect(accepts(fullRequest())).toBe(true);
  });

  it('needs one way to answer: a telephone number or an address', () => {
    const contact = { name: 'Wil Voorbeeld' };
    expect(accepts({ ...exampleRequest(), contact })).toBe(false);
    expect(accepts({ ...exampleRequest(), contact: { ...contact, telephone: '038 - 000 00 02' } })).toBe(
      true,
    );
    expect(accepts({ ...exampleRequest(), contact: { ...contact, email: 'wil@voorbeeld.example' } })).toBe(
      true,
    );
  });

  it('has an address that is one address, so that an answer goes to one person', () => {
    for (const email of [
      'wil',
      'wil@voorbeeld',
      'a@b.example, c@d.example',
      'a@b.example;c@d.example',
      'a@b.example\nBcc: c@d.example',
      'Wil <a@b.example>',
      '"c@d.example"@b.example',
    ])
      expect(accepts({ ...exampleRequest(), contact: { name: 'Wil', email } }), email).toBe(false);
  });

  it('is refused when a field is missing or is not what it must be', () => {
    for (const damage of [
      { type: 'Activity' },
      { conformsTo: 'https://samenspel.example/room-request/v2' },
      { idempotencyKey: 'short' },
      { participants: { count: 0 } },
      { participants: { count: 2.5 } },
      { wishes: [{ choice: 3, dayPart: [] }] },
      { wishes: [{ choice: 1, dayPart: ['FridayNight'] }] },
      { wishes: [{ choice: 1, dayPart: ['FridayEvening'], from: '25:00' }] },
      { frequency: 'daily' },
      { districts: undefined },
      { needs: ['two words'] },
      { amount: -1 },
      { note: '' },
      { page: 'javascript:alert(1)' },
      { locale: 'Nederlands!' },
    ])
      // As it goes over the wire: what is undefined is absent there.
      expect(accepts(JSON.parse(JSON.stringify({ ...exampleRequest(), ...damage })))).toBe(false);
  });

  it('does not start on a day that is not in the calendar', () => {
    expect(roomRequestSchema.safeParse({ ...exampleRequest(), startDate: '2027-02-30' }).success).toBe(false);
  });

  it('may say more than this version knows; what is not known is left out', () => {
    const said = { ...exampleRequest(), needs: ['stage'], shoeSize: 43 };
    expect(accepts(said)).toBe(true);
    const read = roomRequestSchema.parse(said);
    expect(read.needs).toEqual(['stage']);
    expect(read).not.toHaveProperty('shoeSize');
  });

  it('fits in the 16 kB of a receiver when every answer is as long as it may be', () => {
    const long = fullRequest();
    long.group = { name: 'é'.repeat(200) };
    long.purpose = 'é'.repeat(1_000);
    long.note = 'é'.repeat(2_000);
    long.contact = { ...long.contact, name: 'é'.repeat(200), how: 'é'.repeat(500) };
    long.page = `https://a.example/${'a'.repeat(2_000)}`;
    expect(accepts(long)).toBe(true);
    expect(new TextEncoder().encode(JSON.stringify(long)).length).toBeLessThan(16_000);
  });
});

describe('a receipt', () => {
  it('has a number that can be read aloud, a last day for the answer, and whom to call', () => {
    for (const [receipt, good] of [
      [exampleReceipt(), true],
      [{ ...exampleReceipt(), receipt: 'SR-OIL0-0000' }, false],
      [{ ...exampleReceipt(), expectedAnswerBy: 'Friday' }, false],
      [{ ...exampleReceipt(), contactPoint: {} }, false],
    ] as const) {
      expect(validateReceipt(receipt), JSON.stringify(receipt)).toBe(good);
      expect(roomRequestReceiptSchema.safeParse(receipt).success).toBe(good);
    }
  });
});
