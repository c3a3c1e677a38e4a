import { executeServerCommand } from '@web/test-runner-commands';

/** What `test/figure.ts` is for Node: hands a figure measured in a browser to the test server, which writes it down. */
export const recordBrowserFigure = async (name: string, value: number, unit: string): Promise<void> => {
  await executeServerCommand('record-figure', { name, value, unit });
};

/** Where the server that answers badly on purpose listens (another origin, with CORS): `http://127.0.0.1:<port>`. */
export const faultOrigin = (): Promise<string> => executeServerCommand('fault-origin');
