/** A thousand ways in which sending may go wrong, with the code that sends and a model of a receiver that keeps its promise. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { virtualTime } from '../../feed/virtual-time.ts';
import { modelReceiver } from '../../servers/model-receiver.mjs';
import { live, plainTab, schedules, verdict } from './fault-schedule.ts';
import { faultyNetwork, lost } from './faulty-network.ts';

it('loses nothing that it called sent, stores nothing twice, and keeps what was typed until there is a receipt', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const { sleep, run } = virtualTime();
      const { kept, accept } = modelReceiver();
      const answer = async ({ body }: RequestInit): Promise<Response> => {
        const { status, text } = accept(String(body));
        return new Response(text, { status });
      };
      const breakOff = (init: RequestInit) => answer(init).then(lost);
      const fetch = faultyNetwork(schedule.planned, { answer, breakOff }, sleep);
      const world = { fetch, sleep, openTab: plainTab, group: 'Breigroep' };
      const { sent, unsettled } = await run(live(schedule, world));
      expect(verdict(sent, [...kept.values()])).toEqual({ lost: 0, double: 0 });
      expect(kept.size).toBe(1);
      expect(unsettled).toBe(0);
    }),
    { numRuns: Number(process.env['SCHEDULES'] ?? 1_000), seed: 6 },
  );
}, 600_000);
