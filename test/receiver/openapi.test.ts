import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import committed from '../../demo/receiver/openapi.json' with { type: 'json' };
import { exampleRequest, fullRequest } from '../feed/example-request.ts';
import { openForTest, RECEIVER } from './open.ts';

describe('the OpenAPI document', () => {
  it('is the same in the repository and from the receiver, but for where that is', async () => {
    const { app } = await openForTest();
    const served = await (await app.request(`${RECEIVER}/openapi.json`)).json();
    expect({ ...served, servers: committed.servers }).toEqual(committed);
    expect(served.servers).toEqual([{ url: RECEIVER }]);
  });

  it('describes what the receiver really answers', async () => {
    const { send, app, deliver } = await openForTest();
    const { responses } = committed.paths['/room-requests'].post;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(committed, 'openapi');
    const answers = [
      await send(fullRequest()),
      await send(fullRequest()),
      await send({ ...exampleRequest(), idempotencyKey: fullRequest().idempotencyKey }),
      await send('{'),
      await send('{}'),
      await send(fullRequest(), { origin: 'https://elders.example' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 409, 400, 422, 403]);
    for (const answer of answers) {
      const { $ref } = responses[String(answer.status) as '200'].content['application/json'].schema;
      const validate = ajv.getSchema(`openapi${$ref}`);
      validate?.(await answer.json());
      expect(validate?.errors, $ref).toBeNull();
    }
    await deliver();
    expect(await (await app.request(`${RECEIVER}/health`)).json()).toEqual({ waitingMail: 0 });
  });
});
