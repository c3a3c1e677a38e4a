/**
 * What two more engines need more time for than CI has: `npm test` tries it in Chromium, `npm run hostile` in all three. Each of
 * the parts is drawn and audited in all engines within the widgets that use it too.
 */
export const longTests = [
  'test/embed/first-page.browser.test.ts',
  'test/embed/hostile-hosts.browser.test.ts',
  'test/embed/policies.browser.test.ts',
  'test/design/part-stories.browser.test.ts',
  // Faults of a network, which no engine makes.
  'test/widgets/room-request-faults.browser.test.ts',
];
