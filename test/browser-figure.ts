import { executeServerCommand } from '@web/test-runner-commands';

/** What `test/figure.ts` is for Node: hands a figure measured in a browser to the test server, which writes it down. */
export const recordBrowserFigure = async (name: string, value: number, unit: string): Promise<void> => {
  await executeServerCommand('record-figure', { name, value, unit });
};
