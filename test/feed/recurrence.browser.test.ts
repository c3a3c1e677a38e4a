import { expect } from '@open-wc/testing';
import { occurrences } from '../../src/feed/recurrence.ts';

const rareRuleRequests = (): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes('/any-rule')).length;
const october = { from: '2026-10-01', to: '2026-10-31' };
const schedule = { startDate: '2026-01-01', startTime: '10:00' };

describe('rare recurrence rules in a browser', () => {
  it('are fetched only when a schedule has one, and then give their dates', async () => {
    const tuesdays = await occurrences({ ...schedule, rrule: 'FREQ=MONTHLY;BYDAY=3TU' }, october);
    expect(tuesdays.map(({ start }) => start)).to.deep.equal(['2026-10-20T10:00']);
    expect(rareRuleRequests()).to.equal(0);

    const rrule = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
    const workdays = await occurrences({ ...schedule, rrule }, october);
    expect(workdays.map(({ start }) => start)).to.deep.equal(['2026-10-30T10:00']);
    expect(rareRuleRequests()).to.be.greaterThan(0);
  });
});
