/** Starts the server with all the faults on a free port of this machine. */
export declare function startFaultServer(): Promise<{ port: number; stop: () => Promise<void> }>;
