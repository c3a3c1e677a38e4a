import { beforeAll, describe, expect, it } from 'vitest';
import { paperView } from '../../../src/widgets/activity-finder/activity-paper.model.ts';
import { foundOf, sampleReading } from '../sample-reading.ts';

let sample: Awaited<ReturnType<typeof sampleReading>>;
beforeAll(async () => {
  sample = await sampleReading();
}, 60_000);

describe('an activity on paper', () => {
  it('has a name and its facts in their order, by itself and in a list, for every activity of the sample', () => {
    for (const found of sample.found) {
      for (const whole of [true, false]) {
        const view = paperView(found, sample.reading, whole);
        expect(view.title).not.toBe('');
        expect(view.facts.every(({ lines }) => lines.length > 0 && lines.every(Boolean))).toBe(true);
        expect(view.facts.map(({ term }) => term).slice(0, 2)).toEqual(
          view.facts[0]?.term === 'Wat' ? ['Wat', 'Wanneer'] : ['Wanneer', 'Hoe laat'],
        );
        if (!whole) expect(view.paragraphs).toEqual([]);
      }
    }
  });

  it('says loudly what does not go ahead', () => {
    const date = { start: '2026-12-01T10:00', allDay: false, status: 'EventCancelled' as const };
    const view = paperView({ ...foundOf({}), dates: [date] }, sample.reading, true);
    expect(view.warnings).toEqual(['Gaat niet door']);
  });

  it('says whom to call, and by itself the next dates, at most seven', () => {
    const dates = [...Array(20).keys()].map((n) => ({
      start: `2026-12-${String(n + 1).padStart(2, '0')}T10:00`,
      allDay: false,
      status: 'EventScheduled' as const,
    }));
    const found = { ...foundOf({ contactPoint: [{ telephone: '038 000 00 00' }] }), dates };
    const rows = (whole: boolean) =>
      new Map(paperView(found, sample.reading, whole).facts.map((row) => [row.term, row]));
    expect(rows(false).get('Contact')?.lines.join()).toContain('038');
    expect(rows(true).get('Meer datums')?.lines).toHaveLength(7);
    expect(rows(false).has('Meer datums')).toBe(false);
  });
});
