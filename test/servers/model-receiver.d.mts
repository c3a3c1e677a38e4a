import type { Kept } from '../widgets/room-request/fault-schedule.ts';

/** A receiver of room requests in memory. */
export declare function modelReceiver(): {
  /** By key. */
  kept: Map<string, Kept>;
  accept(text: string): { status: number; text: string };
};
