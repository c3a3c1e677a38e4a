// Registers <samen-activity-finder>; in Node, when a server makes the page, it does nothing.
import 'samenspel/embed/activity-finder';
// Tells JSX the tags, with their properties, attributes and events.
import type {} from 'samenspel/react';
import { useState } from 'react';
import type { SamenItemOpenEvent } from 'samenspel/embed/activity-finder';
import { wording } from 'samenspel/feed';

/** The agenda of one district, three things of the whole city, and what the visitor opened last. */
export const App = () => {
  const [opened, setOpened] = useState('');
  // A text of the feed may be in several languages: `wording` takes the one that is asked for.
  const remember = ({ item }: SamenItemOpenEvent) => setOpened(wording(item.name, ['nl'])?.text ?? '');

  return (
    <>
      <h1>Te doen in Assendorp</h1>
      <samen-activity-finder src="/feed.json" district="WK019313" onsamen-item-open={remember}>
        <a href="https://www.zwolle.example/activiteiten">Bekijk alle activiteiten</a>
      </samen-activity-finder>

      <h2>Gewoon binnenlopen, in heel Zwolle</h2>
      <samen-activity-finder
        src="/feed.json"
        walkIn
        limit={3}
        moreHref="https://www.zwolle.example/activiteiten?walkin=yes"
        headingLevel={3}
        urlState="none"
        onsamen-item-open={remember}
      >
        <a href="https://www.zwolle.example/activiteiten">Bekijk alle activiteiten</a>
      </samen-activity-finder>

      {opened && <p className="opened">Laatst bekeken: {opened}</p>}
    </>
  );
};
