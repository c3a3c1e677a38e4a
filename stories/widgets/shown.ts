import { waitFor } from 'storybook/test';

interface Stage {
  canvasElement: HTMLElement;
}

/** To look inside the list of a story, and to wait for the state that the story is about. */
export const shownIn = (tag: string) => {
  const inside = <Found extends HTMLElement = HTMLElement>(place: HTMLElement, selector: string): Found => {
    const found = place.querySelector(tag)?.shadowRoot?.querySelector<Found>(selector);
    if (!found) throw new Error(`the list shows no ${selector}`);
    return found;
  };
  /** The state that a story is about, is there. */
  const shows = async (place: HTMLElement, selector: string, words = ''): Promise<void> => {
    await waitFor(
      () => {
        const said = inside(place, selector).textContent.replace(/\s+/g, ' ');
        if (!said.includes(words)) throw new Error(`“${said}” has no “${words}”`);
      },
      { timeout: 8_000, interval: 30 },
    );
  };
  const comesTo =
    (selector: string, words?: string) =>
    ({ canvasElement }: Stage): Promise<void> =>
      shows(canvasElement, selector, words);
  return { inside, shows, comesTo };
};
