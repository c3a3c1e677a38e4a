/** What the receiver is for programs, as an OpenAPI document made from the same schemas that it reads with. */
import { toJSONSchema, type core } from 'zod/mini';
import {
  roomRequestReceiptSchema,
  roomRequestRefusalSchema,
  roomRequestSchema,
} from '../../../src/feed/room-request.ts';
import { MAX_BYTES } from './read-request.ts';

/** OpenAPI 3.1 speaks the draft that is the default here. */
const schemaOf = (schema: core.$ZodType): object => ({
  ...toJSONSchema(schema, { io: 'input' }),
  $schema: undefined,
});
const json = (name: string): object => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});
const refusal = (description: string): object => ({ description, content: json('RoomRequestRefusal') });

/** `server` is where this receiver answers. */
export const openApi = (server: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Samenspel: room requests',
    version: '1',
    description:
      'Receives a request for a room, once. Send it again with the same idempotencyKey until there is an answer: it is stored once, and the receipt is the same.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: server }],
  paths: {
    '/room-requests': {
      post: {
        operationId: 'sendRoomRequest',
        summary: 'Ask for a room',
        description: `From a site that the receiver knows (Origin). At most ${MAX_BYTES} bytes of JSON. No cookie is read or set.`,
        requestBody: { required: true, content: json('RoomRequest') },
        responses: {
          201: { description: 'Stored, on disk.', content: json('RoomRequestReceipt') },
          200: {
            description: 'Was stored before, with the same receipt.',
            content: json('RoomRequestReceipt'),
          },
          400: refusal('Not JSON.'),
          403: refusal('Not from a site that the receiver knows.'),
          409: refusal('The idempotencyKey belongs to a request with other content.'),
          413: refusal('Too large.'),
          422: refusal('JSON, but no room request v1; `fields` says where.'),
          429: {
            ...refusal('Too many from one network address.'),
            headers: { 'retry-after': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
          },
          503: refusal('Nothing was stored; worth another try.'),
        },
      },
    },
    '/health': {
      get: {
        operationId: 'health',
        summary: 'Whether the store answers',
        responses: {
          200: {
            description: 'It does.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { waitingMail: { type: 'integer', description: 'Mails not sent yet.' } },
                  required: ['waitingMail'],
                },
              },
            },
          },
          503: refusal('It does not.'),
        },
      },
    },
  },
  components: {
    schemas: {
      RoomRequest: schemaOf(roomRequestSchema),
      RoomRequestReceipt: schemaOf(roomRequestReceiptSchema),
      RoomRequestRefusal: schemaOf(roomRequestRefusalSchema),
    },
  },
});
