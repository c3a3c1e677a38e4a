/** A page that begins out of sight, comes into sight, is left by a link, and is come back to by a step back. */
import { pause, widgetsThere } from './steps.js';

const main = document.querySelector('main');
const arrived = () => {
  main.style.display = '';
  document.documentElement.dataset.done = '';
};
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) arrived();
});
if (history.state?.wasAway) arrived();
else {
  await widgetsThere();
  main.style.display = '';
  await pause(100);
  history.replaceState({ wasAway: true }, '');
  location.href = '/hosts/away';
}
