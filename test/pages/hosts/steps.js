/** What the pages share whose scripts go on when the widgets are there. */
export const pause = (ms) => new Promise((resume) => setTimeout(resume, ms));

/** Until the first list has its items; at once on a page that is tried without samenspel. */
export const widgetsThere = async () => {
  if (location.search === '?without') return;
  const finder = () => document.querySelector('samen-activity-finder');
  for (let tries = 0; tries < 200 && !finder()?.shadowRoot?.querySelector('article'); tries++)
    await pause(50);
};
