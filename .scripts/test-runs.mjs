/** What `.ci/run` runs that counts tests, by the name of its totals in `.figures/tests-<run>.json`. */
export const TEST_RUNS = [
  'node',
  'conformance',
  'frameworks',
  'package',
  'apps',
  'leaks',
  'kiosk',
  'kiosk-offline',
  'chromium',
  'firefox',
  'webkit',
  'stories',
];
