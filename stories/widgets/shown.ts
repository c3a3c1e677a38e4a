import { until } from '../../test/until.ts';

interface Stage {
  canvasElement: HTMLElement;
}

/** To look inside the list of a story, and to wait for the state that the story is about. */
export const shownIn = (tag: string) => {
  const find = <Found extends HTMLElement>(place: HTMLElement, selector: string): Found | null | undefined =>
    place.querySelector(tag)?.shadowRoot?.querySelector<Found>(selector);
  const inside = <Found extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): Found => {
    const found = find<Found>(place, selector);
    if (!found) throw new Error(`the list shows no ${selector}`);
    return found;
  };
  /** The state that a story is about, is there. */
  const shows = async (place: HTMLElement, selector: string, words = ''): Promise<void> => {
    const says = (): string | undefined => find(place, selector)?.textContent.replace(/\s+/g, ' ');
    await until(() => says()?.includes(words), `${selector} that says “${words}”`);
  };
  const comesTo =
    (selector: string, words?: string) =>
    ({ canvasElement }: Stage): Promise<void> =>
      shows(canvasElement, selector, words);
  return { inside, shows, comesTo };
};
