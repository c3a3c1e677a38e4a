/** What two more engines need more time for than CI has: `npm test` tries it in Chromium, `npm run hostile` in all three. */
export const longTests = ['test/embed/hostile-hosts.browser.test.ts', 'test/embed/policies.browser.test.ts'];
