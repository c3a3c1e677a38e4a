/**
 * The feed of the pages that are measured: the generated feed of the search tests, each activity with what a publisher
 * tells besides (a longer text, whom to call, when it was checked), so that a record weighs what one in the sample feed
 * weighs. Always the same for the same size.
 */
import { generatedFeed, random } from '../search/generated-feed.ts';
import { sampleDistricts, sampleFeed } from '../search/records.ts';
import type { Feed } from '../../src/feed/schema.ts';

const textOf = (text: unknown): string =>
  typeof text === 'string' ? text : text ? String((text as Record<string, unknown>).nl ?? '') : '';

/** Sentences of the sample feed, to make other texts of. */
const sentences = sampleFeed.items.flatMap((item) =>
  textOf((item as { description?: unknown }).description)
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.length > 20),
);

export function benchFeed(size: number): Feed {
  const next = random(11);
  const below = (end: number): number => Math.floor(next() * end);
  const digits = (count: number): string => String(below(10 ** count)).padStart(count, '0');
  const feed = generatedFeed(size, sampleDistricts);
  const items = feed.items.map((item) => {
    if (item.type !== 'Activity') return item;
    const words = Array(5)
      .fill(0)
      .map(() => sentences[below(sentences.length)] ?? '');
    return {
      ...item,
      description: words.join(' '),
      eventStatus: 'EventScheduled' as const,
      eventAttendanceMode: 'offline' as const,
      inLanguage: ['nl'],
      contactPoint: [
        {
          name: 'de contactpersoon',
          telephone: `038 - 000 ${digits(2)} ${digits(2)}`,
          email: `info-${digits(4)}@voorbeeld.example`,
        },
      ],
      dateModified: `2026-11-${String(1 + below(23)).padStart(2, '0')}`,
      assuredDate: `2026-10-${String(1 + below(28)).padStart(2, '0')}`,
    };
  });
  const publisher = { name: 'Een gemeente', url: 'https://samenspel.example/' };
  return { ...feed, publisher, items };
}
