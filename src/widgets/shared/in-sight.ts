/** What a visitor must see now is brought into sight: at once, so that there is no motion to reduce. */

/**
 * Cards that were not drawn yet have guessed heights, and a step back brings its own place on the page: what is brought into
 * sight is looked after for some frames.
 */
const FRAMES = 8;
const behavior = 'instant';

const forSomeFrames = (place: () => void, frames = FRAMES): void => {
  requestAnimationFrame(() => {
    place();
    if (frames > 1) forSomeFrames(place, frames - 1);
  });
};

export const keepInSight = (target: Element): void =>
  forSomeFrames(() => target.scrollIntoView({ block: 'nearest', behavior }));

/**
 * Where it stood, in px from the top of the window. In sight all the same where the window is another one by now, and where it
 * was opened out of sight, as assistive technology can.
 */
export const keepInPlace = (target: Element, top: number): void =>
  forSomeFrames(() => {
    const by = target.getBoundingClientRect().top - top;
    // Pages are scrolled by whole pixels.
    if (Math.abs(by) >= 1) scrollBy({ top: by, behavior });
    const { top: start, bottom } = target.getBoundingClientRect();
    if (bottom < 0 || start > innerHeight) target.scrollIntoView({ block: 'nearest', behavior });
  });

/** The beginning of something long; it stays where it is when that is in the upper half, which no keyboard covers. */
export const keepStartInSight = (target: Element): void =>
  forSomeFrames(() => {
    const { top } = target.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) target.scrollIntoView({ block: 'start', behavior });
  });
