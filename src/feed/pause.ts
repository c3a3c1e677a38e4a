/** Lets the page do its own work. A message, not a timer: nested timers are held back to 4 ms, in hidden pages to a second. */
export const pause = (): Promise<void> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(0);
  });
