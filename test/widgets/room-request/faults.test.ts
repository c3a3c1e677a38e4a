/** A thousand ways in which sending may go wrong, with the code that sends and a model of a receiver that keeps its promise. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { virtualTime } from '../../feed/virtual-time.ts';
import { live, plainTab, schedules, verdict } from './fault-schedule.ts';
import { faultyNetwork } from './faulty-network.ts';
import { modelReceiver } from './model-receiver.ts';

it('loses nothing that it called sent, stores nothing twice, and keeps what was typed until there is a receipt', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      const { sleep, run } = virtualTime();
      const receiver = modelReceiver();
      const fetch = faultyNetwork(schedule.planned, receiver, sleep);
      const world = { fetch, sleep, openTab: plainTab, group: 'Breigroep' };
      const { sent, unsettled } = await run(live(schedule, world));
      expect(verdict(sent, [...receiver.kept.values()])).toEqual({ lost: 0, double: 0 });
      expect(receiver.kept.size).toBe(1);
      expect(unsettled).toBe(0);
    }),
    { numRuns: Number(process.env['SCHEDULES'] ?? 1_000), seed: 6 },
  );
}, 600_000);
