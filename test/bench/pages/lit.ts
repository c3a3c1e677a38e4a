/** Without a library: fetch the feed, look for the words in the texts, draw. */
import { counted, startFinder } from './finder.ts';

startFinder((rows) => {
  const texts = rows.map((row) =>
    [row.name, row.summary, row.text, row.where, ...row.category].join(' ').toLowerCase(),
  );
  return {
    query(text, chosen) {
      const words = text.toLowerCase().split(/\s+/).filter(Boolean);
      const hits = rows.filter((_, at) => words.every((word) => texts[at]?.includes(word)));
      return counted(hits, chosen);
    },
  };
});
