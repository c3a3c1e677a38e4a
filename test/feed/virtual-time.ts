/** Time that goes only when nothing else is left to do: hours of waiting take no time at all. */
export interface VirtualTime {
  /** In ms from the beginning. */
  now(): number;
  /** Resolves after so many ms, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Work of the real world, such as a request over a socket: no time goes by until it is done. */
  outside<T>(work: Promise<T>): Promise<T>;
  /** Runs the work to its end. @throws when it waits for something that never comes */
  run<T>(work: Promise<T>): Promise<T>;
}

export function virtualTime(): VirtualTime {
  let clock = 0;
  const waiting = new Set<{ at: number; wake: () => void }>();
  const outside = new Set<Promise<void>>();
  /** Everything that can go on now, does: also what takes a few turns, such as the body of a response. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resume) => setImmediate(resume));
  };
  return {
    now: () => clock,
    sleep: (ms, signal) =>
      new Promise((resume) => {
        const sleeper = {
          at: clock + ms,
          wake: () => {
            waiting.delete(sleeper);
            resume();
          },
        };
        waiting.add(sleeper);
        if (signal?.aborted) sleeper.wake();
        signal?.addEventListener('abort', sleeper.wake);
      }),
    outside(work) {
      const over = work
        .then(
          () => undefined,
          () => undefined,
        )
        .finally(() => outside.delete(over));
      outside.add(over);
      return work;
    },
    async run(work) {
      let isOver = false;
      const over = work.finally(() => {
        isOver = true;
      });
      over.catch(() => undefined);
      for (;;) {
        await settle();
        if (isOver) return over;
        if (outside.size) {
          await Promise.race(outside);
          continue;
        }
        const [next] = [...waiting].sort((a, b) => a.at - b.at);
        if (!next) throw new Error('waits for something that never comes');
        clock = Math.max(clock, next.at);
        next.wake();
      }
    },
  };
}
