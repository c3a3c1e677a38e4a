// Registers <samen-activity-finder>, and tells TypeScript of its events.
import 'samenspel/embed/activity-finder';
import { wording } from 'samenspel/feed';

/** What the visitor opened last. */
const place = document.querySelector('.opened');
for (const finder of document.querySelectorAll('samen-activity-finder'))
  finder.addEventListener('samen-item-open', ({ item }) => {
    // A text of the feed may be in several languages: `wording` takes the one that is asked for.
    if (place) place.textContent = `Laatst bekeken: ${wording(item.name, ['nl'])?.text}`;
  });
