import { expect, it } from 'vitest';
import { activityDetail } from '../../../src/widgets/activity-finder/activity-detail.model.ts';
import { sampleReading } from '../sample-reading.ts';

const { found, reading } = await sampleReading();
const whenOf = (id: string): readonly string[] => {
  const one = found.find(({ item }) => item.id === id);
  if (!one) throw new Error(id);
  return activityDetail(one, reading).facts.find(({ icon }) => icon === 'calendar')?.lines ?? [];
};

it('says with each repeat at what time, when those are not alike', () => {
  const [, ...repeats] = whenOf('activity/spreekuur-formulieren-zuid');
  expect(repeats).toEqual(['wekelijks op di, 13:30–16:00', 'wekelijks op wo, 18:00–20:00']);
});

it('says no time with a repeat when the row of the time has it', () => {
  const more = found.flatMap(({ item }) => whenOf(item.id).slice(1));
  expect(more.length).toBeGreaterThan(20);
  expect(more.filter((line) => /\d:\d/.test(line)).length).toBeLessThan(more.length / 4);
});
