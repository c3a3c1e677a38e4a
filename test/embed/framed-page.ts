import { openPage, type WatchedPage } from '../page-watch.ts';

/** What a frame shows, in its address. */
export const QUERY = 'widget=activity-finder&src=/demo/feed.json';
const opened: WatchedPage[] = [];
/** A page that is gone after the test. */
export const openOwnPage = async (...address: Parameters<typeof openPage>): Promise<WatchedPage> => {
  const page = await openPage(...address);
  opened.push(page);
  return page;
};

/** A page of an editor with frames, each with these attributes. */
export const openHost = async (query: string, ...frames: Record<string, string>[]) => {
  const page = await openOwnPage(`/test/pages/frame-host.html${query}`);
  const made = frames.map((attributes) => {
    const frame = page.document.createElement('iframe');
    const all = {
      title: 'Activiteiten',
      width: '700',
      height: '150',
      'data-samenspel': 'samen',
      ...attributes,
    };
    for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
    page.document.body.append(frame);
    return frame;
  });
  return { page, view: page.view, frames: made, frame: made[0]! };
};
export const frameOf = (query = QUERY, more: Record<string, string> = {}): Record<string, string> => ({
  src: `/demo/frame.html?${query}`,
  ...more,
});
export const inFrame = (frame: HTMLIFrameElement, selector: string): HTMLElement | null | undefined =>
  frame.contentDocument?.querySelector('[url-state]')?.shadowRoot?.querySelector<HTMLElement>(selector);
/** All pages that were opened are gone. */
export const closeHosts = (): void => {
  for (const { view } of opened.splice(0)) view.frameElement!.remove();
};
