/** In a frame that nobody can look into: answers who asks what it shows, how it is, or to open an item. */
import { openItem, reportOf, shownOn } from './host-report.ts';

const answers = { open: openItem, report: reportOf, shown: shownOn };
window.addEventListener('message', ({ data, source }) => {
  const answer = answers[data as keyof typeof answers](window);
  source!.postMessage({ data, answer }, { targetOrigin: '*' });
});
