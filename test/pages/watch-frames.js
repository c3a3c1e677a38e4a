/** Keeps in `window.__frames` what each frame has shown of a list: how high it was, and what stood in it. */
window.__frames = [];
// A list that is drawn behind what the publisher made of it has no boxes.
const shown = (inside, selector) =>
  [...(inside?.querySelectorAll(selector) ?? [])].filter((one) => one.getClientRects().length).length;
const keep = () => {
  const list = document.querySelector('samen-activity-finder, samen-vacancy-list, samen-directory');
  if (list) {
    const inside = list.shadowRoot;
    const made = list.querySelector('.samen-first');
    window.__frames.push({
      height: list.getBoundingClientRect().height,
      first: !!made?.getClientRects().length,
      items: shown(inside, 'article'),
      waits: shown(inside, '.bones') > 0,
    });
  }
};
// After a frame was drawn: only then a card that is in sight has its own height instead of a guess.
const next = () => {
  setTimeout(keep);
  requestAnimationFrame(next);
};
requestAnimationFrame(next);
