import { executeServerCommand } from '@web/test-runner-commands';

/**
 * What `test/figure.ts` is for Node: hands a figure measured in a browser to the test server, which writes it down. `rows`: what
 * it is the sum of, for a table.
 */
export const recordBrowserFigure = async (
  name: string,
  value: number,
  unit: string,
  rows?: readonly string[],
): Promise<void> => {
  await executeServerCommand('record-figure', { name, value, unit, rows });
};
