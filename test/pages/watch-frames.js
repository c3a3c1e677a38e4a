/** Keeps in `window.__frames` what each frame showed of a list: how high it was, and what stood in it. */
window.__frames = [];
const keep = () => {
  const list = document.querySelector('samen-activity-finder, samen-vacancy-list, samen-directory');
  if (list) {
    const inside = list.shadowRoot;
    const early = list.querySelector('.samen-first');
    window.__frames.push({
      height: list.getBoundingClientRect().height,
      first: !!early?.getClientRects().length,
      items: inside?.querySelectorAll('article').length ?? 0,
      waits: !!inside?.querySelector('.bones'),
    });
  }
  requestAnimationFrame(keep);
};
requestAnimationFrame(keep);
